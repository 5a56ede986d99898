import { diffArrays } from 'diff';
import type { ComparedWord } from '../comparedWords';
import { functionWords } from '../wordClasses';

/** Words of one wording that the other one has not, with those that it has in their place. */
export interface Change {
  readonly from: readonly ComparedWord[];
  readonly to: readonly ComparedWord[];
  /** At which end of the wordings, where it is at one. */
  readonly edge?: 'start' | 'end';
}

type Piece = { same: boolean; from: ComparedWord[]; to: ComparedWord[] };

/** What changes from one wording to another, in order. */
export function alignWords(from: readonly ComparedWord[], to: readonly ComparedWord[]): Change[] {
  const pieces = pushOutward(mergeAcross(readPieces(from, to)));
  const changes: Change[] = [];
  pieces.forEach(({ same, ...words }, i) => {
    if (same) return;
    if (i === 0) changes.push(...splitAtEdge(words, 'start'));
    else if (i === pieces.length - 1) changes.push(...splitAtEdge(words, 'end'));
    else changes.push(words);
  });
  return changes;
}

/** More words than this that one side has at an end, and the other not, are a part of the sentence that was cut off. */
const EXCHANGED = 2;

/** A change at an end: what is cut off, and apart from it what is exchanged next to the words that both have. */
function splitAtEdge({ from, to }: Omit<Change, 'edge'>, edge: 'start' | 'end'): Change[] {
  const count = Math.min(from.length, to.length);
  if (count === 0 || Math.abs(from.length - to.length) <= EXCHANGED) return [{ from, to, edge }];
  if (edge === 'start') {
    const [a, b] = [from.length - count, to.length - count];
    return [
      { from: from.slice(0, a), to: to.slice(0, b), edge },
      { from: from.slice(a), to: to.slice(b) },
    ];
  }
  return [
    { from: from.slice(0, count), to: to.slice(0, count) },
    { from: from.slice(count), to: to.slice(count), edge },
  ];
}

function readPieces(from: readonly ComparedWord[], to: readonly ComparedWord[]): Piece[] {
  const pieces: Piece[] = [];
  let [a, b] = [0, 0];
  for (const { count, added, removed } of diffArrays(
    from.map(({ key }) => key),
    to.map(({ key }) => key),
  )) {
    const same = !added && !removed;
    const last = pieces.at(-1);
    const piece = last && last.same === same ? last : { same, from: [], to: [] };
    if (piece !== last) pieces.push(piece);
    if (!added) piece.from.push(...from.slice(a, (a += count)));
    if (!removed) piece.to.push(...to.slice(b, (b += count)));
  }
  return pieces;
}

/** Joins two changes that only function words part, where words are exchanged on both sides. */
function mergeAcross(pieces: readonly Piece[]): Piece[] {
  const merged: Piece[] = [];
  for (const piece of pieces) {
    const [before, between] = merged.slice(-2);
    if (
      !piece.same &&
      between?.same &&
      isExchange(before) &&
      isExchange(piece) &&
      between.from.every(isFunctionWord)
    ) {
      merged.splice(-2, 2, {
        same: false,
        from: [...before.from, ...between.from, ...piece.from],
        to: [...before.to, ...between.to, ...piece.to],
      });
    } else merged.push(piece);
  }
  return merged;
}

function isExchange({ from, to }: Piece): boolean {
  return from.length > 1 && to.length > 1;
}

function isFunctionWord({ key }: ComparedWord): boolean {
  return functionWords.has(key);
}

/**
 * Where the words at the very start or end are the same only by chance, as in "the [cat and the] dog": the change
 * goes outward, so that what is left stands in one piece.
 */
function pushOutward(pieces: Piece[]): Piece[] {
  return reversed(pushToStart(reversed(pushToStart(pieces))));
}

function pushToStart(pieces: Piece[]): Piece[] {
  const head: Piece = pieces[0]?.same === false ? pieces[0] : { same: false, from: [], to: [] };
  const [same, change, rest, ...others] = head === pieces[0] ? pieces.slice(1) : pieces;
  if (!change || !rest) return pieces;
  const long = change.from.length ? 'from' : 'to';
  const short = long === 'from' ? 'to' : 'from';
  const count = same[long].length;
  if (head[short].length || change[short].length || change[long].length < count) return pieces;
  const tail = change[long].slice(-count);
  if (!tail.every(({ key }, i) => key === same[long][i].key)) return pieces;
  const moved: Piece = { same: false, from: [], to: [] };
  moved[long] = [...head[long], ...same[long], ...change[long].slice(0, -count)];
  const kept: Piece = { same: true, from: [], to: [] };
  kept[long] = [...tail, ...rest[long]];
  kept[short] = [...same[short], ...rest[short]];
  return pushToStart([moved, kept, ...others]);
}

function reversed(pieces: readonly Piece[]): Piece[] {
  return pieces
    .map(({ same, from, to }) => ({ same, from: [...from].reverse(), to: [...to].reverse() }))
    .reverse();
}
