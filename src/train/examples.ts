import { cueKindOf } from '../core/attribution/cueLexicon';
import { CUE, label, ROLE } from '../core/attribution/tagger/labels';
import { PLACES, readPlaces } from '../core/attribution/tagger/placeFeatures';
import { countBetween, readRelations, RELATIONS } from '../core/attribution/tagger/relationFeatures';
import { readWindows } from '../core/attribution/tagger/windows';
import { BUCKETS, readWord, type Vocabulary } from '../core/attribution/tagger/wordFeatures';
import { annotatedParagraphs } from './annotation';
import type { AnnotatedArticle } from './corpus';

/** One window of text as the network learns from it: numbers only. */
export interface Example {
  /** Word, stem, ending, shape, kind of cue and place, token after token. */
  readonly columns: readonly number[];
  readonly labels: readonly number[];
  readonly cues: readonly { readonly labels: readonly number[]; readonly relations: readonly number[] }[];
}

/** The words and kinds of cues that a network is to know. */
export interface LearnedVocabulary extends Vocabulary {
  readonly words: ReadonlyMap<string, number>;
  readonly kinds: ReadonlyMap<string, number>;
}

/** The words with vectors, each with its row in their table, and the kinds of cues that are among them. */
export function vocabularyOf(words: ReadonlyMap<string, number>): LearnedVocabulary {
  const kinds = new Set([...words.keys()].map(cueKindOf).filter((kind) => kind));
  return { words, kinds: new Map([...kinds].map((kind, i) => [kind, i + 1])) };
}

/** What the trainer must know of the tables: the first line of its input. */
export function tablesOf({ words, kinds }: LearnedVocabulary): object {
  return {
    vocabulary: [...words.keys()],
    kinds: [...kinds.keys()],
    tables: { ...BUCKETS, kind: kinds.size + 1, place: PLACES },
    relations: RELATIONS,
  };
}

/** The windows of an article, but for those that the annotators left out for the most part. */
export function* examplesOf(article: AnnotatedArticle, vocabulary: Vocabulary): Generator<Example> {
  for (const { paragraph, attributions, ignored } of annotatedParagraphs(article)) {
    const places = readPlaces(paragraph);
    const between = countBetween(paragraph);
    for (const window of readWindows(paragraph)) {
      const [from, to] = window;
      const tokens = paragraph.tokens.slice(from, to);
      if (tokens.filter((_, i) => ignored.has(from + i)).length * 2 > tokens.length) continue;
      const columns = tokens.flatMap((token, i) => {
        const { word, stem, ending, shape, kind } = readWord(token, vocabulary);
        return [word, stem, ending, shape, kind, places[from + i]];
      });
      const here = attributions.filter(({ cue }) => cue[0] >= from && cue[1] <= to);
      const cues = here.map(({ source, cue, content }) => {
        const roles = new Uint8Array(tokens.length).fill(ROLE.cue, cue[0] - from, cue[1] - from);
        for (const stretch of source) label(roles, stretch, ROLE.sourceBegins, from);
        for (const stretch of content) label(roles, stretch, ROLE.contentBegins, from);
        return { labels: [...roles], relations: [...readRelations(paragraph, between, window, cue)] };
      });
      yield {
        columns,
        labels: cueLabels(
          tokens.length,
          here.map(({ cue: [start, end] }) => [start - from, end - from]),
        ),
        cues,
      };
    }
  }
}

/** Cues that touch are one: the cue head keeps them apart by what is between them. */
function cueLabels(length: number, cues: readonly (readonly [number, number])[]): number[] {
  const labels = new Array<number>(length).fill(CUE.outside);
  for (const [from, to] of cues) labels.fill(CUE.goesOn, from, to);
  return labels.map((is, i) => (is === CUE.goesOn && !labels[i - 1] ? CUE.begins : is));
}
