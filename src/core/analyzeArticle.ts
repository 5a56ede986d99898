import type { ArticleAnalysis } from './analysis';
import { quotationsOnly } from './attribution/quotationsOnly';
import { ContentIndex } from './attribution/contentIndex';
import { resolveSpeakers } from './attribution/resolveSpeakers';
import { Mentions } from './attribution/speakers/mentions';
import { findClaims } from './claims/findClaims';
import type { Engine, ParagraphLayers } from './engine';
import { placeFigures } from './figures/placeFigures';
import type { Gazetteer } from './people/gazetteer/gazetteer';
import { narrowedByOffices } from './people/gazetteer/narrowedByOffices';
import { findPeople } from './people/findPeople';
import { findDateWindow, narrowedByNamedDays } from './published/findDateWindow';
import { resolveDates } from './published/resolveDates';
import type { Span } from './span';
import type { ArticleText } from './text/article';
import { creditBlocks } from './text/creditBlocks';
import { readFrontMatter } from './text/frontMatter';
import { isMarkdown, withoutMarkup } from './text/markdown';

/** What is known of an article besides its text. */
export interface ArticleFacts {
  /** The file's name, or any other id. */
  readonly id: string;
  /** ISO date that the article is known to be from. */
  readonly published?: string;
  /** Who is known to whoever asks; the engine's own gazetteer where nothing is given. */
  readonly gazetteer?: Gazetteer;
}

/**
 * Analyzes one article. A generator that yields after each paragraph that is read and each pass over the whole article,
 * and returns the analysis: drive it straight through, or in slices, and drop it when the text has changed. Pure but for
 * the engine's memory of paragraphs; never throws, whatever the text.
 */
export function* analyzeArticle(
  text: string,
  facts: ArticleFacts,
  engine: Engine,
): Generator<void, ArticleAnalysis> {
  const read = isMarkdown(facts.id) ? withoutMarkup(text) : text;
  const memory = engine.memoryOf(facts.id);
  const { language, blocks, paragraphs } = engine.readStructure(read, memory.passages);
  yield;
  const layers: ParagraphLayers[] = [];
  const texts = paragraphs.map((paragraph) => paragraph.text);
  for (const [i, known] of memory.layers.knownOf(texts).entries()) {
    layers.push(known ?? engine.readParagraph(texts[i]));
    if (!known) yield;
  }
  memory.layers.keep(texts, layers);
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
  const dated = paragraphs.map(({ kind, text: words }, i) => ({
    kind,
    text: words,
    figures: layers[i].figures,
    clues: layers[i].dateClues,
  }));
  const stated = findDateWindow(facts, text, dated);
  const english = language === 'en';
  const gazetteer = facts.gazetteer ?? engine.gazetteer;
  const { people, organizations } = english
    ? yield* findPeople(
        article,
        layers.map((layer) => layer.people),
        memory.people,
        gazetteer,
        stated,
      )
    : { people: [], organizations: [] };
  yield;
  const inOffice = narrowedByOffices(stated, people, gazetteer);
  const published = inOffice && narrowedByNamedDays(inOffice, dated);
  const reports = layers.map((layer, i) => {
    if (creditBlocks.has(paragraphs[i].kind)) return { reports: [] };
    return english ? layer : { reports: quotationsOnly(layer.content) };
  });
  const outlets = readFrontMatter(text)?.outlets ?? [];
  const mentions = new Mentions(people, organizations);
  yield;
  const attributions = resolveSpeakers(article, reports, mentions, memory.reports);
  yield;
  const contents = new ContentIndex(attributions);
  const placed = placeFigures(
    paragraphs.map(({ start }, i) => ({ start, figures: layers[i].figures })),
    contents,
    memory.figures,
  );
  yield;
  const figures = published ? resolveDates(placed, published) : placed;
  const sentences: Span[] = [];
  for (const { items } of memory.sentences.of(
    layers.map(({ content }) => content),
    paragraphs.map(({ start }) => start),
  ))
    sentences.push(...items);
  yield;
  return {
    id: facts.id,
    length: text.length,
    language,
    ...(published && { published }),
    ...(outlets.length && { outlets }),
    blocks,
    sentences,
    people,
    organizations,
    attributions,
    figures,
    claims: english
      ? findClaims(
          article,
          layers.map((layer) => layer.statements),
          contents,
          mentions,
        )
      : [],
  };
}
