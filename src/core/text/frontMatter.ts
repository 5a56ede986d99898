import type { Span } from '../span';

const LONGEST = 10_000;

/** YAML between two lines of three dashes at the very start. */
export function findFrontMatter(text: string): Span | undefined {
  const opening = /^\ufeff?---[ \t]*\r?\n/.exec(text);
  if (!opening) return undefined;
  const closing = /^(?:---|\.\.\.)[ \t]*$/m.exec(text.slice(opening[0].length, LONGEST));
  const start = text.indexOf('-');
  return closing ? [start, opening[0].length + closing.index + 3] : undefined;
}
