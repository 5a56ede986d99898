import type { Figure } from '../analysis';
import type { Atom } from './atoms';
import { lowerAt } from './dateRead';
import type { PlacedFigure } from './figureOf';
import { MOVES } from './moves';

/** How far before "from" the word of movement may stand. */
const REACH = 6;

/** How many figures before the earlier value the later one may stand. */
const BACK = 3;

/**
 * The figures, each that has moved "from" another of the same unit with both values: "31 percent, up from 12", "rose to 12
 * from 9", "well down from the 9 percent of last year".
 */
export function findChanges(atoms: readonly Atom[], found: readonly PlacedFigure[]): Figure[] {
  const figures = found.map(({ figure }) => figure);
  found.forEach(({ from, figure }, i) => {
    const before = typeof figure.value === 'number' ? fromBefore(atoms, from) : -1;
    if (before < 0) return;
    if (before < (found[i - 1]?.from ?? -1)) {
      const earlier = figures[i - 1];
      const isLater = lowerAt(atoms, from - 1) === 'to' && isSameMeasure(earlier, figure);
      if (isLater)
        figures[i] = { ...figure, change: { from: earlier.value as number, to: figure.value as number } };
      return;
    }
    for (let j = i - 1; j >= 0 && j >= i - BACK; j--) {
      const later = figures[j];
      if (!isSameMeasure(later, figure) || later.change) continue;
      if (atoms[found[j].from].sentence < atoms[from].sentence - 1) break;
      figures[j] = { ...later, change: { from: figure.value as number, to: later.value as number } };
      break;
    }
  });
  return figures;
}

/** Whether a figure has one value, of the same measure as another's, where that has one. */
function isSameMeasure({ type, unit, value }: Figure, other: Figure): boolean {
  return typeof value === 'number' && type === other.type && (unit === other.unit || !other.unit);
}

/** The index of the "from" that governs the figure at an atom and follows a word of movement; -1 without one. */
function fromBefore(atoms: readonly Atom[], figure: number): number {
  let at = figure - 1;
  for (const last = figure - 4; at > last && at >= 0; at--) if (lowerAt(atoms, at) === 'from') break;
  if (lowerAt(atoms, at) !== 'from') return -1;
  for (let i = at - 1; i >= 0 && i >= at - REACH; i--) if (MOVES.has(atoms[i].lower)) return at;
  return lowerAt(atoms, at - 1) !== 'to' && atoms[at - 1] && isFigureEnd(atoms, at - 1) ? at : -1;
}

/** "$4.2 billion from $3.9 billion": the figure itself stands before "from". */
function isFigureEnd(atoms: readonly Atom[], i: number): boolean {
  return (
    atoms[i].kind === 'number' ||
    /^(%|percent|million|billion|trillion|crore|lakh|dollars|euros|pounds|points)$/.test(atoms[i].lower)
  );
}
