import type { FigureValue } from '../../../analysis';
import type { FigureRelation } from '../../comparison';
import type { ViewedFigure } from '../../view/comparisonView';
import { nameOfCode } from '../codeNames';
import { placeLink, sideBySide, table, type PageContext } from '../context';
import { markup, type Markup } from '../markup';

const ORDER: readonly FigureRelation[] = ['differ', 'update', 'agree'];

/** The ledger: what is counted, and what each place makes of it; where they differ comes first. */
export function figuresPage(figures: readonly ViewedFigure[], context: PageContext): Markup[] {
  return [...figures]
    .sort((a, b) => ORDER.indexOf(a.relation) - ORDER.indexOf(b.relation))
    .map((figure) => figureMarkup(figure, context));
}

function figureMarkup({ id, counted, unit, relation, members }: ViewedFigure, context: PageContext): Markup {
  const { words } = context;
  const { columns } = words;
  const name = counted || (unit && nameOfCode('currency', unit, context.language)) || columns.figure;
  const differs = relation !== 'agree';
  return markup(
    'article',
    {
      class: `figure-entry ${relation}`,
      id,
      tabindex: context.isLive ? -1 : undefined,
      'aria-label': `${name}: ${words.relation[relation]}`,
    },
    markup('h3', { dir: 'auto' }, name),
    markup(
      'p',
      { class: 'verdict' },
      markup('span', { class: `relation ${relation}` }, words.relation[relation]),
      differs && members.length > 1 ? sideBySide(members[0], members[1], context) : undefined,
    ),
    table(
      name,
      [columns.where, columns.figure, columns.value, columns.modifier, columns.speaker],
      members.map((member) => [
        placeLink(member, context),
        markup('span', { class: 'worded' }, member.text),
        valueText(member.value, unitBeside(counted, unit), context),
        member.modifier,
        member.speaker ?? markup('span', { class: 'nobody' }, words.ownVoice),
      ]),
      [2],
    ),
  );
}

/** The unit, where what is counted does not say it already: "drainage shafts" are counted in shafts. */
function unitBeside(counted: string, unit: string | undefined): string | undefined {
  return unit && !counted.toLowerCase().includes(unit.toLowerCase()) ? unit : undefined;
}

/** "1,200,000,000 USD"; both ends of a range. */
function valueText(value: FigureValue, unit: string | undefined, { language }: PageContext): string {
  const ends: readonly (number | string)[] = typeof value === 'object' ? value : [value];
  const text = ends.map((end) => end.toLocaleString(language)).join(' – ');
  return unit ? `${text} ${unit}` : text;
}
