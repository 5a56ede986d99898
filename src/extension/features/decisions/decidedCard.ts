import { l10n } from 'vscode';
import type { AnnotationKind } from '../../../core/annotations/annotation';
import type { DecidedMark } from '../../../core/annotations/layOver';
import type { Span } from '../../../core/span';
import { oneLine } from '../../../core/text/oneLine';
import type { AnalyzedArticle } from '../../documents/articleState';
import type { Card } from '../card';
import { decisionLinks } from './decisionLinks';
import { decisionsInWords, markWords } from './decisionWords';

/** A card with what a person decided about the mark that it is of, and links to decide more. */
export function decidedCard(article: AnalyzedArticle, card: Card, kind: AnnotationKind, span: Span): Card {
  const mark = article.marks.find(
    (each) => each.kind === kind && each.spans.some(([start, end]) => start === span[0] && end === span[1]),
  );
  if (!mark) return card;
  return {
    ...card,
    lines: [...card.lines, ...decisionLines(mark)],
    decisions: decisionLinks(article, mark),
  };
}

/** The card of a note of the person's own. */
export function noteCard(article: AnalyzedArticle, mark: DecidedMark): Card {
  return {
    heading: l10n.t('Note'),
    lines: [oneLine(mark.by?.annotation.decisions.note ?? '')].filter(Boolean),
    links: [],
    decisions: decisionLinks(article, mark),
  };
}

/** The card of a mark that is gone, as a person rejected it: by it they find the way back. */
export function rejectedCard(article: AnalyzedArticle, mark: DecidedMark): Card {
  return {
    heading: markWords(mark, article.text),
    lines: decisionLines(mark),
    links: [],
    decisions: decisionLinks(article, mark),
  };
}

function decisionLines(mark: DecidedMark): string[] {
  const note = oneLine(mark.by?.annotation.decisions.note ?? '');
  return [decisionsInWords(mark), note && l10n.t('Note: {0}', note)].filter(Boolean);
}
