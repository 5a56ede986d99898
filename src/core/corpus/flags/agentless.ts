import type { Flag } from '../comparison';
import type { CorpusArticle } from '../corpusArticle';

/** The claims that nobody answers for: "has been accused", "reportedly". */
export function flagAgentless({ analysis }: CorpusArticle): Flag[] {
  const spans = analysis.claims.filter(({ agentless }) => agentless).map(({ span }) => span);
  return spans.length ? [{ article: analysis.id, kind: 'agentless', reason: 'nobody-answers', spans }] : [];
}
