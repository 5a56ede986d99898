import type { ArticleAnalysis, Attribution, Figure } from './analysis';
import { quotationsOnly } from './attribution/quotationsOnly';
import { resolveSpeakers } from './attribution/resolveSpeakers';
import { findClaims } from './claims/findClaims';
import type { Engine, ParagraphLayers } from './engine';
import { findPeople } from './people/findPeople';
import { contains, shift, type Span } from './span';
import type { ArticleText } from './text/article';
import { readStructure } from './text/readStructure';

/** What is known of an article besides its text. */
export interface ArticleFacts {
  /** The file's name, or any other id. */
  readonly id: string;
  /** ISO date that the article is known to be from. */
  readonly published?: string;
}

/**
 * Analyzes one article. A generator that yields after each paragraph and returns the analysis: drive it straight
 * through, or in slices, and drop it when the text has changed. Pure but for the engine's memory of paragraphs;
 * never throws, whatever the text.
 */
export function* analyzeArticle(
  text: string,
  facts: ArticleFacts,
  engine: Engine,
): Generator<void, ArticleAnalysis> {
  const { language, blocks, paragraphs } = readStructure(text);
  const layers: ParagraphLayers[] = [];
  for (const paragraph of paragraphs) {
    layers.push(engine.readParagraph(paragraph.text));
    yield;
  }
  const article: ArticleText = {
    text,
    blocks,
    paragraphs: paragraphs.map(({ start, kind, block }, i) => ({
      start,
      kind,
      block,
      content: layers[i].content,
    })),
  };
  const english = language === 'en';
  const { people, organizations } = english
    ? findPeople(article, engine.lexicon)
    : { people: [], organizations: [] };
  const triples = layers.map((layer) => (english ? layer.triples : quotationsOnly(layer.content)));
  const attributions = resolveSpeakers(article, triples, people, organizations);
  const figures = placeFigures(article, layers, attributions);
  return {
    id: facts.id,
    length: text.length,
    language,
    ...(facts.published && {
      published: { earliest: facts.published, latest: facts.published, evidence: ['given'] },
    }),
    blocks,
    sentences: article.paragraphs.flatMap(({ start, content }) =>
      content.sentences.map(({ span }) => shift(span, start)),
    ),
    people,
    organizations,
    attributions,
    figures,
    claims: english ? findClaims(article, attributions, figures, people) : [],
  };
}

/** The figures of all paragraphs at their places in the article, each with the innermost attribution around it. */
function placeFigures(
  article: ArticleText,
  layers: readonly ParagraphLayers[],
  attributions: readonly Attribution[],
): Figure[] {
  const figures: Figure[] = [];
  article.paragraphs.forEach(({ start }, i) => {
    for (const figure of layers[i].figures) {
      const span = shift(figure.span, start);
      const attributionId = innermost(attributions, span)?.id;
      figures.push({ ...figure, span, ...(attributionId !== undefined && { attributionId }) });
    }
  });
  return figures;
}

function innermost(attributions: readonly Attribution[], span: Span): Attribution | undefined {
  let best: { attribution: Attribution; length: number } | undefined;
  for (const attribution of attributions) {
    for (const content of attribution.content) {
      const length = content[1] - content[0];
      if (contains(content, span) && (!best || length < best.length)) best = { attribution, length };
    }
  }
  return best?.attribution;
}
