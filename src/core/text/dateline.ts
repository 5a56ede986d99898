import type { BlockKind } from '../analysis';
import { LATIN, LATIN_UPPER } from './characters';
import { newsAgencies, otherAgencies } from './newsAgencies';

/** What stands before the first words of a paragraph: where the report is from, or by whom. */
export interface Opening {
  readonly kind: Extract<BlockKind, 'dateline' | 'agency'>;
  /** Where the opening ends, and where the paragraph's own text begins. */
  readonly end: number;
  readonly rest: number;
}

/** No opening is longer, in characters and in words. */
const LONGEST = 90;
const MOST_WORDS = 12;

/** All up to the first colon or dash that words follow. */
const separated = new RegExp(`^[${LATIN}(].*?(?: ?[—–]| --?|--|:)(?= |["“‘'${LATIN_UPPER}])`);

const month =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|' +
  'Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const date = `(?:${month} \\d{1,2}|\\d{1,2} ${month})(?:,? \\d{4})?`;
const capital = `[${LATIN_UPPER}][${LATIN_UPPER}.'’/-]+`;
const capitals = `${capital}(?: (?:${capital}|de|la|del)){0,3}`;
const name = `[${LATIN_UPPER}][${LATIN}.'’-]+`;
const named = `${name}(?: (?:${name}|de|la|del|al|of)){0,3}`;
const region = `(?:, ${name}(?: ${name})?){0,2}`;
const dash = '(?: ?[—–]| --?|--)';
const agency = `\\([${LATIN}][${LATIN} /&.-]{1,40}\\)`;
const rule = (source: string) => new RegExp(`^${source}$`);

/** "OSLO, May 4 (Agency) —", "OSLO —", "Oslo (Agency) -", "May 4 (Agency) -": each has capitals, a date or an agency to tell it by. */
const datelines: readonly RegExp[] = [
  rule(`${capitals}${region}(?:,? ${date})?(?: ${agency})?${dash}`),
  rule(`${named}${region}(?:,? ${date})? ${agency}(?:${dash}|:)`),
  rule(`${named}${region},? ${date}${dash}`),
  rule(`${date} ${agency}${dash}`),
  rule(`${capitals}${region},? (?:${date}(?: ${agency})?|${agency}):`),
];

/** "Oslo, May 4 (Agency)" right before the text, without a dash. */
const endsInAgency = new RegExp(`^[${LATIN}].*?\\)(?= ?["“‘'${LATIN_UPPER}])`);
const knownAgency = `\\((?:${newsAgencies}|${otherAgencies})\\)`;
const undashed: readonly RegExp[] = [
  rule(`${named}${region},? ${date} ${agency}`),
  rule(`${named}${region} ${knownAgency}`),
];

/** "OSLO:", "Oslo:" or "Oslo —", which only the place in the article tells from a speaker's label or a thought. */
const placeAlone = rule(`(?:${capitals}|${named})${region}(?::| [—–])`);

const agencies: readonly RegExp[] = [
  rule(`${knownAgency}${dash}`),
  rule(`[${LATIN}][${LATIN}'’-]*(?: ${name}){0,2} (?:TV|News|Radio|Press|Agency|Network)(?:${dash}|:)`),
  rule(`(?:${newsAgencies})(?: ?[—–]| -{1,2}|:)`),
];

/** Words before a colon that label a text, or who says it, rather than say where it is from. */
const labels =
  /^(?:exclusive|breaking|watch|update|updated|analysis|opinion|editorial|fact check|factbox|explainer|note|editor|correction|live|video|photos?|poll|report|review|interview|transcript|question|answer|summary|background|by the numbers|key points?|bottom line|more|related|claim|rating|verdict|ruling|the claim|our ruling|subject|from|to|date|and|but|first|second|third|finally|officials?|police|sources?|experts?|m(?:r|s|rs|x)|dr|president|(?:prime |foreign )?minister|secretary|senator|governor|mayor|ambassador|judge|justice|general|admiral|colonel|chair(?:man|woman|person)?|speaker|moderator|spokes(?:man|woman|person))\b/i;

/**
 * The dateline or agency before a paragraph's text. `first`: no paragraph of the story stands before it, so that a
 * name with a colon or a dash is the place it is from.
 */
export function findOpening(text: string, first: boolean): Opening | undefined {
  const start = text.slice(0, LONGEST);
  const agencyEnd = endsInAgency.exec(start)?.[0];
  const isUndashed = agencyEnd !== undefined && undashed.some((pattern) => pattern.test(agencyEnd));
  const head = isUndashed ? agencyEnd : separated.exec(start)?.[0];
  if (head === undefined || head.split(' ').length > MOST_WORDS) return undefined;
  const end = head.length;
  let rest = end;
  while (text[rest] === ' ') rest++;
  if (rest === text.length) return undefined;
  if (isUndashed) return { kind: 'dateline', end, rest };
  if (agencies.some((pattern) => pattern.test(head))) return { kind: 'agency', end, rest };
  if (isLabel(text, end, rest)) return undefined;
  const isDateline = datelines.some((pattern) => pattern.test(head)) || (first && placeAlone.test(head));
  return isDateline ? { kind: 'dateline', end, rest } : undefined;
}

/** Whether a name and a colon introduce someone's words or name a kind of text. */
function isLabel(text: string, end: number, rest: number): boolean {
  return labels.test(text) || (text[end - 1] === ':' && '"“‘\'«'.includes(text[rest]));
}
