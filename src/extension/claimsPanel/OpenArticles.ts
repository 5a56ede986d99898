import * as vscode from 'vscode';
import type { Annotation } from '../../core/annotations/annotation';
import type { Annotations } from '../annotations/Annotations';
import type { OrphanedSidecars } from '../annotations/OrphanedSidecars';
import type { ArticleEvidence, EvidenceById } from '../documents/ArticleEvidence';
import type { Articles } from '../documents/Articles';
import type { AnalyzedArticle } from '../documents/articleState';
import { lineNumberOf } from '../documents/ranges';
import type { UnplacedAnnotation } from '../../protocol/decisions';
import type { ClaimsSnapshot, ListedArticle, ReadingState } from '../../protocol/snapshot';
import { listedClaims, type PlacedClaim } from './listedClaims';
import { StableIds } from './StableIds';

/** A claim of an open document. */
export interface FoundClaim extends PlacedClaim {
  readonly document: vscode.TextDocument;
  /** Of its text, in which the claim was found. */
  readonly version: number;
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
    private readonly annotations: Annotations,
    private readonly orphans: OrphanedSidecars,
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
        unplaced: this.unplaced(document).map(({ listed }) => listed),
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
      orphans: this.listedOrphans().map(({ listed }) => listed),
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
    return claim && { ...claim, document: holder, version: article.version };
  }

  /** The document that the person is in, or was in last. */
  currentDocument(): vscode.TextDocument | undefined {
    return this.current;
  }

  /** The annotation that has no place in its article. */
  findUnplaced(id: string): { document: vscode.TextDocument; annotation: Annotation } | undefined {
    for (const document of this.documents()) {
      const found = this.unplaced(document).find(({ listed }) => listed.id === id);
      if (found) return { document, annotation: found.annotation };
    }
    return undefined;
  }

  findOrphan(id: string): vscode.Uri | undefined {
    return this.listedOrphans().find(({ listed }) => listed.id === id)?.sidecar;
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

  private unplaced(document: vscode.TextDocument) {
    const ids = new StableIds();
    const unplaced = this.annotations.knownOf(document)?.unplaced ?? [];
    return unplaced.map(({ annotation, state }) => {
      const { kind, decisions, targets } = annotation;
      const listed: UnplacedAnnotation = {
        id: ids.of(`${document.uri.toString()}\n${annotation.id}`),
        state: state === 'lost' ? 'lost' : 'doubtful',
        kind,
        words: targets.map(({ exact }) => exact).join(' … '),
        ...(decisions.note !== undefined && { note: decisions.note }),
      };
      return { annotation, listed };
    });
  }

  private listedOrphans() {
    const ids = new StableIds();
    return this.orphans.list.map((sidecar) => {
      const name = vscode.workspace.asRelativePath(sidecar);
      return { sidecar, listed: { id: ids.of(sidecar.toString()), name } };
    });
  }

  private claims(document: vscode.TextDocument): readonly PlacedClaim[] {
    const state = this.articles.state(document);
    return state.kind === 'article' ? this.claimsOf(state.article) : [];
  }

  private claimsOf(article: AnalyzedArticle): readonly PlacedClaim[] {
    const evidence = this.evidence.known(article);
    const placed = this.placed.get(article);
    if (placed && placed.evidence === evidence) return placed.claims;
    const { document } = article;
    const lineAt = (offset: number) => lineNumberOf(document, offset);
    const claims = listedClaims(article, lineAt, document.uri.toString(), evidence);
    this.placed.set(article, { claims, evidence });
    return claims;
  }
}
