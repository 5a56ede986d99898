import type { Wording } from './findWordings';

/** Share of the shorter wording's content that the other one must have. */
const CONTAINED = { quotation: 0.6, report: 0.65, ownArticle: 0.75 };
/** Share of all content of two reports that both must have: no quotation marks say that they mean the same words. */
const BOTH_REPORT = 0.45;
/** Share of the shorter quotation's words that stand in the same order in the other one. */
const IN_ORDER = 0.5;
/** So many content words in a row make the same utterance, even where each place cuts it at another end. */
const RUN = 4;
/** Fewest content words, names left out, that a report must share: with fewer, two reports on one matter look alike. */
const LEAST_REPORTED = 3;

/** How surely two wordings of one speaker are of one utterance: 0 when they are not, otherwise more for more words. */
export function likeness(a: Wording, b: Wording): number {
  if (a.key === b.key) return 1 + a.stems.length;
  if (a.isVerbatim && b.isVerbatim) return likenessOfQuotations(a, b);
  return likenessOfReports(a, b);
}

function likenessOfQuotations(a: Wording, b: Wording): number {
  const [few, many] = a.stems.length <= b.stems.length ? [a, b] : [b, a];
  const shared = countShared(few.stems, many.stems);
  if (shared < 2) return 0;
  const least =
    a.article === b.article ? CONTAINED.ownArticle : few.stems.length < 3 ? 1 : CONTAINED.quotation;
  if (a.article === b.article && few.stems.length < 3) return 0;
  const isContained =
    shared >= least * few.stems.length && stretch(few.stems, many.stems) <= 2 * few.stems.length + 1;
  if (!isContained && (a.article === b.article || longestRun(few.stems, many.stems) < RUN)) return 0;
  return isInSameOrder(few, many) ? shared : 0;
}

/** One of the two, or both, tell what was said: quotations inside a report are compared on their own. */
function likenessOfReports(a: Wording, b: Wording): number {
  const bothReport = a.isVerbatim === b.isVerbatim;
  const [own, others] = bothReport ? [a.stems, b.stems] : [stemsOfReport(a), stemsOfReport(b)];
  const [few, many] = own.length <= others.length ? [own, others] : [others, own];
  const shared = countShared(few, many);
  const least = a.article === b.article ? CONTAINED.ownArticle : CONTAINED.report;
  if (shared < LEAST_REPORTED || shared < least * few.length) return 0;
  const isName = (stem: number) => a.names.has(stem) || b.names.has(stem);
  const withoutNames = (stems: Uint32Array) => stems.filter((stem) => !isName(stem));
  if (countShared(withoutNames(few), withoutNames(many)) < LEAST_REPORTED) return 0;
  if (bothReport && shared < BOTH_REPORT * (few.length + many.length - shared)) return 0;
  return stretch(few, many) <= 2 * few.length + 1 ? shared : 0;
}

function stemsOfReport({ isVerbatim, stems, unquoted }: Wording): Uint32Array {
  return isVerbatim ? stems : unquoted;
}

/** Whether half of the words of the shorter wording, function words too, stand in the same order in the longer one. */
function isInSameOrder(few: Wording, many: Wording): boolean {
  const words = few.key.split(' ');
  return longestInOrder(words, many.key.split(' ')) >= IN_ORDER * words.length;
}

/** How many members two rows have in common in the same order. */
function longestInOrder(a: readonly string[], b: readonly string[]): number {
  let row = new Uint32Array(b.length + 1);
  for (const word of a) {
    const next = new Uint32Array(b.length + 1);
    for (let k = 0; k < b.length; k++)
      next[k + 1] = word === b[k] ? row[k] + 1 : Math.max(next[k], row[k + 1]);
    row = next;
  }
  return row[b.length];
}

/** How many members two rows have in common, each as often as both have it. */
function countShared(few: Uint32Array, many: Uint32Array): number {
  const left = new Map<number, number>();
  for (const stem of many) left.set(stem, (left.get(stem) ?? 0) + 1);
  let shared = 0;
  for (const stem of few) {
    const times = left.get(stem) ?? 0;
    if (times === 0) continue;
    left.set(stem, times - 1);
    shared++;
  }
  return shared;
}

/** Length of the longest row of members that both have. */
function longestRun(few: Uint32Array, many: Uint32Array): number {
  let longest = 0;
  let row = new Uint32Array(many.length + 1);
  for (const stem of few) {
    const next = new Uint32Array(many.length + 1);
    for (let k = 0; k < many.length; k++) {
      if (many[k] === stem) longest = Math.max(longest, (next[k + 1] = row[k] + 1));
    }
    row = next;
  }
  return longest;
}

/** The length of the shortest stretch of `many` that holds all the different members that both have. */
function stretch(few: Uint32Array, many: Uint32Array): number {
  const wanted = new Set(few);
  const shared = new Set(many.filter((stem) => wanted.has(stem)));
  const inside = new Map<number, number>();
  let shortest = Infinity;
  let from = 0;
  many.forEach((stem, to) => {
    if (!shared.has(stem)) return;
    inside.set(stem, (inside.get(stem) ?? 0) + 1);
    for (; inside.size === shared.size; from++) {
      shortest = Math.min(shortest, to - from + 1);
      const times = inside.get(many[from]);
      if (times === undefined) continue;
      if (times === 1) inside.delete(many[from]);
      else inside.set(many[from], times - 1);
    }
  });
  return shortest;
}
