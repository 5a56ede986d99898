import type { Span } from '../../core/span';
import type { Engine } from '../../core/engine';
import type { PeopleLexicon } from '../../core/people/lexicon';
import type { Run } from '../../core/people/nameRuns';
import { outlineOf } from '../../core/people/nameOutline';
import { findNames, type NameCandidate, type NameRow, type Weigh } from '../../core/people/names';
import { gatherTraits, isOfSeveral } from '../../core/people/nameTraits';
import type { Token } from '../../core/text/paragraph';
import type { NamedArticle } from './namedArticles';

/** What the weight of a possible name is the sum of. */
export interface NameTraits {
  readonly several: boolean;
  readonly evidence: readonly string[];
  /** Words with the places by which their vectors are weighed. */
  readonly words: readonly (readonly [place: string, word: string])[];
}

/** What may be a name, and whether people marked it as one. */
export type MarkedName = NameCandidate & { readonly traits: NameTraits; readonly isName: boolean };

/** All rows of capitals of an article, as the engine reads them. */
export function nameRowsOf(
  { text, persons }: NamedArticle,
  engine: Engine,
  lexicon: PeopleLexicon,
): NameRow<MarkedName>[] {
  return engine.readStructure(text).paragraphs.flatMap((paragraph) => {
    const { content, people } = engine.readParagraph(paragraph.text);
    const { tokens } = content;
    const traits: NameTraits[] = [];
    const rows = findNames(tokens, people.landmarks, people.titles, lexicon, (...name) => {
      traits.push(traitsOf(...name));
      return 0;
    });
    return rows.map(({ run, names }) => {
      const marked = persons.map((span) => tokensWithin(tokens, run, span, paragraph.start));
      const isName = ({ from, to }: NameCandidate) =>
        marked.some((name) => name[0] === from && name[1] === to);
      return {
        run,
        names: names.map((name) => ({ ...name, traits: traits.shift()!, isName: isName(name) })),
      };
    });
  });
}

function traitsOf(...[setting, run, titles, appositions]: Parameters<Weigh>): NameTraits {
  const several = isOfSeveral(setting.tokens, run);
  const evidence: string[] = [];
  const words: [string, string][] = [];
  gatherTraits(setting, run, titles, appositions, {
    evidence: (piece) => evidence.push(piece),
    wordInside: (word, position) => {
      evidence.push(...outlineOf(word, position, setting.lexicon.words));
      words.push([position, word.lower]);
    },
    wordBeside: ({ lower }, place) => words.push([`${place} ${several ? 'several' : 'one'}`, lower]),
  });
  return { several, evidence, words };
}

/** The tokens of a run that lie in a span of the article, one of them at least in part. */
function tokensWithin(tokens: readonly Token[], [first, last]: Run, [start, end]: Span, offset: number): Run {
  let from = first;
  let to = last;
  while (from < to && offset + tokens[from].end <= start) from++;
  while (to > from && offset + tokens[to - 1].start >= end) to--;
  return [from, to];
}
