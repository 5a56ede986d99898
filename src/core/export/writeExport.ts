import { bratStandoff } from './brat';
import type { AnalyzedArticle } from './claimRows';
import { claimsAsCsv } from './csv';
import { claimsAsMarkdown } from './markdown';
import { schemaOrg } from './schemaOrg';
import { webAnnotations } from './webAnnotations';

export const exportFormats = ['csv', 'markdown', 'jsonld', 'schemaorg', 'brat'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** An article with what people decided about it. */
export interface ExportedArticle extends AnalyzedArticle {
  /** The article's file, as its sidecar names it. */
  readonly source: string;
  /** Empty where there is no sidecar. */
  readonly sidecarText: string;
}

/** What is found in articles, and decided about it, in one of the formats; brat's holds one article. */
export function writeExport(format: ExportFormat, articles: readonly ExportedArticle[]): string {
  switch (format) {
    case 'csv':
      return claimsAsCsv(articles);
    case 'markdown':
      return claimsAsMarkdown(articles);
    case 'schemaorg':
      return json(schemaOrg(articles));
    case 'jsonld': {
      const pages = articles.map((article) => webAnnotations(article, article.source, article.sidecarText));
      return json(pages.length === 1 ? pages[0] : pages);
    }
    case 'brat':
      return articles.map(bratStandoff).join('');
  }
}

function json(value: unknown): string {
  return JSON.stringify(value, null, 2) + '\n';
}
