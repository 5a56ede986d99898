import { wordSet } from '../../wordSet';
import type { Reading } from './reading';

/** Prepositions that attach a further noun phrase. */
export const linking = wordSet('of for in at on from with to by about during over against under');

export const relative = new Set(['who', 'which', 'whose', 'whom']);

/** Determiners that are a noun phrase by themselves. */
export const standsAlone = wordSet('both all many several some most others neither either one few another');

const nameMarks = new Set(['.', '%', '$', '&', '/']);

/** The marks that a name or a noun phrase holds: hyphens, periods of initials, "R-Ariz.", "%". */
export function isInsideName(reading: Reading, i: number): boolean {
  return nameMarks.has(reading.lower(i)) && reading.is(i + 1, 'name', 'noun', 'number');
}
