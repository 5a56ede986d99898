import * as vscode from 'vscode';
import type { Engine } from '../../core/engine';
import type { Gazetteer, GazetteerLayer } from '../../core/people/gazetteer/gazetteer';
import type { Layer } from '../../core/people/gazetteer/popolo';

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
  private readonly gazetteers = new Map<string, Promise<Gazetteer>>();
  private readonly change = new vscode.EventEmitter<void>();
  private readonly reading = new vscode.EventEmitter<OfficialsText>();
  private readonly subscriptions: vscode.Disposable;

  /** Fires when a file has changed: what articles say of people may be out of date. */
  readonly onDidChange = this.change.event;
  /** Fires when a file has been read, or has gone. */
  readonly onDidRead = this.reading.event;

  /** @param everywhere the file for all articles */
  constructor(
    readonly everywhere: vscode.Uri,
    private readonly log: vscode.LogOutputChannel,
  ) {
    const folder = vscode.Uri.joinPath(everywhere, '..');
    const watchers = [`**/${fileName}`, new vscode.RelativePattern(folder, fileName)].map((pattern) =>
      vscode.workspace.createFileSystemWatcher(pattern),
    );
    const changed = (uri: vscode.Uri) => this.changed(uri);
    this.subscriptions = vscode.Disposable.from(
      this.change,
      this.reading,
      ...watchers.flatMap((watcher) => [
        watcher,
        watcher.onDidCreate(changed),
        watcher.onDidChange(changed),
        watcher.onDidDelete((uri) => {
          if (this.has(uri)) this.reading.fire({ uri, text: '' });
          this.changed(uri);
        }),
      ]),
      // Not every file system tells of changes.
      vscode.workspace.onDidSaveTextDocument(({ uri }) => this.changed(uri)),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.forget()),
    );
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

  /** What is known of people for a text: what the person's own files say, over what ships. */
  gazetteerFor(uri: vscode.Uri, engine: Engine): Promise<Gazetteer> {
    const key = vscode.workspace.getWorkspaceFolder(uri)?.uri.toString() ?? '';
    let gazetteer = this.gazetteers.get(key);
    if (!gazetteer) {
      gazetteer = this.read(uri, engine);
      this.gazetteers.set(key, gazetteer);
      gazetteer.catch(() => this.gazetteers.delete(key)); // whoever asks next tries again
    }
    return gazetteer;
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private async read(uri: vscode.Uri, engine: Engine): Promise<Gazetteer> {
    const layers = await Promise.all(this.filesFor(uri).map((file) => this.layerIn(file, engine)));
    return engine.gazetteerOf(layers.filter((layer) => layer !== undefined));
  }

  /** Undefined for a file that there is not. */
  private async layerIn(uri: vscode.Uri, engine: Engine): Promise<GazetteerLayer | undefined> {
    const text = await textIn(uri);
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
    return engine.layerOf(people, { kind, file: uri.toString() });
  }

  private changed(uri: vscode.Uri): void {
    if (this.has(uri)) this.forget();
  }

  private forget(): void {
    this.gazetteers.clear();
    this.change.fire();
  }
}

async function textIn(uri: vscode.Uri): Promise<string | undefined> {
  try {
    return await vscode.workspace.decode(await vscode.workspace.fs.readFile(uri), { uri });
  } catch (error) {
    if (error instanceof vscode.FileSystemError) return undefined;
    throw error;
  }
}
