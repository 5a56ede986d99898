import type { ParagraphText } from '../text/paragraph';
import { findAnaphors, type Anaphor } from './anaphors';
import { readUses, type TellingRow } from './articleNames';
import { findLandmarks, type Landmarks } from './landmarks';
import type { PeopleLexicon } from './lexicon';
import type { NameModel } from './nameModel';
import { findNames, type NameCandidate } from './names';
import { findOrganizationNames, type OrganizationCandidate } from './organizationNames';
import { findTitles, type TitlePhrase } from './titles';

/** What one paragraph by itself says of people; it depends on nothing but the paragraph's text. */
export interface ParagraphPeople {
  readonly landmarks: Landmarks;
  readonly titles: readonly TitlePhrase[];
  readonly names: readonly TellingRow<NameCandidate>[];
  readonly anaphors: readonly Anaphor[];
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
    anaphors: findAnaphors(tokens),
    organizations,
    organizationEnds: new Set(organizations.map(({ to }) => to)),
  };
}
