import type { ArticleAnalysis } from '../analysis';
import type { ArticleMetadata } from './annotation';

/** The analysis of an article with what a person says of the article itself, over what its text says. */
export function described(analysis: ArticleAnalysis, { infosource }: ArticleMetadata): ArticleAnalysis {
  return infosource?.length ? { ...analysis, outlets: infosource.map(({ name }) => name) } : analysis;
}
