import type { Token } from '../text/paragraph';
import { wordSet } from '../wordSet';

/** Verbs of speech, judgment and attitude that take persons and institutions as their subjects; regular ones. */
const regular =
  'accept accuse acknowledge add address admit advise advocate affirm agree allege announce answer appeal appreciate argue ask assert ' +
  'assess assure believe blame boast call caution challenge charge cite claim clarify comment complain concede ' +
  'conclude condemn confess confirm congratulate consider contend continue counter credit criticise criticize declare decline ' +
  'decry defend demand demonstrate denounce deny deplore describe disclose discuss dismiss disagree dispute echo elaborate emphasise ' +
  'emphasize encourage endorse estimate expect explain express fear hail highlight hint hope ' +
  'indicate inform insist instruct interview invite joke justify lament maintain mention mock muse note object observe opine oppose order outline ' +
  'pledge point praise predict proclaim promise propose protest question quip reaffirm recall recommend recount refuse refute regret ' +
  'reiterate reject remark remind reply report request respond retort reveal rule say share signal speculate state stress ' +
  'suggest suspect tell testify thank think threaten tweet underline underscore urge voice vow want warn welcome wish wonder worry';

const irregular =
  'said says saying told tells telling spoke speaks wrote writes written quoted posted posts thinks thought knew knows feels felt ' +
  'admits admitted denied denies replied replies rebutted began stated swore sees saw hit made found let';

/** Forms of a regular verb: "urge, urges, urged, urging". */
function formsOf(verb: string): string[] {
  if (/[^aeiou]y$/.test(verb)) {
    const stem = verb.slice(0, -1);
    return [verb, stem + 'ies', stem + 'ied', verb + 'ing'];
  }
  const stem = verb.replace(/e$/, '');
  return [verb, /(?:s|sh|ch)$/.test(verb) ? verb + 'es' : verb + 's', stem + 'ed', stem + 'ing'];
}

/** Words that say that somebody speaks or holds an attitude, in the forms that follow or precede a subject. */
export const speechVerbs: ReadonlySet<string> = new Set([
  ...regular.split(' ').flatMap(formsOf),
  ...irregular.split(' '),
]);

/** Verbs that introduce or close a quotation, so that the subject beside them is its speaker. */
export const sayingVerbs = wordSet(
  'said says say saying told tells tell added adds adding wrote writes tweeted tweets posted noted notes noting explained explains ' +
    'replied replies responded responds asked asks continued continues stated states declared declares insisted insists ' +
    'argued argues claimed claims warned warns stressed stresses admitted admits announced announces recalled recalls ' +
    'remarked remarks commented comments concluded concludes observed observes quipped joked lamented complained ' +
    'reiterated underlined emphasized emphasised affirmed confirmed confirms suggested suggests urged urges revealed reveals pointed points thinks believes ' +
    'acknowledged acknowledges alleged alleges asserted asserts cautioned cautions clarified clarifies conceded concedes contended contends ' +
    'disclosed discloses maintained maintains predicted predicts specified specifies testified testifies vowed vows',
);

/** Verbs by which a subject judges or answers somebody else: whoever does it is the one that goes on speaking. */
export const judgingVerbs = wordSet(
  'accused accuses blamed blames condemned condemns criticised criticises criticized criticizes defended defends denied denies denounced ' +
    'denounces dismissed dismisses praised praises rejected rejects welcomed welcomes felt feels believed hoped hopes feared fears agreed agrees ' +
    'disagreed disagrees',
);

const auxiliaries = wordSet(
  "is was are were be been has had have will would can could may might must shall should does did do isn't wasn't hasn't didn't won't",
);

const irregularPast = wordSet(
  'became began bought brought built came chose cut did drew fell felt flew forgot fought gave got grew heard held hit kept knew laid ' +
    'led left lost made meant met paid put ran rose said saw sent set shook shot showed sold spent spoke stood swore took taught ' +
    'thought told threw took went withdrew won wore wrote sought struck stuck hung hurt let read quit split fled dealt caught broke',
);

const adverbs = wordSet(
  'also then now today yesterday tomorrow later earlier meanwhile however still already once again never always often recently ' +
    'first finally even just only both all not who himself herself themselves on monday tuesday wednesday thursday friday saturday sunday',
);

/** Words that may stand between a subject and its verb. */
export function isAdverb(word: string): boolean {
  return adverbs.has(word) || word.endsWith('ly');
}

/** Whether a word in lower case looks like a finite verb after a subject. */
export function isFiniteVerb(word: string): boolean {
  return (
    auxiliaries.has(word) ||
    irregularPast.has(word) ||
    speechVerbs.has(word) ||
    (word.length > 4 && (word.endsWith('ed') || (word.endsWith('s') && !/(?:ss|us|'s)$/.test(word))))
  );
}

/** Whether a finite verb stands at `at`, or after adverbs there, as after a subject. */
export function precedesVerb(tokens: readonly Token[], at: number): boolean {
  const { sentence } = tokens[at - 1];
  let next = at;
  while (tokens[next]?.sentence === sentence && isAdverb(tokens[next].lower)) next++;
  const verb = tokens[next];
  return verb?.sentence === sentence && verb.kind === 'word' && isFiniteVerb(verb.lower);
}
