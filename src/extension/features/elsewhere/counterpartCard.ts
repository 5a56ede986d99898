import { l10n } from 'vscode';
import type { ComparisonView, ViewedPlace, ViewedWording } from '../../../core/corpus/view/comparisonView';
import { comparisonWords } from '../../comparePanel/comparisonStrings';
import { commands } from '../../manifest';
import { joined, type Card, type CardLink } from '../card';
import type { Counterpart } from './counterparts';

/** More places than this are left to the panel. */
const MOST = 4;
/** What of a longer wording is told, in UTF-16 code units. */
const LONGEST = 160;

/** What other places make of the same quote or figure, with the words that differ. */
export function counterpartCard(
  { quote, figure, at }: Counterpart,
  { articles }: ComparisonView,
): Card | undefined {
  const words = comparisonWords();
  const placed = ({ article, line }: ViewedPlace) => `${articles[article].name}:${line}`;
  if (quote) {
    const own = quote.wordings[at];
    const others = quote.wordings.filter((_, i) => i !== at);
    return {
      heading: l10n.t('This quote elsewhere: {0}', words.relation[quote.relation]),
      lines: withMore(
        others.map((other) => {
          // Differences are told beside the first wording, which is this one or the other.
          const changed = at === 0 ? other : other === quote.wordings[0] ? own : undefined;
          return joined(placed(other), wordingText(other), ...(changed ? [differencesIn(changed)] : []));
        }),
      ),
      links: [compare('quotes', quote.id)],
    };
  }
  if (!figure) return undefined;
  return {
    heading: l10n.t('This figure elsewhere: {0}', words.relation[figure.relation]),
    lines: withMore(
      figure.members
        .filter((_, i) => i !== at)
        .map((member) =>
          joined(
            placed(member),
            [member.modifier, member.text].filter(Boolean).join(' '),
            member.speaker ?? words.ownVoice,
          ),
        ),
    ),
    links: [compare('figures', figure.id)],
  };
}

function compare(page: 'quotes' | 'figures', id: string): CardLink {
  return { title: l10n.t('Compare'), command: commands.showComparison, given: [{ page, id }] };
}

function withMore(lines: readonly string[]): string[] {
  const more = lines.length - MOST;
  return more > 0 ? [...lines.slice(0, MOST), l10n.t('and {0} more', more)] : [...lines];
}

function wordingText({ runs }: ViewedWording): string {
  const text = runs
    .filter(({ change }) => change?.is !== 'gone')
    .map((run) => run.text)
    .join('')
    .replace(/\s+/g, ' ');
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

function differencesIn({ differences }: ViewedWording): string {
  const words = comparisonWords();
  return differences
    .map(({ kind, from, to }) => {
      const change = from && to ? l10n.t('“{0}” → “{1}”', from, to) : l10n.t('“{0}”', from || to);
      return `${words.difference[kind]}: ${change}`;
    })
    .join('; ');
}
