import type { BlockKind, DateEvidence, DateEvidenceKind, DateWindow, Figure } from '../analysis';
import { dayOf, isoDay, periodOf, weekdayOf, yearOf, type Day } from '../calendarDays';
import type { DateClue } from './dateClues';
import { edtfPeriod } from './edtfPeriod';
import { dateInFileName, datesInFrontMatter, datesInLines, type FrontDate } from './frontDates';
import { dayOfDateline, daysOfWriting, type NamedDay } from './namedDays';

/** One paragraph's dates, and what they tell of the day of writing; spans are relative to the paragraph. */
export interface DatedParagraph {
  readonly kind: BlockKind;
  readonly text: string;
  readonly figures: readonly Figure[];
  readonly clues: readonly DateClue[];
}

/** Days between which an article was published, as far as they are known, and what says so. */
interface Bounds {
  readonly first?: Day;
  readonly last?: Day;
  readonly evidence: readonly DateEvidence[];
}

/** An edge that nothing is known of, as EDTF writes it. */
const OPEN = '..';

/**
 * The days between which an article was published, as its facts and its words tell; undefined where they tell
 * nothing. What states the day goes before what the dates of the story let one conclude, and what contradicts the
 * evidence before it is left out.
 */
export function findDateWindow(
  facts: { readonly id: string; readonly published?: string },
  text: string,
  paragraphs: readonly DatedParagraph[],
): DateWindow | undefined {
  let bounds = statedBounds(facts, text, paragraphs) ?? { evidence: [] };
  if (bounds.first === undefined || bounds.first !== bounds.last) {
    bounds = narrowed(bounds, latestReport(paragraphs, bounds.last));
    bounds = narrowed(bounds, earliestAnnouncement(paragraphs, bounds.first));
    bounds = narrowedByDays(bounds, paragraphs);
  }
  return windowOf(bounds);
}

/** The same once more is known than the dates tell: the days that the text names without a year now have one. */
export function narrowedByNamedDays(
  { earliest, latest, evidence }: DateWindow,
  paragraphs: readonly DatedParagraph[],
): DateWindow {
  const [first] = periodOf(earliest) ?? [];
  const [, last] = periodOf(latest) ?? [];
  const known = { ...(first !== undefined && { first }), ...(last !== undefined && { last }), evidence };
  const bounds = narrowedByDays(known, paragraphs);
  return windowOf(bounds === known ? undefined : bounds) ?? { earliest, latest, evidence };
}

function windowOf({ first, last, evidence }: Bounds = { evidence: [] }): DateWindow | undefined {
  if (first === undefined && last === undefined) return undefined;
  return {
    earliest: first === undefined ? OPEN : isoDay(first),
    latest: last === undefined ? OPEN : isoDay(last),
    evidence,
  };
}

function narrowedByDays(known: Bounds, paragraphs: readonly DatedParagraph[]): Bounds {
  const named = namedDays(paragraphs);
  if (named.length === 0) return known;
  const latestYear = latestNamedYear(paragraphs);
  let bounds = known;
  for (const { day, evidence } of named) {
    bounds = narrowed(bounds, boundsFromDay(day, bounds, latestYear, evidence));
  }
  return bounds;
}

/** The latest year of any date in the text, whatever is told of it. */
function latestNamedYear(paragraphs: readonly DatedParagraph[]): number | undefined {
  const years = paragraphs.flatMap(({ figures }) =>
    figures.flatMap(({ type, value }) =>
      type === 'date' ? [value].flat().flatMap((end) => periodOf(String(end))?.map(yearOf) ?? []) : [],
    ),
  );
  return years.length ? Math.max(...years) : undefined;
}

/** What states the day outright; the first of these that there is. */
function statedBounds(
  { id, published }: { readonly id: string; readonly published?: string },
  text: string,
  paragraphs: readonly DatedParagraph[],
): Bounds | undefined {
  const given = published === undefined ? undefined : (edtfPeriod(published) ?? periodOf(published));
  if (given) return { first: given[0], last: given[1], evidence: ['given'] };
  return (
    spanned('front-matter', datesInFrontMatter(text)) ??
    spanned('dateline', datesInLines(paragraphs)) ??
    spanned('file-name', dateInFileName(id))
  );
}

/** Of several dates ("Published …", "Updated …") the text is from the first, from the last or from between. */
function spanned(kind: DateEvidenceKind, dates: readonly FrontDate[]): Bounds | undefined {
  if (!dates.length) return undefined;
  return {
    first: Math.min(...dates.map(({ period }) => period[0])),
    last: Math.max(...dates.map(({ period }) => period[1])),
    evidence: dates.map(({ words }) => evidenceOf(kind, words)),
  };
}

/** The latest date that is reported as past, but for those that lie beyond what is known. */
function latestReport(paragraphs: readonly DatedParagraph[], last = Infinity): Bounds | undefined {
  let best: Bounds | undefined;
  for (const { text, clues } of paragraphs) {
    for (const clue of clues) {
      if (clue.kind !== 'reported' || clue.first > last || clue.first <= (best?.first ?? -Infinity)) continue;
      best = { first: clue.first, evidence: [evidenceOf('reported', text.slice(...clue.span))] };
    }
  }
  return best;
}

/** The earliest date that is announced, but for those that are past by what is known. */
function earliestAnnouncement(paragraphs: readonly DatedParagraph[], first = -Infinity): Bounds | undefined {
  let best: Bounds | undefined;
  for (const { text, clues } of paragraphs) {
    for (const clue of clues) {
      if (clue.kind !== 'announced' || clue.last < first || clue.last >= (best?.last ?? Infinity)) continue;
      best = { last: clue.last, evidence: [evidenceOf('announced', text.slice(...clue.span))] };
    }
  }
  return best;
}

/** The days that are named as seen from the day of writing. */
function namedDays(paragraphs: readonly DatedParagraph[]): { day: NamedDay; evidence: DateEvidence }[] {
  const named: { day: NamedDay; evidence: DateEvidence }[] = [];
  for (const { kind, text, figures, clues } of paragraphs) {
    if (kind === 'dateline') {
      for (const figure of figures) {
        const day = dayOfDateline(figure);
        if (day) named.push({ day, evidence: evidenceOf('dateline', text.slice(...day.span)) });
      }
    } else {
      for (const clue of clues)
        if (clue.kind === 'named-day')
          named.push({ day: clue, evidence: evidenceOf('named-day', text.slice(...clue.span)) });
    }
  }
  return named;
}

/**
 * A text that dates what it tells names years up to its own: it is taken for less than five years younger than the
 * latest of them. No day falls on the same weekday twice in so many years.
 */
const YEARS_SPANNED = 5;

/** The days around a named day in the one year that fits it; undefined where none or several do. */
function boundsFromDay(
  named: NamedDay,
  known: Bounds,
  latestYear: number | undefined,
  evidence: DateEvidence,
): Bounds | undefined {
  const fitting: Bounds[] = [];
  for (const year of yearsFor(named, known, latestYear)) {
    const weekday = weekdayOf(dayOf(year, named.month, named.day));
    if (named.weekday !== undefined && named.weekday !== weekday) continue;
    const around = { ...daysOfWriting(named, year), evidence: [evidence] };
    if (agree(around, known)) fitting.push(around);
  }
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** The years that a named day may be of; none where there are too many to tell them apart. */
function yearsFor({ year }: NamedDay, { first, last }: Bounds, latestYear: number | undefined): number[] {
  if (year !== undefined) return [year];
  if (first === undefined || (last === undefined && latestYear === undefined)) return [];
  const from = yearOf(first) - 1;
  const to = last === undefined ? latestYear! + YEARS_SPANNED - 1 : yearOf(last) + 1;
  return to - from > YEARS_SPANNED + 1 ? [] : Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

/** Whether some day lies in both. */
function agree(a: Bounds, b: Bounds): boolean {
  return (
    Math.max(a.first ?? -Infinity, b.first ?? -Infinity) <= Math.min(a.last ?? Infinity, b.last ?? Infinity)
  );
}

/** The days that are in both, with the evidence of both where the second leaves fewer; the first where they disagree. */
function narrowed(known: Bounds, more: Bounds | undefined): Bounds {
  if (!more || !agree(known, more)) return known;
  const later = more.first !== undefined && more.first > (known.first ?? -Infinity);
  const sooner = more.last !== undefined && more.last < (known.last ?? Infinity);
  if (!later && !sooner) return known;
  const first = later ? more.first : known.first;
  const last = sooner ? more.last : known.last;
  return {
    ...(first !== undefined && { first }),
    ...(last !== undefined && { last }),
    evidence: [...known.evidence, ...more.evidence],
  };
}

function evidenceOf(kind: DateEvidenceKind, words: string): DateEvidence {
  return `${kind}: ${words}`;
}
