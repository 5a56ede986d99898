import { readFileSync } from 'node:fs';
import type { Span } from '../../core/span';

/** An article with the persons' names that people marked in it. */
export interface NamedArticle {
  readonly id: string;
  readonly text: string;
  readonly persons: readonly Span[];
}

/** The articles of a corpus with one JSON object a line. */
export function readNamedArticles(file: string): NamedArticle[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => {
      const { id, text, persons } = JSON.parse(line) as NamedArticle;
      return { id, text, persons };
    });
}
