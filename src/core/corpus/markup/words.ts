import type {
  DifferenceKind,
  Duplicate,
  EvidenceReason,
  FigureRelation,
  FlagReason,
  QuoteRelation,
  Severity,
} from '../comparison';
import type { SourceClass } from '../sourceClasses';

export const PAGES = ['quotes', 'figures', 'people', 'timeline', 'voices', 'chains', 'flags'] as const;
/** What there is to see of a comparison, one page each. */
export type ComparisonPage = (typeof PAGES)[number];

/** The words of the pages in the reader's language; `{0}`, `{1}` … stand for what `fill` puts in. */
export interface ComparisonWords {
  readonly pages: Readonly<Record<ComparisonPage, string>>;
  /** What a page says that has nothing to show. */
  readonly nothing: Readonly<Record<ComparisonPage, string>>;
  readonly relation: Readonly<Record<QuoteRelation | FigureRelation, string>>;
  readonly difference: Readonly<Record<DifferenceKind, string>>;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly flag: Readonly<Record<FlagReason, string>>;
  readonly evidence: Readonly<Record<EvidenceReason, string>>;
  readonly source: Readonly<Record<SourceClass, string>>;
  readonly duplicate: Readonly<Record<Duplicate['kind'], string>>;
  readonly verbatim: string;
  readonly inOtherWords: string;
  readonly sideBySide: string;
  readonly saveSvg: string;
  readonly columns: Readonly<
    Record<
      | 'article'
      | 'where'
      | 'figure'
      | 'value'
      | 'modifier'
      | 'speaker'
      | 'person'
      | 'titles'
      | 'office'
      | 'holder'
      | 'published'
      | 'date'
      | 'words'
      | 'source'
      | 'quoted'
      | 'reported'
      | 'attributions',
      string
    >
  >;
  /** In the outlet's own voice. */
  readonly ownVoice: string;
  readonly unknownDate: string;
  readonly succession: string;
  readonly otherOffices: string;
  readonly everybody: string;
  readonly inAll: string;
  readonly byArticle: string;
  /** {0}: how many speakers share the bar. */
  readonly others: string;
  readonly publication: string;
  /** What the axis of the timeline is, evenly spaced or stretched. */
  readonly evenAxis: string;
  readonly stretchedAxis: string;
  /** {0}: "A" to "H". */
  readonly grade: string;
  readonly gradeScale: string;
  /** {0}: number of sources between. */
  readonly hops: string;
  readonly firstHand: string;
  /** {0}: number of articles. */
  readonly title: string;
}
