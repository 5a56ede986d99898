import type { Severity } from '../../comparison';
import type { AlignedRun } from '../../quotes/alignedRuns';
import type { ViewedQuote, ViewedWording } from '../../view/comparisonView';
import { placeLink, sideBySide, type PageContext } from '../context';
import { markup, type Content, type Markup } from '../markup';

const GRAVITY: readonly (Severity | undefined)[] = ['high', 'medium', 'low', undefined];

/** The quotes speaker by speaker, with all wordings of each; the gravest differences come first. */
export function quotesPage(quotes: readonly ViewedQuote[], context: PageContext): Markup[] {
  const bySpeaker = new Map<string, ViewedQuote[]>();
  for (const quote of [...quotes].sort((a, b) => gravity(a) - gravity(b)))
    bySpeaker.set(quote.speaker, [...(bySpeaker.get(quote.speaker) ?? []), quote]);
  return [...bySpeaker].map(([speaker, said]) =>
    markup(
      'section',
      {},
      markup('h3', { dir: 'auto' }, speaker),
      ...said.map((quote) => quoteMarkup(quote, context)),
    ),
  );
}

function gravity({ severity }: ViewedQuote): number {
  return GRAVITY.indexOf(severity);
}

function quoteMarkup(
  { id, speaker, relation, severity, wordings }: ViewedQuote,
  context: PageContext,
): Markup {
  const { words } = context;
  return markup(
    'article',
    {
      class: 'quote',
      id,
      tabindex: context.isLive ? -1 : undefined,
      'aria-label': `${speaker}: ${words.relation[relation]}`,
    },
    markup(
      'p',
      { class: 'verdict' },
      markup('span', { class: `relation ${relation}` }, words.relation[relation]),
      severity && severityMark(severity, context),
    ),
    markup(
      'ol',
      { class: 'wordings' },
      ...wordings.map((wording, i) => wordingMarkup(wording, i > 0 ? wordings[0] : undefined, context)),
    ),
  );
}

function wordingMarkup(
  wording: ViewedWording,
  first: ViewedWording | undefined,
  context: PageContext,
): Markup {
  const { words } = context;
  const { isVerbatim, runs, differences } = wording;
  return markup(
    'li',
    { class: isVerbatim ? 'wording exact' : 'wording' },
    markup(
      'div',
      { class: 'whence' },
      placeLink(wording, context),
      markup('span', { class: 'manner' }, isVerbatim ? words.verbatim : words.inOtherWords),
      first && sideBySide(first, wording, context),
    ),
    markup('blockquote', { dir: 'auto' }, ...runs.map(runMarkup)),
    differences.length
      ? markup('ul', { class: 'differences' }, ...differences.map((each) => differenceMarkup(each, context)))
      : undefined,
  );
}

function runMarkup({ text, change }: AlignedRun): Content {
  return change ? markup(change.is === 'gone' ? 'del' : 'ins', { class: change.severity }, text) : text;
}

function differenceMarkup(
  { kind, from, to, severity }: ViewedWording['differences'][number],
  context: PageContext,
): Markup {
  return markup(
    'li',
    {},
    severityMark(severity, context),
    ` ${context.words.difference[kind]} `,
    from ? markup('del', { class: severity }, from) : undefined,
    from && to ? ' → ' : undefined,
    to ? markup('ins', { class: severity }, to) : undefined,
  );
}

function severityMark(severity: Severity, { words }: PageContext): Markup {
  return markup('span', { class: `severity ${severity}` }, words.severity[severity]);
}
