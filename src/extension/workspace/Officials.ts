import * as vscode from 'vscode';
import type { Layer } from '../../core/people/gazetteer/popolo';
import type { OfficialsLayer } from '../../core/people/peopleKnowledge';
import type { OwnOfficials } from '../worker/messages';
import { bytesOf } from './bytesOf';

const fileName = 'officials.yaml';

/** A file of officials with what it holds: nothing when it is gone. */
export interface OfficialsText {
  readonly uri: vscode.Uri;
  readonly text: string;
}

/**
 * The files of officials that a person keeps: `officials.yaml` at the top of a workspace folder, for the articles
 * below, and one for all articles, in the extension's own storage. Read with the first article, and again when saved.
 */
export class Officials implements vscode.Disposable {
  /** By the folder's address; '' for texts outside of all folders. */
  private readonly own = new Map<string, Promise<OwnOfficials>>();
  private readonly change = new vscode.EventEmitter<void>();
  private readonly reading = new vscode.EventEmitter<OfficialsText>();
  private readonly subscriptions: vscode.Disposable[];
  private isDisposed = false;

  /** Fires when a file has changed: what articles say of people may be out of date. */
  readonly onDidChange = this.change.event;
  /** Fires when a file has been read, or has gone. */
  readonly onDidRead = this.reading.event;

  /** @param everywhere the file for all articles */
  constructor(
    readonly everywhere: vscode.Uri,
    private readonly log: vscode.LogOutputChannel,
  ) {
    this.subscriptions = [
      this.change,
      this.reading,
      // Not every file system tells of changes.
      vscode.workspace.onDidSaveTextDocument(({ uri }) => this.changed(uri)),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.forget()),
    ];
    this.watch(`**/${fileName}`);
    this.watchEverywhere().catch((error: unknown) => log.warn('not watched:', everywhere.path, error));
  }

  /** The files that count for a text, the topmost first, whether they exist yet or not. */
  filesFor(uri: vscode.Uri): vscode.Uri[] {
    const folder = vscode.workspace.getWorkspaceFolder(uri);
    return [...(folder ? [vscode.Uri.joinPath(folder.uri, fileName)] : []), this.everywhere];
  }

  /** Whether a file counts for any text. */
  has(uri: vscode.Uri): boolean {
    return this.filesFor(uri).some((file) => file.toString() === uri.toString());
  }

  /** What the files that count for a text say; the same object until one of them changes. */
  ownFor(uri: vscode.Uri): Promise<OwnOfficials> {
    const folder = vscode.workspace.getWorkspaceFolder(uri)?.uri.toString() ?? '';
    let own = this.own.get(folder);
    if (!own) {
      own = this.read(uri, folder);
      this.own.set(folder, own);
      own.catch(() => this.own.delete(folder)); // whoever asks next tries again
    }
    return own;
  }

  dispose(): void {
    this.isDisposed = true;
    vscode.Disposable.from(...this.subscriptions).dispose();
  }

  private async watchEverywhere(): Promise<void> {
    const folder = vscode.Uri.joinPath(this.everywhere, '..');
    await vscode.workspace.fs.createDirectory(folder); // of one that is not there yet, no watcher tells anything
    if (!this.isDisposed) this.watch(new vscode.RelativePattern(folder, fileName));
  }

  private watch(pattern: vscode.GlobPattern): void {
    const watcher = vscode.workspace.createFileSystemWatcher(pattern);
    const changed = (uri: vscode.Uri) => this.changed(uri);
    this.subscriptions.push(
      watcher,
      watcher.onDidCreate(changed),
      watcher.onDidChange(changed),
      watcher.onDidDelete((uri) => {
        if (this.has(uri)) this.reading.fire({ uri, text: '' });
        this.changed(uri);
      }),
    );
  }

  private async read(uri: vscode.Uri, folder: string): Promise<OwnOfficials> {
    const layers = await Promise.all(this.filesFor(uri).map((file) => this.layerIn(file)));
    return { folder, layers: layers.filter((layer) => layer !== undefined) };
  }

  /** Undefined for a file that there is not, or that may not be read. */
  private async layerIn(uri: vscode.Uri): Promise<OfficialsLayer | undefined> {
    const text = await this.textIn(uri);
    if (text === undefined) return undefined;
    const { readOfficials } = await import('../../core/people/gazetteer/readOfficials');
    const { people, problems } = readOfficials(text);
    this.log.info(
      'officials read:',
      uri.toString(true),
      'people:',
      people.length,
      'problems:',
      problems.length,
    );
    this.reading.fire({ uri, text });
    const kind: Layer['kind'] = uri.toString() === this.everywhere.toString() ? 'user' : 'workspace';
    return { layer: { kind, file: uri.toString() }, people };
  }

  private async textIn(uri: vscode.Uri): Promise<string | undefined> {
    try {
      const bytes = await bytesOf(uri);
      return bytes && (await vscode.workspace.decode(bytes, { uri }));
    } catch (error) {
      if (!(error instanceof vscode.FileSystemError)) throw error;
      this.log.warn('officials not read:', uri.toString(true), error);
      return undefined;
    }
  }

  private changed(uri: vscode.Uri): void {
    if (this.has(uri)) this.forget();
  }

  private forget(): void {
    this.own.clear();
    this.change.fire();
  }
}
