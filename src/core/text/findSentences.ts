import { wordSet } from '../wordSet';
import { titles } from './abbreviations';
import { classAt, DIGIT, LOWER, SPACE, UPPER } from './characters';
import type { OpenToken } from './findTokens';
import type { Quotation, Sentence } from './paragraph';
import { speechTagEnd } from './speechTag';

const stops = new Set(['.', '!', '?', '…', '。', '！', '？', '؟', '।']);
const brackets = new Set([')', ']', '}']);
const quotationMarks = new Set(['"', '”', '“', "''", '’', "'", '‘', '»', '›', '«', '＂']);
const bullets = new Set(['•', '▪', '●', '‣', '⁃', '◦']);

/** Words that begin a sentence rather than go on with the name before them ("in the U.S. The"). */
const starters = wordSet(
  'the a an this that these those he she it they we i you his her its their our my your who what when where why how ' +
    'there here but and or so yet if as at in on by for from with after before since while although though because ' +
    'under over during until once some many most all both each every no not one two however meanwhile also still now ' +
    'then later earlier',
);

/** Abbreviations that something always follows. */
const neverLast = new Set(['e.g', 'i.e', 'f.e', 'vs', 'v', 'cf', 'ca', 'approx', 'incl']);

/** Splits a paragraph's tokens into sentences and writes into each token which sentence holds it. */
export function findSentences(
  text: string,
  tokens: readonly OpenToken[],
  quotations: readonly Quotation[],
): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  const endAt = (to: number) => {
    if (to <= from) return;
    for (let i = from; i < to; i++) tokens[i].sentence = sentences.length;
    sentences.push({ span: [tokens[from].start, tokens[to - 1].end], tokens: [from, to] });
    from = to;
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (i > from && beginsItem(text, tokens, from, i)) endAt(i);
    const abbreviated = token.kind !== 'mark' && token.text.endsWith('.');
    if (!abbreviated && !isStop(token)) continue;
    if (isListNumber(tokens, from, i)) continue;
    let next = i + 1;
    while (next < tokens.length && (isStop(tokens[next]) || closes(text, tokens, quotations, next))) next++;
    if (next === tokens.length) break;
    const ends = abbreviated && next === i + 1 ? endsAfter(token, tokens[next]) : begins(text, tokens, next);
    if (ends && !isTagged(tokens, i, next)) endAt(next);
    i = next - 1;
  }
  endAt(tokens.length);
  return sentences;
}

function isStop(token: OpenToken): boolean {
  return token.kind === 'mark' && (stops.has(token.text) || token.text.startsWith('..'));
}

/** Whether a list item begins at `i` within running text: a bullet, "b)" or "(b)". */
function beginsItem(text: string, tokens: readonly OpenToken[], from: number, i: number): boolean {
  if (tokens[i].kind === 'mark') return bullets.has(tokens[i].text);
  return isItem(text, tokens, i) && isItem(text, tokens, from);
}

/** "b)", standing apart or in brackets. */
function isItem(text: string, tokens: readonly OpenToken[], i: number): boolean {
  if (i + 1 >= tokens.length || tokens[i + 1].text !== ')' || !isItemLabel(tokens[i])) return false;
  return (classAt(text, tokens[i].start - 1) & SPACE) !== 0;
}

function isItemLabel(token: OpenToken): boolean {
  return token.end - token.start <= 3 && /^(?:\d{1,3}|[a-z])$/i.test(token.text);
}

/** "1." or "b." at the start of a sentence numbers it. */
function isListNumber(tokens: readonly OpenToken[], from: number, stop: number): boolean {
  const label = bullets.has(tokens[from].text) ? from + 1 : from;
  return stop === label + 1 && tokens[stop].text === '.' && isItemLabel(tokens[label]);
}

/** Whether the mark at `i`, after a full stop, still belongs to the sentence before it. */
function closes(
  text: string,
  tokens: readonly OpenToken[],
  quotations: readonly Quotation[],
  i: number,
): boolean {
  const token = tokens[i];
  if (token.kind !== 'mark') return false;
  if (brackets.has(token.text)) return true;
  if (!quotationMarks.has(token.text)) return false;
  if (token.quotation >= 0) {
    const { tokens: held } = quotations[token.quotation];
    if (i === held[0]) return false;
    if (i === held[1] - 1) return true;
  }
  return !(classAt(text, token.start - 1) & SPACE);
}

/** Whether a sentence may begin with the token at `i`. */
function begins(text: string, tokens: readonly OpenToken[], i: number): boolean {
  const { start, kind, text: written } = tokens[i];
  if (kind !== 'mark') return !(classAt(text, start) & LOWER);
  if (bullets.has(written) || '([—–#@$€£¿¡'.includes(written) || /^-+$/.test(written)) {
    if (i + 1 >= tokens.length) return false;
    return (classAt(text, tokens[i + 1].start) & (UPPER | DIGIT)) !== 0 || tokens[i + 2]?.text === ')';
  }
  return quotationMarks.has(written) || '“‘„«‹'.includes(written) || written === '``';
}

/** Whether an abbreviation also ends its sentence: never before what it abbreviates towards, else by the next word. */
function endsAfter(abbreviation: OpenToken, next: OpenToken): boolean {
  const word = abbreviation.text.slice(0, -1);
  if (titles.has(word) || neverLast.has(word)) return false;
  return starters.has(next.lower) && next.text[0] !== next.lower[0];
}

/** Whether what follows is the speech tag of a question or an exclamation: "Why?" Kim Park asked. */
function isTagged(tokens: readonly OpenToken[], stop: number, next: number): boolean {
  if (next === stop + 1 || (tokens[stop].text !== '?' && tokens[stop].text !== '!')) return false;
  return speechTagEnd(tokens, next) > 0;
}
