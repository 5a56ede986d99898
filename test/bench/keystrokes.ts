import { analyzeArticle } from '../../src/core/analyzeArticle';
import type { Engine } from '../../src/core/engine';
import { analyze, milliseconds } from './measure';

/** Where in the text is typed, in shares of its length. */
const PLACES = [0.1, 0.35, 0.6, 0.85];

/** Types so many letters into a text, at several places; the analysis time of each keystroke, sorted. */
export function typeInto(engine: Engine, text: string, keystrokes: number): number[] {
  const times: number[] = [];
  analyze(engine, text);
  for (const place of PLACES) {
    const at = text.indexOf(' ', text.length * place);
    let typed = text;
    for (let i = 0; i < keystrokes / PLACES.length; i++) {
      typed = `${typed.slice(0, at)}${'newsdesk'[i % 8]}${typed.slice(at)}`;
      times.push(milliseconds(() => analyze(engine, typed)));
    }
  }
  return times.sort((a, b) => a - b);
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
