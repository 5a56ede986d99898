import type { Block, Figure } from '../../analysis';
import { SpanIndex } from '../../spanIndex';
import { readParagraph } from '../../text/readParagraph';
import { comparedWords, contentStems } from '../comparedWords';
import type { Flag, FlagReason } from '../comparison';
import type { CorpusArticle } from '../corpusArticle';
import { agree, trueValues } from '../figures/trueValues';

/** Share of a headline's content words that the body must have. */
const BORNE_OUT = 0.4;
/** Shorter headlines are too short to tell. */
const FEWEST_WORDS = 4;

/** What headline and deck have that the body does not bear out: figures, quoted words, most of the words. */
export function flagHeadlines(article: CorpusArticle): Flag[] {
  const { blocks, id } = article.analysis;
  const body = blocks.filter(({ kind }) => kind === 'body');
  if (!body.length) return [];
  const figures = new SpanIndex(article.analysis.figures.map((figure) => [figure.span, figure]));
  const words = ` ${body.flatMap(({ span }) => keysOf(article.text.slice(...span))).join(' ')} `;
  return blocks
    .filter(({ kind }) => kind === 'headline' || kind === 'deck')
    .flatMap((block) => [
      ...missingFigures(figures, block, body),
      ...missingQuotes(article, block, words),
      ...missingWords(article, block, body),
    ])
    .map(({ reason, spans }) => ({ article: id, kind: 'headline-not-in-body', reason, spans }));
}

type Finding = Pick<Flag, 'spans'> & { reason: FlagReason };

function missingFigures(figures: SpanIndex<Figure>, { span }: Block, body: readonly Block[]): Finding[] {
  const others = body.flatMap((block) => figures.within(block.span));
  const spans = figures
    .within(span)
    .filter((figure) => {
      const value = trueValues(figure);
      if (!value) return false;
      return !others.some((other) => {
        const theirs = trueValues(other);
        return theirs && other.unit === figure.unit ? agree([value, theirs]) : other.value === figure.value;
      });
    })
    .map((figure) => figure.span);
  return spans.length ? [{ reason: 'headline-figure-not-in-body', spans }] : [];
}

function missingQuotes({ text }: CorpusArticle, { span }: Block, words: string): Finding[] {
  const [start] = span;
  const spans = readParagraph(text.slice(...span).replace(/\s/g, ' '))
    .quotations.filter(({ inner }) => {
      const keys = keysOf(text.slice(start + inner[0], start + inner[1]));
      return keys.length > 0 && !words.includes(` ${keys.join(' ')} `);
    })
    .map(({ span: [from, to] }) => [start + from, start + to] as const);
  return spans.length ? [{ reason: 'headline-quote-not-in-body', spans }] : [];
}

function missingWords({ text }: CorpusArticle, { span }: Block, body: readonly Block[]): Finding[] {
  const own = new Set(stemsOf(text.slice(...span)));
  if (own.size < FEWEST_WORDS) return [];
  const theirs = new Set(body.flatMap((block) => stemsOf(text.slice(...block.span))));
  const shared = [...own].filter((stem) => theirs.has(stem)).length;
  return shared < BORNE_OUT * own.size ? [{ reason: 'headline-words-not-in-body', spans: [span] }] : [];
}

function keysOf(text: string): string[] {
  return comparedWords(text).map(({ key }) => key);
}

function stemsOf(text: string): string[] {
  return contentStems(comparedWords(text)).map(({ stem }) => stem);
}
