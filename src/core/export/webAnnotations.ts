import { parseDocument } from 'yaml';
import { annotationId } from '../annotations/annotationId';
import { AnchorText } from '../annotations/anchors/AnchorText';
import { describeSpan } from '../annotations/anchors/describeSpan';
import { entryOf } from '../annotations/sidecar/entry';
import { readSidecar, YAML_OPTIONS } from '../annotations/sidecar/readSidecar';
import { GENERATOR, JSON_LD_CONTEXT, motivations, SIDECAR_VERSION } from '../annotations/sidecar/vocabulary';
import type { AnalyzedArticle } from './claimRows';

/**
 * A sidecar as W3C Web Annotations: its YAML is JSON-LD in other clothes, so that nothing is lost, keys of other
 * programs included. Undefined when it cannot be read as a whole.
 */
export function sidecarAsJsonLd(sidecar: string): Record<string, unknown> | undefined {
  if (!readSidecar(sidecar).writable) return undefined;
  return (parseDocument(sidecar, YAML_OPTIONS).toJS() ?? emptyPage()) as Record<string, unknown>;
}

/**
 * One article's annotations as a W3C annotation page: those of the sidecar, and, made by software, the marks that
 * nobody has decided about.
 */
export function webAnnotations(
  { text, marks = [] }: AnalyzedArticle,
  source: string,
  sidecar = '',
): Record<string, unknown> {
  const page = sidecarAsJsonLd(sidecar) ?? readablePage(sidecar, source);
  const article = new AnchorText(text);
  const undecided = marks
    .filter(({ by }) => !by)
    .map(({ kind, spans }) => {
      const targets = spans.map((span) => describeSpan(article, span));
      const annotation = { id: annotationId(kind, targets), kind, own: true, decisions: {}, targets };
      return {
        ...entryOf(annotation, source, article.hash),
        motivation: motivations[kind],
        generator: GENERATOR,
      };
    });
  const items = Array.isArray(page.items) ? (page.items as unknown[]) : [];
  return { ...page, items: [...items, ...undecided] };
}

/** What can be used of a sidecar that has problems. */
function readablePage(sidecar: string, source: string): Record<string, unknown> {
  const { annotations, article, textHash } = readSidecar(sidecar);
  const items = annotations.map((annotation) => entryOf(annotation, source, textHash));
  return {
    ...emptyPage(),
    article: { ...article, ...(textHash !== undefined && { sha256: textHash }) },
    items,
  };
}

function emptyPage(): Record<string, unknown> {
  return {
    '@context': JSON_LD_CONTEXT,
    type: 'AnnotationPage',
    version: SIDECAR_VERSION,
    article: {},
    items: [],
  };
}
