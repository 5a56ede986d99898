import { wordSet } from '../wordSet';
import type { Atom } from './atoms';
import { pad } from './calendar';
import { lowerAt, pastPoint, type DateRead } from './dateRead';

const ZONES = wordSet('gmt utc est edt et cst cdt ct mst mdt mt pst pdt pt bst cet cest ist pkt jst');

/** "10:35 a.m.", "5pm EST", "17:00 GMT", "noon", "midnight". A bare "10:35" is a time only after "at" and the like. */
export function readTime(atoms: readonly Atom[], from: number): DateRead | undefined {
  const atom = atoms[from];
  const named = atom.lower === 'noon' ? 'T12:00' : atom.lower === 'midnight' ? 'T24:00' : undefined;
  if (named) return { from, end: from + 1, type: 'time', value: named };
  const hours = readFourDigits(atoms, from);
  if (hours) return hours;
  if (atom.kind !== 'number' || !(atom.value >= 0 && atom.value <= 24)) return undefined;
  const clock = readClock(atoms, from);
  if (!clock) return undefined;
  const half = /^(am|pm|a\.m|p\.m)$/.exec(lowerAt(atoms, clock.end))?.[0][0];
  let { end } = clock;
  let { hour } = clock;
  if (half) {
    if (hour > 12) return undefined;
    hour = (hour % 12) + (half === 'p' ? 12 : 0);
    end = pastPoint(atoms, end + 1);
  } else if (lowerAt(atoms, end) === 'o' && lowerAt(atoms, end + 2) === 'clock') {
    end += 3;
  } else if (clock.minute === undefined) {
    return undefined;
  }
  const zone = isZone(atoms, end);
  if (zone) end++;
  const said =
    half || zone || /^(at|by|around|about|until|till|before|after|from)$/.test(lowerAt(atoms, from - 1));
  if (!said && lowerAt(atoms, end - 1) !== 'clock') return undefined;
  return { from, end, type: 'time', value: `T${pad(hour)}:${pad(clock.minute ?? 0)}` };
}

function isZone(atoms: readonly Atom[], i: number): boolean {
  return ZONES.has(lowerAt(atoms, i)) && atoms[i].capital;
}

/** "1700 GMT". */
function readFourDigits(atoms: readonly Atom[], from: number): DateRead | undefined {
  const { lower } = atoms[from];
  if (!/^(?:[01]\d|2[0-3])[0-5]\d$/.test(lower) || !isZone(atoms, from + 1)) return undefined;
  const value = `T${lower.slice(0, 2)}:${lower.slice(2)}`;
  return { from, end: from + 2, type: 'time', value };
}

function readClock(
  atoms: readonly Atom[],
  from: number,
): { end: number; hour: number; minute?: number } | undefined {
  const [hour, colon, minute] = atoms.slice(from, from + 3);
  const digits = hour.end - hour.start;
  if (colon?.lower === ':' && !colon.spaced && minute?.kind === 'number' && !minute.spaced) {
    if (minute.end - minute.start !== 2 || !(minute.value < 60) || lowerAt(atoms, from + 3) === ':')
      return undefined;
    return { end: from + 3, hour: hour.value, minute: minute.value };
  }
  if (!Number.isInteger(hour.value)) {
    // "10.45pm": British style
    const minutes = Math.round((hour.value % 1) * 100);
    return digits >= 4 && minutes < 60 && /^[ap]\.?m$/.test(lowerAt(atoms, from + 1))
      ? { end: from + 1, hour: Math.floor(hour.value), minute: minutes }
      : undefined;
  }
  return digits <= 2 ? { end: from + 1, hour: hour.value } : undefined;
}
