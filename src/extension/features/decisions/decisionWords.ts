import { l10n } from 'vscode';
import type { AttributionType, ClaimKind, FigureType } from '../../../core/analysis';
import type { AnnotationKind, ClaimStatus, Decisions } from '../../../core/annotations/annotation';
import type { DecidedMark } from '../../../core/annotations/layOver';
import { oneLine } from '../../../core/text/oneLine';
import { beginning } from '../beginning';
import { joined } from '../card';
import * as words from '../words';

/** So many words of a mark say which one it is. */
export const MOST_WORDS = 8;

export function kindWords(kind: AnnotationKind): string {
  const words: Record<AnnotationKind, string> = {
    official: l10n.t('Official'),
    quote: l10n.t('Quote'),
    figure: l10n.t('Figure'),
    claim: l10n.t('Claim'),
    note: l10n.t('Note'),
  };
  return words[kind];
}

export function rejectionWords(kind: AnnotationKind): string {
  const words: Record<AnnotationKind, string> = {
    official: l10n.t('Not an Official'),
    quote: l10n.t('Not a Quote'),
    figure: l10n.t('Not a Figure'),
    claim: l10n.t('Not a Claim'),
    note: l10n.t('Remove Note'),
  };
  return words[kind];
}

export function statusWords(status: ClaimStatus): string {
  const words: Record<ClaimStatus, string> = {
    open: l10n.t('Open'),
    checked: l10n.t('Checked'),
    disputed: l10n.t('Disputed'),
    ignored: l10n.t('Ignored'),
  };
  return words[status];
}

export function typeWords(type: NonNullable<Decisions['type']>): string {
  const claimKinds: Readonly<Partial<Record<typeof type, string>>> = {
    quote: l10n.t('Quote'),
    reported: l10n.t('Reported'),
    figure: l10n.t('Figure'),
    statement: l10n.t('Statement'),
  } satisfies Record<ClaimKind, string>;
  return claimKinds[type] ?? attributionOrFigureWords(type as AttributionType | FigureType);
}

function attributionOrFigureWords(type: AttributionType | FigureType): string {
  switch (type) {
    case 'direct':
    case 'mixed':
    case 'indirect':
      return words.attributionTypeWords(type);
    default:
      return words.figureTypeWords(type);
  }
}

/** "Quote: “We have replaced …”". */
export function markWords({ kind, spans }: DecidedMark, text: string): string {
  const marked = oneLine(spans.map((span) => text.slice(...span)).join(' … '));
  return `${kindWords(kind)}: ${beginning(marked, MOST_WORDS)}`;
}

/** What a person decided about a mark; '' while it is undecided. */
export function decisionsInWords({ by }: DecidedMark): string {
  if (!by) return '';
  const { own, decisions } = by.annotation;
  const { verdict, speaker, type, status } = decisions;
  return joined(
    own ? l10n.t('Marked by you') : '',
    verdict === 'accepted' ? l10n.t('Accepted by you') : '',
    verdict === 'rejected' ? l10n.t('Rejected by you') : '',
    speaker ? l10n.t('Speaker chosen by you') : '',
    type ? l10n.t('Type chosen by you') : '',
    status ? l10n.t('Status: {0}', statusWords(status)) : '',
  );
}
