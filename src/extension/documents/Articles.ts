import * as vscode from 'vscode';
import type { Annotations } from '../annotations/Annotations';
import type { Guard } from '../guard';
import { setting, settingsSection } from '../settings';
import { ArticleModel } from './ArticleModel';
import type { ArticleReader } from './ArticleReader';
import type { AnalyzedArticle, ArticleState } from './articleState';
import { type Eligibility, eligibilityOf } from './eligibility';
import { coverAll } from './inView';
import { onScreen } from './ranges';

/**
 * The open documents as articles. Every feature asks here, so that no two can disagree and each version of a text
 * is analyzed once. Documents are read when they are first visible or asked for, and again after edits.
 */
export class Articles implements vscode.Disposable {
  private readonly models = new Map<vscode.TextDocument, ArticleModel>();
  /** Documents that a person had annotated, or not, by command. */
  private readonly decided = new WeakMap<vscode.TextDocument, boolean>();
  /** Until the latest decisions are laid over what was found. */
  private readonly redeciding = new WeakMap<vscode.TextDocument, Promise<void>>();
  private readonly change = new vscode.EventEmitter<vscode.TextDocument>();
  private readonly subscriptions: vscode.Disposable;

  /** Fires when more is known of a document, and when one with an article is closed. */
  readonly onDidChange = this.change.event;

  constructor(
    private readonly reader: ArticleReader,
    private readonly annotations: Annotations,
    private readonly guard: Guard,
  ) {
    this.subscriptions = vscode.Disposable.from(
      this.change,
      vscode.window.onDidChangeVisibleTextEditors(() => this.readVisible()),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (!contentChanges.length || !isVisible(document)) return;
        this.models.get(document)?.edited(() => isKeptUp(document)); // VS Code may not call it dirty yet
      }),
      vscode.workspace.onDidSaveTextDocument((document) => {
        if (setting('run', document) === 'onSave' && isVisible(document)) void this.model(document).current();
      }),
      vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) =>
        this.scrolled(textEditor.document),
      ),
      vscode.workspace.onDidCloseTextDocument((document) => this.close(document)),
      annotations.onDidChange((document) => {
        const done = this.redecide(document).catch((error: unknown) => guard.failed('redecide', error));
        this.redeciding.set(document, done);
      }),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(`${settingsSection}.articles`)) this.rereadAll();
        if (event.affectsConfiguration(`${settingsSection}.run`)) this.readVisible();
      }),
    );
    guard.onceActive('read visible', () => this.readVisible());
  }

  /** What is known of a document now, maybe from a version before the latest edit. */
  state(document: vscode.TextDocument): ArticleState {
    return this.models.get(document)?.state ?? { kind: 'unread' };
  }

  /** The analysis of the document's present text; undefined when it is no article, or when an edit comes first. */
  async analyze(document: vscode.TextDocument): Promise<AnalyzedArticle | undefined> {
    await this.redeciding.get(document);
    const state = await this.model(document).current();
    return state?.kind === 'article' ? state.article : undefined;
  }

  /**
   * The analysis for what VS Code asks by itself, with each edit or move of the mouse; undefined also where a person
   * wants edited texts to be analyzed on saving, or on request.
   */
  async unasked(document: vscode.TextDocument): Promise<AnalyzedArticle | undefined> {
    return isKeptUp(document) ? this.analyze(document) : this.upToDate(document);
  }

  /** The latest analysis of a document, if it still holds for the present text. */
  upToDate(document: vscode.TextDocument): AnalyzedArticle | undefined {
    const state = this.state(document);
    return state.kind === 'article' && state.article.version === document.version ? state.article : undefined;
  }

  /** The latest analyses of all open articles, in the order in which they were opened. */
  all(): AnalyzedArticle[] {
    return [...this.models.values()].flatMap(({ state }) =>
      state.kind === 'article' ? [state.article] : [],
    );
  }

  /** Annotates a document whatever it reads like, or leaves it alone, until it is closed. */
  async decide(document: vscode.TextDocument, annotated: boolean): Promise<void> {
    this.decided.set(document, annotated);
    await this.model(document).reread();
  }

  /** Whether a person had the document annotated, or left alone, by command; undefined where nobody did. */
  decision(document: vscode.TextDocument): boolean | undefined {
    return this.decided.get(document);
  }

  /** Reads all articles again, as the rules or what is known of people have changed. */
  rereadAll(): void {
    for (const model of this.models.values()) void model.reread();
  }

  dispose(): void {
    this.subscriptions.dispose();
    for (const model of this.models.values()) model.close();
    this.models.clear();
  }

  private model(document: vscode.TextDocument): ArticleModel {
    let model = this.models.get(document);
    if (!model) {
      model = new ArticleModel(
        document,
        (...request) => this.read(...request),
        () => this.change.fire(document),
      );
      this.models.set(document, model);
    }
    return model;
  }

  private async read(
    document: vscode.TextDocument,
    before: ArticleState,
    isWanted: () => boolean,
  ): Promise<ArticleState | undefined> {
    try {
      const { uri, version } = document;
      const text = document.getText();
      const eligibility = this.eligibility(document, before);
      const reading = await this.reader.read({ uri, text, eligibility, document }, isWanted);
      if (reading?.kind !== 'article') return reading;
      return { kind: 'article', article: { document, version, text, ...reading.article } };
    } catch (error) {
      this.guard.failed(`analyze ${document.uri.toString(true)}`, error);
      return { kind: 'failed' };
    }
  }

  /** Lays the decisions over what was found; a date that a person gives the article has it read again. */
  private async redecide(document: vscode.TextDocument): Promise<void> {
    const model = this.models.get(document);
    const state = await model?.current();
    if (!model || state?.kind !== 'article') return;
    const annotations = await this.annotations.of(document);
    const { article } = state;
    if (annotations.metadata.contentcreated !== article.metadata.contentcreated) {
      await model.reread();
      return;
    }
    const decided = await this.reader.decided(article.text, article.found, annotations);
    if (document.version !== article.version) return;
    model.amend({ kind: 'article', article: { ...article, ...decided, metadata: annotations.metadata } });
  }

  /** A text that was an article stays one while it is edited. */
  private eligibility(document: vscode.TextDocument, before: ArticleState): Eligibility {
    const decision = this.decided.get(document);
    if (decision !== undefined) return decision ? 'yes' : 'no';
    const eligibility = eligibilityOf(document);
    return eligibility === 'asItReads' && before.kind === 'article' ? 'yes' : eligibility;
  }

  /** Reads what is on screen, as far as the setting does not leave it to a person. */
  private readVisible(): void {
    for (const { document } of vscode.window.visibleTextEditors) {
      const isNew = setting('run', document) === 'onSave' && this.state(document).kind === 'unread';
      if (isNew || isKeptUp(document)) void this.model(document).current();
    }
  }

  /** Of a long text, reads what has come on screen. */
  private scrolled(document: vscode.TextDocument): void {
    const { stretches } = this.upToDate(document) ?? {};
    if (stretches && !coverAll(stretches, onScreen(document))) this.models.get(document)?.scrolled();
  }

  private close(document: vscode.TextDocument): void {
    const model = this.models.get(document);
    model?.close();
    this.models.delete(document);
    this.decided.delete(document);
    if (model?.state.kind === 'article') this.change.fire(document);
  }
}

/** Whether a text is analyzed as it is typed; on saving, whatever has come from a file counts as saved. */
function isKeptUp(document: vscode.TextDocument): boolean {
  const run = setting('run', document);
  return run === 'onType' || (run === 'onSave' && !document.isDirty);
}

function isVisible(document: vscode.TextDocument): boolean {
  return vscode.window.visibleTextEditors.some((editor) => editor.document === document);
}
