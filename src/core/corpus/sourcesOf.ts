import type { Attribution } from '../analysis';
import { contains, type Span } from '../span';
import { comparedWords } from './comparedWords';
import type { ArticleSources } from './comparison';
import type { CorpusArticle } from './corpusArticle';
import type { CorpusPeople } from './people/identifyPeople';
import { sourceClassOf, type SourceClass } from './sourceClasses';
import { speakerOf } from './speakers';

/** Whose word an article stands on: attributions by class of source, and words by speaker. */
export function sourcesOf(article: CorpusArticle, people: CorpusPeople): ArticleSources {
  const { id, attributions } = article.analysis;
  const counts: Record<SourceClass, number> = {
    named: 0,
    unnamed: 0,
    document: 0,
    institution: 0,
    metonym: 0,
    none: 0,
  };
  const words = new Map<string, number>();
  const quoted = new Map<string, number>();
  const classes = new Map<string, SourceClass>();
  const named = new Set(article.analysis.people.map((person) => person.id));
  const nested = contentsWithin(attributions);
  for (const attribution of attributions) {
    const sourceClass = sourceClassOf(attribution, named);
    counts[sourceClass]++;
    const name = speakerOf(article, attribution, people)?.name;
    if (!name) continue;
    if (!classes.has(name)) classes.set(name, sourceClass);
    const inner = nested.get(attribution.id) ?? [];
    add(words, name, countWords(article.text, attribution.content, inner));
    add(quoted, name, countWords(article.text, attribution.quoted, inner));
  }
  return {
    article: id,
    ...counts,
    words: Object.fromEntries(words),
    quoted: Object.fromEntries(quoted),
    classes: Object.fromEntries(classes),
  };
}

/** The contents that lie inside another attribution's, by that one's id: their words are the inner speaker's. */
function contentsWithin(attributions: readonly Attribution[]): Map<string, Span[]> {
  const nested = new Map<string, Span[]>();
  for (const { parent, content } of attributions) {
    if (parent === undefined) continue;
    nested.set(parent, [...(nested.get(parent) ?? []), ...content]);
  }
  return nested;
}

function countWords(text: string, spans: readonly Span[], without: readonly Span[]): number {
  let count = 0;
  for (const [from, to] of spans) {
    for (const { start, end } of comparedWords(text.slice(from, to))) {
      if (!without.some((span) => contains(span, [start + from, end + from]))) count++;
    }
  }
  return count;
}

function add(counts: Map<string, number>, name: string, count: number): void {
  if (count) counts.set(name, (counts.get(name) ?? 0) + count);
}
