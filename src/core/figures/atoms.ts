import type { ParagraphText } from '../text/paragraph';

export type AtomKind = 'word' | 'number' | 'mark';

/**
 * A token cut finer, where letters, digits and marks meet: "$7bn" is "$", "7" and "bn", "two-day" is "two", "-" and
 * "day". Points inside abbreviations stay ("p.m", "u.s"), a point at the end is a mark of its own.
 */
export interface Atom {
  readonly start: number;
  readonly end: number;
  readonly lower: string;
  readonly kind: AtomKind;
  /** Of a number written in digits; NaN for anything else and for what only looks like one ("1.2.3"). */
  readonly value: number;
  /** Whether white space or the paragraph's start precedes. */
  readonly spaced: boolean;
  /** Whether a word has a capital letter. */
  readonly capital: boolean;
  readonly sentence: number;
}

/** The atoms of a paragraph, in order. */
export function readAtoms({ text, tokens }: ParagraphText): Atom[] {
  const atoms: Atom[] = [];
  let last = -1;
  for (const token of tokens) {
    const { start, end, lower, sentence } = token;
    if (token.kind === 'word' && endOfWord(text, start, end) === end) {
      const capital = token.text !== lower;
      atoms.push({ start, end, lower, kind: 'word', value: NaN, spaced: start !== last, capital, sentence });
      last = end;
      continue;
    }
    for (let i = start; i < end;) {
      if (isSpace(text.charCodeAt(i))) {
        i++;
        continue;
      }
      const atom = readAtom(text, i, end, i !== last, sentence);
      const before = atoms[atoms.length - 1];
      if (isDecimal(before, atom)) atoms[atoms.length - 1] = withPoint(before, atom);
      else atoms.push(atom);
      i = last = atom.end;
    }
  }
  return atoms;
}

function readAtom(text: string, start: number, limit: number, spaced: boolean, sentence: number): Atom {
  const code = text.charCodeAt(start);
  if (isDigit(code)) {
    const end = endOfNumber(text, start, limit);
    const lower = text.slice(start, end);
    return {
      start,
      end,
      lower,
      kind: 'number',
      value: valueOfDigits(lower),
      spaced,
      capital: false,
      sentence,
    };
  }
  const word = isLetter(code);
  const end = word ? endOfWord(text, start, limit) : start + 1;
  const written = text.slice(start, end);
  const lower = word ? written.toLowerCase() : written;
  const kind = word ? 'word' : 'mark';
  return { start, end, lower, kind, value: NaN, spaced, capital: lower !== written, sentence };
}

/** ".08": digits close to a point that starts a word. */
function isDecimal(before: Atom | undefined, { kind, spaced, lower }: Atom): boolean {
  return before?.lower === '.' && before.spaced && kind === 'number' && !spaced && allDigits(lower, 0);
}

function withPoint({ start }: Atom, number: Atom): Atom {
  const lower = `.${number.lower}`;
  return { ...number, start, lower, value: Number(lower), spaced: true };
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0xa0;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isLetter(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    code === 0xb5 ||
    (code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && !(code >= 0x2000 && code <= 0x2bff) && code < 0xff00)
  );
}

/** Digits with points and commas between digits. */
function endOfNumber(text: string, from: number, limit: number): number {
  let i = from;
  while (i < limit) {
    const code = text.charCodeAt(i);
    const joins = (code === 0x2c || code === 0x2e) && i + 1 < limit && isDigit(text.charCodeAt(i + 1));
    if (!isDigit(code) && !joins) break;
    i++;
  }
  return i;
}

/** Letters; for single letters also the points between them ("U.S", "p.m"). */
function endOfWord(text: string, from: number, limit: number): number {
  let i = from;
  while (i < limit && isLetter(text.charCodeAt(i))) i++;
  if (i - from > 1) return i;
  while (
    i + 1 < limit &&
    text[i] === '.' &&
    isLetter(text.charCodeAt(i + 1)) &&
    !(i + 2 < limit && isLetter(text.charCodeAt(i + 2)))
  ) {
    i += 2;
  }
  return i;
}

/** Western (1,234,567) and South Asian (12,34,567) grouping; NaN when the commas or points fit neither. */
function valueOfDigits(written: string): number {
  const point = written.indexOf('.');
  const whole = point < 0 ? written : written.slice(0, point);
  if (point >= 0 && !allDigits(written, point + 1)) return NaN;
  const groups = whole.split(',');
  const grouped =
    groups.length === 1 ||
    (groups[0].length <= 3 &&
      groups[groups.length - 1].length === 3 &&
      groups.slice(1, -1).every((group) => group.length === groups[1].length && group.length >= 2));
  return grouped ? Number(groups.join('') + (point < 0 ? '' : written.slice(point))) : NaN;
}

function allDigits(text: string, from: number): boolean {
  for (let i = from; i < text.length; i++) if (!isDigit(text.charCodeAt(i))) return false;
  return text.length > from;
}
