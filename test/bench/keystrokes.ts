import { analyze, milliseconds } from './measure';
import type { Engine } from '../../src/core/engine';

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
