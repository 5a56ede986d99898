import { basename } from 'node:path';
import { AnchorText } from '../core/annotations/anchors/AnchorText';
import { layOver } from '../core/annotations/layOver';
import { placeAnnotations } from '../core/annotations/placeAnnotations';
import { sidecarArticle } from '../core/annotations/sidecar/placing';
import { bratStandoff } from '../core/export/brat';
import type { AnalyzedArticle } from '../core/export/claimRows';
import { claimsAsCsv } from '../core/export/csv';
import { claimsAsMarkdown } from '../core/export/markdown';
import { onlyDecided } from '../core/export/onlyDecided';
import { schemaOrg } from '../core/export/schemaOrg';
import { webAnnotations } from '../core/export/webAnnotations';
import type { ExportFormat } from './arguments';
import type { SidecarFile } from './sidecars';

/** An article with what people decided about it. */
export interface ExportedArticle extends AnalyzedArticle {
  readonly sidecarText: string;
}

export function withDecisions({ text, analysis }: AnalyzedArticle, sidecar: SidecarFile): ExportedArticle {
  const placed = placeAnnotations(sidecar.annotations, new AnchorText(text));
  const decided = layOver(text, analysis, placed);
  return {
    text,
    analysis: decided.analysis,
    marks: decided.marks,
    metadata: sidecar.article,
    sidecarText: sidecar.text,
  };
}

export function withoutUndecided(article: ExportedArticle): ExportedArticle {
  return { ...article, ...onlyDecided(article) };
}

export function printExport(format: ExportFormat, articles: readonly ExportedArticle[]): string {
  switch (format) {
    case 'csv':
      return claimsAsCsv(articles);
    case 'markdown':
      return claimsAsMarkdown(articles);
    case 'schemaorg':
      return json(schemaOrg(articles));
    case 'jsonld': {
      const pages = articles.map((article) => {
        const { source } = sidecarArticle(basename(article.analysis.id), new AnchorText(article.text));
        return webAnnotations(article, source, article.sidecarText);
      });
      return json(pages.length === 1 ? pages[0] : pages);
    }
    case 'brat':
      return articles.map(bratStandoff).join('');
  }
}

function json(value: unknown): string {
  return JSON.stringify(value, null, 2) + '\n';
}
