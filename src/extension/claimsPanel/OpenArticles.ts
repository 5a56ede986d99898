import * as vscode from 'vscode';
import type { ArticleEvidence, EvidenceById } from '../documents/ArticleEvidence';
import type { Articles } from '../documents/Articles';
import type { AnalyzedArticle } from '../documents/articleState';
import { lineNumberOf } from '../documents/ranges';
import type { ClaimsSnapshot, ListedArticle, ReadingState } from '../../protocol/snapshot';
import { listedClaims, type PlacedClaim } from './listedClaims';
import { StableIds } from './StableIds';

/** A claim of an open document. */
export interface FoundClaim extends PlacedClaim {
  readonly document: vscode.TextDocument;
}

/** The claims of an article, as far as their evidence was known. */
interface PlacedClaims {
  readonly claims: readonly PlacedClaim[];
  readonly evidence: EvidenceById | undefined;
}

/** The open articles as the panel lists them. */
export class OpenArticles {
  private readonly placed = new WeakMap<AnalyzedArticle, PlacedClaims>();
  private current: vscode.TextDocument | undefined;
  private version = 0;

  constructor(
    private readonly articles: Articles,
    private readonly evidence: Pick<ArticleEvidence, 'known'>,
  ) {}

  snapshot(): ClaimsSnapshot {
    const ids = new StableIds();
    const listed = new Map<vscode.TextDocument, ListedArticle>();
    for (const document of this.documents()) {
      const state = this.readingState(document);
      if (!state) continue;
      listed.set(document, {
        id: ids.of(document.uri.toString()),
        name: vscode.workspace.asRelativePath(document.uri),
        state,
        claims: this.claims(document).map(({ listed }) => listed),
      });
    }
    const { activeTextEditor, visibleTextEditors } = vscode.window;
    // In the panel itself no editor is active: then it is the one that was, or one beside the panel.
    const candidates = [
      activeTextEditor?.document,
      this.current,
      ...visibleTextEditors.map(({ document }) => document),
      ...listed.keys(),
    ];
    this.current = candidates.find((document) => document && listed.has(document));
    return {
      version: ++this.version,
      current: (this.current && listed.get(this.current)?.id) ?? null,
      articles: [...listed.values()],
    };
  }

  /** The claim with its place in the present text; undefined when the text no longer makes it. */
  async find(id: string): Promise<FoundClaim | undefined> {
    const holder = this.documents().find((document) =>
      this.claims(document).some(({ listed }) => listed.id === id),
    );
    if (!holder) return undefined;
    const article = await this.articles.analyze(holder);
    const claim = article && this.claimsOf(article).find(({ listed }) => listed.id === id);
    return claim && { ...claim, document: holder };
  }

  /** The innermost claim around an offset. */
  claimAt(document: vscode.TextDocument, offset: number): PlacedClaim | undefined {
    const article = this.articles.upToDate(document);
    let innermost: PlacedClaim | undefined;
    for (const claim of article ? this.claimsOf(article) : []) {
      const [start, end] = claim.span;
      if (start > offset) break; // claims are sorted by their start
      if (offset > end) continue;
      if (!innermost || end - start < innermost.span[1] - innermost.span[0]) innermost = claim;
    }
    return innermost;
  }

  /** All articles, and what is on screen and may be one, or may not. */
  private documents(): vscode.TextDocument[] {
    const articles = this.articles.all().map(({ document }) => document);
    const visible = vscode.window.visibleTextEditors.map(({ document }) => document);
    return [...new Set([...articles, ...visible])];
  }

  /** Undefined for what is no article. */
  private readingState(document: vscode.TextDocument): ReadingState | undefined {
    const state = this.articles.state(document);
    switch (state.kind) {
      case 'unread':
        return 'analyzing';
      case 'article':
        return state.article.analysis.language === 'en' ? 'analyzed' : 'notEnglish';
      case 'failed':
        return 'failed';
      case 'notArticle':
        return undefined;
    }
  }

  private claims(document: vscode.TextDocument): readonly PlacedClaim[] {
    const state = this.articles.state(document);
    return state.kind === 'article' ? this.claimsOf(state.article) : [];
  }

  private claimsOf(article: AnalyzedArticle): readonly PlacedClaim[] {
    const evidence = this.evidence.known(article);
    const placed = this.placed.get(article);
    if (placed && placed.evidence === evidence) return placed.claims;
    const { document, text, analysis } = article;
    const lineAt = (offset: number) => lineNumberOf(document, offset);
    const claims = listedClaims(text, analysis, lineAt, document.uri.toString(), evidence);
    this.placed.set(article, { claims, evidence });
    return claims;
  }
}
