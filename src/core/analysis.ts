import type { Span } from './span';

/**
 * What the engine finds in one article: what the command line prints as JSON and every editor feature shows.
 * A layer may be empty but is never missing; items are sorted by their first offset. Nothing inside a
 * `duplicate`, `boilerplate` or `disclaimer` block is annotated.
 */
export interface ArticleAnalysis {
  /** The file's name, or the id given on input. */
  readonly id: string;
  /** Length of the analyzed text in UTF-16 code units: a reader can tell a stale analysis by it. */
  readonly length: number;
  /** Language of the body. Only English articles are read beyond quotation marks and figures. */
  readonly language: 'en' | 'other';
  /** Absent when nothing is known of the article's date. */
  readonly published?: DateWindow;
  /** Who published the article, as its front matter names them; absent where that names nobody. */
  readonly outlets?: readonly string[];
  readonly blocks: readonly Block[];
  readonly sentences: readonly Span[];
  readonly people: readonly Person[];
  readonly organizations: readonly Organization[];
  readonly attributions: readonly Attribution[];
  readonly figures: readonly Figure[];
  readonly claims: readonly Claim[];
}

/** Days between which an article was published, as EDTF: a day each, or ".." for an edge that nothing is known of. */
export interface DateWindow {
  readonly earliest: string;
  readonly latest: string;
  readonly evidence: readonly DateEvidence[];
}

/**
 * What tells when an article was published: a person or a program gave the date; front matter; a line that dates the
 * report; the file's name; the latest date that the text reports as past; the earliest that it announces; a day that
 * it names both as seen from its own and by the calendar; an office that the gazetteer has somebody hold.
 */
export type DateEvidenceKind =
  | 'given'
  | 'front-matter'
  | 'dateline'
  | 'file-name'
  | 'reported'
  | 'announced'
  | 'named-day'
  | 'office-holder';

/** The kind, and the words of the text or the file's name that say so. */
export type DateEvidence = DateEvidenceKind | `${DateEvidenceKind}: ${string}`;

export type BlockKind =
  | 'headline'
  | 'deck'
  | 'byline'
  | 'dateline'
  | 'agency'
  | 'body'
  | 'boilerplate'
  | 'duplicate'
  | 'disclaimer';

/** A part of the file with one role. Blocks do not overlap and cover all text that is not white space. */
export interface Block {
  readonly span: Span;
  readonly kind: BlockKind;
  /** Index of the earlier block that this one repeats. */
  readonly duplicateOf?: number;
}

export type MentionKind = 'titled' | 'full' | 'surname' | 'pronoun' | 'possessive' | 'nominal';

export interface Mention {
  readonly span: Span;
  /** The name alone, where the mention holds more ("Deputy Harbor Minister Orla Vance"). */
  readonly nameSpan?: Span;
  readonly kind: MentionKind;
  /** Stable code of the step that decided whose mention it is; the extension holds its words. */
  readonly sieve: Sieve;
}

/**
 * How a mention was tied to its person: by the person's full name, another form of it, the surname alone; by a role
 * that the article gives the person; by the office that the gazetteer has the person hold on the article's date; as
 * one of a group; by a pronoun.
 */
export type Sieve = 'exact' | 'alias' | 'surname' | 'role' | 'office-holder' | 'group' | 'pronoun';

export type OfficeStatus = 'current' | 'former' | 'acting' | 'elect';

export interface Person {
  /** Stable within the article, made from the name. */
  readonly id: string;
  readonly name: string;
  /** Whether the article gives this person a public office. */
  readonly official: boolean;
  /** Titles as the article words them, in order of appearance. */
  readonly titles: readonly string[];
  /** ISO 3166-1 alpha-2 code of the country that the office belongs to. */
  readonly country?: string;
  readonly organization?: string;
  /** As the article words it. */
  readonly status: OfficeStatus;
  /** Who this is in the gazetteer, where that is sure. */
  readonly gazetteerId?: string;
  readonly mentions: readonly Mention[];
}

export type OrganizationKind = 'institution' | 'metonym' | 'outlet' | 'document' | 'group';

export interface Organization {
  readonly id: string;
  readonly name: string;
  readonly kind: OrganizationKind;
  readonly mentions: readonly { readonly span: Span }[];
}

export type AttributionType = 'direct' | 'mixed' | 'indirect';

export type SourceKind =
  | 'named'
  | 'role'
  | 'pronoun'
  | 'institution'
  | 'metonym'
  | 'document'
  | 'outlet'
  | 'unnamed'
  | 'collective'
  | 'none';

export type CueClass =
  'neutral' | 'loaded' | 'accusing' | 'denying' | 'directive' | 'evaluative' | 'evidential';

/** Who said what: source, cue and content, as PARC and PolNeAR name them. */
export interface Attribution {
  readonly id: string;
  readonly type: AttributionType;
  /** Includes its quotation marks; several spans when a cue interrupts it. */
  readonly content: readonly Span[];
  /** The verbatim parts, with their quotation marks. */
  readonly quoted: readonly Span[];
  /** Empty when the text gives none. */
  readonly source: readonly Span[];
  /** Empty when the text gives none. */
  readonly cue: readonly Span[];
  /** The source resolved: a name, or null when unknown. */
  readonly speaker: string | null;
  /** Id of a person or an organization of this analysis. */
  readonly speakerId: string | null;
  readonly sourceKind: SourceKind;
  /** The attribution whose content holds this one: a link of the attribution chain. */
  readonly parent?: string;
  /** The attribution that this quotation goes on from without a cue of its own. */
  readonly continues?: string;
  readonly cueClass: CueClass;
  /** Another attribution denies it. */
  readonly disputed: boolean;
  /** Probability, 0 to 1, that content and source are right. */
  readonly confidence: number;
  /** Stable code of the step that decided; the extension holds its words. */
  readonly reason: AttributionReason;
}

export type AttributionReason =
  | 'source-cue-content'
  | 'content-source-cue'
  | 'content-cue-source'
  | 'according-to'
  | 'headline-colon'
  | 'described-as'
  | 'same-sentence'
  | 'participle'
  | 'passive'
  | 'noun-cue'
  | 'continued-quote'
  | 'floating-quote'
  | 'unattributed-quote';

export type FigureType =
  | 'money'
  | 'percentage'
  | 'number'
  | 'ordinal'
  | 'age'
  | 'dimension'
  | 'temperature'
  | 'quantity'
  | 'date'
  | 'duration'
  | 'time';

/** A number, the two ends of a range, or an ISO 8601 / EDTF / TIMEX value for dates and durations. */
export type FigureValue = number | readonly [low: number, high: number] | string | readonly [string, string];

export interface Figure {
  readonly span: Span;
  readonly type: FigureType;
  readonly value: FigureValue;
  /** ISO 4217 code for money, otherwise the unit's English name in the singular. */
  readonly unit?: string;
  /** As the text words it: "nearly", "at least", "up to", "estimated". */
  readonly modifier?: string;
  /** What is counted, where the text says it. */
  readonly counted?: string;
  readonly change?: { readonly from: number; readonly to: number };
  /** On which side of the article's own date a date without a year lies, as the words around it say. */
  readonly tense?: 'past' | 'present' | 'future';
  /** What the words alone give, where `value` is resolved from the article's own date. */
  readonly stated?: string;
  /** The innermost attribution whose content holds the figure. */
  readonly attributionId?: string;
}

export type ClaimKind = 'quote' | 'reported' | 'figure' | 'statement';

/** What speaks for checking a claim, and from `brief` on against it. */
export type ClaimReason =
  | 'figure'
  | 'date'
  | 'past-event'
  | 'record'
  | 'named-actor'
  | 'third-person'
  | 'public-matter'
  | 'comparison'
  | 'superlative'
  | 'people'
  | 'cause'
  | 'detailed'
  | 'brief'
  | 'opinion'
  | 'prediction'
  | 'experience'
  | 'question'
  | 'call'
  | 'hypothesis'
  | 'address'
  | 'vague';

/** A statement that can be checked. */
export interface Claim {
  readonly id: string;
  readonly span: Span;
  readonly text: string;
  readonly kind: ClaimKind;
  readonly speaker: string | null;
  readonly attributionId?: string;
  /** Worded so that nobody answers for it ("has been accused", "reportedly"). */
  readonly agentless: boolean;
  /** How much the claim is worth checking, 0 to 1. */
  readonly score: number;
  readonly reasons: readonly ClaimReason[];
}
