/** What a code unit is to the tokenizer: bits, so that one look-up answers several questions. */
export const SPACE = 1;
export const LETTER = 2;
export const DIGIT = 4;
export const UPPER = 8;
export const LOWER = 16;
/** Letter or digit: what words are made of. */
export const WORD = LETTER | DIGIT;

/**
 * Latin letters as the inside of a character class. Patterns for the wording of English articles use these:
 * engines compile Unicode's property classes into code that is large and slow to make.
 */
export const LATIN_UPPER = 'A-ZÀ-ÖØ-ÞĀĆČĎĐĒĘĚĞĪİŁŃŇŌŐŘŚŞŠŢŤŪŮŰŹŻŽ';
export const LATIN = 'A-Za-zÀ-ÖØ-öø-ɏ';

const KNOWN = 128;

/** Classes of code units, filled in as they are met: Unicode's own tables are slow to ask. */
const classes = new Uint8Array(65536);

/** The class bits of the code unit at `index`; a place outside the text counts as space. */
export function classAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  return classes[code] || classify(text, index, code);
}

function classify(text: string, index: number, code: number): number {
  if (Number.isNaN(code)) return SPACE;
  if (code < 0xd800 || code > 0xdfff) return (classes[code] = classOf(String.fromCharCode(code)) | KNOWN);
  const isLow = code >= 0xdc00 && (text.charCodeAt(index - 1) & 0xfc00) === 0xd800;
  return classOf(String.fromCodePoint(text.codePointAt(isLow ? index - 1 : index) ?? code));
}

function classOf(character: string): number {
  const code = character.charCodeAt(0);
  if (code < 0x80) return asciiClass(code);
  if (code >= 0x2010 && code <= 0x2027) return 0; // dashes, quotation marks, dots
  if (/^[\s\p{Cc}\p{Z}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]$/u.test(character))
    return SPACE; // marks of direction among it
  if (/^\p{Lu}$/u.test(character)) return LETTER | UPPER;
  if (/^\p{Ll}$/u.test(character)) return LETTER | LOWER;
  if (/^[\p{L}\p{M}\u00ad\u200c\u200d]$/u.test(character)) return LETTER;
  if (/^\p{N}$/u.test(character)) return DIGIT;
  return 0;
}

/** What most articles are wholly made of needs no class of Unicode, which takes long to compile. */
function asciiClass(code: number): number {
  if (code <= 0x20 || code === 0x7f) return SPACE;
  if (code >= 0x61 && code <= 0x7a) return LETTER | LOWER;
  if (code >= 0x41 && code <= 0x5a) return LETTER | UPPER;
  return code >= 0x30 && code <= 0x39 ? DIGIT : 0;
}

/** Whether the code unit is one that stands for an apostrophe: ' ’ ‘ ` ʼ */
export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2018 || code === 0x60 || code === 0x2bc;
}
