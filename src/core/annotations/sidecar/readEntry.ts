import { isScalar, type Node } from 'yaml';
import {
  annotationKinds,
  claimStatuses,
  verdicts,
  type Annotation,
  type Decisions,
  type Occurrence,
  type Target,
} from '../annotation';
import type { Mapping, NodeReader } from './NodeReader';
import { markTypes } from './vocabulary';

/**
 * One annotation of a sidecar; undefined, with the problems noted, when it cannot be used. `textHash` is that of the
 * text which the sidecar's targets describe unless they say otherwise.
 */
export function readEntry(
  node: Node | null,
  reader: NodeReader,
  textHash: string | undefined,
): Annotation | undefined {
  const known = reader.problems.length;
  const entry = reader.mapping(node, 'items');
  if (!entry) return undefined;
  const id = reader.text(entry, 'id', 'required');
  reader.oneOf(entry, 'type', ['Annotation']);
  const created = reader.text(entry, 'created');
  const modified = reader.text(entry, 'modified');
  const bodies = readBodies(entry, reader);
  const targets = readTargets(entry, reader, textHash);
  if (id === undefined || reader.problems.length > known) return undefined;
  return {
    id,
    ...bodies,
    own: scalarText(entry.entries.get('motivation')) !== 'assessing',
    ...(created !== undefined && { created }),
    ...(modified !== undefined && { modified }),
    targets,
  };
}

function readBodies(entry: Mapping, reader: NodeReader): Pick<Annotation, 'kind' | 'decisions'> {
  const bodies = reader
    .list(entry.entries.get('body'))
    .filter((body) => !isScalar(body))
    .flatMap((body) => reader.mapping(body, 'body') ?? []);
  const withPurpose = (purpose: string) =>
    bodies.find(({ entries }) => scalarText(entries.get('purpose')) === purpose);
  const about = withPurpose('classifying');
  const kind = about && annotationKinds.find((each) => each === scalarText(about.entries.get('value')));
  const note = withPurpose('commenting');
  const text = note ? reader.text(note, 'value', 'required') : scalarText(entry.entries.get('bodyValue'));
  const decisions: Decisions = text === undefined ? {} : { note: text };
  // What other tools classify, assess and tag with is not ours to judge.
  if (!about || !kind) return { kind: 'note', decisions };
  const verdict = withPurpose('assessing');
  const status = withPurpose('tagging');
  return {
    kind,
    decisions: defined({
      verdict: verdict && reader.oneOf(verdict, 'value', verdicts),
      speaker: readSpeaker(withPurpose('identifying'), reader),
      type: reader.oneOf(about, 'copydesk:type', markTypes),
      status: status && reader.oneOf(status, 'value', claimStatuses),
      ...decisions,
    }),
  };
}

function readSpeaker(body: Mapping | undefined, reader: NodeReader): Decisions['speaker'] {
  const name = body && reader.text(body, 'value', 'required');
  if (!body || name === undefined) return undefined;
  return defined({
    name,
    speakerId: reader.text(body, 'copydesk:speaker'),
    gazetteerId: reader.text(body, 'copydesk:gazetteer'),
  });
}

function readTargets(entry: Mapping, reader: NodeReader, textHash: string | undefined): Target[] {
  const node = entry.entries.get('target');
  const targets = reader.list(node).flatMap((target) => readTarget(target, reader, textHash) ?? []);
  if (!reader.list(node).length) reader.note('missing-key', entry.node, 'target');
  return targets;
}

function readTarget(node: Node, reader: NodeReader, textHash: string | undefined): Target | undefined {
  const target = reader.mapping(node, 'target');
  const selectors = target && reader.list(target.entries.get('selector'));
  const mappings = selectors?.flatMap((selector) => reader.mapping(selector, 'selector') ?? []) ?? [];
  const ofType = (type: string) => mappings.find(({ entries }) => scalarText(entries.get('type')) === type);
  const quote = ofType('TextQuoteSelector');
  if (!target) return undefined;
  if (!quote) {
    reader.note('missing-key', target.node, 'TextQuoteSelector');
    return undefined;
  }
  const exact = reader.text(quote, 'exact', 'required');
  const position = ofType('TextPositionSelector');
  const start = position && reader.count(position, 'start', 'required');
  const end = position && reader.count(position, 'end', 'required');
  const ownHash = reader.text(target, 'copydesk:sha256') ?? textHash;
  const occurrence = readOccurrence(target, reader);
  if (exact === undefined) return undefined;
  return {
    exact,
    prefix: reader.text(quote, 'prefix') ?? '',
    suffix: reader.text(quote, 'suffix') ?? '',
    ...(start !== undefined && end !== undefined && { position: [start, end] }),
    ...(occurrence && { occurrence }),
    ...(ownHash !== undefined && { textHash: ownHash }),
  };
}

function readOccurrence(target: Mapping, reader: NodeReader): Occurrence | undefined {
  const node = target.entries.get('copydesk:occurrence');
  const mapping = node === undefined ? undefined : reader.mapping(node, 'copydesk:occurrence');
  if (!mapping) return undefined;
  const same = reader.count(mapping, 'same', 'required');
  const alike = reader.count(mapping, 'alike', 'required');
  const nth = reader.count(mapping, 'nth', 'required');
  const agreement = reader.count(mapping, 'agreement', 'required');
  if (same === undefined || alike === undefined || nth === undefined || agreement === undefined)
    return undefined;
  return { same, alike, nth, agreement };
}

export function scalarText(node: Node | null | undefined): string | undefined {
  return isScalar(node) && typeof node.value === 'string' ? node.value : undefined;
}

/** The object without the keys that are undefined. */
function defined<T extends object>(object: T): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;
}
