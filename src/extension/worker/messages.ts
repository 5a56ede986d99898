import type { ArticleAnalysis } from '../../core/analysis';
import type { ArticleFacts } from '../../core/analyzeArticle';
import type { Comparison } from '../../core/corpus/comparison';
import type { AnalyzedArticle } from '../../core/export/claimRows';
import type { OfficialsLayer } from '../../core/people/peopleKnowledge';
import type { ResourceFiles } from '../../core/resources';

/** What a person's own files say of people, for the texts of one folder. */
export interface OwnOfficials {
  /** Its address; '' for texts outside of all folders. */
  readonly folder: string;
  /** The topmost first. */
  readonly layers: readonly OfficialsLayer[];
}

/** An article to compare, with the officials of its folder unless they are those of the whole comparison. */
export interface ArticleOfFolder extends AnalyzedArticle {
  readonly officials?: OwnOfficials;
}

/**
 * What the extension host asks of the worker. The first message is `start`, and the officials of a folder are sent before
 * the folder is named, and again when they have changed. `job` numbers what is answered.
 */
export type WorkerRequest =
  | { readonly kind: 'start'; readonly resources: ResourceFiles }
  | { readonly kind: 'officials'; readonly officials: OwnOfficials }
  | {
      readonly kind: 'analyze';
      readonly job: number;
      readonly text: string;
      readonly facts: Omit<ArticleFacts, 'gazetteer'>;
      readonly folder: string;
    }
  /** One more of the articles that the job compares, and the folder in which it lies, unless that is the job's. */
  | {
      readonly kind: 'gather';
      readonly job: number;
      readonly article: AnalyzedArticle;
      readonly folder?: string;
    }
  /** Compares what was gathered. */
  | { readonly kind: 'compare'; readonly job: number; readonly folder: string }
  /** Nobody waits for the job's answer any more; none may come. */
  | { readonly kind: 'cancel'; readonly job: number };

/** What is answered. */
export type WorkerJob = Extract<WorkerRequest, { kind: 'analyze' | 'compare' }>;

export type WorkerAnswer =
  | { readonly kind: 'analyzed'; readonly job: number; readonly analysis: ArticleAnalysis }
  | { readonly kind: 'compared'; readonly job: number; readonly comparison: Comparison }
  | { readonly kind: 'failed'; readonly job: number; readonly reason: string };
