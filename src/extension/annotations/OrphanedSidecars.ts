import * as vscode from 'vscode';
import type { Guard } from '../guard';
import { articleOf, sidecarGlob } from './sidecarNames';

/** The sidecars of the workspace whose article is gone; they are looked for when somebody first asks. */
export class OrphanedSidecars implements vscode.Disposable {
  private known: readonly vscode.Uri[] = [];
  private asked = false;
  private readonly change = new vscode.EventEmitter<void>();
  private readonly subscriptions: vscode.Disposable;

  /** Fires when others are known than before. */
  readonly onDidChange = this.change.event;

  constructor(private readonly guard: Guard) {
    const again = guard.event('orphaned annotations', () => this.asked && this.look());
    const watcher = vscode.workspace.createFileSystemWatcher(sidecarGlob, false, true, false);
    this.subscriptions = vscode.Disposable.from(
      this.change,
      watcher,
      watcher.onDidCreate(again),
      watcher.onDidDelete(again),
      vscode.workspace.onDidCreateFiles(again),
      vscode.workspace.onDidDeleteFiles(again),
      vscode.workspace.onDidRenameFiles(again),
    );
  }

  /** Those that are known by now. */
  get list(): readonly vscode.Uri[] {
    if (!this.asked) {
      this.asked = true;
      this.guard.event('orphaned annotations', () => this.look())(undefined);
    }
    return this.known;
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private async look(): Promise<void> {
    const folders = new Map<string, Promise<ReadonlySet<string>>>();
    const isThere = async (file: vscode.Uri) => {
      const folder = vscode.Uri.joinPath(file, '..');
      const names = folders.get(folder.path) ?? namesIn(folder);
      folders.set(folder.path, names);
      return (await names).has(file.path.slice(file.path.lastIndexOf('/') + 1));
    };
    const orphans: vscode.Uri[] = [];
    for (const sidecar of await vscode.workspace.findFiles(sidecarGlob)) {
      const article = articleOf(sidecar);
      if (article && !(await isThere(article))) orphans.push(sidecar);
    }
    if (String(orphans) === String(this.known)) return;
    this.known = orphans;
    this.change.fire();
  }
}

async function namesIn(folder: vscode.Uri): Promise<ReadonlySet<string>> {
  return new Set((await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name));
}
