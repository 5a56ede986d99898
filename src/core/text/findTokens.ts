import { wordSet } from '../wordSet';
import { abbreviations, beforeNumber } from './abbreviations';
import { classAt, DIGIT, isApostrophe, LATIN, LETTER, SPACE, UPPER, WORD } from './characters';
import type { Token } from './paragraph';
import { writtenForm } from './writtenForms';

/** A token whose sentence and quotation are still to be found. */
export type OpenToken = { -readonly [K in keyof Token]: Token[K] };

const HYPHEN = 0x2d;
const PERIOD = 0x2e;
const COMMA = 0x2c;
const COLON = 0x3a;
const SLASH = 0x2f;

/** Words that begin with an apostrophe, among them clitics that stand apart ("Kim 's"). */
const elided = wordSet('em til till tis twas cause n round bout s re ve ll d m nineties eighties');
const acronym = new RegExp(`^(?:[${LATIN}]\\.)+[${LATIN}]$|^Ph\\.D$`);
const clitics = new Set(['s', 're', 've', 'll', 'd', 'm', 't']);

/** The tokens of a text, in order: everything but the space between them. */
export function findTokens(text: string): OpenToken[] {
  const tokens: OpenToken[] = [];
  const push = (start: number, end: number, kind: Token['kind']) => {
    const { text: written, lower } = writtenForm(text.slice(start, end));
    tokens.push({ start, end, text: written, lower, kind, sentence: 0, quotation: -1 });
  };
  for (let at = 0; at < text.length;) {
    const bits = classAt(text, at);
    if (bits & SPACE) {
      at++;
      continue;
    }
    let end = at;
    if (bits & WORD) end = wordEnd(text, at);
    else if (isApostrophe(text.charCodeAt(at))) end = elisionEnd(text, at);
    if (end > at) {
      end = withPeriod(text, at, end);
      const clitic = cliticStart(text, at, end);
      const kind = bits & DIGIT ? 'number' : 'word';
      if (clitic > at) push(at, clitic, kind);
      push(clitic, end, clitic > at ? 'word' : kind);
    } else {
      end = markEnd(text, at);
      push(at, end, 'mark');
    }
    at = end;
  }
  return tokens;
}

/** Where the word that starts at `start` ends; hyphens, decimal points and the like join its parts. */
function wordEnd(text: string, start: number): number {
  let at = start + 1;
  for (; ; at++) {
    if (classAt(text, at) & WORD) continue;
    const code = text.charCodeAt(at);
    if (code === COLON && text.startsWith('://', at)) return addressEnd(text, at);
    if (!joins(text, start, at, code)) return at;
  }
}

/** Whether the code unit at `at` joins the letters or digits on its two sides into one word. */
function joins(text: string, start: number, at: number, code: number): boolean {
  const next = classAt(text, at + 1);
  if (!(next & WORD)) return false;
  const before = classAt(text, at - 1);
  switch (code) {
    case HYPHEN:
    case 0x2010:
    case 0x2011:
    case SLASH:
    case 0x26: // &
    case 0x40: // @
    case 0x5f: // _
      return true;
    case COMMA:
    case COLON:
      return (before & next & DIGIT) !== 0;
    case PERIOD: // "3.5", "example.org", "U.S.", but not a full stop without its space
      return !(next & UPPER) || (before & UPPER) !== 0 || (at - start === 2 && text.startsWith('Ph', start));
    default:
      return isApostrophe(code) && (next & LETTER) !== 0;
  }
}

/** Where a web address ends: at the next space or mark that no address holds, without its last punctuation. */
function addressEnd(text: string, from: number): number {
  let at = from + 3;
  while (!(classAt(text, at) & SPACE) && !'"“”‘’<>«»'.includes(text[at])) at++;
  while (".,;:!?)]'".includes(text[at - 1])) at--;
  return at;
}

/** Where a word that begins with an apostrophe ends ("'em", "'90s"), or its start when the mark is no apostrophe. */
function elisionEnd(text: string, start: number): number {
  if (classAt(text, start - 1) & WORD) return start;
  let end = start + 1;
  while (end - start < 10 && classAt(text, end) & WORD) end++;
  const word = text.slice(start + 1, end).toLowerCase();
  return elided.has(word) || /^\d\ds?$/.test(word) ? end : start;
}

/** The period of "Chief" before an abbreviated rank. */
const chiefOf = /^\. (?:Insp|Supt|Const)\b/;

/** The end with the period that belongs to an abbreviation, an initial or "U.S.". */
function withPeriod(text: string, start: number, end: number): number {
  if (text.charCodeAt(end) !== PERIOD || text.charCodeAt(end + 1) === PERIOD || end - start > 9) return end;
  const word = text.slice(start, end);
  if (word.length === 1 && classAt(text, start) & UPPER && word !== 'I') return end + 1;
  if (abbreviations.has(word) || abbreviations.has(titleCase(word))) return end + 1;
  if (beforeNumber.has(word) && classAt(text, end + 1) & SPACE && classAt(text, end + 2) & DIGIT)
    return end + 1;
  if (word === 'Ch' && chiefOf.test(text.slice(end, end + 7))) return end + 1;
  return word.includes('.') && acronym.test(word) ? end + 1 : end;
}

/** "GEN" as "Gen", so that capitals throughout hide no abbreviation; other words as they are. */
function titleCase(word: string): string {
  return word.length > 1 && word === word.toUpperCase() ? word[0] + word.slice(1).toLowerCase() : word;
}

/** Where the clitic at the end of a word starts ("'s", "n't"), or the word's own start when it has none. */
function cliticStart(text: string, start: number, end: number): number {
  for (let at = end - 1; at > start && end - at <= 3; at--) {
    if (!isApostrophe(text.charCodeAt(at))) continue;
    const clitic = text.slice(at + 1, end).toLowerCase();
    if (!clitics.has(clitic)) return start;
    if (clitic !== 't') return at;
    const n = text.charCodeAt(at - 1) | 0x20;
    return n === 0x6e && at - 1 > start ? at - 1 : start;
  }
  return start;
}

/** Where the punctuation mark at `start` ends: dots, dashes and doubled single quotes are one mark. */
function markEnd(text: string, start: number): number {
  const code = text.charCodeAt(start);
  let end = start + 1;
  if (code === PERIOD || code === HYPHEN) {
    while (text.charCodeAt(end) === code) end++;
  } else if (code === 0x27 || code === 0x60) {
    if (text.charCodeAt(end) === code) end++;
  } else if (code >= 0xd800 && code <= 0xdbff) {
    const low = text.charCodeAt(end);
    if (low >= 0xdc00 && low <= 0xdfff) end++;
  }
  return end;
}
