import { analyzeArticle } from '../../src/core/analyzeArticle';
import type { Engine } from '../../src/core/engine';
import { analyze, milliseconds } from './measure';

/** Where in the text is typed, in shares of its length: from its end on, so that no place is moved before its turn. */
const PLACES = [0.85, 0.6, 0.35, 0.1];

/** Where it is typed before: V8 goes on compiling what a keystroke runs for some sixty of them. */
const WARM_UP = { place: 0.9, keystrokes: 60 };

/** Types so many letters into a text, at several places, and leaves them there; the time of each keystroke, sorted. */
export function typeInto(engine: Engine, text: string, keystrokes: number): number[] {
  let typed = text;
  const typeAt = (place: number, count: number): number[] => {
    const at = text.indexOf(' ', text.length * place);
    return Array.from({ length: count }, (_, i) => {
      typed = flat(`${typed.slice(0, at)}${'newsdesk'[i % 8]}${typed.slice(at)}`);
      return milliseconds(() => analyze(engine, typed));
    });
  };
  analyze(engine, text);
  typeAt(WARM_UP.place, WARM_UP.keystrokes);
  return PLACES.flatMap((place) => typeAt(place, keystrokes / PLACES.length)).sort((a, b) => a - b);
}

/** The same text in one piece, as it comes from an editor: V8 puts joined strings together only when they are read. */
function flat(text: string): string {
  return Buffer.from(text).toString();
}

/** The longest time that the analysis of a keystroke gives nobody else a turn; the least of several keystrokes. */
export function longestBlock(engine: Engine, text: string, keystrokes: number): number {
  let typed = text;
  let least = Infinity;
  for (let i = 0; i < keystrokes; i++) {
    typed = `${typed}a`;
    const steps = analyzeArticle(typed, { id: 'bench' }, engine);
    let longest = 0;
    for (let done = false; !done;)
      longest = Math.max(
        longest,
        milliseconds(() => (done = steps.next().done ?? false)),
      );
    least = Math.min(least, longest);
  }
  return least;
}
