import type { ArticleAnalysis } from '../../core/analysis';
import type { ArticleFacts } from '../../core/analyzeArticle';
import type { OwnOfficials } from './messages';

/** What is known of an article besides its text, and who is known. */
export type KnownFacts = Omit<ArticleFacts, 'gazetteer'> & { readonly officials: OwnOfficials };

/** Analyzes a text; undefined when `isWanted` turned false before the end. */
export type Analyze = (
  text: string,
  facts: KnownFacts,
  isWanted: () => boolean,
) => Promise<ArticleAnalysis | undefined>;
