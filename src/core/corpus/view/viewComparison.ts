import { periodOf, type Period } from '../../calendarDays';
import { LineIndex } from '../../text/lineIndex';
import { oneLine } from '../../text/oneLine';
import type {
  ArticleSources,
  ComparedOffice,
  ComparedPerson,
  Comparison,
  Place,
  QuoteVariants,
  Severity,
} from '../comparison';
import { alignedRuns, type AlignedRun } from '../quotes/alignedRuns';
import type { Passage } from '../quotes/findDifferences';
import { daysOfDate } from '../timeline';
import type {
  ComparisonView,
  ViewedOffice,
  ViewedPlace,
  ViewedQuote,
  ViewedVoices,
  ViewedWords,
} from './comparisonView';

/** What of a longer passage is shown, in UTF-16 code units. */
const LONGEST_TEXT = 400;

const SEVERITIES: readonly Severity[] = ['high', 'medium', 'low'];

/** A comparison as people look at it, and the places that its numbers stand for. */
export interface Viewed {
  readonly view: ComparisonView;
  readonly places: readonly Place[];
}

/** An article's text and the name that people know it by. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** Puts the words and lines of the articles, which are looked up by id, to what a comparison of them found. */
export function viewComparison(comparison: Comparison, textOf: (article: string) => NamedText): Viewed {
  const articles = new ViewedArticles(
    comparison.articles.map(({ id }) => id),
    textOf,
  );
  const people = new Map(comparison.people.map((person) => [person.id, person]));
  const view: ComparisonView = {
    articles: comparison.articles.map(({ id, published, outlets }) => ({
      name: articles.nameOf(id),
      ...(published && { published }),
      ...(outlets && { outlets }),
    })),
    quotes: comparison.quoteVariants.map((variants) => viewQuote(variants, articles)),
    figures: comparison.figures.map(({ members, ...figure }) => ({
      ...figure,
      members: members.map(({ article, span, ...member }) => ({
        ...articles.wordsAt({ article, span }),
        ...member,
      })),
    })),
    people: comparison.people.map(({ name, in: appearances }) => ({
      name,
      appearances: appearances.map(({ article, span, titles }) => ({
        ...articles.place({ article, span }),
        titles,
      })),
    })),
    offices: comparison.offices.map((office) => viewOffice(office, people, articles)),
    timeline: comparison.timeline.map(({ members, ...entry }) => ({
      ...entry,
      days: daysOfDate(entry.date),
      members: members.map((member) => articles.wordsAt(member)),
    })),
    voices: comparison.sources.map(viewVoices),
    evidence: comparison.evidence.map(({ article, span, chain, hops, grade, reasons }) => ({
      ...articles.wordsAt({ article, span }),
      chain,
      hops,
      grade,
      reasons,
    })),
    flags: comparison.flags.map(({ article, kind, reason, spans }) => ({
      article: articles.indexOf(article),
      kind,
      reason,
      places: spans.map((span) => articles.wordsAt({ article, span })),
    })),
    duplicates: comparison.duplicates.map(({ kind, members }) => ({
      kind,
      members: members.map((member) => articles.wordsAt(member)),
    })),
  };
  return { view, places: articles.places };
}

/** The articles with their texts; numbers each place that it is asked for. */
class ViewedArticles {
  readonly places: Place[] = [];
  private readonly indexes: ReadonlyMap<string, number>;
  private readonly lines = new Map<string, LineIndex>();

  constructor(
    ids: readonly string[],
    private readonly lookUp: (article: string) => NamedText,
  ) {
    this.indexes = new Map(ids.map((id, i) => [id, i]));
  }

  indexOf(article: string): number {
    return this.indexes.get(article)!;
  }

  textOf(article: string): string {
    return this.lookUp(article).text;
  }

  nameOf(article: string): string {
    return this.lookUp(article).name;
  }

  place(place: Place): ViewedPlace {
    const { article, span } = place;
    let lines = this.lines.get(article);
    if (!lines) this.lines.set(article, (lines = new LineIndex(this.textOf(article))));
    const number = this.places.push(place) - 1;
    return { place: number, article: this.indexOf(article), line: lines.lineAt(span[0]) };
  }

  wordsAt({ article, span }: Place): ViewedWords {
    const text = oneLine(this.textOf(article).slice(...span));
    const shown = text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text;
    return { ...this.place({ article, span }), text: shown };
  }
}

function viewQuote(
  { id, speaker, relation, members, differences }: QuoteVariants,
  articles: ViewedArticles,
): ViewedQuote {
  const passages = members.map(({ article, parts, isVerbatim }) => ({
    text: articles.textOf(article),
    parts,
    isVerbatim,
  }));
  const severity = SEVERITIES.find((each) => differences.some((difference) => difference.severity === each));
  return {
    id,
    speaker,
    relation,
    ...(severity && { severity }),
    wordings: members.map(({ article, span, isVerbatim }, i) => ({
      ...articles.place({ article, span }),
      isVerbatim,
      runs: i === 0 ? wholeRun(passages[0]) : alignedRuns(passages[0], passages[i]),
      differences: differences
        .filter(({ between }) => between[1] === i)
        .map(({ kind, from, to, severity }) => ({ kind, from, to, severity })),
    })),
  };
}

function wholeRun({ text, parts }: Passage): AlignedRun[] {
  return [{ text: parts.map((span) => oneLine(text.slice(...span))).join(' … ') }];
}

function viewOffice(
  { title, country, holders }: ComparedOffice,
  people: ReadonlyMap<string, ComparedPerson>,
  articles: ViewedArticles,
): ViewedOffice {
  const byPerson = new Map<string, ViewedOffice['holders'][number]['articles'][number][]>();
  for (const { person, article, asOf } of holders) {
    const appearance = people.get(person)?.in.find((each) => each.article === article);
    const place = articles.place({ article, span: appearance?.span ?? [0, 0] });
    const days = asOf && daysOfWindow(asOf);
    byPerson.set(person, [...(byPerson.get(person) ?? []), { ...place, ...(days && { days }) }]);
  }
  return {
    title,
    ...(country && { country }),
    holders: [...byPerson].map(([person, held]) => ({
      name: people.get(person)?.name ?? person,
      articles: held,
    })),
  };
}

/** The days of an EDTF date or interval. */
function daysOfWindow(edtf: string): Period | undefined {
  const [from, to] = edtf.split('/').map(periodOf);
  return from && [from[0], (to ?? from)[1]];
}

function viewVoices({ words, quoted, classes, ...counts }: ArticleSources): ViewedVoices {
  const { named, unnamed, document, institution, metonym, none } = counts;
  return {
    attributions: { named, institution, metonym, document, unnamed, none },
    speakers: Object.entries(words)
      .map(([name, all]) => {
        const verbatim = Object.hasOwn(quoted, name) ? quoted[name] : 0;
        return { name, source: classes[name], quoted: verbatim, reported: all - verbatim };
      })
      .sort((a, b) => b.quoted + b.reported - (a.quoted + a.reported)),
  };
}
