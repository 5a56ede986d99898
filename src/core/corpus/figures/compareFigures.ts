import type { FigureEntry, FigureRelation } from '../comparison';
import { CandidateIndex } from '../candidateIndex';
import { byDate, type CorpusArticle } from '../corpusArticle';
import { DisjointSets } from '../disjointSets';
import type { Occasions } from '../occasions';
import type { CorpusPeople } from '../people/identifyPeople';
import { speakerOf } from '../speakers';
import { Vocabulary } from '../vocabulary';
import { findCountedThings, type CountedThing } from './findCountedThings';
import { agree } from './trueValues';

/** Words that two figures must share around them to be of one thing; more where nothing is said to be counted. */
const SHARED = { counted: 1, bare: 3 };

/** The ledger of figures: what several places count, with what each makes of it. */
export function* compareFigures(
  articles: readonly CorpusArticle[],
  people: CorpusPeople,
  occasions: Occasions,
): Generator<void, FigureEntry[]> {
  const vocabulary = new Vocabulary();
  const things: CountedThing[] = [];
  for (const article of [...articles].sort(byDate)) {
    things.push(...findCountedThings(article, vocabulary));
    yield;
  }
  const same = new DisjointSets(things.length);
  const index = new CandidateIndex(
    things.map(({ key, topic }) => ({ owner: key, features: new Set(topic.keys()) })),
  );
  for (const [i, thing] of things.entries()) {
    for (const k of index.candidatesFor(i)) if (k < i && isSame(thing, things[k], occasions)) same.join(i, k);
    yield;
  }
  return same
    .groups()
    .map((group) => group.map((i) => things[i]).sort((a, b) => a.article.index - b.article.index))
    .sort((a, b) => a[0].article.index - b[0].article.index || a[0].figure.span[0] - b[0].figure.span[0])
    .map((group, i) => entryOf(group, `f${i + 1}`, people));
}

/** Whether two figures count the same thing. */
function isSame(a: CountedThing, b: CountedThing, occasions: Occasions): boolean {
  let shared = 0;
  for (const word of a.topic.keys()) if (b.topic.has(word)) shared++;
  if (shared < (a.figure.counted && b.figure.counted ? SHARED.counted : SHARED.bare)) return false;
  if (a.article === b.article) return agree([a.interval, b.interval]) || a.isAbove !== b.isAbove;
  return occasions.reportOneEvent(a.article, b.article);
}

function entryOf(group: readonly CountedThing[], id: string, people: CorpusPeople): FigureEntry {
  const { unit } = group[0].figure;
  return {
    id,
    counted: group.find(({ figure }) => figure.counted)?.figure.counted ?? commonTopic(group),
    ...(unit && { unit }),
    relation: relationOf(group),
    members: group.map(({ article, figure, attribution }) => {
      const speaker = attribution && speakerOf(article, attribution, people)?.name;
      return {
        article: article.analysis.id,
        span: figure.span,
        value: figure.value,
        modifier: figure.modifier ?? '',
        ...(speaker && { speaker }),
      };
    }),
  };
}

/** The words that all places have around the figure, in the order of the first; names don't tell what is counted. */
function commonTopic(group: readonly CountedThing[]): string {
  const [first, ...others] = group.map(({ topic }) => topic);
  return [...first]
    .filter(([id, { isName }]) => !isName && others.every((topic) => topic.has(id)))
    .map(([, { key }]) => key)
    .slice(0, 4)
    .join(' ');
}

function relationOf(group: readonly CountedThing[]): FigureRelation {
  if (agree(group.map(({ interval }) => interval))) return 'agree';
  return isUpdate(group) ? 'update' : 'differ';
}

/** Whether the value changes only from one day to a later one, and what is said on each day agrees. */
function isUpdate(group: readonly CountedThing[]): boolean {
  const days = [...group].sort((a, b) => byDate(a.article, b.article));
  return days.every(({ article, interval }, i) => {
    const before = days[i - 1];
    if (!before || agree([before.interval, interval])) return article.window !== undefined;
    return (
      before.article.window !== undefined &&
      article.window !== undefined &&
      before.article.window[1] < article.window[0]
    );
  });
}
