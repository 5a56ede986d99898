import {
  isMap,
  isScalar,
  isSeq,
  stringify,
  type Pair,
  type ParsedNode,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Span } from '../../span';
import { parseYaml } from '../../yamlDocument';
import { slugs } from '../slug';

/** A replacement in a text, by its offsets before any of them is made. */
export interface TextEdit {
  readonly span: Span;
  readonly text: string;
}

/** An entry to be written as YAML. */
export interface PlainEntry {
  readonly [key: string]: PlainValue;
}

export type PlainValue = boolean | number | string | readonly string[] | readonly PlainEntry[];

/**
 * Additions to an officials.yaml as edits of its text: its nodes tell where something goes, and everything else, comments,
 * order and quoting among it, stays as it is.
 */
export class OfficialsEdits {
  private readonly edits: (TextEdit & { readonly column: number })[] = [];
  private readonly newline: string;
  private readonly root: ParsedNode | undefined;
  private readonly referred = new Map<string, ReferredEntries>();
  /** Lists and entries that are put where nothing was, written when all that belongs there is known. */
  private readonly pending = new Map<
    string,
    { readonly map: YAMLMap.Parsed | undefined; readonly key: string; readonly items: PlainEntry[] }
  >();

  private constructor(
    private readonly text: string,
    root: ParsedNode | null,
  ) {
    this.newline = text.includes('\r\n') ? '\r\n' : '\n';
    this.root = root && !isNothing(root) ? root : undefined;
  }

  /** Undefined when the text is no YAML that entries can be added to. */
  static of(text: string): OfficialsEdits | undefined {
    const document = parseYaml(text);
    if (!document || document.errors.length) return undefined;
    const root = document.contents;
    if (root && isMap(root)) return new OfficialsEdits(text, root);
    // What is added to an empty text goes to its end, which markers of documents would set apart.
    const isEmpty = (!root || isNothing(root)) && /^(?:[ \t]*(?:#.*)?\r?\n)*[ \t]*(?:#.*)?$/.test(text);
    return isEmpty ? new OfficialsEdits(text, null) : undefined;
  }

  addPerson(person: PlainEntry): void {
    this.add(this.root as YAMLMap.Parsed | undefined, 'persons', person);
  }

  /** Adds to one of the lists of the person whose entry has the span. */
  addToPerson(person: Span, key: 'identifiers' | 'memberships' | 'other_names', item: PlainEntry): void {
    const map = this.mapAt(person);
    if (map) this.add(map, key, item);
  }

  /** The id of the organization or post that an entry describes; it is added where there is none. */
  idOf(key: 'organizations' | 'posts', name: string, entry: PlainEntry): string {
    let list = this.referred.get(key);
    if (!list) this.referred.set(key, (list = new ReferredEntries(this.root, key)));
    const known = list.find(entry);
    if (known !== undefined) return known;
    const id = list.add(name, entry);
    this.add(this.root as YAMLMap.Parsed | undefined, key, { id, ...entry });
    return id;
  }

  /** Sets dates of the entry that has the span. */
  setDates(entry: Span, dates: Readonly<Record<string, number | string>>): void {
    const map = this.mapAt(entry);
    if (!map) return;
    for (const [key, date] of Object.entries(dates)) this.put(map, key, date);
  }

  /** All edits, in order, those at one place as one. */
  all(): TextEdit[] {
    for (const { map, key, items } of this.pending.values()) {
      if (map) this.put(map, key, items);
      else this.putFirst(key, items);
    }
    this.pending.clear();
    // Where an inner list and an outer one end together, the inner one goes on first.
    const inOrder = [...this.edits].sort((a, b) => a.span[0] - b.span[0] || b.column - a.column);
    const joined: TextEdit[] = [];
    for (const edit of inOrder) {
      const last = joined.at(-1);
      if (last && last.span[0] === edit.span[0] && last.span[1] === edit.span[1])
        joined[joined.length - 1] = { span: last.span, text: last.text + edit.text };
      else joined.push({ span: edit.span, text: edit.text });
    }
    return joined;
  }

  private mapAt([start, end]: Span): YAMLMap.Parsed | undefined {
    let found: YAMLMap.Parsed | undefined;
    const look = (node: ParsedNode | null): void => {
      if (found || !node || node.range[0] > start || node.range[1] < end) return;
      if (isMap(node) && node.range[0] === start && node.range[1] === end) found = node;
      else if (isMap(node)) node.items.forEach(({ value }) => look(value));
      else if (isSeq(node)) node.items.forEach((item) => look(item));
    };
    look(this.root ?? null);
    return found;
  }

  private add(map: YAMLMap.Parsed | undefined, key: string, item: PlainEntry): void {
    const value = map && pairOf(map, key)?.value;
    if (value && isSeq(value) && value.items.length) return this.append(value, item);
    const place = `${map?.range[0] ?? ''}:${key}`;
    const waiting = this.pending.get(place);
    if (waiting) waiting.items.push(item);
    else this.pending.set(place, { map, key, items: [item] });
  }

  private append(list: YAMLSeq.Parsed, item: PlainEntry): void {
    const end = endOf(list.items[list.items.length - 1]);
    if (list.flow) this.insert(end, `, ${flow(item)}`);
    else this.insertLines(end, [item], this.columnOf(list.range[0]));
  }

  /** Gives an entry a key, or the key its value. */
  private put(map: YAMLMap.Parsed, key: string, value: PlainValue): void {
    const pair = pairOf(map, key);
    const column = this.columnOf(map.range[0]);
    if (pair?.value && pair.value.range[1] > pair.value.range[0]) {
      const [start, end] = pair.value.range;
      this.edits.push({ span: [start, end], text: flow(value), column: 0 });
    } else if (pair) {
      const colon = this.text.indexOf(':', pair.key.range[1]) + 1;
      if (map.flow || typeof value !== 'object') this.insert(colon, ` ${flow(value)}`);
      else this.insertLines(colon, value, column + 2);
    } else if (!map.flow) {
      this.insertLines(endOf(map), { [key]: value }, column);
    } else if (map.items.length) {
      this.insert(endOfPair(map.items[map.items.length - 1]), `, ${key}: ${flow(value)}`);
    } else {
      this.insert(map.range[0] + 1, ` ${key}: ${flow(value)} `);
    }
  }

  /** What is added to an empty file. */
  private putFirst(key: string, items: readonly PlainEntry[]): void {
    const gap = this.text === '' || this.text.endsWith('\n') ? '' : this.newline;
    const lines = this.linesOf({ [key]: items }, 0).join(this.newline);
    this.insert(this.text.length, gap + lines + this.newline);
  }

  /** `column`: of the lines that are put there, none for what goes on in the line. */
  private insert(at: number, text: string, column = 0): void {
    this.edits.push({ span: [at, at], text, column });
  }

  /** Puts a value on lines of its own after the line of an offset. */
  private insertLines(after: number, value: PlainValue | PlainEntry, column: number): void {
    const text = this.linesOf(value, column).map((line) => this.newline + line);
    this.insert(this.lineEnd(after), text.join(''), column);
  }

  private linesOf(value: PlainValue | PlainEntry, column: number): string[] {
    const lines = stringify(value, { lineWidth: 0 }).trimEnd().split('\n');
    return lines.map((line) => ' '.repeat(column) + line);
  }

  private columnOf(offset: number): number {
    return offset - (this.text.lastIndexOf('\n', offset - 1) + 1);
  }

  /** The end of the line that an offset lies in, after a comment that ends it. */
  private lineEnd(offset: number): number {
    let end = offset;
    while (end > 0 && this.text[end - 1] === '\n') end--; // a block scalar ends with its line break
    const next = this.text.indexOf('\n', end);
    if (next < 0) return this.text.length;
    return this.text[next - 1] === '\r' ? next - 1 : next;
  }
}

/** Entries that others refer to by their ids: those of a file, and those that are added to it. */
class ReferredEntries {
  private readonly ids = new Map<string, string>();
  private readonly taken = new Set<string>();
  private readonly slug = slugs();

  constructor(root: ParsedNode | undefined, key: string) {
    const list = root && isMap(root) ? pairOf(root, key)?.value : undefined;
    for (const item of list && isSeq(list) ? list.items : []) {
      const entry = isMap(item) ? (item.toJSON() as Record<string, unknown>) : {};
      if (typeof entry.id !== 'string') continue;
      this.taken.add(entry.id);
      this.ids.set(identityOf(entry), entry.id);
    }
  }

  find(entry: PlainEntry): string | undefined {
    return this.ids.get(identityOf(entry));
  }

  add(name: string, entry: PlainEntry): string {
    let id = this.slug(name);
    while (this.taken.has(id)) id = this.slug(name);
    this.taken.add(id);
    this.ids.set(identityOf(entry), id);
    return id;
  }
}

/** What makes two organizations or posts the same. */
function identityOf({ name, label, country, organization_id }: Readonly<Record<string, unknown>>): string {
  return JSON.stringify([name ?? label, country ?? '', organization_id ?? '']);
}

/** A text with its edits made. */
export function withEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let at = 0;
  for (const { span, text: put } of edits) {
    result += text.slice(at, span[0]) + put;
    at = span[1];
  }
  return result + text.slice(at);
}

type ParsedPair = Pair<ParsedNode, ParsedNode | null>;

function pairOf(map: YAMLMap.Parsed, key: string): ParsedPair | undefined {
  return map.items.find(({ key: own }) => isScalar(own) && own.value === key);
}

function isNothing(node: ParsedNode): boolean {
  return isScalar(node) && node.value === null;
}

/** Where the last thing in a node ends, without comments and line breaks after it. */
function endOf(node: ParsedNode): number {
  if (isMap(node) && !node.flow && node.items.length) return endOfPair(node.items[node.items.length - 1]);
  if (isSeq(node) && !node.flow && node.items.length) return endOf(node.items[node.items.length - 1]);
  return node.range[1];
}

function endOfPair({ key, value }: ParsedPair): number {
  return value ? endOf(value) : key.range[1];
}

function flow(value: PlainValue | PlainEntry): string {
  return stringify(value, { collectionStyle: 'flow', lineWidth: 0 }).trimEnd();
}
