import { env, l10n } from 'vscode';
import type { DateEvidence, DateEvidenceKind, DateWindow } from '../../core/analysis';
import { dayInWords } from './dateInWords';

/** How many pieces of evidence are told, the last ones: they narrowed the window most. */
const MOST_EVIDENCE = 3;

/** When the article was published as far as is known, and what tells it. */
export function publishedWords(published: DateWindow | undefined): string {
  if (!published) return l10n.t('When the article was published is not known');
  const evidence = published.evidence.slice(-MOST_EVIDENCE).map(evidenceWords).join(', ');
  return l10n.t('{0}, by {1}', windowWords(published), evidence);
}

function windowWords({ earliest, latest }: DateWindow): string {
  const [first, last] = [dayInWords(earliest, env.language), dayInWords(latest, env.language)];
  if (earliest === latest) return l10n.t('The article is from {0}', first);
  if (latest === '..') return l10n.t('The article is from {0} or later', first);
  if (earliest === '..') return l10n.t('The article is from {0} or earlier', last);
  return l10n.t('The article is from between {0} and {1}', first, last);
}

function evidenceWords(evidence: DateEvidence): string {
  const colon = evidence.indexOf(': ');
  const kind = (colon < 0 ? evidence : evidence.slice(0, colon)) as DateEvidenceKind;
  const told = colon < 0 ? '' : evidence.slice(colon + 2);
  const words: Record<DateEvidenceKind, string> = {
    given: l10n.t('the date given for it'),
    'front-matter': l10n.t('its front matter (“{0}”)', told),
    dateline: l10n.t('its dateline (“{0}”)', told),
    'file-name': l10n.t('the name of its file (“{0}”)', told),
    reported: l10n.t('the latest date told as past (“{0}”)', told),
    announced: l10n.t('a date told as to come (“{0}”)', told),
    'named-day': l10n.t('a day told with its date (“{0}”)', told),
    'office-holder': l10n.t('who held an office (“{0}”)', told),
  };
  return words[kind];
}
