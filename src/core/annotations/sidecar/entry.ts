import type { Annotation, ChosenSpeaker, Decisions, Occurrence, Target } from '../annotation';
import { motivations } from './vocabulary';

/** A body of an annotation as the sidecar keeps it: each purpose holds one decision. */
export type Body = Readonly<Record<string, string>> & { readonly purpose: string };

/** An annotation in the keys of the W3C's model, in the order in which they are written. */
export function entryOf(annotation: Annotation, source: string, textHash: string | undefined): object {
  const { id, kind, own, created, modified, targets } = annotation;
  const written = targets.map((target) => targetOf(target, source, textHash));
  return {
    id,
    type: 'Annotation',
    motivation: own ? motivations[kind] : 'assessing',
    ...(created !== undefined && { created }),
    ...(modified !== undefined && { modified }),
    body: bodiesOf(annotation),
    target: written.length === 1 ? written[0] : written,
  };
}

export function bodiesOf({ kind, decisions }: Pick<Annotation, 'kind' | 'decisions'>): Body[] {
  const { verdict, speaker, type, status, note } = decisions;
  return [
    body('classifying', kind, type === undefined ? {} : { 'copydesk:type': type }),
    ...(verdict === undefined ? [] : [body('assessing', verdict)]),
    ...(speaker === undefined ? [] : [speakerBody(speaker)]),
    ...(status === undefined ? [] : [body('tagging', status)]),
    ...(note === undefined ? [] : [body('commenting', note)]),
  ];
}

/** The purposes whose bodies hold a decision each; what is decided no more is taken out. */
export const decisionPurposes: Readonly<Record<Exclude<keyof Decisions, 'type'>, string>> = {
  verdict: 'assessing',
  speaker: 'identifying',
  status: 'tagging',
  note: 'commenting',
};

function speakerBody({ name, speakerId, gazetteerId }: ChosenSpeaker): Body {
  return body('identifying', name, {
    ...(speakerId !== undefined && { 'copydesk:speaker': speakerId }),
    ...(gazetteerId !== undefined && { 'copydesk:gazetteer': gazetteerId }),
  });
}

function body(purpose: string, value: string, more: Readonly<Record<string, string>> = {}): Body {
  return { type: 'TextualBody', purpose, value, ...more };
}

interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

/** A target as the sidecar keeps it. */
export interface WrittenTarget {
  readonly source: string;
  readonly selector: readonly (TextQuoteSelector | TextPositionSelector)[];
  readonly 'copydesk:occurrence'?: Occurrence;
  readonly 'copydesk:sha256'?: string;
}

/** `textHash`: of the text that the sidecar's head names; a target that describes another says so. */
export function targetOf(target: Target, source: string, textHash: string | undefined): WrittenTarget {
  const { exact, prefix, suffix, position, occurrence } = target;
  return {
    source,
    selector: [
      { type: 'TextQuoteSelector', exact, prefix, suffix },
      ...(position ? [{ type: 'TextPositionSelector' as const, start: position[0], end: position[1] }] : []),
    ],
    ...(occurrence && { 'copydesk:occurrence': { ...occurrence } }),
    ...(target.textHash !== undefined &&
      target.textHash !== textHash && { 'copydesk:sha256': target.textHash }),
  };
}
