import type { Attribution } from '../analysis';

/** What kind of source an attribution rests on. */
export type SourceClass = 'named' | 'unnamed' | 'document' | 'institution' | 'metonym' | 'none';

/** The class of an attribution's source, by the ids of the people in its article. */
export function sourceClassOf(
  { sourceKind, speakerId, speaker }: Attribution,
  people: ReadonlySet<string>,
): SourceClass {
  if (sourceKind === 'document') return 'document';
  if (speakerId && people.has(speakerId)) return 'named';
  switch (sourceKind) {
    case 'institution':
    case 'outlet':
    case 'named': // a name that is no person's
      return 'institution';
    case 'metonym':
    case 'none':
      return sourceKind;
    case 'collective':
      // "the Taliban" has a name, "both sides" has none.
      return speakerId && /^\p{Lu}/u.test(speaker ?? '') ? 'institution' : 'unnamed';
    case 'role':
    case 'pronoun':
    case 'unnamed':
      return 'unnamed';
  }
}
