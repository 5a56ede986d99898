import { env, l10n } from 'vscode';
import type { ArticleAnalysis, Figure } from '../../core/analysis';
import { directionOf } from '../../core/figures/modifiers';
import { oneLine } from '../../core/text/oneLine';
import type { AnalyzedArticle } from '../documents/articleState';
import type { Card } from './card';
import { joined } from './card';
import { dateLines } from './dateLines';
import { changeInFull, valueInFull } from './figureValue';
import { speakersAround } from './speakersAround';
import * as words from './words';

/** What a figure, a date or a time comes to, how it is meant, and on whose word. */
export function figureCard({ text, analysis }: AnalyzedArticle, figure: Figure): Card {
  const wording = oneLine(text.slice(...figure.span));
  const value = valueInFull(figure, env.language);
  const isDate = figure.type === 'date' || figure.type === 'time';
  return {
    heading: value?.full ?? l10n.t('“{0}”', wording),
    lines: [
      joined(words.figureTypeWords(figure.type), value?.scaled ?? ''),
      modifierLine(figure),
      changeLine(figure),
      figure.counted ? l10n.t('Counts {0}', oneLine(figure.counted)) : '',
      ...(isDate ? dateLines(figure, wording, analysis.published) : []),
      voiceLine(analysis, figure),
    ].filter(Boolean),
    links: [],
  };
}

function modifierLine({ modifier }: Figure): string {
  if (!modifier) return '';
  const direction = directionOf(modifier);
  return direction
    ? l10n.t('Worded as “{0}”: {1}', modifier, words.directionWords(direction))
    : l10n.t('Worded as “{0}”', modifier);
}

function changeLine(figure: Figure): string {
  if (!figure.change) return '';
  const { from, to, by } = changeInFull(figure, figure.change, env.language);
  const rises = figure.change.to > figure.change.from;
  if (figure.type === 'percentage') {
    return rises
      ? l10n.t('Up from {0} to {1}: {2} percentage points', from, to, by)
      : l10n.t('Down from {0} to {1}: {2} percentage points', from, to, by);
  }
  return rises
    ? l10n.t('Up from {0} to {1}: {2} more', from, to, by)
    : l10n.t('Down from {0} to {1}: {2} less', from, to, by);
}

/** Who says it: the attribution around it, with those that this one stands in. */
function voiceLine(analysis: ArticleAnalysis, { attributionId }: Figure): string {
  const attribution = analysis.attributions.find(({ id }) => id === attributionId);
  if (!attribution) return l10n.t('In the article’s own voice');
  if (attribution.speaker === null) return l10n.t('Somebody says so whom the article does not let us tell');
  const chain = [attribution.speaker, ...speakersAround(analysis, attribution)];
  return l10n.t('According to {0}', chain.join(' ← '));
}
