import { isAlias, isMap, isScalar, isSeq, type Node } from 'yaml';
import type { Span } from '../../span';
import type { SidecarProblem, SidecarProblemCode } from './problems';

/** The entries of a YAML mapping by key, each once. */
export interface Mapping {
  readonly node: Node;
  readonly entries: ReadonlyMap<string, Node | null>;
}

/** Reads YAML nodes as what they should be, and notes with exact spans where they are something else. */
export class NodeReader {
  readonly problems: SidecarProblem[] = [];

  /** `whole`: the part of the sidecar that the nodes were parsed from. */
  constructor(private readonly whole: Span) {}

  note(code: SidecarProblemCode, node: Node | null, detail?: string): void {
    this.noteAt(code, node?.range ? [node.range[0], node.range[1]] : [0, 0], detail);
  }

  noteAt(code: SidecarProblemCode, [start, end]: Span, detail?: string): void {
    const [shift, last] = this.whole;
    const span: Span = [Math.min(start + shift, last), Math.min(end + shift, last)];
    this.problems.push({ code, span, ...(detail !== undefined && { detail }) });
  }

  mapping(node: Node | null | undefined, what: string): Mapping | undefined {
    if (!isMap(node)) {
      this.wrong(node, what);
      return undefined;
    }
    const entries = new Map<string, Node | null>();
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? String(key.value) : undefined;
      if (name === undefined) this.note('wrong-type', (key as Node | null) ?? node, what);
      else if (entries.has(name)) this.note('duplicate-key', key as Node, name);
      else entries.set(name, value as Node | null);
    }
    return { node, entries };
  }

  /** The members of a list, or the one thing that stands where a list may. */
  list(node: Node | null | undefined): readonly Node[] {
    if (isSeq(node)) return node.items as Node[];
    return node ? [node] : [];
  }

  text({ node, entries }: Mapping, key: string, need?: 'required'): string | undefined {
    const value = entries.get(key);
    if (value === undefined) {
      if (need) this.note('missing-key', node, key);
      return undefined;
    }
    if (isScalar(value) && typeof value.value === 'string') return value.value;
    this.wrong(value, key);
    return undefined;
  }

  count({ node, entries }: Mapping, key: string, need?: 'required'): number | undefined {
    const value = entries.get(key);
    if (value === undefined) {
      if (need) this.note('missing-key', node, key);
      return undefined;
    }
    if (isScalar(value) && Number.isSafeInteger(value.value) && Number(value.value) >= 0)
      return Number(value.value);
    this.wrong(value, key);
    return undefined;
  }

  oneOf<T extends string>(mapping: Mapping, key: string, known: readonly T[]): T | undefined {
    const text = this.text(mapping, key);
    const value = known.find((each) => each === text);
    if (text !== undefined && value === undefined) {
      this.note('unknown-value', mapping.entries.get(key) ?? null, text);
    }
    return value;
  }

  /** Notes that a node is not what it should be; nothing in a sidecar may stand for something elsewhere. */
  wrong(node: Node | null | undefined, what: string): void {
    this.note(isAlias(node) ? 'alias' : 'wrong-type', node ?? null, what);
  }
}
