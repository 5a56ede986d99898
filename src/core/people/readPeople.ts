import type { ParagraphText } from '../text/paragraph';
import { findAnaphors, type Anaphor } from './anaphors';
import { findLandmarks, type Landmarks } from './landmarks';
import type { PeopleLexicon } from './lexicon';
import type { NameModel } from './nameModel';
import { findNames, type NameCandidate } from './names';
import { findOrganizationNames, type OrganizationCandidate } from './organizationNames';
import { readUses, type TellingRow } from './termUses';
import { findTitles, type TitlePhrase } from './titles';

/** What may stand for somebody who is named elsewhere. */
export type StandIn = TitlePhrase | Anaphor;

/** What one paragraph by itself says of people; it depends on nothing but the paragraph's text. */
export interface ParagraphPeople {
  readonly landmarks: Landmarks;
  readonly titles: readonly TitlePhrase[];
  readonly names: readonly TellingRow<NameCandidate>[];
  /** In order, groups before the titles in them. */
  readonly standIns: readonly StandIn[];
  readonly organizations: readonly OrganizationCandidate[];
  /** Indexes one past their last tokens. */
  readonly organizationEnds: ReadonlySet<number>;
}

/** Reads what a paragraph by itself says of people and organizations. */
export function readPeople(
  { tokens }: ParagraphText,
  lexicon: PeopleLexicon,
  model: NameModel,
): ParagraphPeople {
  const landmarks = findLandmarks(tokens, lexicon);
  const organizations = findOrganizationNames(tokens, landmarks);
  const titles = findTitles(tokens, landmarks, lexicon);
  return {
    landmarks,
    titles,
    names: findNames(tokens, landmarks, titles, lexicon, (...name) => model.weigh(...name)).map(readUses),
    standIns: [...titles, ...findAnaphors(tokens)].sort(compareStandIns),
    organizations,
    organizationEnds: new Set(organizations.map(({ to }) => to)),
  };
}

/** Orders by the first token, the longer one first. */
export function compareStandIns(a: Pick<StandIn, 'from' | 'to'>, b: Pick<StandIn, 'from' | 'to'>): number {
  return a.from - b.from || b.to - a.to;
}
