import type { ChosenSpeaker } from '../../../core/annotations/annotation';
import type { Gazetteer } from '../../../core/people/gazetteer/gazetteer';
import type { KnownPerson } from '../../../core/people/gazetteer/popolo';
import type { AnalyzedArticle } from '../../documents/articleState';

/** Somebody who may be chosen as a speaker, with what tells them from others of the name. */
export interface SpeakerChoice {
  readonly speaker: ChosenSpeaker;
  readonly about: string;
}

/** The people and the organizations of an article, officials first. */
export function speakersIn({ analysis: { people, organizations } }: AnalyzedArticle): SpeakerChoice[] {
  const officials = people.filter(({ official }) => official);
  const others = people.filter(({ official }) => !official);
  return [
    ...[...officials, ...others].map(({ id, name, titles, gazetteerId }) => ({
      speaker: { name, speakerId: id, ...(gazetteerId !== undefined && { gazetteerId }) },
      about: titles[0] ?? '',
    })),
    ...organizations.map(({ id, name }) => ({ speaker: { name, speakerId: id }, about: '' })),
  ];
}

/** Those whom the gazetteer knows by these words: a whole name, or a surname. */
export function speakersKnownAs(gazetteer: Gazetteer, words: string): SpeakerChoice[] {
  const known = new Map<string, KnownPerson>();
  for (const person of [...gazetteer.named(words), ...gazetteer.surnamed(words)])
    known.set(person.id, person);
  return [...known.values()].map(({ id, name, memberships }) => ({
    speaker: { name, gazetteerId: id },
    about: memberships.at(-1)?.office ?? '',
  }));
}

/** Who has this very name, in the article or in the gazetteer; the name itself as free words otherwise. */
export function findSpeaker(article: AnalyzedArticle, gazetteer: Gazetteer, name: string): ChosenSpeaker {
  const candidates = [...speakersIn(article), ...speakersKnownAs(gazetteer, name)];
  return candidates.find(({ speaker }) => speaker.name === name)?.speaker ?? { name };
}
