import type { DateEvidenceKind, DateWindow, Person } from '../../analysis';
import { isoDay, periodOf } from '../../calendarDays';
import { statusOfTitle } from '../titleStatus';
import type { Gazetteer } from './gazetteer';
import type { KnownMembership } from './popolo';
import { daysOf, heldOn, isDayPrecise, termOf, type Days } from './terms';

/** A title that the dates of the gazetteer speak against. */
export interface TitleNote {
  /** As the article words it. */
  readonly title: string;
  /** The office is not held yet, is held no longer, or is still held though the title says "former". */
  readonly kind: 'no-longer' | 'not-yet' | 'still';
  readonly terms: readonly KnownMembership[];
}

/** What states the day of an article, so that offices may be held against it. Offices themselves are not among it. */
const stating: ReadonlySet<string> = new Set<DateEvidenceKind>([
  'given',
  'front-matter',
  'dateline',
  'file-name',
]);

/** Days around a change of office in which the old and the new title are both in use. */
const GRACE = 7;

/**
 * The titles of a person that do not fit the article's date: only where the gazetteer surely knows the person, all terms
 * in the office are confirmed to the day, and something states the article's date.
 */
export function titleNotes(
  person: Person,
  published: DateWindow | undefined,
  gazetteer: Gazetteer,
): TitleNote[] {
  const known = person.gazetteerId === undefined ? undefined : gazetteer.withId(person.gazetteerId);
  if (!known || !published?.evidence.every((evidence) => stating.has(evidence.split(':', 1)[0]))) return [];
  const days = daysOf(published);
  return person.titles.flatMap((title) => {
    const terms = gazetteer
      .termsIn(known, title)
      .filter(({ country }) => person.country === undefined || country === person.country);
    if (!terms.length || !terms.every(isDayPrecise)) return [];
    const kind = mismatch(title, terms, days);
    return kind ? { title, kind, terms } : [];
  });
}

function mismatch(
  title: string,
  terms: readonly KnownMembership[],
  days: Days,
): TitleNote['kind'] | undefined {
  switch (statusOfTitle(title)) {
    case 'current':
    case 'acting':
      if (terms.some((term) => heldOn(term, withGrace(days)) !== 'none')) return undefined;
      return terms.every((term) => termOf(term).earliest > days.latest) ? 'not-yet' : 'no-longer';
    case 'former': {
      const isPast = terms.some((term) => termOf(term).latest <= days.latest);
      return !isPast && terms.some((term) => heldOn(term, days) === 'certain') ? 'still' : undefined;
    }
    case 'elect':
      return undefined;
  }
}

function withGrace({ earliest, latest }: Days): Days {
  return { earliest: movedBy(earliest, -GRACE), latest: movedBy(latest, GRACE) };
}

/** Days beyond the calendar's four digits stay where they are. */
function movedBy(date: string, days: number): string {
  const [day] = periodOf(date) ?? [];
  const moved = day === undefined ? date : isoDay(day + days);
  return /^\d{4}-/.test(moved) ? moved : date;
}
