import { wordSet } from '../wordSet';

/** Words that carry no content of their own: what a quote says does not hang on them alone. */
export const functionWords = wordSet(
  "a an the this that these those of to in on at by for with from into onto about as than and or but so if nor yet because while when where which who whom whose what how then there here also just even too again now 's is are am was were be been being has have had having do does did doing will would can could may might must shall should ought " +
    'i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers herself it its itself they them their theirs themselves one not no never neither none nothing nobody cannot any some very really quite more most such all each both either up out off over under only',
);

/** Common verbs and nouns that fit any matter: they tell no utterance from another. */
export const lightWords = wordSet(
  'say says said saying tell tells told think thinks thought know knows knew known want wants wanted get gets got getting go goes went gone going come comes came coming make makes made making take takes took taken taking give gives gave given giving put let keep need needs needed look looks looking see sees saw seen thing things way ways lot lots time times people',
);

/** Words that turn a statement into its opposite. */
export const negations = wordSet(
  'not no never neither nor none nothing nobody nowhere without cannot hardly scarcely',
);

/** Words that strengthen what they stand with. */
const intensifiers = wordSet(
  'very really truly extremely deeply highly strongly absolutely completely totally utterly entirely fully wholly particularly especially exceptionally extraordinarily incredibly enormously hugely greatly seriously gravely severely profoundly firmly categorically unequivocally clearly certainly definitely undoubtedly always ever so too most far much indeed simply quite thoroughly overwhelmingly vastly badly heavily sharply widely',
);

/** Words that weaken a statement, or leave it open. */
const hedges = wordSet(
  'perhaps maybe possibly probably likely unlikely apparently seemingly presumably arguably reportedly allegedly supposedly potentially somewhat slightly partly partially largely mostly mainly generally usually often sometimes occasionally rather fairly relatively almost nearly roughly approximately some several few think believe hope suggest seem seems appear appears may might could',
);

/** Verbs that say how sure, allowed or due something is. */
const modals = wordSet('will would can could may might must shall should ought');

/** Pronouns, for changes of who is spoken of. */
export const pronouns = wordSet(
  'i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers herself it its itself they them their theirs themselves',
);

/** Forms of verbs that follow a change of person or tense: the members of a row stand for one another. */
const VERB_ROWS = [
  'am is are was were be been being',
  'has have had having',
  'do does did',
  'will would',
  'can could',
  'may might',
  'shall should',
];

/** The row that a form of an auxiliary belongs to. */
export const auxiliaryRow: ReadonlyMap<string, number> = new Map(
  VERB_ROWS.flatMap((row, i) => row.split(' ').map((form): [string, number] => [form, i])),
);

/** Whether a word makes a statement stronger, weaker or less certain: an editor may not lose it. */
export function modifies(word: string): boolean {
  return intensifiers.has(word) || hedges.has(word) || modals.has(word);
}
