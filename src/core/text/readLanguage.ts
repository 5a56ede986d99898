import { wordSet } from '../wordSet';
import { classAt, LETTER } from './characters';

const english = wordSet(
  'the and of to that with from his her have has had are were was this they which by he it she said for but be on as ' +
    'not who will would its their been after at',
);

/** Function words of other languages in Latin script that are no English words. */
const foreign = wordSet(
  'el la los las que und der das die ist les des et est dans il di che per con una por para como não uma het een van ' +
    'och att det som og ikke på av ve bir bu yang dan ini itu nie się na le du sur pour',
);

/** Characters that are enough for an article to show its language. */
const SAMPLE = 1_000;
/** Words below which a text is too short for a share. */
const SHORT = 25;
const LEAST_SHARE = 0.1;

/** The language of an article by the function words of its first paragraphs. */
export function readLanguage(paragraphs: readonly string[]): 'en' | 'other' {
  let words = 0;
  let own = 0;
  let others = 0;
  let latin = 0;
  let read = 0;
  for (const paragraph of paragraphs) {
    for (const word of wordsOf(paragraph.slice(0, SAMPLE).toLowerCase())) {
      words++;
      if (english.has(word)) own++;
      else if (foreign.has(word)) others++;
      if (word < '{') latin++; // begins with one of a to z
    }
    read += paragraph.length;
    if (read > SAMPLE) break;
  }
  if (others > own || latin * 2 < words) return 'other';
  return words < SHORT || own >= LEAST_SHARE * words ? 'en' : 'other';
}

function* wordsOf(text: string): Generator<string> {
  let start = -1;
  for (let at = 0; at <= text.length; at++) {
    const isLetter = (classAt(text, at) & LETTER) !== 0;
    if (isLetter && start < 0) start = at;
    if (isLetter || start < 0) continue;
    yield text.slice(start, at);
    start = -1;
  }
}
