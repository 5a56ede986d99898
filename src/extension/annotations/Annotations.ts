import * as vscode from 'vscode';
import type { SidecarChange } from '../../core/annotations/sidecar/changes';
import type { Sidecar } from '../../core/annotations/sidecar/readSidecar';
import { baseName } from '../documents/baseName';
import type { Guard } from '../guard';
import type { ArticleAnnotations } from './ArticleAnnotations';
import { articleOf, sidecarGlob, sidecarOf } from './sidecarNames';
import { Sidecars } from './Sidecars';

/** Milliseconds without an edit before a sidecar that a person edits is read again. */
const EDIT_PAUSE = 200;

/**
 * What a person decided about each open article. It is read from the sidecar with the article, again whenever the
 * sidecar changes, and follows the edits of the article; it is written when a person decides something, and when an
 * article about which something was decided is saved.
 */
export class Annotations implements vscode.Disposable {
  readonly sidecars: Sidecars;
  private readonly reading = new Map<vscode.TextDocument, Promise<ArticleAnnotations>>();
  private readonly known = new Map<vscode.TextDocument, ArticleAnnotations>();
  /** By the sidecar's address. */
  private readonly timers = new Map<string, unknown>();
  private readonly change = new vscode.EventEmitter<vscode.TextDocument>();
  private readonly placing = new vscode.EventEmitter<vscode.TextDocument>();
  private readonly subscriptions: vscode.Disposable;

  /** Fires when other things are decided about an article than before. */
  readonly onDidChange = this.change.event;
  /** Fires when the words of all annotations were looked for in a text that came from elsewhere. */
  readonly onDidPlaceAnew = this.placing.event;

  constructor(
    guard: Guard,
    private readonly log: vscode.LogOutputChannel,
  ) {
    this.sidecars = new Sidecars(log);
    const watcher = vscode.workspace.createFileSystemWatcher(sidecarGlob);
    const reread = guard.event('read annotations', (sidecar: vscode.Uri) => this.reread(sidecar));
    this.subscriptions = vscode.Disposable.from(
      this.change,
      this.placing,
      watcher,
      watcher.onDidCreate(reread),
      watcher.onDidChange(reread),
      watcher.onDidDelete(reread),
      // Not every file system tells of changes, and no watcher sees files outside of the workspace.
      vscode.workspace.onDidSaveTextDocument(
        guard.event('article saved', async (document) => {
          await this.saved(document);
          await this.reread(document.uri);
        }),
      ),
      vscode.window.onDidChangeWindowState(
        guard.event('read annotations', ({ focused }: vscode.WindowState) => focused && this.rereadAll()),
      ),
      vscode.workspace.onDidChangeTextDocument((event) => {
        this.follow(event);
        if (articleOf(event.document.uri)) this.rereadSoon(event.document.uri, reread);
      }),
      vscode.workspace.onDidCloseTextDocument((document) => {
        this.reading.delete(document);
        this.known.delete(document);
      }),
    );
  }

  /** What was decided about an open article, read when it is first asked for. */
  of(document: vscode.TextDocument): Promise<ArticleAnnotations> {
    let annotations = this.reading.get(document);
    if (!annotations) {
      annotations = this.read(document);
      this.reading.set(document, annotations);
      annotations.catch(() => this.reading.delete(document)); // whoever asks next tries again
    }
    return annotations;
  }

  /** The same, if it has been read. */
  knownOf(document: vscode.TextDocument): ArticleAnnotations | undefined {
    return this.known.get(document);
  }

  /** What was decided about an article that is not open. */
  async inFile(article: vscode.Uri, text: string): Promise<ArticleAnnotations> {
    const { ArticleAnnotations } = await import('./ArticleAnnotations');
    return new ArticleAnnotations(text, await this.sidecarText(article));
  }

  /** Whether there is a place beside the article where decisions can be kept. */
  canKeep({ uri }: vscode.TextDocument): boolean {
    return hasSidecar(uri);
  }

  /**
   * Writes changes into the sidecar of an article, and answers with what that held before; undefined when it has
   * problems, so that nothing was written.
   */
  async write(
    document: vscode.TextDocument,
    changes: readonly SidecarChange[],
  ): Promise<Sidecar | undefined> {
    return this.rewrite(document, (annotations, fileName) => annotations.changed(changes, fileName));
  }

  /** The same for any change of the sidecar's text. */
  async rewrite(
    document: vscode.TextDocument,
    change: (annotations: ArticleAnnotations, fileName: string) => string | undefined,
  ): Promise<Sidecar | undefined> {
    const annotations = await this.of(document);
    const name = baseName(document.uri);
    let held: Sidecar | undefined;
    const text = await this.sidecars.write(sidecarOf(document.uri), (before) => {
      this.takeIn(document, annotations, before); // what another window has decided is not to be undone
      held = annotations.written;
      return change(annotations, name);
    });
    if (text === undefined) return undefined;
    this.takeIn(document, annotations, text);
    return held;
  }

  /**
   * Writes a sidecar with problems anew, from all that can be used of it, and answers with the address of a copy of it
   * as it was.
   */
  async salvage(document: vscode.TextDocument): Promise<vscode.Uri> {
    const sidecar = sidecarOf(document.uri);
    const broken = await this.sidecars.read(sidecar);
    const copy = await this.sidecars.keepCopy(sidecar, broken);
    await this.rewrite(document, (annotations, fileName) =>
      annotations.textOfSidecar === broken ? annotations.usable(fileName) : annotations.textOfSidecar,
    );
    return copy;
  }

  /** Reads a sidecar again, if its article is open. */
  async reread(sidecar: vscode.Uri): Promise<void> {
    const article = articleOf(sidecar)?.toString();
    for (const [document, annotations] of article ? this.known : []) {
      if (document.uri.toString() !== article) continue;
      this.takeIn(document, annotations, await this.sidecarText(document.uri));
    }
  }

  dispose(): void {
    this.subscriptions.dispose();
    for (const timer of this.timers.values()) clearTimeout(timer);
  }

  private async read(document: vscode.TextDocument): Promise<ArticleAnnotations> {
    const [{ ArticleAnnotations }, sidecarText] = await Promise.all([
      import('./ArticleAnnotations'),
      this.sidecarText(document.uri),
    ]);
    const annotations = new ArticleAnnotations(document.getText(), sidecarText);
    if (!document.isClosed) this.known.set(document, annotations);
    if (annotations.isBehind) this.placedAnew(document, annotations);
    return annotations;
  }

  private async sidecarText(article: vscode.Uri): Promise<string> {
    return hasSidecar(article) ? this.sidecars.read(sidecarOf(article)) : '';
  }

  private takeIn(document: vscode.TextDocument, annotations: ArticleAnnotations, text: string): void {
    if (text === annotations.textOfSidecar) return;
    annotations.reread(text);
    this.change.fire(document);
  }

  private rereadSoon(sidecar: vscode.Uri, reread: (sidecar: vscode.Uri) => void): void {
    const key = sidecar.toString();
    clearTimeout(this.timers.get(key));
    this.timers.set(
      key,
      setTimeout(() => {
        this.timers.delete(key);
        reread(sidecar);
      }, EDIT_PAUSE),
    );
  }

  private async rereadAll(): Promise<void> {
    for (const document of [...this.known.keys()]) await this.reread(sidecarOf(document.uri));
  }

  private follow({ document, contentChanges, reason }: vscode.TextDocumentChangeEvent): void {
    const annotations = contentChanges.length ? this.known.get(document) : undefined;
    if (!annotations) return;
    // A text that is the file's right after it changed was read from there, unless it was undone to be so.
    if (document.isDirty || reason !== undefined)
      return annotations.follow(contentChanges, document.getText());
    annotations.placeIn(document.getText());
    if (annotations.isBehind) this.placedAnew(document, annotations);
  }

  private placedAnew(document: vscode.TextDocument, annotations: ArticleAnnotations): void {
    const { kept, moved, doubtful, lost } = annotations.states();
    const counts = ['kept:', kept, 'moved:', moved, 'doubtful:', doubtful, 'lost:', lost];
    this.log.info('annotations placed anew:', document.uri.toString(true), ...counts);
    this.placing.fire(document);
  }

  private async saved(document: vscode.TextDocument): Promise<void> {
    if (!this.known.get(document)?.isBehind || !this.canKeep(document)) return;
    if (!(await this.write(document, []))) {
      this.log.warn('places not written, as the sidecar has problems:', document.uri.toString(true));
    }
  }
}

/** No file can lie beside an article that is not saved yet, or that can't be written itself. */
function hasSidecar({ scheme }: vscode.Uri): boolean {
  return vscode.workspace.fs.isWritableFileSystem(scheme) === true;
}
