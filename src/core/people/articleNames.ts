import { sharedEnds } from '../sharedEnds';
import { evidenceOf } from './nameLevels';
import type { NameModel } from './nameModel';
import { heaviest } from './nameRows';
import type { NameCandidate, NameRow } from './names';
import { ArticleUses, readUses, type TellingRow } from './termUses';

type Rows = readonly TellingRow<NameCandidate>[];

interface NamedParagraph {
  readonly rows: Rows;
  /** The names of each row by their weights alone. */
  weighed: readonly (readonly NameCandidate[])[];
  names: readonly NameCandidate[];
}

/** What a name weighs at least that labels a speaker, or is the surname of somebody whom the article names in full. */
const CERTAIN = 1;

/**
 * The names among the rows of capitals of an article; all its rows have a say in each. What a version of the article
 * has in common with the one before is not weighed again, but for the paragraphs of whose words the change tells
 * something else.
 */
export class ArticleNames {
  private paragraphs: readonly NamedParagraph[] = [];
  private uses = new ArticleUses();
  /** The paragraphs that hold a term. */
  private holders = new Map<string, Set<NamedParagraph>>();
  /** In how many names of several words a word is the last. */
  private surnames = new Map<string, number>();

  constructor(private readonly model: NameModel) {}

  /** The names in each paragraph of a version, in order, by the rows of each. */
  among(version: readonly Rows[]): (readonly NameCandidate[])[] {
    let [start, end] = sharedEnds(this.paragraphs, version, (paragraph, rows) => paragraph.rows === rows);
    if (2 * (start + end) < this.paragraphs.length) {
      // To begin anew costs less than to take back most of what is known.
      [start, end] = [0, 0];
      this.paragraphs = [];
      this.uses = new ArticleUses();
      this.holders = new Map();
      this.surnames = new Map();
    }
    const before = this.paragraphs;
    const dropped = before.slice(start, before.length - end);
    const added = version
      .slice(start, version.length - end)
      .map((rows) => ({ rows, weighed: [], names: [] }));
    this.paragraphs = [...before.slice(0, start), ...added, ...before.slice(before.length - end)];
    for (const paragraph of this.exchange(dropped, added)) this.choose(paragraph);
    return this.paragraphs.map(({ names }) => names);
  }

  /** The paragraphs whose names may be others by the exchange, the new ones among them; they are weighed anew. */
  private exchange(
    dropped: readonly NamedParagraph[],
    added: readonly NamedParagraph[],
  ): Set<NamedParagraph> {
    const uses = new Map<string, readonly number[]>();
    const hasOthers = added.length < this.paragraphs.length;
    for (const { rows } of hasOthers ? [...dropped, ...added] : [])
      for (const { terms } of rows)
        for (const term of terms) if (!uses.has(term)) uses.set(term, this.uses.countsOf(term));
    for (const paragraph of dropped) {
      for (const row of paragraph.rows) {
        this.uses.remove(row);
        for (const term of row.terms) this.release(term, paragraph);
      }
    }
    for (const paragraph of added) {
      for (const row of paragraph.rows) {
        this.uses.add(row);
        for (const term of row.terms) this.hold(term, paragraph);
      }
    }
    const outdated = new Set(added);
    const addHolders = (term: string) => {
      for (const paragraph of this.holders.get(term) ?? []) outdated.add(paragraph);
    };
    for (const [term, counts] of uses) if (!this.uses.hasStill(counts, term)) addHolders(term);

    const surnames = new Map<string, boolean>();
    for (const paragraph of dropped) this.countSurnames(paragraph, -1, surnames);
    for (const paragraph of outdated) {
      this.countSurnames(paragraph, -1, surnames);
      paragraph.weighed = paragraph.rows.map((row) => this.heaviest(row, () => -Infinity));
      this.countSurnames(paragraph, 1, surnames);
    }
    for (const [word, known] of surnames) if (known !== this.surnames.has(word)) addHolders(word);
    return outdated;
  }

  private hold(term: string, paragraph: NamedParagraph): void {
    const holders = this.holders.get(term);
    if (holders) holders.add(paragraph);
    else this.holders.set(term, new Set([paragraph]));
  }

  private release(term: string, paragraph: NamedParagraph): void {
    const holders = this.holders.get(term);
    holders?.delete(paragraph);
    if (holders?.size === 0) this.holders.delete(term);
  }

  /** Counts the surnames of a paragraph, or takes them back; `known` keeps which words were surnames before. */
  private countSurnames({ weighed }: NamedParagraph, change: 1 | -1, known: Map<string, boolean>): void {
    for (const { words } of weighed.flat()) {
      if (words.length < 2) continue;
      const surname = words[words.length - 1];
      if (!known.has(surname)) known.set(surname, this.surnames.has(surname));
      const count = (this.surnames.get(surname) ?? 0) + change;
      if (count) this.surnames.set(surname, count);
      else this.surnames.delete(surname);
    }
  }

  private choose(paragraph: NamedParagraph): void {
    const isCertain = ({ isLabel, isLone, words }: NameCandidate) =>
      isLabel || (isLone && this.surnames.has(words[0]));
    paragraph.names = paragraph.rows.flatMap((row, i) =>
      row.names.some(isCertain)
        ? this.heaviest(row, (name) => (isCertain(name) ? CERTAIN : -Infinity))
        : paragraph.weighed[i],
    );
  }

  private heaviest(row: Rows[number], leastOf: (name: NameCandidate) => number): readonly NameCandidate[] {
    const weights = row.names.map((name, i) => {
      const { weight, words } = name;
      const weighed = this.model.weighInArticle(weight, words.length > 1, this.uses.levelsOf(row, i));
      return Math.max(weighed, leastOf(name));
    });
    return heaviest(row.run, row.names, weights);
  }
}

/** Adds what the other rows tell of each name's words: whether they are names there, and which part of them. */
export function articleEvidence<T extends NameCandidate>(
  rows: readonly NameRow<T>[],
): NameRow<T & { readonly evidence: readonly string[] }>[] {
  const uses = new ArticleUses();
  const telling = rows.map(readUses);
  for (const row of telling) uses.add(row);
  return telling.map((row) => ({
    run: row.run,
    names: row.names.map((name, i) => ({
      ...name,
      evidence: evidenceOf(name.words.length > 1, uses.levelsOf(row, i)),
    })),
  }));
}
