import type { DateWindow, FigureValue } from '../../analysis';
import type { Period } from '../../calendarDays';
import type {
  DatePrecision,
  Duplicate,
  EvidenceGrade,
  EvidenceReason,
  FigureRelation,
  FlagKind,
  FlagReason,
  QuoteDifference,
  QuoteRelation,
  Severity,
} from '../comparison';
import type { AlignedRun } from '../quotes/alignedRuns';
import type { SourceClass } from '../sourceClasses';

/**
 * A comparison as people look at it: with the words of every place and the line that they stand on, so that who shows
 * it needs no text of any article. Articles and places are numbers: indexes of `articles`, and of the places that
 * whoever made the view keeps.
 */
export interface ComparisonView {
  readonly articles: readonly ViewedArticle[];
  readonly quotes: readonly ViewedQuote[];
  readonly figures: readonly ViewedFigure[];
  readonly people: readonly ViewedPerson[];
  readonly offices: readonly ViewedOffice[];
  readonly timeline: readonly ViewedDate[];
  /** One for each article, in their order. */
  readonly voices: readonly ViewedVoices[];
  readonly evidence: readonly ViewedEvidence[];
  readonly flags: readonly ViewedFlag[];
  readonly duplicates: readonly ViewedDuplicate[];
}

export interface ViewedArticle {
  readonly name: string;
  readonly published?: DateWindow;
  readonly outlets?: readonly string[];
}

export interface ViewedPlace {
  readonly place: number;
  readonly article: number;
  /** Line of the first word, from 1. */
  readonly line: number;
}

/** A place with its words on one line. */
export interface ViewedWords extends ViewedPlace {
  readonly text: string;
}

export interface ViewedQuote {
  readonly id: string;
  readonly speaker: string;
  readonly relation: QuoteRelation;
  /** Of the gravest difference; absent where the words are the same. */
  readonly severity?: Severity;
  /** The fullest one first. */
  readonly wordings: readonly ViewedWording[];
}

export interface ViewedWording extends ViewedPlace {
  readonly isVerbatim: boolean;
  /** Beside the first wording: what is gone and what has come. */
  readonly runs: readonly AlignedRun[];
  readonly differences: readonly Omit<QuoteDifference, 'between'>[];
}

export interface ViewedFigure {
  readonly id: string;
  readonly counted: string;
  readonly unit?: string;
  readonly relation: FigureRelation;
  readonly members: readonly (ViewedWords & {
    readonly value: FigureValue;
    readonly modifier: string;
    readonly speaker?: string;
  })[];
}

export interface ViewedPerson {
  readonly name: string;
  readonly appearances: readonly (ViewedPlace & { readonly titles: readonly string[] })[];
}

export interface ViewedOffice {
  readonly title: string;
  readonly country?: string;
  readonly holders: readonly {
    readonly name: string;
    /** The articles that say so, with the days between which each is from, where both are known. */
    readonly articles: readonly (ViewedPlace & { readonly days?: Period })[];
  }[];
}

export interface ViewedDate {
  /** EDTF. */
  readonly date: string;
  readonly precision: DatePrecision;
  readonly days: Period;
  readonly members: readonly ViewedWords[];
}

export interface ViewedVoices {
  /** Attributions by class of source. */
  readonly attributions: Readonly<Record<SourceClass, number>>;
  /** Who has most words first. */
  readonly speakers: readonly ViewedSpeaker[];
}

export interface ViewedSpeaker {
  readonly name: string;
  readonly source: SourceClass;
  /** Words in quotation marks, and words told in the reporter's own. */
  readonly quoted: number;
  readonly reported: number;
}

export interface ViewedEvidence extends ViewedWords {
  readonly chain: readonly string[];
  readonly hops: number;
  readonly grade: EvidenceGrade;
  readonly reasons: readonly EvidenceReason[];
}

export interface ViewedFlag {
  readonly kind: FlagKind;
  readonly reason: FlagReason;
  readonly article: number;
  readonly places: readonly ViewedWords[];
}

export interface ViewedDuplicate {
  readonly kind: Duplicate['kind'];
  readonly members: readonly ViewedWords[];
}
