import type { QuoteMember, QuoteRelation, QuoteVariants } from '../comparison';
import { byDate, type CorpusArticle } from '../corpusArticle';
import { DatedGroups } from '../datedGroups';
import { FAR, type Occasions } from '../occasions';
import type { CorpusPeople } from '../people/identifyPeople';
import { Vocabulary } from '../vocabulary';
import { CandidateIndex } from '../candidateIndex';
import { findDifferences, type Rewording } from './findDifferences';
import { findWordings, type Wording } from './findWordings';
import { likeness } from './sameUtterance';

/** The utterances that more than one place reports, each with its wordings. */
export function* compareQuotes(
  articles: readonly CorpusArticle[],
  people: CorpusPeople,
  occasions: Occasions,
): Generator<void, QuoteVariants[]> {
  const vocabulary = new Vocabulary();
  const wordings: Wording[] = [];
  for (const article of [...articles].sort(byDate)) {
    wordings.push(...findWordings(article, people, vocabulary, wordings.length));
    yield;
  }
  const groups: Group[] = [];
  for (const group of yield* groupWordings(wordings, occasions)) {
    groups.push(readGroup(group));
    yield;
  }
  return withoutDoubles(groups)
    .sort((a, b) => a.order - b.order)
    .map(({ variants }, i) => ({ id: `v${i + 1}`, ...variants }));
}

interface Link {
  readonly from: number;
  readonly to: number;
  readonly likeness: number;
}

/** The wordings of one utterance each: every wording goes with the one most like it of each other article. */
function* groupWordings(wordings: readonly Wording[], occasions: Occasions): Generator<void, Wording[][]> {
  const groups = new DatedGroups(
    wordings.map(({ article }) => article),
    FAR,
  );
  const links = [
    ...(yield* identicalNeighbors(wordings, occasions)),
    ...(yield* likeNeighbors(wordings, occasions)),
  ];
  for (const { from, to } of links.sort((a, b) => b.likeness - a.likeness)) groups.join(from, to);
  return groups.groups().map((group) => group.map((i) => wordings[i]));
}

function* likeNeighbors(wordings: readonly Wording[], occasions: Occasions): Generator<void, Link[]> {
  const index = new CandidateIndex(
    wordings.map(({ speaker, stems }) => ({ owner: speaker.key, features: featuresOf(stems) })),
  );
  const links: Link[] = [];
  for (const wording of wordings) {
    yield;
    const best = new Map<number, Link>();
    for (const candidate of index.candidatesFor(wording.index)) {
      const other = wordings[candidate];
      if (other.attribution === wording.attribution) continue;
      const link = { from: wording.index, to: candidate, likeness: likeness(wording, other) };
      if (link.likeness <= (best.get(other.article.index)?.likeness ?? 0)) continue;
      if (occasions.share(wording.article, other.article)) best.set(other.article.index, link);
    }
    links.push(...best.values());
  }
  return links;
}

/** Each wording with the one before it of the same words and speaker. */
function* identicalNeighbors(wordings: readonly Wording[], occasions: Occasions): Generator<void, Link[]> {
  const last = new Map<string, Wording>();
  const links: Link[] = [];
  for (const wording of wordings) {
    yield;
    const key = `${wording.speaker.key}\n${wording.key}`;
    const before = last.get(key);
    last.set(key, wording);
    if (before && occasions.share(before.article, wording.article))
      links.push({ from: before.index, to: wording.index, likeness: likeness(before, wording) });
  }
  return links;
}

/** More than a vocabulary holds: a pair of words is one number. */
const PAIRS = 2 ** 26;

/** The different words of a wording and its pairs of neighboring words, as numbers. */
function featuresOf(stems: Uint32Array): Set<number> {
  const features = new Set<number>();
  stems.forEach((stem, i) => {
    features.add(stem);
    if (i > 0) features.add((stems[i - 1] + 1) * PAIRS + stem);
  });
  return features;
}

interface Group {
  /** Index of its first article. */
  readonly order: number;
  /** The attributions in it. */
  readonly places: string;
  /** Of whole attributions, not of quotations inside a report. */
  readonly isWhole: boolean;
  readonly variants: Omit<QuoteVariants, 'id'>;
}

function readGroup(group: readonly Wording[]): Group {
  const base = group.reduce((best, wording) => (isFuller(wording, best) ? wording : best));
  const others = group.filter((wording) => wording !== base).sort(inOrder);
  const rewordings = others.map((other, i) => findDifferences(base, other, [0, i + 1]));
  const places = new Set(group.map(({ article, attribution }) => `${article.index} ${attribution.id}`));
  return {
    order: Math.min(...group.map(({ article }) => article.index)),
    places: [...places].sort().join('\n'),
    isWhole: group.every(({ isVerbatim, attribution }) => !isVerbatim || attribution.type === 'direct'),
    variants: {
      speaker: base.speaker.name,
      members: [base, ...others].map(memberOf),
      relation: relationOf(group, rewordings),
      differences: rewordings.flatMap(({ differences }) => differences),
    },
  };
}

/**
 * Of groups of the same attributions, one of the whole reports and one of the quotations in them, the one that tells
 * more: the reports where they hardly differ, the quotations where the reports are in other words.
 */
function withoutDoubles(groups: readonly Group[]): Group[] {
  const whole = new Map<string, Group>();
  const parts = new Set<string>();
  for (const group of groups) {
    if (group.isWhole) whole.set(group.places, group);
    else parts.add(group.places);
  }
  return groups.filter(({ isWhole, places, variants }) =>
    isWhole
      ? variants.relation !== 'paraphrase' || !parts.has(places)
      : (whole.get(places)?.variants.relation ?? 'paraphrase') === 'paraphrase',
  );
}

/** Whether a wording is a better one to compare the others with: verbatim, and longer. */
function isFuller(a: Wording, b: Wording): boolean {
  if (a.isVerbatim !== b.isVerbatim) return a.isVerbatim;
  return a.key.length > b.key.length;
}

function inOrder(a: Wording, b: Wording): number {
  return a.article.index - b.article.index || a.parts[0][0] - b.parts[0][0];
}

function memberOf({ article, attribution, parts, isVerbatim }: Wording): QuoteMember {
  const span = [parts[0][0], parts[parts.length - 1][1]] as const;
  return {
    article: article.analysis.id,
    attributionId: attribution.id,
    span,
    text: article.text.slice(...span),
    isVerbatim,
    parts,
  };
}

function relationOf(group: readonly Wording[], rewordings: readonly Rewording[]): QuoteRelation {
  if (group.every(({ key }) => key === group[0].key)) return 'identical';
  if (rewordings.some(({ isParaphrase }) => isParaphrase)) return 'paraphrase';
  const kinds = rewordings.flatMap(({ differences }) => differences.map(({ kind }) => kind));
  return kinds.every((kind) => kind === 'truncated' || kind === 'punctuation') ? 'partial' : 'variant';
}
