import type { Comparison, Place, QuoteDifference, QuoteVariants } from '../../core/corpus/comparison';
import type { AnalyzedArticle } from '../../core/export/claimRows';
import { fileName } from '../../core/fileName';
import { fill } from '../../core/fill';
import type { Span } from '../../core/span';
import { LineIndex } from '../../core/text/lineIndex';
import type { Cell, Part, Report, Section, Table } from './report';
import { ENGLISH } from './words';

/** What a comparison tells, in words and tables; sections without anything to tell are left out. */
export function writeReport(comparison: Comparison, articles: readonly AnalyzedArticle[]): Report {
  const texts = new Texts(articles);
  const sections = [
    { title: 'Articles', tables: [articlesTable(comparison)] },
    { title: 'Quotes', tables: comparison.quoteVariants.map((variants) => quoteTable(variants, texts)) },
    { title: 'Figures', tables: figureTables(comparison, texts) },
    { title: 'People', tables: [peopleTable(comparison)] },
    { title: 'Offices', tables: [officesTable(comparison)] },
    { title: 'Timeline', tables: [timelineTable(comparison, texts)] },
    { title: 'Voices', tables: [sourcesTable(comparison), evidenceTable(comparison, texts)] },
    { title: 'Flags', tables: [flagsTable(comparison, texts)] },
    { title: 'Repeated passages', tables: [duplicatesTable(comparison, texts)] },
  ].map(({ title, tables }): Section => ({ title, tables: tables.filter(({ rows }) => rows.length) }));
  return {
    title: fill(ENGLISH.title, articles.length),
    sections: sections.filter(({ tables }) => tables.length),
  };
}

/** The texts of the articles, for words and line numbers. */
class Texts {
  private readonly texts: ReadonlyMap<string, string>;
  private readonly lines = new Map<string, LineIndex>();

  constructor(articles: readonly AnalyzedArticle[]) {
    this.texts = new Map(articles.map(({ text, analysis }) => [analysis.id, text]));
  }

  wordsOf(article: string, span: Span): string {
    return (this.texts.get(article) ?? '').slice(...span).replace(/\s+/g, ' ');
  }

  /** "file.txt:12", leading to the line. */
  placeOf({ article, span }: Place): Part {
    let lines = this.lines.get(article);
    if (!lines) this.lines.set(article, (lines = new LineIndex(this.texts.get(article) ?? '')));
    const line = lines.lineAt(span[0]);
    return { text: `${fileName(article)}:${line}`, place: { article, line } };
  }
}

function cell(text: string | number | undefined): Cell {
  return text === undefined || text === '' ? [] : [{ text: String(text) }];
}

function separated(parts: readonly Part[]): Cell {
  return parts.flatMap((part, i) => (i > 0 ? [{ text: ', ' }, part] : [part]));
}

function articlesTable({ articles }: Comparison): Table {
  return {
    header: ['Article', 'Published', 'As told by'],
    rows: articles.map(({ id, published }) => [
      cell(fileName(id)),
      cell(
        published &&
          (published.earliest === published.latest
            ? published.earliest
            : `${published.earliest}/${published.latest}`),
      ),
      cell(published?.evidence.join('; ')),
    ]),
  };
}

function quoteTable({ speaker, relation, members, differences }: QuoteVariants, texts: Texts): Table {
  return {
    caption: `${speaker}: ${ENGLISH.relation[relation]}`,
    header: ['Where', 'Words', 'Differs from the first'],
    rows: members.map(({ article, span }, i) => [
      [texts.placeOf({ article, span })],
      cell(texts.wordsOf(article, span)),
      differences.filter(({ between }) => between[1] === i).flatMap(differenceParts),
    ]),
  };
}

function differenceParts({ kind, from, to, severity }: QuoteDifference, i: number): Part[] {
  return [
    { text: `${i > 0 ? '; ' : ''}${ENGLISH.difference[kind]} ` },
    ...(from ? [{ text: from, change: 'gone' as const, severity }] : []),
    ...(from && to ? [{ text: ' → ' }] : []),
    ...(to ? [{ text: to, change: 'come' as const, severity }] : []),
  ];
}

function figureTables({ figures }: Comparison, texts: Texts): Table[] {
  return figures.map(({ counted, unit, relation, members }) => ({
    caption: `${counted || unit || 'figure'}: ${ENGLISH.relation[relation]}`,
    header: ['Where', 'Figure', 'Modifier', 'Who says so'],
    rows: members.map(({ article, span, modifier, speaker }) => [
      [texts.placeOf({ article, span })],
      cell(texts.wordsOf(article, span)),
      cell(modifier),
      cell(speaker),
    ]),
  }));
}

/** People of one article only are left to the article itself. */
function peopleTable({ people }: Comparison): Table {
  return {
    header: ['Person', 'Articles', 'Titles'],
    rows: people
      .filter((person) => person.in.length > 1)
      .map((person) => [
        cell(person.name),
        cell(person.in.map(({ article }) => fileName(article)).join(', ')),
        cell([...new Set(person.in.flatMap(({ titles }) => titles))].join(', ')),
      ]),
  };
}

function officesTable({ offices, people }: Comparison): Table {
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return {
    header: ['Office', 'Country', 'Holders'],
    rows: offices.map(({ title, country, holders }) => [
      cell(title),
      cell(country),
      cell(
        [
          ...new Set(holders.map(({ person, asOf }) => `${names.get(person)}${asOf ? ` (${asOf})` : ''}`)),
        ].join(', '),
      ),
    ]),
  };
}

function timelineTable({ timeline }: Comparison, texts: Texts): Table {
  return {
    header: ['Date', 'Where', 'Words'],
    rows: timeline.flatMap(({ date, members }) =>
      members.map(({ article, span, text }, i) => [
        cell(i === 0 ? date : ''),
        [texts.placeOf({ article, span })],
        cell(text),
      ]),
    ),
  };
}

/** So many speakers of an article are named; the rest has fewer words. */
const SPEAKERS = 5;

function sourcesTable({ sources }: Comparison): Table {
  return {
    caption: 'Attributions by source, and words by speaker',
    header: ['Article', 'Named', 'Unnamed', 'Document', 'Institution', 'Metonym', 'None', 'Words'],
    rows: sources.map(({ article, named, unnamed, document, institution, metonym, none, words }) => [
      cell(fileName(article)),
      ...[named, unnamed, document, institution, metonym, none].map(cell),
      cell(
        Object.entries(words)
          .sort(([, a], [, b]) => b - a)
          .slice(0, SPEAKERS)
          .map(([name, count]) => `${name} ${count}`)
          .join(', '),
      ),
    ]),
  };
}

/** Only what came through another source or is disputed: the rest speaks for itself. */
function evidenceTable({ evidence }: Comparison, texts: Texts): Table {
  return {
    caption: 'What came through others, graded A (quoted verbatim, on the record) to H (on nobody’s word)',
    header: ['Where', 'Grade', 'Through', 'Why'],
    rows: evidence
      .filter(({ hops, reasons }) => hops > 0 || reasons.length > 1)
      .map(({ article, span, grade, chain, reasons }) => [
        [texts.placeOf({ article, span })],
        cell(grade),
        cell(chain.join(' ← ')),
        cell([...new Set(reasons)].map((reason) => ENGLISH.evidence[reason]).join('; ')),
      ]),
  };
}

function flagsTable({ flags }: Comparison, texts: Texts): Table {
  return {
    header: ['Article', 'Flag', 'Words'],
    rows: flags.map(({ article, reason, spans }) => [
      separated(spans.slice(0, 1).map((span) => texts.placeOf({ article, span }))),
      cell(ENGLISH.flag[reason]),
      cell(spans.map((span) => texts.wordsOf(article, span)).join(' … ')),
    ]),
  };
}

function duplicatesTable({ duplicates }: Comparison, texts: Texts): Table {
  return {
    header: ['What', 'Where', 'Words'],
    rows: duplicates.map(({ kind, members }) => [
      cell(ENGLISH.duplicate[kind]),
      separated(members.map((member) => texts.placeOf(member))),
      kind === 'article' ? [] : cell(texts.wordsOf(members[0].article, members[0].span)),
    ]),
  };
}
