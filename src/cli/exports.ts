import { basename } from 'node:path';
import { AnchorText } from '../core/annotations/anchors/AnchorText';
import { layOver } from '../core/annotations/layOver';
import { placeAnnotations } from '../core/annotations/placeAnnotations';
import { sidecarArticle } from '../core/annotations/sidecar/placing';
import type { AnalyzedArticle } from '../core/export/claimRows';
import { onlyDecided } from '../core/export/onlyDecided';
import type { ExportedArticle } from '../core/export/writeExport';
import type { SidecarFile } from './sidecars';

export function withDecisions({ text, analysis }: AnalyzedArticle, sidecar: SidecarFile): ExportedArticle {
  const article = new AnchorText(text);
  const decided = layOver(text, analysis, placeAnnotations(sidecar.annotations, article));
  return {
    text,
    analysis: decided.analysis,
    marks: decided.marks,
    metadata: sidecar.article,
    source: sidecarArticle(basename(analysis.id), article).source,
    sidecarText: sidecar.text,
  };
}

export function withoutUndecided(article: ExportedArticle): ExportedArticle {
  return { ...article, ...onlyDecided(article) };
}
