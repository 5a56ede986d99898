import { contains, type Span } from '../../core/span';

/** Characters that are read at the head of a long text: its headline, its deck, its dateline. */
const HEAD = 5_000;
/** Characters that are read before and after what is on screen. */
const MARGIN = 20_000;

/** The stretches of a long text that are read while these spans of it are on screen, in order and in whole lines. */
export function stretchesAround(text: string, onScreen: readonly Span[]): Span[] {
  const wanted: Span[] = [[0, HEAD], ...onScreen.map(([start, end]): Span => [start - MARGIN, end + MARGIN])];
  const stretches: Span[] = [];
  for (const [from, to] of wanted.sort((a, b) => a[0] - b[0])) {
    const start = lineStart(text, Math.max(from, 0));
    const end = lineEnd(text, Math.min(to, text.length));
    const last = stretches.at(-1);
    if (last && start <= last[1]) stretches[stretches.length - 1] = [last[0], Math.max(last[1], end)];
    else stretches.push([start, end]);
  }
  return stretches;
}

/** Whether all that is on screen lies in stretches that were read. */
export function coverAll(stretches: readonly Span[], onScreen: readonly Span[]): boolean {
  return onScreen.every((span) => stretches.some((stretch) => contains(stretch, span)));
}

/** The text with nothing but spaces outside of the stretches, so that no offset moves. */
export function blankedOutside(text: string, stretches: readonly Span[]): string {
  let blanked = '';
  for (const [start, end] of stretches)
    blanked += ' '.repeat(start - blanked.length) + text.slice(start, end);
  return blanked + ' '.repeat(text.length - blanked.length);
}

/** A line that is longer than the margin is cut. */
function lineStart(text: string, at: number): number {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  return at - start > MARGIN ? at : start;
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  if (end < 0) return text.length - at > MARGIN ? at : text.length;
  return end - at > MARGIN ? at : end;
}
