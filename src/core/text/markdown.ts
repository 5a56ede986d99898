import { findFrontMatter } from './frontMatter';

/** No link's words or address, and no tag, is longer than this. */
const LONGEST = 500;

/** Stretches of Markdown that are no words of the article, tried on text in which the earlier ones are blank already. */
const markup: readonly RegExp[] = [
  // fenced code, unclosed to the end
  /^ {0,3}(```|~~~)[^\n]*\n(?:[^\n]*\n)*? {0,3}\1[^\n]*$/gm,
  // definitions of links and footnotes
  new RegExp(`^ {0,3}\\[[^\\]\\n]{1,${LONGEST}}\\]:[^\\n]*$`, 'gm'),
  // rules, and the lines below headings
  /^ {0,3}(?:[-*_=][ \t]*){3,}$/gm,
  /^ {0,3}#{1,6}(?=[ \t])|(?<=[ \t])#+[ \t]*$/gm,
  /^(?: {0,3}>[ \t]?)+/gm,
  new RegExp(`!\\[[^\\[\\]\\n]{0,${LONGEST}}\\]\\([^()\\n]{0,${LONGEST}}\\)`, 'g'),
  /\[\^[^[\]\n]{1,50}\]/g,
  new RegExp(`</?[A-Za-z][^<>\\n]{0,${LONGEST}}>`, 'g'),
  // emphasis and code: marks that touch a word
  /(?<!\\)(?:\*{1,3}|~~|`{1,3})(?=\S)|(?<=[^\s\\])(?:\*{1,3}|~~|`{1,3})/g,
  /(?<![\p{L}\p{N}_])_{1,3}(?=\S)|(?<=\S)_{1,3}(?![\p{L}\p{N}_])/gu,
  /\\(?=[!-/:-@[-`{-~])/g,
];

/** A link: only its words are read. */
const link = new RegExp(
  `\\[([^\\[\\]\\n]{1,${LONGEST}})(\\]\\([^()\\n]{0,${LONGEST}}\\)|\\]\\[[^\\[\\]\\n]{0,${LONGEST}}\\])`,
  'g',
);

/** Whether a file is Markdown, by its name. */
export function isMarkdown(name: string): boolean {
  return /\.(?:md|markdown|mdown)$/i.test(name);
}

/** The text with spaces where Markdown has markup: no offset moves, and lines end where they did. */
export function withoutMarkup(text: string): string {
  const from = findFrontMatter(text)?.[1] ?? 0;
  let plain = withoutComments(text.slice(from));
  for (const pattern of markup) plain = plain.replace(pattern, blank);
  plain = plain.replace(link, (_, words: string, address: string) => ` ${words}${blank(address)}`);
  return text.slice(0, from) + plain;
}

function withoutComments(text: string): string {
  let plain = '';
  for (let at = 0; ;) {
    const start = text.indexOf('<!--', at);
    const end = start < 0 ? -1 : text.indexOf('-->', start);
    if (end < 0) return plain + text.slice(at);
    plain += text.slice(at, start) + blank(text.slice(start, end + 3));
    at = end + 3;
  }
}

function blank(markup: string): string {
  return markup.replace(/[^\r\n]/g, ' ');
}
