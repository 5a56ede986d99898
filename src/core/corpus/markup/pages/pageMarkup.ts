import type { ComparisonView } from '../../view/comparisonView';
import type { PageContext } from '../context';
import { markup, type Markup } from '../markup';
import type { ComparisonPage } from '../words';
import { chainsPage, isPassedOn } from './chainsPage';
import { figuresPage } from './figuresPage';
import { flagsPage } from './flagsPage';
import { peoplePage } from './peoplePage';
import { quotesPage } from './quotesPage';
import { timelinePage } from './timelinePage';
import { voicesPage } from './voicesPage';

const BUILDERS: Readonly<
  Record<ComparisonPage, (view: ComparisonView, context: PageContext) => readonly Markup[]>
> = {
  quotes: ({ quotes }, context) => quotesPage(quotes, context),
  figures: ({ figures }, context) => figuresPage(figures, context),
  people: peoplePage,
  timeline: timelinePage,
  voices: voicesPage,
  chains: ({ evidence }, context) => chainsPage(evidence.filter(isPassedOn), context),
  flags: flagsPage,
};

/** One page of a comparison. */
export function pageMarkup(
  page: ComparisonPage,
  view: ComparisonView,
  context: PageContext,
): readonly Markup[] {
  const parts = BUILDERS[page](view, context);
  return parts.length ? parts : [markup('p', { class: 'nothing' }, context.words.nothing[page])];
}
