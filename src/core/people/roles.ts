import type { Identity } from './identities';
import { givesOffice, type TitlePhrase } from './titles';

/** Whether a role without a name may stand for the person by one of the titles that the article gives. */
export function mayBe({ titles }: Identity, role: TitlePhrase): boolean {
  for (const { phrase } of titles.values()) if (fitsRole(role, phrase)) return true;
  return false;
}

/** Whether somebody introduced with the one title may be meant by the other, shorter one. */
export function fitsRole(role: TitlePhrase, held: TitlePhrase): boolean {
  if (role.country && held.country && role.country !== held.country) return false;
  if (!givesOffice(held)) return false;
  if (role.place && held.place && !isOfPlace(held, role.place)) return false;
  if (role.status === 'former' && held.status !== 'former') return false;
  if (role.status === 'acting' && held.status === 'former') return false;
  if (role.status === 'elect' && held.status !== 'elect') return false;
  if (held.isBelow && !role.isBelow) return false;
  const a = role.office;
  const b = held.office;
  if (a.category === 'anonymous' || a.canonical === 'diplomat')
    return (
      a.canonical !== 'diplomat' ||
      b.category === 'diplomat' ||
      /foreign|secretary of state/.test(b.canonical)
    );
  if (a.canonical === b.canonical) return true;
  // "The representative of Chile" speaks for it in a body of states, and is nobody's special representative.
  if (a.canonical === 'representative' && role.country) return false;
  // Somebody's counterpart holds the same office, whichever it is.
  if (b.canonical === 'counterpart') return a.category !== 'spokesperson';
  if (a.category === 'spokesperson' && b.category === 'spokesperson') return true;
  // The secretaries of some governments are ministers.
  if (a.canonical === 'minister' && b.category === 'minister') return true;
  const words = a.canonical.split(' ');
  const head = words[words.length - 1];
  return (
    words.length === 1 &&
    b.canonical.split(' ').includes(head) &&
    !/deputy|vice|under|prime/.test(b.canonical)
  );
}

/** Whether one of somebody's offices is of a place that a role names. */
export function holdsOfficeIn({ titles }: Identity, place: readonly string[]): boolean {
  for (const { phrase } of titles.values()) if (isOfPlace(phrase, place)) return true;
  return false;
}

function isOfPlace({ place }: TitlePhrase, words: readonly string[]): boolean {
  return place !== undefined && words.some((word) => place.includes(word));
}

/** What a role is looked up by: the office, and the head of its name. */
export function roleKeys({ office: { canonical, category } }: TitlePhrase): string[] {
  if (category === 'spokesperson') return [category];
  return [canonical, canonical.slice(canonical.lastIndexOf(' ') + 1)];
}
