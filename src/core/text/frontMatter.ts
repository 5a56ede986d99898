import { isMap, isScalar, isSeq } from 'yaml';
import type { Span } from '../span';
import { parseYaml } from '../yamlDocument';
import { oneLine } from './oneLine';

const LONGEST = 10_000;

/** The YAML above an article, and what of it tells of the article. */
export interface FrontMatter {
  /** With the lines of dashes. */
  readonly span: Span;
  /** The words of the title, without quotation marks around them. */
  readonly title?: Span;
  readonly dates: readonly FrontMatterDate[];
  /** Who published the article. */
  readonly outlets: readonly string[];
}

/** When the article was published or changed, as it is worded. */
export interface FrontMatterDate {
  readonly key: string;
  readonly words: string;
}

const titleKeys: ReadonlySet<string> = new Set(['title', 'headline']);

/** The keys that publishing systems give the day under. */
const dateKeys: ReadonlySet<string> = new Set([
  'date',
  'published',
  'publishdate',
  'publish_date',
  'pubdate',
  'datepublished',
  'date_published',
  'published_at',
  'updated',
]);

/** The keys that they give the outlet under. */
const outletKeys: ReadonlySet<string> = new Set(['source', 'outlet', 'publisher', 'publication']);

/** YAML between two lines of three dashes at the very start. */
export function readFrontMatter(text: string): FrontMatter | undefined {
  const span = findFrontMatter(text);
  if (!span) return undefined;
  const from = text.indexOf('\n') + 1;
  const contents = parseYaml(text.slice(from, span[1] - 3))?.contents;
  let title: Span | undefined;
  const dates: FrontMatterDate[] = [];
  const outlets: string[] = [];
  for (const { key, value } of isMap(contents) ? contents.items : []) {
    if (!isScalar(key)) continue;
    const name = String(key.value).toLowerCase();
    if (outletKeys.has(name)) outlets.push(...outletsIn(value));
    if (!isScalar(value) || !value.range) continue;
    const own: Span = [value.range[0] + from, value.range[1] + from];
    if (titleKeys.has(name)) title ??= wordsIn(text, own);
    if (dateKeys.has(name)) dates.push({ key: name, words: text.slice(...(wordsIn(text, own) ?? own)) });
  }
  return { span, ...(title && { title }), dates, outlets: [...new Set(outlets)] };
}

/** Where it stands, with its lines of dashes. */
export function findFrontMatter(text: string): Span | undefined {
  const opening = /^\ufeff?---[ \t]*\r?\n/.exec(text);
  if (!opening) return undefined;
  const closing = /^(?:---|\.\.\.)[ \t]*$/m.exec(text.slice(opening[0].length, LONGEST));
  const start = text.indexOf('-');
  return closing ? [start, opening[0].length + closing.index + 3] : undefined;
}

/** The names in a value or a list of values; an address names nobody. */
function outletsIn(value: unknown): string[] {
  const items = isSeq(value) ? value.items : [value];
  return items.flatMap((item) => {
    const name = isScalar(item) && typeof item.value === 'string' ? oneLine(item.value) : '';
    return name && !/^https?:/i.test(name) ? [name] : [];
  });
}

/** A value of one line without its quotation marks; undefined for others. */
function wordsIn(text: string, [start, end]: Span): Span | undefined {
  const isQuoted = (text[start] === '"' || text[start] === "'") && text[end - 1] === text[start];
  const words: Span = isQuoted ? [start + 1, end - 1] : [start, end];
  return words[0] < words[1] && !/[\r\n]/.test(text.slice(...words)) ? words : undefined;
}
