import type {
  DifferenceKind,
  EvidenceReason,
  FigureRelation,
  FlagReason,
  QuoteRelation,
} from '../../core/corpus/comparison';

export const RELATION_WORDS: Readonly<Record<QuoteRelation | FigureRelation, string>> = {
  identical: 'the same words',
  variant: 'worded differently',
  partial: 'quoted in part',
  paraphrase: 'quoted and paraphrased',
  agree: 'agree',
  differ: 'differ',
  update: 'update',
};

export const DIFFERENCE_WORDS: Readonly<Record<DifferenceKind, string>> = {
  truncated: 'cut',
  dropped: 'dropped',
  added: 'added',
  substituted: 'substituted',
  number: 'number changed',
  negation: 'negation changed',
  'person-shift': 'person or tense shifted',
  reordered: 'reordered',
  punctuation: 'punctuation or case',
};

export const FLAG_WORDS: Readonly<Record<FlagReason, string>> = {
  'words-of-one-party-by-another': 'the words of one party come only from the other',
  'headline-figure-not-in-body': 'a figure of the headline or deck is not in the body',
  'headline-quote-not-in-body': 'quoted words of the headline or deck are not in the body',
  'headline-words-not-in-body': 'the body hardly has the words of the headline or deck',
  'deck-quote-worded-differently': 'headline or deck word a quote otherwise than the body',
  'deck-figure-differs': 'headline or deck give another figure than the body',
  denied: 'denied by another source',
  contradicted: 'contradicted by another source',
  'nobody-answers': 'nobody answers for the claim',
  'office-held-no-longer': 'the office is no longer held on the article’s date',
  'office-not-held-yet': 'the office is not held yet on the article’s date',
  'office-still-held': 'the office is still held on the article’s date',
};

export const EVIDENCE_WORDS: Readonly<Record<EvidenceReason, string>> = {
  verbatim: 'quoted verbatim, on the record',
  document: 'from a document',
  indirect: 'reported of a named source',
  partial: 'quoted in part',
  institution: 'from an institution or a government by its seat',
  'unnamed-described': 'from an unnamed source that is described',
  unnamed: 'from an unnamed source',
  agentless: 'on nobody’s word',
  hop: 'passed on by another source',
  readout: 'given only by the other party',
  disputed: 'disputed',
};
