import type { Finding } from './finding';
import { nounPhraseFrom } from './nounPhraseFrom';
import type { Reading } from './reading';

const quoting = new Set(['quoting', 'citing']);

/** "the paper, quoting |two ministers|, said that Q": what a source says on the word of another. */
export function quotedSource(reading: Reading, { source, cue, content }: Finding): Finding | undefined {
  if (!source || !cue) return undefined;
  for (let i = source[0]; i < cue[0]; i++) {
    if (reading.is(i, 'gerund') && quoting.has(reading.lower(i))) {
      const quoted = nounPhraseFrom(reading, i + 1, cue[0], false);
      return quoted && { source: quoted, cue: [i, i + 1], content, reason: 'participle', attitude: false };
    }
  }
  return undefined;
}
