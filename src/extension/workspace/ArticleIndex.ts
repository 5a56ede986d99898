import * as vscode from 'vscode';
import type { ArticleAnalysis } from '../../core/analysis';
import type { LineIndex } from '../../core/text/lineIndex';
import { articleOf } from '../annotations/sidecarNames';
import type { Articles } from '../documents/Articles';
import { tabGroupOf } from '../documents/tabs';
import { settingsSection } from '../settings';
import { exclusionSettings, findArticleFiles } from './articleFiles';
import type { BulkEngine } from './BulkEngine';
import type { FileReader } from './FileReader';
import { ReadingProgress } from './ReadingProgress';

/** How many files are read at a time. */
const BATCH = 16;

/** An article of the workspace, open or not, with what is kept of it in memory: about 10 kB each. */
export interface IndexedArticle {
  readonly uri: vscode.Uri;
  readonly analysis: Pick<ArticleAnalysis, 'people' | 'organizations'>;
  readonly lines: LineIndex;
}

/** What is known of a file that may be an article. */
interface IndexedFile {
  readonly uri: vscode.Uri;
  /** It has not changed since it was read. */
  isFresh: boolean;
  /** Undefined also for what turned out to be no article. */
  article?: IndexedArticle;
}

/**
 * The articles of the workspace. Nothing is read before somebody asks; what was read is kept until the file changes.
 * Of an open file the text in the editor counts.
 */
export class ArticleIndex implements vscode.Disposable {
  private readonly files = new Map<string, IndexedFile>();
  /** `files` holds every file there is. */
  private isListed = false;
  /** How often files have come or gone. */
  private comings = 0;
  private reading: Promise<void> | undefined;
  private readonly waiting = new Set<vscode.CancellationToken>();
  private inBackground = false;
  /** A person stopped the reading: only a new request to wait for resumes it. */
  private isStopped = false;
  private readonly subscriptions: vscode.Disposable[] = [];
  private isDisposed = false;

  constructor(
    private readonly articles: Articles,
    private readonly reader: FileReader,
    private readonly engineFor: (articles: number) => BulkEngine,
    private readonly log: vscode.LogOutputChannel,
  ) {}

  /** All articles of the workspace and of all tabs; those that are known when the token is cancelled. */
  async all(token: vscode.CancellationToken): Promise<IndexedArticle[]> {
    this.isStopped = false;
    this.waiting.add(token);
    try {
      while (this.isWanted() && !token.isCancellationRequested && !this.isComplete()) await this.read();
    } finally {
      this.waiting.delete(token);
    }
    return this.known();
  }

  /** Those that are known by now; the others are read in the background. */
  async knownSoFar(): Promise<IndexedArticle[]> {
    this.inBackground = true;
    if (this.isWanted() && !this.isComplete()) {
      this.read().catch((error: unknown) => this.log.error('read the workspace', error));
    }
    return this.known();
  }

  /** Forgets all that was read, as what it was read by has changed. */
  forget(): void {
    this.files.clear();
    this.cameOrWent();
  }

  dispose(): void {
    this.isDisposed = true;
    vscode.Disposable.from(...this.subscriptions).dispose();
  }

  private isWanted(): boolean {
    const isAwaited = [...this.waiting].some((token) => !token.isCancellationRequested);
    return !this.isDisposed && !this.isStopped && (this.inBackground || isAwaited);
  }

  private isComplete(): boolean {
    return this.isListed && !this.unread().length;
  }

  private unread(): IndexedFile[] {
    const open = new Set(vscode.workspace.textDocuments.map(({ uri }) => uri.toString()));
    return [...this.files].flatMap(([key, file]) => (file.isFresh || open.has(key) ? [] : [file]));
  }

  private async known(): Promise<IndexedArticle[]> {
    const open = new Map(
      vscode.workspace.textDocuments.map((document) => [document.uri.toString(), document]),
    );
    const inFiles = [...this.files].flatMap(([key, { article }]) =>
      article && !open.has(key) ? [article] : [],
    );
    const candidates = [...open].flatMap(([key, document]) =>
      this.files.has(key) || tabGroupOf(document.uri) ? [document] : [],
    );
    const read = await Promise.all(candidates.map((document) => this.articles.analyze(document)));
    const inEditors = await Promise.all(
      read.flatMap((article) => (article ? [indexed(article.document.uri, article)] : [])),
    );
    return inOrder([...inEditors, ...inFiles]);
  }

  /** Reads what is to be read as long as somebody wants it; all who ask share one reading. */
  private read(): Promise<void> {
    this.reading ??= this.readUnread().finally(() => (this.reading = undefined));
    return this.reading;
  }

  private async readUnread(): Promise<void> {
    if (!this.subscriptions.length) this.watch();
    if (!this.isListed) await this.list();
    const unread = this.unread();
    const progress = new ReadingProgress();
    const engine = this.engineFor(unread.length);
    try {
      for (let at = 0; at < unread.length && this.isWanted(); at += BATCH) {
        await Promise.all(unread.slice(at, at + BATCH).map((file) => this.readFile(file, engine)));
        progress.report(Math.min(at + BATCH, unread.length), unread.length);
        this.isStopped ||= progress.isStopped;
      }
    } finally {
      progress.finish();
      engine.dispose();
    }
    if (!unread.some(({ isFresh }) => !isFresh)) this.inBackground = false;
  }

  private async list(): Promise<void> {
    const { comings } = this;
    const found = await findArticleFiles(() => this.isWanted());
    if (!this.isWanted()) return;
    const keys = new Set(found.map((uri) => uri.toString()));
    for (const key of this.files.keys()) if (!keys.has(key)) this.files.delete(key);
    for (const uri of found) {
      if (!this.files.has(uri.toString())) this.files.set(uri.toString(), { uri, isFresh: false });
    }
    this.isListed = comings === this.comings;
  }

  private async readFile(file: IndexedFile, engine: BulkEngine): Promise<void> {
    file.isFresh = true; // until a change comes, be it while the file is read
    const article = await this.reader.read(file.uri, engine.analyze, () => this.isWanted());
    if (!article) file.isFresh = false;
    else file.article = article === 'none' ? undefined : await indexed(file.uri, article);
  }

  private watch(): void {
    const watcher = vscode.workspace.createFileSystemWatcher('**/*');
    this.subscriptions.push(
      watcher,
      watcher.onDidChange((uri) => this.changed(uri)),
      watcher.onDidCreate((uri) => {
        this.changed(uri);
        this.cameOrWent();
      }),
      watcher.onDidDelete((uri) => {
        this.changed(uri);
        this.cameOrWent();
      }),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.cameOrWent()),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.changed(uri)),
      vscode.workspace.onDidChangeConfiguration((event) => {
        const sections = [`${settingsSection}.articles`, ...exclusionSettings];
        if (sections.some((section) => event.affectsConfiguration(section))) this.forget();
      }),
    );
  }

  private changed(uri: vscode.Uri): void {
    const file = this.files.get((articleOf(uri) ?? uri).toString());
    if (file) file.isFresh = false;
  }

  private cameOrWent(): void {
    this.isListed = false;
    this.comings++;
  }
}

/** By address, whichever is open: the name and the title that stand for somebody do not change with that. */
function inOrder(articles: readonly IndexedArticle[]): IndexedArticle[] {
  const addresses = new Map(articles.map((article) => [article, article.uri.toString()]));
  return [...articles].sort((a, b) => (addresses.get(a)! < addresses.get(b)! ? -1 : 1));
}

async function indexed(
  uri: vscode.Uri,
  {
    text,
    analysis: { people, organizations },
  }: { readonly text: string; readonly analysis: ArticleAnalysis },
): Promise<IndexedArticle> {
  const { LineIndex } = await import('../../core/text/lineIndex');
  return { uri, analysis: { people, organizations }, lines: new LineIndex(text) };
}
