import type { AttributionType, ClaimKind, FigureType } from '../analysis';

/** What a person's annotation is about, in the order in which kinds are offered and stepped through. */
export const annotationKinds = ['official', 'quote', 'figure', 'claim', 'note'] as const;
export type AnnotationKind = (typeof annotationKinds)[number];

export const verdicts = ['accepted', 'rejected'] as const;
export type Verdict = (typeof verdicts)[number];

export const claimStatuses = ['open', 'checked', 'disputed', 'ignored'] as const;
export type ClaimStatus = (typeof claimStatuses)[number];

/** Who speaks, as a person says: someone of the article, of the gazetteer, or in free words. */
export interface ChosenSpeaker {
  readonly name: string;
  /** Id of a person or an organization of the article's analysis. */
  readonly speakerId?: string;
  readonly gazetteerId?: string;
}

/** What a person decided about one mark; each key is a decision of its own. */
export interface Decisions {
  readonly verdict?: Verdict;
  readonly speaker?: ChosenSpeaker;
  /** The type that the mark has, where the found one is wrong. */
  readonly type?: AttributionType | FigureType | ClaimKind;
  readonly status?: ClaimStatus;
  readonly note?: string;
}

/**
 * The place of an annotation in a text, told by the words themselves (W3C TextQuoteSelector), by offsets in that
 * text (TextPositionSelector), and by how often the same words stand in it.
 */
export interface Target {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Code points of the text, end exclusive; a hint that holds only in the text with `textHash`. */
  readonly position?: readonly [start: number, end: number];
  /** Absent when the words stood once in the text. */
  readonly occurrence?: Occurrence;
  /** Hash of the text that this target describes. */
  readonly textHash?: string;
}

/** Words that stand in a text more than once. */
export interface Occurrence {
  /** How often. */
  readonly same: number;
  /** How many of those places have the same context too, this one included. */
  readonly alike: number;
  /** Which of the alike places this is, counted from 1. */
  readonly nth: number;
  /** Characters of context in which the most similar of the others agrees with this place. */
  readonly agreement: number;
}

/** A person's annotation of one mark: a mark that was found, or one of the person's own. */
export interface Annotation {
  /** Made from the content when the annotation was, and kept from then on. */
  readonly id: string;
  readonly kind: AnnotationKind;
  /** Whether the person made the mark; otherwise it judges one that was found. */
  readonly own: boolean;
  readonly decisions: Decisions;
  /** ISO 8601 */
  readonly created?: string;
  readonly modified?: string;
  /** Several where the words are interrupted, in the order of the text; all are required. */
  readonly targets: readonly Target[];
}

/** What a person knows of the article itself, in the names of IPTC ninjs 1, where a headline is a string. */
export interface ArticleMetadata {
  readonly headline?: string;
  /** Date, as in EDTF: "2031-05-06", "2031-05". */
  readonly contentcreated?: string;
  /** Address of the article. */
  readonly uri?: string;
  /** The outlets. */
  readonly infosource?: readonly { readonly name: string }[];
}
