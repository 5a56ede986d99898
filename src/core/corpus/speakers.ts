import type { Attribution } from '../analysis';
import type { CorpusArticle } from './corpusArticle';
import type { CorpusPeople } from './people/identifyPeople';

/** Whose words an attribution's are, the same across articles. */
export interface CorpusSpeaker {
  readonly key: string;
  readonly name: string;
}

/** The speaker of an attribution; undefined when the article tells of none. */
export function speakerOf(
  article: CorpusArticle,
  { speakerId, speaker, source, sourceKind }: Attribution,
  people: CorpusPeople,
): CorpusSpeaker | undefined {
  const identity = speakerId ? people.identityOf(article, speakerId) : undefined;
  if (identity) return { key: `person ${identity.id}`, name: identity.name };
  if (speaker === null && sourceKind === 'pronoun') return undefined;
  const name = speaker ?? source.map((span) => article.text.slice(...span)).join(' ');
  const key = name
    .toLowerCase()
    .replace(/^(?:the|a|an)\s+/, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (!key) return undefined;
  // Words such as "officials" mean others in another article.
  return { key: speakerId && isProper(name) ? key : `${article.index} ${key}`, name };
}

/** Whether a name is written as one: "the Harbor Ministry", but not "officials". */
function isProper(name: string): boolean {
  return /^(?:[Tt]he |[Aa]n? )?\p{Lu}/u.test(name);
}
