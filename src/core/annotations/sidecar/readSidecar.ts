import { parseDocument, visit, type Document, type Node } from 'yaml';
import type { Span } from '../../span';
import type { Annotation, ArticleMetadata } from '../annotation';
import { tooDeep } from '../../yamlDocument';
import { NodeReader, type Mapping } from './NodeReader';
import type { SidecarProblem } from './problems';
import { readEntry } from './readEntry';
import { SIDECAR_VERSION } from './vocabulary';

/** What a sidecar holds: a person's decisions about one article. */
export interface Sidecar {
  /** Those that can be used, in the order of the file. */
  readonly annotations: readonly Annotation[];
  readonly article: ArticleMetadata;
  /** Code points and hash of the article's text when the sidecar was last written. */
  readonly length?: number;
  readonly textHash?: string;
  readonly problems: readonly SidecarProblem[];
  /** Whether it may be written to: not before every problem is repaired. */
  readonly writable: boolean;
}

/** How YAML is parsed: keys are compared by the reader, whose work grows with their number only. */
export const YAML_OPTIONS = { uniqueKeys: false, prettyErrors: false } as const;

/** Reads the text of a sidecar. Never throws, whatever the text. */
export function readSidecar(text: string): Sidecar {
  const deep = tooDeep(text);
  if (deep) return unusable({ code: 'too-deep', span: deep });
  const conflicts = conflictMarkers(text);
  const document = parseDocument<Node>(text, YAML_OPTIONS);
  if (conflicts.length || document.errors.length) return readPieces(text, conflicts, document);
  if (!document.contents) return { annotations: [], article: {}, problems: [], writable: true };
  const reader = new NodeReader([0, text.length]);
  const head = readHead(document.contents, reader);
  const entries = reader
    .list(head.items)
    .map((node) => ({ node, annotation: readEntry(node, reader, head.textHash), reader }));
  noteAliases(document, reader);
  return sidecarOf(head, entries, () => reader.problems);
}

/** Aliases stand nowhere, be it below keys of other programs: they would multiply what is written, or break it. */
function noteAliases(document: Document, reader: NodeReader): void {
  const noted = new Set(reader.problems.map(({ span }) => span[0]));
  visit(document, {
    Alias: (_, alias) => {
      if (!noted.has(alias.range?.[0] ?? 0)) reader.note('alias', alias, alias.source);
    },
  });
}

function unusable(problem: SidecarProblem): Sidecar {
  return { annotations: [], article: {}, problems: [problem], writable: false };
}

/** The keys above the annotations. */
interface Head {
  readonly article: ArticleMetadata;
  readonly length?: number;
  readonly textHash?: string;
  readonly items?: Node | null;
}

function readHead(contents: Node, reader: NodeReader): Head {
  const root = reader.mapping(contents, 'sidecar');
  if (!root) return { article: {} };
  const version = reader.count(root, 'version', 'required');
  if (version !== undefined && version !== SIDECAR_VERSION) {
    reader.note('unknown-version', root.entries.get('version') ?? null, String(version));
  }
  const items = root.entries.get('items');
  if (items === undefined) reader.note('missing-key', contents, 'items');
  return { ...readAbout(root, reader), items };
}

/** What a sidecar says of its article. */
export function readAbout(root: Mapping, reader: NodeReader): Omit<Head, 'items'> {
  const about = root.entries.get('article');
  const article = about === undefined ? undefined : reader.mapping(about, 'article');
  if (!article) return { article: {} };
  const length = reader.count(article, 'length');
  const textHash = reader.text(article, 'sha256');
  const headline = reader.text(article, 'headline');
  const contentcreated = reader.text(article, 'contentcreated');
  const uri = reader.text(article, 'uri');
  const infosource = reader.list(article.entries.get('infosource')).flatMap((node) => {
    const source = reader.mapping(node, 'infosource');
    const name = source && reader.text(source, 'name', 'required');
    return name === undefined ? [] : [{ name }];
  });
  return {
    article: {
      ...(headline !== undefined && { headline }),
      ...(contentcreated !== undefined && { contentcreated }),
      ...(uri !== undefined && { uri }),
      ...(infosource.length && { infosource }),
    },
    ...(length !== undefined && { length }),
    ...(textHash !== undefined && { textHash }),
  };
}

interface ReadEntry {
  readonly node: Node;
  readonly annotation: Annotation | undefined;
  readonly reader: NodeReader;
}

/** Puts together what was read; of several annotations with one id, only the first can be used. */
function sidecarOf(
  { article, length, textHash }: Head,
  entries: readonly ReadEntry[],
  noted: () => readonly SidecarProblem[],
): Sidecar {
  const annotations = new Map<string, Annotation>();
  for (const { node, annotation, reader } of entries) {
    if (!annotation) continue;
    if (annotations.has(annotation.id)) reader.note('duplicate-id', node, annotation.id);
    else annotations.set(annotation.id, annotation);
  }
  const problems = [...noted()].sort((a, b) => a.span[0] - b.span[0]);
  return {
    annotations: [...annotations.values()],
    article,
    ...(length !== undefined && { length }),
    ...(textHash !== undefined && { textHash }),
    problems,
    writable: !problems.length,
  };
}

const CONFLICT_MARKER = /^(?:<{7}|={7}|>{7}|\|{7})(?: .*)?$/gm;

function conflictMarkers(text: string): SidecarProblem[] {
  return [...text.matchAll(CONFLICT_MARKER)].map(({ 0: line, index }) => ({
    code: 'merge-conflict',
    span: [index, index + line.length],
  }));
}

/**
 * Reads a broken sidecar piece by piece: what stands above the annotations, then each annotation by itself, so that
 * one which cannot be read takes no other with it. `whole`: the sidecar as it was parsed, with errors.
 */
function readPieces(text: string, conflicts: readonly SidecarProblem[], whole: Document): Sidecar {
  const [top, ...pieces] = piecesOf(text);
  const parsed = [top, ...pieces].map((span) => {
    const reader = new NodeReader(span);
    const conflicted = conflicts.some((marker) => marker.span[0] >= span[0] && marker.span[0] < span[1]);
    const document = parseDocument<Node>(text.slice(...span), YAML_OPTIONS);
    if (!conflicted) noteErrors(document, reader);
    const usable = !conflicted && !document.errors.length;
    return { reader, contents: usable ? document.contents : null };
  });
  const [{ reader, contents }, ...rest] = parsed;
  const head = contents ? readHead(contents, reader) : { article: {} };
  const entries = rest.flatMap(({ reader, contents }) =>
    reader
      .list(contents)
      .map((node) => ({ node, annotation: readEntry(node, reader, head.textHash), reader })),
  );
  return sidecarOf(head, entries, () => {
    const problems = [...conflicts, ...parsed.flatMap((piece) => piece.reader.problems)];
    if (problems.length) return problems;
    const reader = new NodeReader([0, text.length]);
    noteErrors(whole, reader); // such as a second document below the first
    return reader.problems;
  });
}

function noteErrors({ errors }: Document, reader: NodeReader): void {
  for (const { pos, message } of errors) reader.noteAt('bad-yaml', pos, message);
}

/** The text above the annotations, then each one from its dash to the next. */
function piecesOf(text: string): Span[] {
  const items = /^items:[ \t]*(?:#.*)?\r?\n/m.exec(text);
  const from = items ? items.index + items[0].length : text.length;
  const dash = /^ *- /m.exec(text.slice(from))?.[0];
  const starts = dash ? [...text.matchAll(new RegExp(`^${dash}`, 'gm'))].map(({ index }) => index) : [];
  const entries = starts.filter((start) => start >= from);
  return [[0, from], ...entries.map((start, i): Span => [start, entries[i + 1] ?? text.length])];
}
