import type { Figure, FigureType, FigureValue } from '../analysis';
import type { Span } from '../span';
import { wordSet } from '../wordSet';
import type { Atom } from './atoms';
import { endsPhrase, isPlural, readCounted, type Counted } from './counted';
import { isClose, lowerAt } from './dateRead';
import { readNumber } from './readNumber';
import { isModifierAfter, isModifierBefore, LONGEST_MODIFIER } from './modifiers';

/** A figure with the atoms that it was read from. */
export interface PlacedFigure {
  readonly from: number;
  readonly end: number;
  readonly figure: Figure;
}

/** What is counted: right after the number, after a hyphen, or after "of" ("hundreds of people"). */
export function countedAfter(
  atoms: readonly Atom[],
  end: number,
  text: string,
  plural: boolean,
): Counted | undefined {
  const hyphen = lowerAt(atoms, end) === '-' && isClose(atoms, end) && isClose(atoms, end + 1);
  let at = hyphen ? end + 1 : end;
  if (lowerAt(atoms, at) === 'of') at = pastOwner(atoms, at + 1, plural);
  else if (plural && /^(?:more|other|further|additional)$/.test(lowerAt(atoms, at))) at++;
  return at < atoms.length && (hyphen || atoms[at].spaced) ? readCounted(atoms, at, text, plural) : undefined;
}

/** How many words may name the owner of what is counted. */
const LONGEST_OWNER = 5;

/** Past the words of whom and of how many it is counted: "two of |the ferry's four| engines", "of |five| hearings". */
function pastOwner(atoms: readonly Atom[], from: number, plural: boolean): number {
  const first = /^(the|its|their|his|her|our|all|these|those)$/.test(lowerAt(atoms, from)) ? from + 1 : from;
  const at = ownerEnd(atoms, first) ?? first;
  const all = plural && atoms[at] ? readNumber(atoms, at) : undefined;
  return all?.kind === 'cardinal' && all.value > 1 ? all.end : at;
}

/** One past the mark of an owner that starts at an atom: "the old |ferry's|". */
function ownerEnd(atoms: readonly Atom[], from: number): number | undefined {
  for (let i = from + 1; i <= from + LONGEST_OWNER && atoms[i - 1]?.kind === 'word'; i++) {
    if (isOwnersMark(atoms, i)) return endsPhrase(lowerAt(atoms, i - 1)) ? undefined : i + 2;
    if (endsPhrase(lowerAt(atoms, i - 1)) || isPlural(lowerAt(atoms, i - 1))) return undefined;
  }
  return undefined;
}

function isOwnersMark(atoms: readonly Atom[], at: number): boolean {
  return /^['’]$/.test(lowerAt(atoms, at)) && lowerAt(atoms, at + 1) === 's' && isClose(atoms, at + 1);
}

/** The figure that atoms make, with its modifier and with what it counts. */
export function figureOf(
  atoms: readonly Atom[],
  from: number,
  end: number,
  type: FigureType,
  value: FigureValue,
  unit: string | undefined,
  counted: Counted | undefined,
): Figure {
  const before = modifierBefore(atoms, from);
  const modifier = (isDuring(atoms, from, type, before) ? undefined : before) ?? modifierAfter(atoms, end);
  const measured = unit ?? counted?.unit;
  return {
    span: spanOf(atoms, from, end),
    type,
    value,
    ...(measured !== undefined && { unit: measured }),
    ...(modifier && { modifier }),
    ...(counted && { counted: counted.words }),
  };
}

export function spanOf(atoms: readonly Atom[], from: number, end: number): Span {
  return [atoms[from].start, atoms[end - 1].end];
}

function modifierBefore(atoms: readonly Atom[], from: number): string | undefined {
  let words = '';
  let found: string | undefined;
  for (let i = from - 1; i >= 0 && i >= from - LONGEST_MODIFIER && atoms[i].kind === 'word'; i--) {
    words = words ? `${atoms[i].lower} ${words}` : atoms[i].lower;
    if (isModifierBefore(words)) found = words;
  }
  return found;
}

/** Words that show that "over" before a span of time is "more than": "for over ten years". */
const MORE_THAN = wordSet(
  'for after of in by just well lasted lasting took takes take spent is was been be are were',
);

/** Whether "over" is "in the course of": "invested $1 billion over four years". */
function isDuring(
  atoms: readonly Atom[],
  from: number,
  type: FigureType,
  modifier: string | undefined,
): boolean {
  return type === 'duration' && modifier === 'over' && from > 1 && !MORE_THAN.has(lowerAt(atoms, from - 2));
}

function modifierAfter(atoms: readonly Atom[], end: number): string | undefined {
  const one = lowerAt(atoms, end);
  const two = isClose(atoms, end) ? `${one}${lowerAt(atoms, end + 1)}` : `${one} ${lowerAt(atoms, end + 1)}`;
  return isModifierAfter(two) ? two : isModifierAfter(one) ? one : undefined;
}

/** An ISO 8601 duration from its pattern ("P_D", decades "P10_Y") and the number. */
export function isoDuration(pattern: string, value: number): string {
  const factor = parseInt(/\d+/.exec(pattern)?.[0] ?? '1', 10);
  return pattern.replace(/\d*_/, String(Math.round(value * factor * 1e6) / 1e6));
}
