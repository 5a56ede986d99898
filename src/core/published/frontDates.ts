import type { BlockKind, Figure } from '../analysis';
import { periodOf, type Period } from '../calendarDays';
import { findFigures } from '../figures/findFigures';
import { readFrontMatter } from '../text/frontMatter';
import { readParagraph } from '../text/readParagraph';

/** A day of publication, and the words that give it. */
export interface FrontDate {
  readonly period: Period;
  readonly words: string;
}

/** Only digits with nothing of a longer name beside them: names are full of numbers that are no dates. */
const dayInName = /(?<![0-9A-Za-z])((?:19|20)\d\d)([-_./]?)(\d\d)\2(\d\d)(?![0-9A-Za-z])/;

/** The day in a file's name: "2021-10-06-canal-bridge.txt", "20211006.txt", "2021/10/06/canal.txt". */
export function dateInFileName(name: string): FrontDate[] {
  const match = dayInName.exec(name);
  const period = match && periodOf(`${match[1]}-${match[3]}-${match[4]}`);
  return period ? [{ period, words: name }] : [];
}

/** The days that YAML front matter gives, in figures or in words. */
export function datesInFrontMatter(text: string): FrontDate[] {
  return (readFrontMatter(text)?.dates ?? []).flatMap(({ key, words }) => {
    const period = periodOf(words) ?? periodInWords(words);
    return period ? [{ period, words: `${key}: ${words}` }] : [];
  });
}

/** "May 4, 2024". */
function periodInWords(words: string): Period | undefined {
  const [figure] = findFigures(readParagraph(words));
  return figure?.type === 'date' && typeof figure.value === 'string' ? periodOf(figure.value) : undefined;
}

/** A line above the story is a date, with little beside it. */
const LEAST_SHARE = 0.4;

/** The days that lines above or below the story give, with their years. */
export function datesInLines(
  paragraphs: readonly {
    readonly kind: BlockKind;
    readonly text: string;
    readonly figures: readonly Figure[];
  }[],
): FrontDate[] {
  return paragraphs.flatMap(({ kind, text, figures }) => {
    if (kind !== 'dateline' && kind !== 'byline' && kind !== 'deck') return [];
    return figures.flatMap(({ value, span }) => {
      const period =
        typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value)
          ? periodOf(value.slice(0, 10))
          : undefined;
      const isDated = kind !== 'deck' || span[1] - span[0] >= LEAST_SHARE * text.length;
      return period && isDated ? [{ period, words: text.slice(...span) }] : [];
    });
  });
}
