import type { DateWindow, FigureValue } from '../analysis';
import type { Span } from '../span';
import type { SourceClass } from './sourceClasses';

/**
 * What several articles make of the same people, quotes, figures and dates: what `copydesk compare` prints as JSON.
 * `article` is an analysis's id; spans lie in that article.
 */
export interface Comparison {
  readonly articles: readonly ComparedArticle[];
  readonly people: readonly ComparedPerson[];
  readonly offices: readonly ComparedOffice[];
  readonly quoteVariants: readonly QuoteVariants[];
  readonly figures: readonly FigureEntry[];
  readonly timeline: readonly TimelineEntry[];
  readonly sources: readonly ArticleSources[];
  readonly evidence: readonly Evidence[];
  readonly duplicates: readonly Duplicate[];
  readonly flags: readonly Flag[];
}

export interface ComparedArticle {
  readonly id: string;
  readonly published?: DateWindow;
  /** Who published it, where that is known. */
  readonly outlets?: readonly string[];
}

/** A place in an article. */
export interface Place {
  readonly article: string;
  readonly span: Span;
}

export interface ComparedPerson {
  /** Stable within the comparison, made from the name. */
  readonly id: string;
  /** The fullest name that the articles give. */
  readonly name: string;
  readonly in: readonly {
    readonly article: string;
    readonly personId: string;
    /** The first mention. */
    readonly span: Span;
    readonly titles: readonly string[];
  }[];
}

/** An office with who held it when, as the articles say: several holders succeed each other, they are no conflict. */
export interface ComparedOffice {
  readonly title: string;
  /** ISO 3166-1 alpha-2 code. */
  readonly country?: string;
  readonly holders: readonly OfficeHolder[];
}

export interface OfficeHolder {
  /** Id of a person of the comparison. */
  readonly person: string;
  readonly article: string;
  /** EDTF date or interval of the article, where it is known. */
  readonly asOf?: string;
}

export type QuoteRelation = 'identical' | 'variant' | 'partial' | 'paraphrase';

/** One utterance as several places word it. */
export interface QuoteVariants {
  readonly id: string;
  readonly speaker: string;
  /** The fullest wording first, the others in the order of the articles. */
  readonly members: readonly QuoteMember[];
  readonly relation: QuoteRelation;
  /** Between the first member and each other one. */
  readonly differences: readonly QuoteDifference[];
}

export interface QuoteMember extends Place {
  readonly attributionId: string;
  /** The words of the span. */
  readonly text: string;
  /** Between quotation marks, word for word. */
  readonly isVerbatim: boolean;
  /** The span, or its parts where a cue interrupts it. */
  readonly parts: readonly Span[];
}

export type DifferenceKind =
  | 'truncated'
  | 'dropped'
  | 'added'
  | 'substituted'
  | 'number'
  | 'negation'
  | 'person-shift'
  | 'reordered'
  | 'punctuation';

export type Severity = 'high' | 'medium' | 'low';

export interface QuoteDifference {
  /** Indexes of two members. */
  readonly between: readonly [number, number];
  readonly kind: DifferenceKind;
  /** The words of the first member, and those that the second has instead; either may be empty. */
  readonly from: string;
  readonly to: string;
  readonly severity: Severity;
}

export type FigureRelation = 'agree' | 'differ' | 'update';

/** Figures of one thing. They agree when one true value fits all; an update is a later article's other value. */
export interface FigureEntry {
  readonly id: string;
  readonly counted: string;
  readonly unit?: string;
  readonly relation: FigureRelation;
  readonly members: readonly FigureMember[];
}

export interface FigureMember extends Place {
  readonly value: FigureValue;
  readonly modifier: string;
  /** Whose figure it is; absent in the outlet's own voice. */
  readonly speaker?: string;
}

export type DatePrecision = 'day' | 'week' | 'month' | 'season' | 'year' | 'decade' | 'period';

export interface TimelineEntry {
  /** EDTF date or interval. */
  readonly date: string;
  readonly precision: DatePrecision;
  readonly members: readonly (Place & { readonly text: string })[];
}

/** How many attributions of an article rest on which class of source, and how many words each speaker gets. */
export interface ArticleSources {
  readonly article: string;
  readonly named: number;
  readonly unnamed: number;
  readonly document: number;
  readonly institution: number;
  readonly metonym: number;
  readonly none: number;
  /** Quoted and reported words by speaker. */
  readonly words: Readonly<Record<string, number>>;
  /** The quoted ones among them. */
  readonly quoted: Readonly<Record<string, number>>;
  /** What kind of source each speaker is. */
  readonly classes: Readonly<Record<string, SourceClass>>;
}

/** From A, said by a named person and quoted verbatim, to H, on nobody's word. */
export type EvidenceGrade = 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H';

/** What the grade starts from, and what lowers it: one grade for each hop and for a readout. */
export type EvidenceReason =
  | 'verbatim'
  | 'document'
  | 'indirect'
  | 'partial'
  | 'institution'
  | 'unnamed-described'
  | 'unnamed'
  | 'agentless'
  | 'hop'
  | 'readout'
  | 'disputed';

/** On whose word an attribution stands. */
export interface Evidence extends Place {
  readonly attributionId: string;
  /** The sources from the one next to the file's outlet to the one that utters the words. */
  readonly chain: readonly string[];
  /** Sources between the file and the utterance. */
  readonly hops: number;
  readonly grade: EvidenceGrade;
  readonly reasons: readonly EvidenceReason[];
}

/** Passages that repeat each other: paragraphs of one article, or whole articles. */
export interface Duplicate {
  readonly kind: 'paragraph' | 'article';
  readonly members: readonly Place[];
}

export type FlagKind =
  | 'one-party-readout'
  | 'headline-not-in-body'
  | 'deck-differs'
  | 'disputed'
  | 'agentless'
  | 'title-date-mismatch';

export type FlagReason =
  | 'words-of-one-party-by-another'
  | 'headline-figure-not-in-body'
  | 'headline-quote-not-in-body'
  | 'headline-words-not-in-body'
  | 'deck-quote-worded-differently'
  | 'deck-figure-differs'
  | 'denied'
  | 'contradicted'
  | 'nobody-answers'
  | 'office-held-no-longer'
  | 'office-not-held-yet'
  | 'office-still-held';

/** Something about an article that an editor would look at, never a verdict. */
export interface Flag {
  readonly article: string;
  readonly kind: FlagKind;
  readonly reason: FlagReason;
  readonly spans: readonly Span[];
}
