import type { BlockKind } from '../analysis';

/** What stands before the first words of a paragraph: where the report is from, or by whom. */
export interface Opening {
  readonly kind: Extract<BlockKind, 'dateline' | 'agency'>;
  /** Where the opening ends, and where the paragraph's own text begins. */
  readonly end: number;
  readonly rest: number;
}

/** No opening is longer. */
const LONGEST = 90;

const month =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|' +
  'Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const date = `(?:${month} \\d{1,2}|\\d{1,2} ${month})(?:,? \\d{4})?`;
const capitals = "[\\p{Lu}][\\p{Lu}.'’/-]+(?: (?:[\\p{Lu}][\\p{Lu}.'’/-]+|de|la|del)){0,3}";
const named = "[\\p{Lu}][\\p{L}.'’-]+(?: (?:[\\p{Lu}][\\p{L}.'’-]+|de|la|del|al|of)){0,3}";
const region = "(?:, [\\p{Lu}][\\p{L}.'’]+(?: [\\p{Lu}][\\p{L}.]+)?){0,2}";
const dash = '(?: ?[—–]| -{1,2}|--)';
const agency = '\\([\\p{L}][\\p{L} /&.-]{1,40}\\)';
const rule = (source: string) => new RegExp(`^${source}(?= |["“‘'\\p{Lu}])`, 'u');

/** "OSLO, May 4 (Agency) —", "OSLO —", "Oslo (Agency) -": each has capitals, a date or an agency to tell it by. */
const datelines: readonly RegExp[] = [
  rule(`${capitals}${region}(?:,? ${date})?(?: ${agency})?${dash}`),
  rule(`${named}${region}(?:,? ${date})? ${agency}(?:${dash}|:)`),
  rule(`${named}${region},? ${date}${dash}`),
  rule(`${capitals}${region},? (?:${date}(?: ${agency})?|${agency}):`),
];

/** "OSLO:" or "Oslo:", which only the place in the article tells from a speaker's label. */
const placeAndColon = rule(`(?:${capitals}|${named})${region}:`);

const agencies: readonly RegExp[] = [
  rule(`\\((?:Reuters|AP|AFP|UPI|TASS|Xinhua|CNN|Bloomberg|IANS|ANI|PTI|dpa|DPA|EFE)\\)${dash}`),
  rule(
    `[\\p{Lu}\\p{Ll}][\\p{L}'’-]*(?: [\\p{Lu}][\\p{L}'’-]*){0,2} (?:TV|News|Radio|Press|Agency|Network)(?:${dash}|:)`,
  ),
  rule('(?:Reuters|AFP|UPI|TASS|Xinhua|CNN|Bloomberg|IANS|ANI|PTI)(?: ?[—–]| -{1,2}|:)'),
];

/** Words before a colon that label a text rather than say where it is from. */
const labels =
  /^(?:exclusive|breaking|watch|update|updated|analysis|opinion|editorial|fact check|factbox|explainer|note|editor|correction|live|video|photos?|poll|report|review|interview|transcript|question|answer|summary|background|by the numbers|key points?|bottom line|more|related|and|but|first|second|third|finally|officials?|police|sources?|experts?)\b/i;

/**
 * The dateline or agency before a paragraph's text. `first`: no paragraph of the story stands before it, so that a
 * name with a colon is the place it is from.
 */
export function findOpening(text: string, first: boolean): Opening | undefined {
  const head = text.slice(0, LONGEST);
  for (const [kind, rules] of [
    ['agency', agencies],
    ['dateline', first ? [...datelines, placeAndColon] : datelines],
  ] as const) {
    const match = rules.map((pattern) => pattern.exec(head)).find((found) => found !== null);
    if (!match) continue;
    const end = match[0].length;
    const rest = end + (/^ */.exec(text.slice(end))?.[0].length ?? 0);
    if (rest === text.length || (kind === 'dateline' && isLabel(text, end, rest))) continue;
    return { kind, end, rest };
  }
  return undefined;
}

/** Whether a name and a colon introduce someone's words or name a kind of text. */
function isLabel(text: string, end: number, rest: number): boolean {
  return labels.test(text) || (text[end - 1] === ':' && '"“‘\'«'.includes(text[rest]));
}
