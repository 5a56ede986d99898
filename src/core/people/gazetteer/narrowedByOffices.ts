import type { DateWindow, Person } from '../../analysis';
import { statusOfTitle } from '../titleStatus';
import type { Gazetteer } from './gazetteer';
import { daysOf, termOf, type Days } from './terms';

/**
 * The days on which all of the article's people held the offices that it gives them, within those that are known
 * otherwise. Where somebody held an office twice, or never in those days, it tells nothing.
 */
export function narrowedByOffices(
  published: DateWindow | undefined,
  people: readonly Person[],
  gazetteer: Gazetteer,
): DateWindow | undefined {
  let window = published ?? { earliest: '..', latest: '..', evidence: [] };
  // Once more: of two terms the second one may be ruled out by somebody else's office.
  for (const person of [...people, ...people]) window = narrowedBy(person, window, gazetteer);
  return window.evidence.length ? window : undefined;
}

function narrowedBy(person: Person, window: DateWindow, gazetteer: Gazetteer): DateWindow {
  const known = person.gazetteerId === undefined ? undefined : gazetteer.withId(person.gazetteerId);
  if (!known || person.mentions.every(({ sieve }) => sieve === 'office-holder')) return window;
  const days = daysOf(window);
  for (const title of person.titles) {
    if (statusOfTitle(title) !== 'current') continue;
    const possible = gazetteer
      .termsIn(known, title)
      .filter(({ confirmed, country }) => confirmed && country === (person.country ?? country))
      .map(termOf)
      .filter((term) => overlap(term, days));
    if (possible.length !== 1) continue;
    const { earliest, latest } = intersection(possible[0], window);
    if (earliest === window.earliest && latest === window.latest) continue;
    return { earliest, latest, evidence: [...window.evidence, `office-holder: ${person.name}, ${title}`] };
  }
  return window;
}

function overlap(a: Days, b: Days): boolean {
  return a.earliest <= b.latest && b.earliest <= a.latest;
}

/** Edges that nothing is known of stay open. */
function intersection(term: Days, { earliest, latest }: DateWindow): Days {
  const days = daysOf({ earliest, latest });
  return {
    earliest: term.earliest > days.earliest ? term.earliest : earliest,
    latest: term.latest < days.latest ? term.latest : latest,
  };
}
