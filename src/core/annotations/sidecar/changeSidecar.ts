import type { YAMLMap } from 'yaml';
import { isMap, isSeq, parseDocument, YAMLSeq, type Document } from 'yaml';
import type { ArticleMetadata, Target } from '../annotation';
import type { DecisionChanges, SidecarArticle, SidecarChange } from './changes';
import { bodiesOf, decisionPurposes, entryOf, targetOf } from './entry';
import { readSidecar, YAML_OPTIONS, type Sidecar } from './readSidecar';
import { JSON_LD_CONTEXT, SIDECAR_VERSION } from './vocabulary';

/** No line is folded: a quote stands on one line, as it does in the article. */
const WRITING = { lineWidth: 0 } as const;

/**
 * The text of a sidecar with changes applied; what people wrote into it (comments, order, quoting, keys of their own)
 * stays. Undefined when the sidecar has problems: then nothing may be written until it is repaired.
 */
export function changeSidecar(
  text: string,
  changes: readonly SidecarChange[],
  article: SidecarArticle,
): string | undefined {
  const sidecar = readSidecar(text);
  if (!sidecar.writable) return undefined;
  if (!changes.length) return text;
  const document: Document = parseDocument(text, YAML_OPTIONS);
  document.contents ??= emptySidecar(document);
  const written = new SidecarDocument(document, sidecar, article);
  for (const change of changes) written.apply(change);
  written.dateArticle();
  return writtenOut(document, text);
}

/** The sidecar's next text, with line ends as they were `before`. */
export function writtenOut(document: Document, before: string): string {
  // Where the file ends can be seen in it: a copy that was cut short is known by that.
  if (document.directives) document.directives.docEnd = true;
  const text = document.toString(WRITING);
  return before.includes('\r\n') ? text.replace(/\n/g, '\r\n') : text;
}

/** What a sidecar holds before the first annotation. */
export function emptySidecar(document: Document): YAMLMap {
  return document.createNode({
    '@context': JSON_LD_CONTEXT,
    type: 'AnnotationPage',
    version: SIDECAR_VERSION,
    article: {},
    items: [],
  });
}

/** A sidecar's YAML under change. */
class SidecarDocument {
  private readonly items: YAMLSeq<YAMLMap>;
  private readonly placed = new Set<string>();

  constructor(
    private readonly document: Document,
    private readonly sidecar: Sidecar,
    private readonly article: SidecarArticle,
  ) {
    this.items = listAt<YAMLMap>(document.contents as YAMLMap, 'items');
  }

  apply(change: SidecarChange): void {
    switch (change.do) {
      case 'decide':
        this.decide(change);
        break;
      case 'remove':
        this.items.items = this.items.items.filter((item) => item.get('id') !== change.id);
        break;
      case 'place':
        this.place(change.id, change.targets);
        break;
      case 'describe':
        this.describe(change.article);
        break;
    }
  }

  /** Names the text that the targets describe now; a target that describes the one before says so from now on. */
  dateArticle(): void {
    const before = this.sidecar.textHash;
    const { length, textHash } = this.article;
    for (const item of this.items.items) {
      if (this.placed.has(String(item.get('id')))) continue;
      for (const target of targetsOf(item)) {
        const own = target.get('copydesk:sha256');
        if (own === textHash) target.delete('copydesk:sha256');
        else if (own === undefined && before !== undefined && before !== textHash) {
          target.set('copydesk:sha256', before);
        }
      }
    }
    this.document.setIn(['article', 'length'], length);
    this.document.setIn(['article', 'sha256'], textHash);
  }

  private decide({ annotation, set }: SidecarChange & { do: 'decide' }): void {
    const known = this.items.items.find((item) => item.get('id') === annotation.id);
    if (known) {
      this.setDecisions(known, annotation.kind, set);
      if (annotation.modified !== undefined) known.set('modified', annotation.modified);
      return;
    }
    const decisions = Object.fromEntries(Object.entries(set).filter(([, value]) => value !== null));
    const entry = entryOf({ ...annotation, decisions }, this.article.source, this.article.textHash);
    this.items.items.splice(this.indexFor(annotation.targets), 0, this.node(entry));
    this.placed.add(annotation.id);
  }

  /** Entries stand in the order of the text, as far as those that are there do. */
  private indexFor(targets: readonly Target[]): number {
    const start = targets[0]?.position?.[0] ?? Infinity;
    const starts = new Map(
      this.sidecar.annotations.map(({ id, targets: [first] }) => [id, first?.position?.[0]]),
    );
    const index = this.items.items.findIndex((item) => (starts.get(String(item.get('id'))) ?? -1) > start);
    return index < 0 ? this.items.items.length : index;
  }

  private setDecisions(
    item: YAMLMap,
    kind: Parameters<typeof bodiesOf>[0]['kind'],
    { type, ...set }: DecisionChanges,
  ): void {
    const bodies = listAt<YAMLMap>(item, 'body');
    const indexOf = (purpose: string) =>
      bodies.items.findIndex((body) => isMap(body) && body.get('purpose') === purpose);
    if (type !== undefined) {
      const about = bodies.items[indexOf('classifying')];
      if (type === null) about?.delete('copydesk:type');
      else about?.set('copydesk:type', type);
    }
    for (const [decision, purpose] of Object.entries(decisionPurposes) as [keyof typeof set, string][]) {
      const value = set[decision];
      if (value === undefined) continue;
      const index = indexOf(purpose);
      if (value === null) {
        if (index >= 0) bodies.items.splice(index, 1);
        continue;
      }
      const body = bodiesOf({ kind, decisions: { [decision]: value } }).find(
        (each) => each.purpose === purpose,
      );
      if (index < 0) bodies.items.push(this.node(body));
      else update(bodies.items[index], body ?? {}, ['copydesk:speaker', 'copydesk:gazetteer']);
    }
  }

  private place(id: string, targets: readonly Target[]): void {
    const item = this.items.items.find((each) => each.get('id') === id);
    if (!item) return;
    this.placed.add(id);
    const written = targets.map((target) => targetOf(target, this.article.source, this.article.textHash));
    const known = targetsOf(item);
    if (known.length !== written.length)
      item.set('target', this.node(written.length === 1 ? written[0] : written));
    else known.forEach((node, i) => this.updateTarget(node, written[i]));
  }

  private updateTarget(node: YAMLMap, { selector, ...rest }: ReturnType<typeof targetOf>): void {
    const selectors = listAt<YAMLMap>(node, 'selector');
    for (const each of selector) {
      const known = selectors.items.find((item) => isMap(item) && item.get('type') === each.type);
      if (known) update(known, each, []);
      else selectors.items.push(this.node(each));
    }
    const occurrence = rest['copydesk:occurrence'];
    const knownOccurrence = node.get('copydesk:occurrence');
    if (occurrence && isMap(knownOccurrence)) update(knownOccurrence, occurrence, []);
    else if (occurrence) node.set('copydesk:occurrence', this.node(occurrence));
    const { source, 'copydesk:sha256': textHash } = rest;
    update(node, { source, ...(textHash !== undefined && { 'copydesk:sha256': textHash }) }, [
      'copydesk:sha256',
      ...(occurrence ? [] : ['copydesk:occurrence']),
    ]);
  }

  private describe(article: { readonly [K in keyof ArticleMetadata]?: ArticleMetadata[K] | null }): void {
    for (const [key, value] of Object.entries(article)) {
      if (value === null) this.document.deleteIn(['article', key]);
      else this.document.setIn(['article', key], this.document.createNode(value));
    }
  }

  private node(value: unknown): YAMLMap {
    return this.document.createNode(value) as unknown as YAMLMap;
  }
}

/** The list at a key; one thing that stands there becomes its first member. */
export function listAt<T>(map: YAMLMap, key: string): YAMLSeq<T> {
  const value = map.get(key, true) as unknown;
  if (isSeq<T>(value)) {
    // An empty list reads as one in brackets, which its members would then be too.
    if (!value.items.length) value.flow = false;
    return value;
  }
  const list = new YAMLSeq<T>();
  if (isMap(value)) list.items.push(value as T);
  map.set(key, list);
  return list;
}

/** The targets of an annotation, be there one or several. */
export function targetsOf(item: YAMLMap): YAMLMap[] {
  const target = item.get('target', true) as unknown;
  const targets = isSeq(target) ? target.items : [target];
  return targets.filter((each): each is YAMLMap => isMap(each));
}

/** Sets the values in a mapping, and takes out those of `owned` that are no more. */
function update(map: YAMLMap, values: object, owned: readonly string[]): void {
  for (const key of owned) if (!(key in values)) map.delete(key);
  for (const [key, value] of Object.entries(values)) if (map.get(key) !== value) map.set(key, value);
}
