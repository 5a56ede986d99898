import { isMap, isSeq, parseDocument, type Document, type Node, type YAMLMap } from 'yaml';
import { annotationId } from '../annotationId';
import { tooDeep } from '../../yamlDocument';
import { NodeReader } from './NodeReader';
import type { SidecarProblem, SidecarProblemCode } from './problems';
import { readEntry, scalarText } from './readEntry';
import { readAbout, YAML_OPTIONS } from './readSidecar';
import { GENERATOR } from './vocabulary';

/** Keys with whatever values they have in the file. */
export type Keys = Readonly<Record<string, unknown>>;

/** An annotation that can be taken into a sidecar. */
export interface ReadyAnnotation {
  readonly id: string;
  /** As it stands in the file. */
  readonly keys: Keys;
  /** What its page says of itself and of the article; empty where it stands by itself. */
  readonly page: Keys;
}

/** What is wrong with a JSON-LD file, or with an annotation in it. */
export type JsonLdProblemCode = SidecarProblemCode | 'not-json' | 'no-annotations';
export type JsonLdProblem = Omit<SidecarProblem, 'code'> & { readonly code: JsonLdProblemCode };

/** What of a JSON-LD file can be taken into a sidecar. */
export interface JsonLd {
  readonly annotations: readonly ReadyAnnotation[];
  /** How many marks of this program's own finding are left out: it finds them again. */
  readonly found: number;
  /** How many annotations are left out because they are about other articles. */
  readonly ofOthers: number;
  /** What cannot be read, with its place in the file. */
  readonly problems: readonly JsonLdProblem[];
}

/**
 * Reads W3C Web Annotations: a page, a collection with its first page, one annotation, or a list of any of these. Of a
 * file about several articles, only what is about `source` is taken.
 */
export function readJsonLd(json: string, source: string): JsonLd {
  const unusable = (problem: JsonLdProblem): JsonLd => ({
    annotations: [],
    found: 0,
    ofOthers: 0,
    problems: [problem],
  });
  const deep = tooDeep(json);
  if (deep) return unusable({ code: 'too-deep', span: deep });
  // JSON is YAML as well: read as such, everything has its place in the text.
  const document = parseDocument<Node>(json, YAML_OPTIONS);
  const detail = syntaxError(json);
  if (detail !== undefined)
    return unusable({ code: 'not-json', span: document.errors[0]?.pos ?? [0, 0], detail });

  const all = annotationsIn(document.contents);
  if (!all.length) return unusable({ code: 'no-annotations', span: [0, 0] });
  const decided = all.filter(({ node }) => !madeHere(node));
  const sources = new Set(decided.map(({ node }) => sourceOf(node) ?? source));
  const meant = decided.filter(({ node }) => sources.size === 1 || (sourceOf(node) ?? source) === source);
  const reader = new NodeReader([0, json.length]);
  const keysOf = (node: Node) => node.toJS(document) as Keys;
  const pages = new Map<YAMLMap | undefined, Keys>([[undefined, {}]]);
  for (const { page } of meant) {
    if (page && !pages.has(page)) pages.set(page, isSound(page, reader) ? keysOf(page) : {});
  }
  return {
    annotations: meant.flatMap(({ node, page }) => {
      const keys = keysOf(node);
      const id = idOf(document, node, reader);
      return id === undefined ? [] : [{ id, keys, page: pages.get(page) ?? {} }];
    }),
    found: all.length - decided.length,
    ofOthers: decided.length - meant.length,
    problems: reader.problems,
  };
}

function syntaxError(json: string): string | undefined {
  try {
    JSON.parse(json);
    return undefined;
  } catch (error) {
    return (error as SyntaxError).message;
  }
}

interface Found {
  readonly node: YAMLMap;
  readonly page?: YAMLMap;
}

function annotationsIn(node: unknown, page?: YAMLMap): Found[] {
  if (isSeq(node)) return node.items.flatMap((item) => annotationsIn(item, page));
  if (!isMap(node)) return [];
  const items = node.get('items', true) as unknown;
  if (isSeq(items)) return annotationsIn(items, node);
  const first = node.get('first', true) as unknown;
  if (isMap(first)) return annotationsIn(first);
  return scalarText(node.get('type', true)) === 'Annotation' ? [{ node: node, page }] : [];
}

function madeHere(node: YAMLMap): boolean {
  return node.getIn(['generator', 'name']) === GENERATOR.name;
}

/** What the annotation is about, where it says so. */
function sourceOf(node: YAMLMap): unknown {
  const target = node.get('target', true) as unknown;
  const first = isSeq(target) ? target.items[0] : target;
  return isMap(first) ? first.get('source') : undefined;
}

/** Whether what the page says of the article can be read. */
function isSound(page: YAMLMap, reader: NodeReader): boolean {
  const known = reader.problems.length;
  const mapping = reader.mapping(page, 'AnnotationPage');
  if (mapping) readAbout(mapping, reader);
  return reader.problems.length === known;
}

/** The id that the annotation has or gets; undefined, with the problems noted, when it cannot be used. */
function idOf(document: Document, node: YAMLMap, reader: NodeReader): string | undefined {
  if (!node.has('id')) node.add(document.createPair('id', ''));
  const annotation = readEntry(node, reader, undefined);
  return annotation && (annotation.id || annotationId(annotation.kind, annotation.targets));
}
