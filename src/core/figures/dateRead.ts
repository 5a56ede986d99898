import type { Atom } from './atoms';

/** A date, a time or a span of time as the text words it. */
export interface DateRead {
  readonly from: number;
  /** One past its last atom. */
  readonly end: number;
  readonly type: 'date' | 'time' | 'duration';
  readonly value: string | readonly [string, string];
  readonly modifier?: string;
  /** Where the words themselves say on which side of the day of writing it lies ("last", "next"). */
  readonly tense?: 'past' | 'present' | 'future';
}

export function lowerAt(atoms: readonly Atom[], i: number): string {
  return i >= 0 && i < atoms.length ? atoms[i].lower : '';
}

export function date(from: number, end: number, value: string, extra?: Partial<DateRead>): DateRead {
  return { from, end, type: 'date', value, ...extra };
}

/** Whether the atom is bound to the one before it. */
export function isClose(atoms: readonly Atom[], i: number): boolean {
  return i < atoms.length && !atoms[i].spaced;
}

/** Past a full stop of an abbreviation ("Sept.") that stands close. */
export function pastPoint(atoms: readonly Atom[], i: number): number {
  return lowerAt(atoms, i) === '.' && isClose(atoms, i) ? i + 1 : i;
}
