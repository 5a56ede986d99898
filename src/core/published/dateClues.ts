import type { Figure } from '../analysis';
import { periodOf, type Day } from '../calendarDays';
import type { Span } from '../span';
import type { ParagraphText, Token } from '../text/paragraph';
import { wordSet } from '../wordSet';
import { readNamedDay, readYearlessDay, type NamedDay } from './namedDays';

/** What the dates in a paragraph tell of the day that it was written on; spans are relative to the paragraph. */
export type DateClue =
  /** Reported as past: the text is no older. */
  | { readonly kind: 'reported'; readonly first: Day; readonly span: Span }
  /** Announced for the future: the text is no younger. */
  | { readonly kind: 'announced'; readonly last: Day; readonly span: Span }
  /** A day told both from the day of writing and by the calendar: "Wednesday (October 6)". */
  | ({ readonly kind: 'named-day' } & NamedDay);

/** What the dates of a paragraph tell of the day of writing, in order. */
export function readDateClues({ text, tokens }: ParagraphText, figures: readonly Figure[]): DateClue[] {
  const clues: DateClue[] = [];
  let token = 0;
  figures.forEach((figure, i) => {
    if (figure.type !== 'date') return;
    while (token < tokens.length && tokens[token].end <= figure.span[0]) token++;
    const tense = tenseOfDate(tokens, token, figure.span);
    const bound = tense && readBound(figure, tense);
    if (bound) clues.push(bound);
    const named = readNamedDay(text, figure, figures[i + 1]) ?? (tense && readYearlessDay(figure, tense));
    if (named) clues.push({ kind: 'named-day', ...named });
  });
  return clues;
}

/** A date of the calendar with its year, in the past or in the future. */
function readBound({ span, value }: Figure, tense: 'past' | 'future'): DateClue | undefined {
  const ends = typeof value === 'object' ? value : [value];
  const periods = ends.map((end) => (typeof end === 'string' ? periodOf(end) : undefined));
  const [first, last] = [periods[0], periods[periods.length - 1]];
  if (!first || !last) return undefined;
  return tense === 'past'
    ? { kind: 'reported', first: last[0], span }
    : { kind: 'announced', last: first[1], span };
}

/** Prepositions that put what a verb tells on a date. */
const AT_DATE = wordSet('in on during');

/** Irregular past forms, and participles that are told of by themselves ("a bridge built in 2012"). */
const HAPPENED = wordSet(
  'was were did had took gave went came saw made held met left began won lost fell rose led fled spoke brought broke ' +
    'fought found got heard kept ran sent shot spent stood struck died became drew flew froze grew hit sold taught ' +
    'threw built born sank bought caught chose drove ate fed felt forgot hid knew laid lay let lent paid put quit read rode ' +
    'rang sang sat shook shrank shut slept slid stole stuck swam swept swore swung tore wore woke withdrew overthrew ' +
    'undertook underwent arose bore bound bred burst cast crept cut dealt dug drank hung hurt split spread sprang wound',
);

/** What is said or announced may lie on either side of the day of writing; a date right behind them is their own. */
const SAYING = wordSet('said told announced warned added urged stated declared testified tweeted wrote');

/** What these tell of lies on either side, and so does a date right behind them. */
const PLANNING = wordSet(
  'agreed asked pledged promised vowed proposed planned scheduled expected delayed postponed decided wanted hoped ' +
    'predicted called ordered approved demanded offered moved extended estimated needed required projected slated',
);

const WILL = wordSet("will shall 'll ll");

/** What is set to happen lies ahead; what was set to happen may have happened, or not. */
const AIMED = wordSet('set scheduled slated');
const NO_LONGER = wordSet('was were been had');

/** A verb behind them need not have happened. */
const MODALS = wordSet('to would could should may might must can cannot if unless');

/** Between a verb and a date they leave open when what the verb tells of took place. */
const LOOSENING = wordSet('by for until till before after ahead over about , ; : ( ) – — " “ ”');

const AUXILIARIES = wordSet("be been being have has had having not n't also");

const REACH = 7;

/**
 * Stricter than what a date without a year is resolved by: a date whose side is not plain says nothing of the day of
 * writing. `at`: the first token of the date.
 */
function tenseOfDate(tokens: readonly Token[], at: number, span: Span): 'past' | 'future' | undefined {
  const before = at > 0 ? tokens[at - 1] : undefined;
  if (at >= tokens.length || !before || before.sentence !== tokens[at].sentence) return undefined;
  if (before.lower === 'since') return 'past';
  if (!AT_DATE.has(before.lower)) return undefined;
  return at >= 2 && tokens[at - 2].sentence === before.sentence
    ? tenseBefore(tokens, at - 2)
    : tenseAfter(tokens, at, span);
}

function tenseBefore(tokens: readonly Token[], from: number): 'past' | 'future' | undefined {
  const { sentence } = tokens[from];
  for (let i = from; i >= 0 && i > from - REACH && tokens[i].sentence === sentence; i--) {
    const { lower } = tokens[i];
    if (looksAhead(tokens, i)) return 'future';
    if (isPast(lower) || (i === from && SAYING.has(lower))) return tenseOfVerb(tokens, i);
    if (LOOSENING.has(lower) || MODALS.has(lower) || PLANNING.has(lower) || SAYING.has(lower))
      return undefined;
  }
  return undefined;
}

/** "In 2019, the bridge was closed": the first verb of the sentence that a date opens. */
function tenseAfter(tokens: readonly Token[], at: number, span: Span): 'past' | 'future' | undefined {
  const { sentence } = tokens[at];
  let i = at;
  while (i < tokens.length && tokens[i].start < span[1]) i++;
  for (const end = i + REACH; i < tokens.length && i < end && tokens[i].sentence === sentence; i++) {
    const { lower } = tokens[i];
    if (looksAhead(tokens, i)) return 'future';
    if (MODALS.has(lower) || PLANNING.has(lower)) return undefined;
    // "In 2030, she said, …" dates what is said, "On May 3 she announced …" the announcement.
    if (SAYING.has(lower)) return tokens[i + 1]?.lower === ',' ? undefined : 'past';
    if (isPast(lower)) return MODALS.has(tokens[i + 1]?.lower) ? undefined : tenseOfVerb(tokens, i);
  }
  return undefined;
}

/** Of a past form, which behind "will be" or "to be" is no past. */
function tenseOfVerb(tokens: readonly Token[], at: number): 'past' | 'future' | undefined {
  let i = at - 1;
  while (i >= 0 && AUXILIARIES.has(tokens[i].lower)) i--;
  const before = i >= 0 && tokens[i].sentence === tokens[at].sentence ? tokens[i].lower : '';
  return looksAhead(tokens, i) ? 'future' : MODALS.has(before) ? undefined : 'past';
}

/** "Will", or the last word of "set to" where that holds at the day of writing. */
function looksAhead(tokens: readonly Token[], at: number): boolean {
  const { lower, sentence } = tokens[at] ?? {};
  if (lower !== 'to') return WILL.has(lower ?? '');
  const [aimed, before] = [tokens[at - 1], tokens[at - 2]];
  return (
    aimed?.sentence === sentence &&
    AIMED.has(aimed.lower) &&
    !(before?.sentence === sentence && NO_LONGER.has(before.lower))
  );
}

function isPast(word: string): boolean {
  return (
    HAPPENED.has(word) || (word.length > 4 && word.endsWith('ed') && !SAYING.has(word) && !PLANNING.has(word))
  );
}
