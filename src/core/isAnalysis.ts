import type { ArticleAnalysis } from './analysis';

const LAYERS = [
  'blocks',
  'sentences',
  'people',
  'organizations',
  'attributions',
  'figures',
  'claims',
] as const satisfies readonly (keyof ArticleAnalysis)[];

/** Whether what was read from a file or a pipe is an analysis: an object with all layers. */
export function isAnalysis(value: unknown): value is ArticleAnalysis {
  return (
    typeof value === 'object' &&
    value !== null &&
    LAYERS.every((layer) => Array.isArray((value as Partial<ArticleAnalysis>)[layer]))
  );
}
