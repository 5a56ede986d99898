import * as vscode from 'vscode';

/** Files in memory, under a scheme of their own: a file system that only VS Code reaches, and that tells no changes. */
export class MemoryFiles implements vscode.FileSystemProvider {
  private readonly files = new Map<string, Uint8Array>();
  readonly onDidChangeFile = new vscode.EventEmitter<vscode.FileChangeEvent[]>().event;

  watch(): vscode.Disposable {
    return { dispose: () => undefined };
  }

  stat({ path }: vscode.Uri): vscode.FileStat {
    const content = this.files.get(path);
    if (content)
      return { type: vscode.FileType.File, ctime: 0, mtime: content.byteLength, size: content.length };
    if ([...this.files.keys()].some((file) => file.startsWith(`${path}/`) || path === '/')) {
      return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
    }
    throw vscode.FileSystemError.FileNotFound(path);
  }

  readDirectory(): [string, vscode.FileType][] {
    return [];
  }

  createDirectory(): void {}

  readFile({ path }: vscode.Uri): Uint8Array {
    const content = this.files.get(path);
    if (!content) throw vscode.FileSystemError.FileNotFound(path);
    return content;
  }

  writeFile({ path }: vscode.Uri, content: Uint8Array): void {
    this.files.set(path, content);
  }

  delete({ path }: vscode.Uri): void {
    for (const file of this.files.keys())
      if (file === path || file.startsWith(`${path}/`)) this.files.delete(file);
  }

  rename(from: vscode.Uri, to: vscode.Uri): void {
    this.files.set(to.path, this.readFile(from));
    this.files.delete(from.path);
  }
}
