import { isAlias, isMap, isScalar, isSeq, type ParsedNode, type YAMLMap } from 'yaml';
import type { Span } from '../../span';
import { readEdtf } from './edtf';
import { entryShapes, type EntryName, type Shape } from './officialsShape';
import type { OfficialsProblem, ProblemCode } from './problems';
import { parseYaml } from '../../yamlDocument';

/** An entry of an officials.yaml: what its keys hold, each of the shape that it must have. */
export class Entry {
  constructor(
    readonly span: Span,
    private readonly values: ReadonlyMap<string, Value>,
  ) {}

  text(key: string): string | undefined {
    const content = this.values.get(key)?.content;
    return typeof content === 'string' ? content : undefined;
  }

  flag(key: string): boolean | undefined {
    const content = this.values.get(key)?.content;
    return typeof content === 'boolean' ? content : undefined;
  }

  texts(key: string): string[] {
    return this.items(key).flatMap(({ content }) => (typeof content === 'string' ? content : []));
  }

  entries(key: string): Entry[] {
    return this.items(key).flatMap(({ content }) => (content instanceof Entry ? content : []));
  }

  /** Of what a key holds, or of the whole entry when it lacks the key. */
  spanOf(key: string): Span {
    return this.values.get(key)?.span ?? this.span;
  }

  private items(key: string): readonly Value[] {
    const content = this.values.get(key)?.content;
    return Array.isArray(content) ? (content as readonly Value[]) : [];
  }
}

type Content = string | boolean | Entry | readonly Value[];

interface Value {
  readonly span: Span;
  readonly content: Content;
}

/** Reads the entries of an officials.yaml. What has the wrong shape is told and left out. */
export function readEntries(text: string): { root: Entry; problems: OfficialsProblem[] } {
  const reader = new EntryReader();
  const document = parseYaml(text);
  if (!document) {
    reader.tell('too-deep', [0, text.length]);
    return { root: new Entry([0, text.length], new Map()), problems: reader.problems };
  }
  // The parser's places may lie one past the end of the text.
  for (const { pos, message } of document.errors)
    reader.tell('yaml', [Math.min(pos[0], text.length), Math.min(pos[1], text.length)], message);
  const contents = document.contents;
  const root = contents && !isNothing(contents) ? reader.entry(contents, 'officials') : undefined;
  return { root: root ?? new Entry([0, text.length], new Map()), problems: reader.problems };
}

class EntryReader {
  readonly problems: OfficialsProblem[] = [];

  tell(code: ProblemCode, [start, end]: readonly number[], ...about: string[]): void {
    this.problems.push({ code, span: [start, end], about });
  }

  entry(node: ParsedNode, name: EntryName): Entry | undefined {
    if (!isMap(node)) return this.wrong(node, 'entry');
    const { required, keys } = entryShapes[name];
    const values = new Map<string, Value>();
    for (const { key, value } of node.items) {
      const word = isScalar(key) ? String(key.value) : '';
      if (!isScalar(key)) this.wrong(key, 'text');
      else if (!Object.hasOwn(keys, word)) this.tell('unknown-key', key.range, word);
      else if (value && !isNothing(value)) {
        const content = this.content(value, keys[word]);
        if (content !== undefined) values.set(word, { content, span: spanOf(value) });
      }
    }
    for (const key of required) {
      const isThere = node.items.some(
        ({ key: own, value }) => isScalar(own) && own.value === key && value && !isNothing(value),
      );
      if (!isThere) this.tell('missing-key', headOf(node), key);
    }
    return new Entry(spanOf(node), values);
  }

  private content(node: ParsedNode, shape: Shape): Content | undefined {
    if (shape === 'any') return undefined;
    if (isAlias(node)) {
      this.tell('alias', node.range);
      return undefined;
    }
    if (typeof shape === 'object') {
      if ('entry' in shape) return this.entry(node, shape.entry);
      if (!isSeq(node)) return this.wrong(node, 'list');
      return node.items.flatMap((item) => {
        const content = this.content(item, shape.list);
        return content === undefined ? [] : { content, span: spanOf(item) };
      });
    }
    if (!isScalar(node)) return this.wrong(node, shape === 'flag' ? 'flag' : 'text');
    if (shape === 'flag') return typeof node.value === 'boolean' ? node.value : this.wrong(node, 'flag');
    if (typeof node.value === 'boolean' || node.value === null) return this.wrong(node, 'text');
    const text = typeof node.value === 'string' ? node.value : (node.source ?? '');
    if (shape === 'date' && !readEdtf(text)) return this.refuse('bad-date', node, text);
    if (shape === 'country' && !/^[A-Z]{2}$/.test(text)) return this.refuse('bad-country', node, text);
    return text.trim() === '' ? this.wrong(node, 'text') : text;
  }

  private wrong(node: ParsedNode, wanted: string): undefined {
    return this.refuse('wrong-type', node, wanted);
  }

  private refuse(code: ProblemCode, node: ParsedNode, about: string): undefined {
    this.tell(code, spanOf(node), about);
  }
}

/** A key without a value: "end_date:". */
function isNothing(node: ParsedNode): boolean {
  return isScalar(node) && node.value === null;
}

/** The node without the comments after it. */
function spanOf({ range }: ParsedNode): Span {
  return [range[0], range[1]];
}

/** Where the problem of a whole entry is shown: at its first key. */
function headOf(node: YAMLMap.Parsed): Span {
  const [first] = node.items;
  return first ? spanOf(first.key) : spanOf(node);
}
