import type { AnalyzedArticle } from './claimRows';

/** The article with nothing but what a person has decided about or marked; people stay, as speakers need them. */
export function onlyDecided(article: AnalyzedArticle): AnalyzedArticle {
  const marks = (article.marks ?? []).filter(({ by }) => by);
  const decided = new Set(marks.map(({ kind, id, spans }) => `${kind} ${id ?? spans.join(' ')}`));
  const { analysis } = article;
  return {
    ...article,
    marks,
    analysis: {
      ...analysis,
      attributions: analysis.attributions.filter(({ id }) => decided.has(`quote ${id}`)),
      figures: analysis.figures.filter(({ span }) => decided.has(`figure ${span.join(' ')}`)),
      claims: analysis.claims.filter(
        ({ id, attributionId }) => decided.has(`claim ${id}`) || decided.has(`quote ${attributionId}`),
      ),
    },
  };
}
