import * as vscode from 'vscode';
import type { Evidence } from '../../core/corpus/comparison';
import type { Guard } from '../guard';
import type { KnownPeople } from '../workspace/KnownPeople';
import type { AnalyzedArticle } from './articleState';

export type EvidenceById = ReadonlyMap<string, Evidence>;

/** The evidence grades of open articles, worked out when they are first asked for. */
export class ArticleEvidence implements vscode.Disposable {
  private readonly graded = new WeakMap<AnalyzedArticle, EvidenceById>();
  private readonly grading = new WeakMap<AnalyzedArticle, Promise<EvidenceById>>();
  private readonly change = new vscode.EventEmitter<void>();

  /** Fires when grades are known that `known` was asked for in vain. */
  readonly onDidGrade = this.change.event;

  constructor(
    private readonly people: Pick<KnownPeople, 'lexicon'>,
    private readonly guard: Guard,
  ) {}

  /** By the attributions' ids. */
  of(article: AnalyzedArticle): Promise<EvidenceById> {
    let grading = this.grading.get(article);
    if (!grading) this.grading.set(article, (grading = this.grade(article)));
    return grading;
  }

  /** What is known by now; what is not will be. */
  known(article: AnalyzedArticle): EvidenceById | undefined {
    const graded = this.graded.get(article);
    if (!graded) {
      this.of(article).then(
        () => this.change.fire(),
        (error: unknown) => this.guard.failed('grade evidence', error),
      );
    }
    return graded;
  }

  dispose(): void {
    this.change.dispose();
  }

  private async grade(article: AnalyzedArticle): Promise<EvidenceById> {
    const [{ articleEvidence }, lexicon] = await Promise.all([
      import('../../core/corpus/articleEvidence'),
      this.people.lexicon(),
    ]);
    const graded = articleEvidence(article, { lexicon });
    this.graded.set(article, graded);
    return graded;
  }
}
