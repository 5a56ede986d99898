import { l10n } from 'vscode';
import type { DateWindow, Figure } from '../../core/analysis';
import { publishedWords } from './publishedWords';

/** What a hover says of how a date was read: from which day, and what the text leaves open. */
export function dateLines(figure: Figure, wording: string, published: DateWindow | undefined): string[] {
  const { value, stated, tense } = figure;
  const given = stated ?? (typeof value === 'object' ? value.join('/') : String(value));
  const open = opennessWords(given);
  if (!open) return [];
  return [
    stated === undefined ? open : l10n.t('From “{0}” and the date of the article', wording),
    stated !== undefined && !isDistance(given) ? sideWords(tense) : '',
    publishedWords(published),
  ];
}

/** What the words of a date leave open; nothing where they name the whole of it. */
function opennessWords(given: string): string {
  if (isDistance(given)) return l10n.t('Counted from the day of writing');
  if (/(^|\/)(--|XXXX-(?!WXX))/.test(given)) return l10n.t('The text does not give the year');
  return given.includes('XXXX-WXX') ? l10n.t('The text does not say which one') : '';
}

function isDistance(given: string): boolean {
  return /(^|\/)-?P[\dX]/.test(given);
}

/** On which side of the article's day a date was taken to lie. */
function sideWords(tense: Figure['tense']): string {
  const words: Record<NonNullable<typeof tense>, string> = {
    past: l10n.t('Taken for the last one: the words around it look back'),
    present: l10n.t('Taken for the one of this period, as the words say'),
    future: l10n.t('Taken for the next one: the words around it look ahead'),
  };
  return tense ? words[tense] : l10n.t('Taken for the nearest one: nothing around it says which');
}
