import { parseDocument, type Document, type YAMLMap, type YAMLSeq } from 'yaml';
import type { SidecarArticle } from './changes';
import { emptySidecar, listAt, targetsOf, writtenOut } from './changeSidecar';
import type { Keys, ReadyAnnotation } from './readJsonLd';
import { scalarText } from './readEntry';
import { readSidecar, YAML_OPTIONS } from './readSidecar';

export interface Import {
  /** Of the sidecar, with what came in. */
  readonly text: string;
  readonly added: number;
  /** Those that were there, in an earlier state. */
  readonly updated: number;
  /** Those that were there already, as they are or in a later state. */
  readonly unchanged: number;
}

/** The hash of a text that nobody knows: no position is trusted in it. */
const UNKNOWN_TEXT = 'unknown';

/**
 * Takes annotations into a sidecar, whatever keys they have. Of two with one id, the later modified one stays.
 * Undefined when the sidecar has problems: then nothing may be written until it is repaired.
 */
export function importAnnotations(
  sidecar: string,
  annotations: readonly ReadyAnnotation[],
  article: SidecarArticle,
): Import | undefined {
  if (!readSidecar(sidecar).writable) return undefined;
  if (!annotations.length) return { text: sidecar, added: 0, updated: 0, unchanged: 0 };
  const document: Document = parseDocument(sidecar, YAML_OPTIONS);
  document.contents ??= emptySidecar(document);
  for (const page of new Set(annotations.map(({ page }) => page))) addPageKeys(document, page);
  if (!document.hasIn(['article', 'sha256'])) {
    document.setIn(['article', 'length'], article.length);
    document.setIn(['article', 'sha256'], article.textHash);
  }
  const items: YAMLSeq<YAMLMap> = listAt(document.contents as YAMLMap, 'items');
  const indexes = new Map(items.items.map((item, index) => [item.get('id'), index]));
  const count = { added: 0, updated: 0, unchanged: 0 };
  for (const annotation of annotations) {
    const node = entryNode(document, annotation);
    const index = indexes.get(annotation.id);
    if (index === undefined) {
      indexes.set(annotation.id, items.items.push(node) - 1);
      count.added++;
    } else if (modified(node) > modified(items.items[index])) {
      items.items[index] = node;
      count.updated++;
    } else count.unchanged++;
  }
  return { text: count.added + count.updated ? writtenOut(document, sidecar) : sidecar, ...count };
}

/** What the page says of itself and of the article goes where the sidecar says nothing. */
function addPageKeys(document: Document, page: Keys): void {
  const add = (path: readonly string[], value: unknown) => {
    if (!document.hasIn(path)) document.setIn(path, document.createNode(value));
  };
  for (const [key, value] of Object.entries(page)) add([key], value);
  for (const [key, value] of Object.entries(aboutOf(page))) add(['article', key], value);
}

const aboutOf = (page: Keys) => (page.article ?? {}) as Keys;

function entryNode(document: Document, { id, keys, page }: ReadyAnnotation): YAMLMap {
  const node = document.createNode({ ...keys, id }) as unknown as YAMLMap;
  const described = aboutOf(page).sha256;
  if (described !== undefined && described === document.getIn(['article', 'sha256'])) return node;
  for (const target of targetsOf(node)) {
    if (!target.has('copydesk:sha256')) target.set('copydesk:sha256', described ?? UNKNOWN_TEXT);
  }
  return node;
}

function modified(node: YAMLMap): string {
  const [modified, created] = ['modified', 'created'].map((key) => scalarText(node.get(key, true)));
  return modified ?? created ?? '';
}
