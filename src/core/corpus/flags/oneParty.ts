import type { Attribution, Person } from '../../analysis';
import { findLandmarks } from '../../people/landmarks';
import type { PeopleLexicon } from '../../people/lexicon';
import { readParagraph } from '../../text/readParagraph';
import { chainOf } from '../chainOf';
import type { Flag } from '../comparison';
import type { CorpusArticle } from '../corpusArticle';

/** What only another party gives of somebody's words. */
export interface Readouts {
  readonly flags: readonly Flag[];
  /** Ids of the attributions that another party stands behind without being named at each. */
  readonly attributions: ReadonlySet<string>;
}

/**
 * Finds the people whose words an article has only from a party of another country, and none of them verbatim: a
 * readout of a call by one side.
 */
export function findReadouts({ analysis, text }: CorpusArticle, lexicon: PeopleLexicon): Readouts {
  const byId = new Map(analysis.attributions.map((attribution) => [attribution.id, attribution]));
  const people = new Map(analysis.people.map((person) => [person.id, person]));
  const bySpeaker = new Map<string, Attribution[]>();
  for (const attribution of analysis.attributions) {
    const { speakerId } = attribution;
    if (speakerId === null) continue;
    const own = bySpeaker.get(speakerId);
    if (own) own.push(attribution);
    else bySpeaker.set(speakerId, [attribution]);
  }
  const flags: Flag[] = [];
  const readouts = new Set<string>();
  for (const person of analysis.people) {
    const own = bySpeaker.get(person.id) ?? [];
    if (!person.country || own.some(({ quoted }) => quoted.length)) continue;
    const givers = own.map((attribution) =>
      chainOf(attribution, (id) => byId.get(id))
        .slice(0, -1)
        .find((outer) => isOtherParty(outer, person, people, text, lexicon)),
    );
    const giver = givers.find((each) => each !== undefined);
    if (!giver || (isPerson(giver, people) && givers.includes(undefined))) continue;
    own.forEach(({ id }, i) => {
      if (!givers[i]) readouts.add(id);
    });
    flags.push({
      article: analysis.id,
      kind: 'one-party-readout',
      reason: 'words-of-one-party-by-another',
      spans: [...giver.source, ...own.flatMap(({ content }) => content)],
    });
  }
  return { flags, attributions: readouts };
}

/** Whether an attribution's source belongs to another country than the person. */
function isOtherParty(
  { speakerId, sourceKind, source }: Attribution,
  { country }: Person,
  people: ReadonlyMap<string, Person>,
  text: string,
  lexicon: PeopleLexicon,
): boolean {
  const giver = people.get(speakerId ?? '');
  if (giver) return giver.country !== undefined && giver.country !== country;
  if (sourceKind !== 'document' && sourceKind !== 'institution' && sourceKind !== 'metonym') return false;
  const { tokens } = readParagraph(source.map((span) => text.slice(...span)).join(' '));
  const [side] = findLandmarks(tokens, lexicon).inOrder;
  return side?.country !== undefined && side.country !== country;
}

function isPerson({ speakerId }: Attribution, people: ReadonlyMap<string, Person>): boolean {
  return people.has(speakerId ?? '');
}
