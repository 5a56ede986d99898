import { l10n } from 'vscode';
import type {
  AttributionReason,
  AttributionType,
  ClaimReason,
  CueClass,
  FigureType,
  OfficeStatus,
  OrganizationKind,
  Sieve,
  SourceKind,
} from '../../core/analysis';
import type { Direction } from '../../core/figures/modifiers';
import type { Claimant } from '../../protocol/snapshot';

// The engine says codes; these are the words that people read for them.

/** Nothing for who is in office: that is what a title alone says. */
export function officeStatusWords(status: OfficeStatus): string {
  const words: Record<OfficeStatus, string> = {
    current: '',
    former: l10n.t('formerly'),
    acting: l10n.t('acting'),
    elect: l10n.t('elected, not yet in office'),
  };
  return words[status];
}

/** Why a mention is taken for somebody's. */
export function sieveWords(sieve: Sieve): string {
  const words: Record<Sieve, string> = {
    exact: l10n.t('the full name'),
    alias: l10n.t('another form of the name'),
    surname: l10n.t('the same surname'),
    role: l10n.t('the article gives this person this role'),
    'office-holder': l10n.t('held the office at the time'),
    group: l10n.t('one of a group named before'),
    pronoun: l10n.t('the nearest person whom the pronoun fits'),
  };
  return words[sieve];
}

export function organizationKindWords(kind: OrganizationKind): string {
  const words: Record<OrganizationKind, string> = {
    institution: l10n.t('Institution'),
    metonym: l10n.t('Place that stands for an institution'),
    outlet: l10n.t('News outlet'),
    document: l10n.t('Document'),
    group: l10n.t('Group'),
  };
  return words[kind];
}

export function attributionTypeWords(type: AttributionType): string {
  const words: Record<AttributionType, string> = {
    direct: l10n.t('Quoted word for word'),
    mixed: l10n.t('Quoted in part'),
    indirect: l10n.t('Reported in other words'),
  };
  return words[type];
}

export function sourceKindWords(kind: SourceKind): string {
  const words: Record<SourceKind, string> = {
    named: l10n.t('named source'),
    role: l10n.t('source named by role'),
    pronoun: l10n.t('source named by a pronoun'),
    institution: l10n.t('institution'),
    metonym: l10n.t('place that stands for an institution'),
    document: l10n.t('document'),
    outlet: l10n.t('news outlet'),
    unnamed: l10n.t('unnamed source'),
    collective: l10n.t('several people as one source'),
    none: l10n.t('no source given'),
  };
  return words[kind];
}

export function cueClassWords(cueClass: CueClass): string {
  const words: Record<CueClass, string> = {
    neutral: l10n.t('neutral'),
    loaded: l10n.t('loaded'),
    accusing: l10n.t('accusing'),
    denying: l10n.t('denying'),
    directive: l10n.t('asking or ordering'),
    evaluative: l10n.t('judging'),
    evidential: l10n.t('pointing to evidence'),
  };
  return words[cueClass];
}

export function attributionReasonWords(reason: AttributionReason): string {
  const words: Record<AttributionReason, string> = {
    'source-cue-content': l10n.t('the speaker is introduced before the words'),
    'content-source-cue': l10n.t('the speaker and the verb follow the words'),
    'content-cue-source': l10n.t('the verb and the speaker follow the words'),
    'according-to': l10n.t('the text says “according to” or the like'),
    'headline-colon': l10n.t('the headline sets the speaker off with a colon'),
    'described-as': l10n.t('the quoted words describe something'),
    'same-sentence': l10n.t('the speaker stands in the same sentence'),
    participle: l10n.t('a participle introduces the words'),
    passive: l10n.t('a passive verb introduces the words'),
    'noun-cue': l10n.t('a noun such as “statement” introduces the words'),
    'continued-quote': l10n.t('goes on from the quotation before'),
    'floating-quote': l10n.t('stands by itself near words of the same speaker'),
    'unattributed-quote': l10n.t('the text gives no speaker'),
  };
  return words[reason];
}

export function figureTypeWords(type: FigureType): string {
  const words: Record<FigureType, string> = {
    money: l10n.t('Money'),
    percentage: l10n.t('Percentage'),
    number: l10n.t('Number'),
    ordinal: l10n.t('Rank'),
    age: l10n.t('Age'),
    dimension: l10n.t('Measure'),
    temperature: l10n.t('Temperature'),
    quantity: l10n.t('Quantity'),
    date: l10n.t('Date'),
    duration: l10n.t('Duration'),
    time: l10n.t('Time of day'),
  };
  return words[type];
}

/** Where the true value lies, as a modifier says it. */
export function directionWords(direction: Direction): string {
  const words: Record<Direction, string> = {
    about: l10n.t('near this, on either side'),
    below: l10n.t('somewhat less than this'),
    above: l10n.t('somewhat more than this'),
    'at least': l10n.t('this or more'),
    'at most': l10n.t('this or less'),
    'more than': l10n.t('more than this'),
    'less than': l10n.t('less than this'),
  };
  return words[direction];
}

/** The groups of the article view. */
export function groupWords(group: 'people' | 'claims' | 'figures'): string {
  const words = { people: l10n.t('People'), claims: l10n.t('Claims'), figures: l10n.t('Figures') };
  return words[group];
}

/** Who answers for a claim. */
export function claimantWords(claimant: Claimant): string {
  return claimant.kind === 'named' ? claimant.name : claimantKindWords()[claimant.kind];
}

export function claimantKindWords(): Record<Exclude<Claimant['kind'], 'named'>, string> {
  return {
    unknown: l10n.t('Unknown speaker'),
    article: l10n.t('The article'),
    nobody: l10n.t('Nobody named'),
  };
}

/** Why a claim is or is not worth checking. */
export function claimReasonWords(): Record<ClaimReason, string> {
  return {
    figure: l10n.t('holds a figure'),
    date: l10n.t('says when'),
    'past-event': l10n.t('about something that happened'),
    record: l10n.t('about a decision on record'),
    'named-actor': l10n.t('names who acts'),
    'third-person': l10n.t('about somebody else'),
    'public-matter': l10n.t('about a matter of public record'),
    comparison: l10n.t('compares'),
    superlative: l10n.t('claims an extreme'),
    people: l10n.t('says whom it concerns'),
    cause: l10n.t('gives a cause'),
    detailed: l10n.t('detailed'),
    brief: l10n.t('very short'),
    opinion: l10n.t('an opinion'),
    prediction: l10n.t('a prediction'),
    experience: l10n.t('a personal experience'),
    question: l10n.t('a question'),
    call: l10n.t('a call to act'),
    hypothesis: l10n.t('only supposed'),
    address: l10n.t('speaks to the listener'),
    vague: l10n.t('vague'),
  };
}

/** A probability, 0 to 1, as a person would put it. */
export function confidenceWords(confidence: number): string {
  if (confidence >= 0.85) return l10n.t('sure');
  return confidence >= 0.6 ? l10n.t('fairly sure') : l10n.t('unsure, better read it yourself');
}

export function officialsCounted(count: number): string {
  return count === 1 ? l10n.t('1 official') : l10n.t('{0} officials', count);
}

export function quotesCounted(count: number): string {
  return count === 1 ? l10n.t('1 quote') : l10n.t('{0} quotes', count);
}

export function figuresCounted(count: number): string {
  return count === 1 ? l10n.t('1 figure') : l10n.t('{0} figures', count);
}

export function mentionsCounted(count: number): string {
  return count === 1 ? l10n.t('1 mention here') : l10n.t('{0} mentions here', count);
}
