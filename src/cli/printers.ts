import { claimsAsCsv } from '../core/export/csv';
import type { AnalyzedArticle } from '../core/export/claimRows';
import { claimsAsMarkdown } from '../core/export/markdown';
import type { Format } from './arguments';
import { claimsTable } from './table';

/** Writes analyses in one format: some as each comes, some when all are there. */
export interface Printer {
  add(article: AnalyzedArticle): void;
  end(): void;
}

type Write = (text: string) => void;

/** The printer of a format; `width` is the terminal's, in columns. */
export function printerFor(format: Format, write: Write, width: number): Printer {
  switch (format) {
    case 'jsonl':
      // The text goes along, as in a pipeline the next program has no file to look it up in.
      return eachAsItComes(write, ({ analysis, text }) => JSON.stringify({ ...analysis, text }) + '\n');
    case 'table':
      return eachAsItComes(write, (article) => claimsTable(article, width));
    case 'json':
      return allTogether(write, (articles) => {
        const analyses = articles.map(({ analysis }) => analysis);
        return JSON.stringify(analyses.length === 1 ? analyses[0] : analyses, null, 2) + '\n';
      });
    case 'csv':
      return allTogether(write, claimsAsCsv);
    case 'markdown':
      return allTogether(write, claimsAsMarkdown);
  }
}

function eachAsItComes(write: Write, print: (article: AnalyzedArticle) => string): Printer {
  return { add: (article) => write(print(article)), end: () => undefined };
}

function allTogether(write: Write, print: (articles: readonly AnalyzedArticle[]) => string): Printer {
  const articles: AnalyzedArticle[] = [];
  return { add: (article) => void articles.push(article), end: () => write(print(articles)) };
}
