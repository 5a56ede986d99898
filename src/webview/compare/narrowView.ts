import type { ComparisonPage } from '../../core/corpus/markup/words';
import { isPassedOn } from '../../core/corpus/markup/pages/chainsPage';
import type { ComparisonView } from '../../core/corpus/view/comparisonView';
import { searchable, wordsSought } from '../searchable';

/** A view with the entries of one page that have the words looked for, as many as are shown. */
export interface NarrowedView {
  readonly view: ComparisonView;
  /** How many entries have the words, those that are not shown too. */
  readonly found: number;
  /** How many there are before looking for words. */
  readonly total: number;
}

type ListName = 'quotes' | 'figures' | 'people' | 'timeline' | 'evidence' | 'flags';

/** The list that each page shows most of; the voices are one picture. */
const LISTS: Readonly<Record<ComparisonPage, ListName | undefined>> = {
  quotes: 'quotes',
  figures: 'figures',
  people: 'people',
  timeline: 'timeline',
  voices: undefined,
  chains: 'evidence',
  flags: 'flags',
};

/** Keeps the first `most` entries of a page that hold all words of `text`. */
export function narrowView(
  view: ComparisonView,
  page: ComparisonPage,
  text: string,
  most: number,
): NarrowedView {
  const list = LISTS[page];
  if (!list) return { view, found: view.voices.length, total: view.voices.length };
  const all: readonly unknown[] = page === 'chains' ? view.evidence.filter(isPassedOn) : view[list];
  const holds = holding(text, view);
  const found = all.filter(holds);
  const offices = page === 'people' ? view.offices.filter(holds) : view.offices;
  return {
    view: { ...view, offices, [list]: found.slice(0, most) },
    found: found.length,
    total: all.length,
  };
}

function holding(text: string, { articles }: ComparisonView): (entry: unknown) => boolean {
  const wanted = wordsSought(text);
  if (!wanted.length) return () => true;
  return (entry) => {
    const held = searchable(wordsIn(entry, articles).join(' '));
    return wanted.every((word) => held.includes(word));
  };
}

/** All texts in an entry, and the names of the articles in it. */
function wordsIn(entry: unknown, articles: ComparisonView['articles']): string[] {
  if (typeof entry === 'string') return [entry];
  if (typeof entry !== 'object' || entry === null) return [];
  return Object.entries(entry).flatMap(([key, value]) =>
    key === 'article' && typeof value === 'number' ? [articles[value].name] : wordsIn(value, articles),
  );
}
