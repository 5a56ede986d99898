import { isMap, parseDocument, YAMLSeq, type Document, type YAMLMap } from 'yaml';
import { annotationId } from '../annotationId';
import type { SidecarArticle } from './changes';
import { emptySidecar, WRITING } from './changeSidecar';
import { NodeReader } from './NodeReader';
import { readEntry, scalarText } from './readEntry';
import { readSidecar, YAML_OPTIONS } from './readSidecar';

export interface Import {
  /** Of the sidecar, with what came in. */
  readonly text: string;
  readonly imported: number;
  /** Annotations without words to find their place by, or that no person made. */
  readonly skipped: number;
}

/** The hash of a text that nobody knows: no position is trusted in it. */
const UNKNOWN_TEXT = 'unknown';

type Thing = Record<string, unknown>;

/**
 * Takes W3C Web Annotations into a sidecar, whatever keys they have: a page, a collection with its first page, a list,
 * or one annotation. Of two with one id, the later modified one stays. Undefined when the sidecar has problems or the
 * JSON holds no annotations.
 */
export function importJsonLd(sidecar: string, json: string, article: SidecarArticle): Import | undefined {
  const came = parse(json);
  if (!came || !readSidecar(sidecar).writable) return undefined;
  const document: Document = parseDocument(sidecar, YAML_OPTIONS);
  document.contents ??= emptySidecar(document);
  const root = document.contents as YAMLMap;
  for (const [key, value] of Object.entries(came.page)) {
    if (key !== 'items' && key !== 'article' && !root.has(key)) root.set(key, document.createNode(value));
  }
  const about = isThing(came.page.article) ? came.page.article : {};
  for (const [key, value] of Object.entries(about)) {
    if (!document.hasIn(['article', key])) document.setIn(['article', key], document.createNode(value));
  }
  if (!document.hasIn(['article', 'sha256'])) {
    document.setIn(['article', 'length'], article.length);
    document.setIn(['article', 'sha256'], article.textHash);
  }
  const textHash = typeof about.sha256 === 'string' ? about.sha256 : UNKNOWN_TEXT;
  const items = document.getIn(['items']) as YAMLSeq<YAMLMap>;
  let imported = 0;
  for (const thing of came.annotations) {
    const node = entryNode(
      document,
      thing,
      textHash === document.getIn(['article', 'sha256']) ? undefined : textHash,
    );
    if (!node) continue;
    const index = items.items.findIndex((item) => item.get('id') === node.get('id'));
    if (index < 0) items.items.push(node);
    else if (modified(node) > modified(items.items[index])) items.items[index] = node;
    imported++;
  }
  if (document.directives) document.directives.docEnd = true;
  return { text: document.toString(WRITING), imported, skipped: came.annotations.length - imported };
}

function parse(json: string): { page: Thing; annotations: unknown[] } | undefined {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return undefined;
  }
  if (Array.isArray(value)) return { page: {}, annotations: value };
  if (!isThing(value)) return undefined;
  if (Array.isArray(value.items)) return { page: value, annotations: value.items };
  if (isThing(value.first) && Array.isArray(value.first.items))
    return { page: {}, annotations: value.first.items };
  return value.type === 'Annotation' ? { page: {}, annotations: [value] } : undefined;
}

/** An annotation as a node of the sidecar, if its place can be told by words and a person made it. */
function entryNode(document: Document, thing: unknown, textHash: string | undefined): YAMLMap | undefined {
  if (!isThing(thing) || isThing(thing.generator)) return undefined;
  const node = document.createNode({ id: '', ...thing }) as unknown as YAMLMap;
  const annotation = readEntry(node, new NodeReader([0, 0]), undefined);
  if (!annotation) return undefined;
  if (!annotation.id) node.set('id', annotationId(annotation.kind, annotation.targets));
  const target = node.get('target', true) as unknown;
  const targets = target instanceof YAMLSeq ? target.items : [target];
  for (const each of targets) {
    if (textHash !== undefined && isMap(each) && !each.has('copydesk:sha256'))
      each.set('copydesk:sha256', textHash);
  }
  return node;
}

function modified(node: YAMLMap): string {
  return scalarText(node.get('modified', true)) ?? scalarText(node.get('created', true)) ?? '';
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
