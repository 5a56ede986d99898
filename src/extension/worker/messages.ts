import type { ArticleAnalysis } from '../../core/analysis';
import type { ArticleFacts } from '../../core/analyzeArticle';
import type { Comparison } from '../../core/corpus/comparison';
import type { AnalyzedArticle } from '../../core/export/claimRows';
import type { Layer } from '../../core/people/gazetteer/popolo';
import type { ResourceFiles } from '../../core/resources';

/** A layer of a gazetteer in the form in which it can be sent. */
export interface SentLayer {
  readonly layer: Layer;
  /** A compact gazetteer. */
  readonly file: Uint8Array;
}

/**
 * What the extension host asks of the worker. The first message is `start`, and a gazetteer is sent before its number
 * is used. `job` numbers what is answered.
 */
export type WorkerRequest =
  | { readonly kind: 'start'; readonly resources: ResourceFiles }
  | { readonly kind: 'gazetteer'; readonly gazetteer: number; readonly layers: readonly SentLayer[] }
  | {
      readonly kind: 'analyze';
      readonly job: number;
      readonly text: string;
      readonly facts: Omit<ArticleFacts, 'gazetteer'>;
      readonly gazetteer: number;
    }
  /** One more article of those that are compared next. */
  | { readonly kind: 'gather'; readonly article: AnalyzedArticle }
  /** Compares what was gathered, and forgets it. */
  | { readonly kind: 'compare'; readonly job: number; readonly gazetteer: number }
  /** Nobody waits for the job's answer any more; none may come. */
  | { readonly kind: 'cancel'; readonly job: number };

export type WorkerAnswer =
  | { readonly kind: 'analyzed'; readonly job: number; readonly analysis: ArticleAnalysis }
  | { readonly kind: 'compared'; readonly job: number; readonly comparison: Comparison }
  | { readonly kind: 'failed'; readonly job: number; readonly reason: string };
