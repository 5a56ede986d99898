import * as vscode from 'vscode';
import type { Annotations } from '../annotations/Annotations';
import type { Guard } from '../guard';
import { settingsSection } from '../settings';
import { ArticleModel } from './ArticleModel';
import type { ArticleReader } from './ArticleReader';
import type { AnalyzedArticle, ArticleState } from './articleState';
import { type Eligibility, eligibilityOf } from './eligibility';

/**
 * The open documents as articles. Every feature asks here, so that no two can disagree and each version of a text
 * is analyzed once. Documents are read when they are first visible or asked for, and again after edits.
 */
export class Articles implements vscode.Disposable {
  private readonly models = new Map<vscode.TextDocument, ArticleModel>();
  /** Documents that a person had annotated, or not, by command. */
  private readonly decided = new WeakMap<vscode.TextDocument, boolean>();
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
        if (contentChanges.length && isVisible(document)) this.models.get(document)?.edited();
      }),
      vscode.workspace.onDidCloseTextDocument((document) => this.close(document)),
      annotations.onDidChange(guard.event('decide article', (document) => this.redecide(document))),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(`${settingsSection}.articles`)) this.rereadAll();
      }),
    );
    this.readVisible();
  }

  /** What is known of a document now, maybe from a version before the latest edit. */
  state(document: vscode.TextDocument): ArticleState {
    return this.models.get(document)?.state ?? { kind: 'unread' };
  }

  /** The analysis of the document's present text; undefined when it is no article, or when an edit comes first. */
  async analyze(document: vscode.TextDocument): Promise<AnalyzedArticle | undefined> {
    const state = await this.model(document).current();
    return state?.kind === 'article' ? state.article : undefined;
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

  private readVisible(): void {
    for (const { document } of vscode.window.visibleTextEditors) void this.model(document).current();
  }

  private close(document: vscode.TextDocument): void {
    const model = this.models.get(document);
    model?.close();
    this.models.delete(document);
    this.decided.delete(document);
    if (model?.state.kind === 'article') this.change.fire(document);
  }
}

function isVisible(document: vscode.TextDocument): boolean {
  return vscode.window.visibleTextEditors.some((editor) => editor.document === document);
}
