import { stem } from '../../attribution/tagger/stem';
import type { Attribution, Figure, FigureType } from '../../analysis';
import { contains } from '../../span';
import { wordSet } from '../../wordSet';
import { comparedWordsIn, contentStems, type ComparedWord } from '../comparedWords';
import type { CorpusArticle } from '../corpusArticle';
import type { Vocabulary } from '../vocabulary';
import { genericPeople, statusNear } from './statuses';
import { trueValues, type Interval } from './trueValues';

/** A figure with what tells whether another one counts the same. */
export interface CountedThing {
  readonly article: CorpusArticle;
  readonly figure: Figure;
  /** Who gives the figure. */
  readonly attribution: Attribution | undefined;
  readonly interval: Interval;
  /** Unit, head noun and fate: only figures with the same one can be of one thing. */
  readonly key: string;
  /** The words around it that tell what it counts, by the numbers of their stems in the vocabulary. */
  readonly topic: ReadonlyMap<number, ComparedWord>;
  /** In the headline or the deck, which repeat what the body says. */
  readonly isAbove: boolean;
}

const TYPES: ReadonlySet<FigureType> = new Set(['money', 'percentage', 'number', 'quantity']);

/** The figures of an article that another article may give too. */
export function findCountedThings(article: CorpusArticle, vocabulary: Vocabulary): CountedThing[] {
  const { analysis, text } = article;
  const { sentences } = analysis;
  const above = analysis.blocks.filter(({ kind }) => kind === 'headline' || kind === 'deck');
  const attributions = new Map(analysis.attributions.map((attribution) => [attribution.id, attribution]));
  const things: CountedThing[] = [];
  let sentence = 0;
  let words = sentences.length > 0 ? comparedWordsIn(text, sentences[sentence]) : [];
  let at = 0;
  for (const figure of analysis.figures) {
    const interval = TYPES.has(figure.type) ? trueValues(figure) : undefined;
    if (!interval || isDefinite(figure, text)) continue;
    const before = sentence;
    while (sentence < sentences.length - 1 && sentences[sentence][1] < figure.span[1]) sentence++;
    if (sentence !== before) [words, at] = [comparedWordsIn(text, sentences[sentence]), 0];
    while (at < words.length && words[at].start < figure.span[0]) at++;
    if (at === words.length) continue;
    const key = keyOf(figure, words, at);
    things.push({
      article,
      figure,
      attribution: attributions.get(figure.attributionId ?? ''),
      interval,
      key,
      topic: topicOf(figure, words, at, vocabulary),
      isAbove: above.some(({ span }) => contains(span, figure.span)),
    });
  }
  return things;
}

/** "The two countries", "both leaders": a number that names those already known, no statistic. */
function isDefinite({ value, span, counted }: Figure, text: string): boolean {
  if (value !== 2 && value !== 3) return false;
  const before = text.slice(Math.max(0, span[0] - 8), span[0]).toLowerCase();
  if (/\b(?:the|both|these|those|all|as)\s$/.test(before)) return true;
  return PARTIES.has(counted?.toLowerCase().split(/\s+/).at(-1) ?? '');
}

/** What speaks and deals with another in the news. */
const PARTIES = wordSet(
  'countries nations sides leaders states neighbors neighbours parties governments officials ministers presidents capitals allies rivals men women',
);

function keyOf({ type, unit, counted, value }: Figure, words: readonly ComparedWord[], at: number): string {
  if (type === 'money' || type === 'percentage') return `${type} ${unit ?? ''}`;
  const head = stem(counted?.toLowerCase().split(/\s+/).at(-1) ?? unit ?? '');
  const status = statusNear(words, at);
  const isGeneric = head === '' || genericPeople.has(head);
  const isPart = type === 'number' && typeof value === 'number' && value > 0 && value < 1;
  const thing = type === 'quantity' ? unit : status && isGeneric ? 'people' : head;
  return `${isPart ? 'part of ' : ''}${thing} ${status}`;
}

/** Words on each side of a figure that tell what it counts. */
const REACH = 12;

function topicOf(
  { span }: Figure,
  words: readonly ComparedWord[],
  at: number,
  vocabulary: Vocabulary,
): Map<number, ComparedWord> {
  const near = words
    .slice(Math.max(0, at - REACH), at + REACH + 1)
    .filter(({ start, end, isNumber }) => !isNumber && (end <= span[0] || start >= span[1]));
  return new Map(
    near.flatMap((word) =>
      contentStems([word]).map(({ stem }): [number, ComparedWord] => [vocabulary.idOf(stem), word]),
    ),
  );
}
