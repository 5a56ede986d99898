import { l10n } from 'vscode';
import type { DecidedMark } from '../../../core/annotations/layOver';
import type { PlacedAnnotation } from '../../../core/annotations/placeAnnotations';
import { oneLine } from '../../../core/text/oneLine';
import type { AnalyzedArticle } from '../../documents/articleState';
import { beginning } from '../beginning';
import type { Card } from '../card';
import { decisionLinks } from '../decisions/decisionLinks';
import { decisionsInWords, kindWords, markWords, MOST_WORDS } from '../decisions/decisionWords';
import { isRejected, marksAt } from '../decisions/marksAt';

/**
 * What a person decided about the words at a place; of the annotations that have no place, also those whose words stand
 * there, and elsewhere as well.
 */
export function decidedHere(
  article: AnalyzedArticle,
  offset: number,
  unplaced: readonly PlacedAnnotation[],
): Card[] {
  const decided = marksAt(article.marks, [offset, offset]).filter(({ by }) => by);
  return [
    ...decided.map((mark) => decidedCard(article, mark)),
    ...unplaced.filter((each) => mayStandAt(each, article.text, offset)).map(doubtfulCard),
  ];
}

function decidedCard(article: AnalyzedArticle, mark: DecidedMark): Card {
  const note = oneLine(mark.by?.annotation.decisions.note ?? '');
  return {
    heading: markWords(mark, article.text),
    lines: [
      isRejected(mark) ? l10n.t('Not marked: rejected by you') : decisionsInWords(mark),
      note && l10n.t('Note: {0}', note),
      mark.by?.state === 'moved' ? l10n.t('Its words were found again after the article had changed') : '',
    ].filter(Boolean),
    links: [],
    decisions: decisionLinks(article, mark),
  };
}

function mayStandAt(
  { state, annotation: { targets } }: PlacedAnnotation,
  text: string,
  offset: number,
): boolean {
  if (state !== 'doubtful') return false;
  return targets.some(({ exact }) => {
    const at = text.indexOf(exact, Math.max(0, offset - exact.length));
    return at >= 0 && at <= offset;
  });
}

function doubtfulCard({ annotation: { kind, targets } }: PlacedAnnotation): Card {
  const words = oneLine(targets.map(({ exact }) => exact).join(' … '));
  return {
    heading: `${kindWords(kind)}: ${beginning(words, MOST_WORDS)}`,
    lines: [
      l10n.t('Decided by you, but these words may stand in several places now: attach it again in the panel'),
    ],
    links: [],
  };
}
