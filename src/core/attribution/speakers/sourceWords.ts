import type { SourceKind } from '../../analysis';
import { wordSet } from '../../wordSet';

const pronouns = wordSet(
  'he she they it we i you who him her them me us himself herself themselves his their its',
);
const documents = wordSet(
  'statement report letter memo memorandum message readout communique communiqué briefing filing document documents ' +
    'email e-mail transcript study survey poll book article editorial column release affidavit complaint lawsuit ' +
    'indictment tweet post text draft resolution paper review audit dossier cable note records letters emails',
);
const outlets = wordSet(
  'newspaper daily magazine tabloid broadcaster network website blog outlet channel radio television tv media press paper',
);
const pressAgencies = wordSet('news press wire');
const institutions = wordSet(
  'government administration ministry department office council court tribunal parliament assembly senate congress bank agency ' +
    'authority committee commission board bureau inquiry panel police army military navy party union federation association ' +
    'company firm carrier operator embassy institute university hospital school church trust charity foundation club regulator watchdog ' +
    'campaign opposition coalition team service',
);
const collectives = wordSet(
  'both sides two countries governments leaders nations parties neighbors neighbours allies ministers delegations',
);
const unnamed = wordSet(
  'source sources official officials analyst analysts expert experts critic critics observer observers aide aides ' +
    'diplomat diplomats adviser advisers advisor advisors witness witnesses resident residents people person some many ' +
    'others several most few one another none lawyer lawyers lawmaker lawmakers supporter supporters activist activists ' +
    'protester protesters insider insiders staffer staffers man woman men women voter voters opponents researchers scientists authorities',
);
const roles = wordSet(
  'president premier minister secretary spokesman spokeswoman spokesperson ambassador envoy governor mayor senator ' +
    'congressman congresswoman representative chief general admiral colonel judge justice director chairman chairwoman ' +
    'chair commissioner chancellor candidate nominee leader king queen prince pope bishop officer sheriff attorney ' +
    'prosecutor speaker mp backbencher frontbencher deputy treasurer captain coach professor author',
);

/** The kind of a source that is nobody known, by its words (keys of its tokens) and whether it holds a name. */
export function kindByWords(words: readonly string[], named: boolean): SourceKind {
  if (words.length === 0) return 'none';
  if (words.length === 1 && pronouns.has(words[0])) return 'pronoun';
  const head = headOf(words);
  if (documents.has(head) || isOwnedDocument(words, head)) return 'document';
  if (outlets.has(head) || (head === 'agency' && words.some((word) => pressAgencies.has(word))))
    return 'outlet';
  if (
    words[0] === 'both' ||
    (collectives.has(head) && words.some((word) => word === 'two' || word === 'both'))
  )
    return 'collective';
  if (unnamed.has(head) || unnamed.has(words[0])) return 'unnamed';
  if (named) return 'named';
  if (roles.has(head)) return 'role';
  return institutions.has(head) ? 'institution' : 'unnamed';
}

/** "the Board of Harbors' |report|": the head of a possessor with an "of" is none of the source. */
function isOwnedDocument(words: readonly string[], head: string): boolean {
  const owner = Math.max(words.lastIndexOf("'s"), words.lastIndexOf("'"));
  if (owner < 0 || owner < headLength(words) || roles.has(head) || unnamed.has(head)) return false;
  return documents.has(headOf(words.slice(owner + 1)));
}

/** The noun that a noun phrase is about: the last word before what is attached to it. */
export function headOf(words: readonly string[]): string {
  return words[headLength(words) - 1];
}

/** How many words a noun phrase has before what is attached to it. */
export function headLength(words: readonly string[]): number {
  const attached = words.findIndex((word, i) => i > 0 && attaches(word));
  return attached < 0 ? words.length : attached;
}

const attaching = wordSet(
  'of for in at on from with by to about who which that , ( — – issued published released obtained posted sent',
);

/** Whether a word before a mention inside a source makes the mention a part of it only ("talks with Kim Park"). */
export function attaches(word: string): boolean {
  return attaching.has(word) || (word.length > 5 && word.endsWith('ing'));
}

const adverbs = wordSet(
  'today yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday last this next earlier ' +
    'later late early then now again also too once still since ago never ever always himself herself themselves itself ' +
    'alone both each all meanwhile however',
);

/** Whether a word after a name inside a source says when or how somebody speaks, not who ("Kim Park today"). */
export function isAdverb(word: string): boolean {
  return adverbs.has(word) || (word.length > 4 && word.endsWith('ly'));
}

const determiners = wordSet('a an the this that these those its their his her both some');

/** Whether a word that may start with a capital is no part of a name at the start of a source. */
export function isDeterminer(word: string): boolean {
  return determiners.has(word);
}
