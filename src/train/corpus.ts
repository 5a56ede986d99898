import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Span } from '../core/span';

/** An article with the attributions that people marked in it. */
export interface AnnotatedArticle {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly AnnotatedAttribution[];
  /** Boilerplate that the annotators left out. */
  readonly ignore: readonly Span[];
}

export interface AnnotatedAttribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/** The articles of a corpus with one JSON object a line. */
export function readCorpus(file: string): AnnotatedArticle[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => {
      const { id, text, attributions, ignore } = JSON.parse(line) as AnnotatedArticle;
      return { id, text, attributions: attributions ?? [], ignore: ignore ?? [] };
    });
}

/** A number from 0 up to 1 that depends on nothing but the document's id and what it is drawn for. */
export function lot(id: string, drawnFor: string): number {
  return createHash('sha1').update(`${drawnFor}\0${id}`).digest().readUInt32BE() / 2 ** 32;
}
