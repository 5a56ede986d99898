import type { TokenRange } from '../../text/paragraph';
import type { Forbidden } from './chain';

/** Labels of the cue head. */
export const CUE = { outside: 0, begins: 1, goesOn: 2 } as const;

/** Labels of the role head, which reads the window once for each cue. */
export const ROLE = {
  neither: 0,
  sourceBegins: 1,
  sourceGoesOn: 2,
  contentBegins: 3,
  contentGoesOn: 4,
  cue: 5,
} as const;

/** Stretches of tokens that begin with one label and go on with the next higher one, offset by `from`. */
export function stretches(labels: Uint8Array, begins: number, from: number): TokenRange[] {
  const found: TokenRange[] = [];
  for (let i = 0; i < labels.length; i++) {
    if (labels[i] !== begins) continue;
    let end = i + 1;
    while (end < labels.length && labels[end] === begins + 1) end++;
    found.push([from + i, from + end]);
  }
  return found;
}

/** Writes a stretch into labels, which start at token `from`; tokens that carry a label keep it. */
export function label(labels: Uint8Array, [start, end]: TokenRange, begins: number, from: number): void {
  for (let i = Math.max(0, start - from), first = true; i < Math.min(labels.length, end - from); i++) {
    if (labels[i] !== 0) first = true;
    else {
      labels[i] = first ? begins : begins + 1;
      first = false;
    }
  }
}

/** What label sequences may not do: nothing goes on that has not begun, and cues stand apart. */
export const CUE_FORBIDDEN: Forbidden = [
  ['start', CUE.goesOn],
  [CUE.outside, CUE.goesOn],
  [CUE.begins, CUE.begins],
  [CUE.goesOn, CUE.begins],
];
export const ROLE_FORBIDDEN: Forbidden = [
  ...(['start', ROLE.neither, ROLE.contentBegins, ROLE.contentGoesOn, ROLE.cue] as const).map(
    (before) => [before, ROLE.sourceGoesOn] as const,
  ),
  ...(['start', ROLE.neither, ROLE.sourceBegins, ROLE.sourceGoesOn, ROLE.cue] as const).map(
    (before) => [before, ROLE.contentGoesOn] as const,
  ),
];
