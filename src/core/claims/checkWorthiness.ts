import type { ClaimReason, Figure } from '../analysis';
import type { Token } from '../text/paragraph';

/** A claim's words and what was found in them, as its score sees it. */
export interface ClaimContent {
  readonly tokens: readonly Token[];
  readonly figures: readonly Figure[];
  /** Whether a person of the article is named in it. */
  readonly namesPerson: boolean;
}

/** How much a feature speaks for checking a claim, in log odds. */
const WEIGHTS: Readonly<Record<ClaimReason, number>> = {
  figure: 1.9, // an amount, a share or a count can be looked up
  date: 0.6, // a day or a span of time pins the statement down
  'past-event': 0.8, // what happened left a record
  record: 0.8, // votes, laws and decisions are on file
  'named-actor': 0.4, // somebody who can be asked
  'third-person': 0.3, // about somebody else's doing
  'public-matter': 0.6, // taxes, jobs, arms: statistics exist
  comparison: 0.6, // more, less, than: two values to compare
  superlative: 0.4, // first, most, never: one counterexample decides
  people: 0.4, // how many people are concerned
  cause: 0.2, // because, led to: a link that can be wrong
  detailed: 0.4, // long enough to say something definite
  brief: -0.8, // too short to say anything definite
  opinion: -0.9, // a judgment is nobody's fact
  prediction: -0.6, // nothing to check yet
  experience: -0.5, // what the speaker feels, wants or lived through
  question: -1.6, // asks, states nothing
  call: -0.6, // asks somebody to act
  hypothesis: -0.4, // if, might, could
  address: -0.3, // speaks to the listener
  vague: -0.4, // something, somebody, things
};

/** Log odds of a statement with none of the features. */
const BASE = -1.7;

const WORDS: Partial<Record<ClaimReason, string>> = {
  'past-event':
    'was were had did went came took made gave got said told saw found left lost won held met began became brought built ' +
    'bought kept led paid put ran sent spent stood taught wrote grew fell rose broke chose drove gone taken given seen ' +
    'been happened since ago',
  record:
    'voted vote votes signed passed vetoed supported opposed sponsored enacted repealed approved rejected appointed elected ' +
    'bill law laws legislation amendment treaty agreement sanctions resolution senate congress parliament court',
  'third-person': "he she they his her their him them he's she's they're",
  'public-matter':
    'tax taxes budget deficit debt spending income jobs unemployment economy inflation insurance medicare medicaid pension ' +
    'pensions welfare poverty crime trade exports imports oil gas energy troops weapons nuclear military defense defence ' +
    'health schools wages prices cost costs rate rates percent money program programs border immigrants administration',
  comparison:
    'than more less fewer higher lower bigger smaller larger increase increased increases decrease decreased cut cuts rose ' +
    'fell doubled tripled halved grew grown reduced dropped compared versus double twice half times up down',
  superlative:
    'first most least largest biggest highest lowest worst best fastest oldest only never ever every history record all',
  people: 'people americans workers families children women men citizens students soldiers seniors',
  cause: 'because therefore thus caused resulted result results leads led due',
  opinion:
    'think believe should must ought good bad right wrong great terrible important fair unfair hope believe proud honest ' +
    'disgrace wonderful tremendous better need needs opinion agree disagree values freedom strong tough',
  prediction: 'will would shall ll going gonna tomorrow future promise pledge plan intend',
  experience: 'i me my mine myself want feel love remember like grew glad sorry thank thanks',
  call: "let let's please ask urge call look give continue try",
  hypothesis: 'if could might may perhaps maybe whether suppose can',
  address: 'you your yours',
  vague: 'something somebody someone anything things thing stuff kind sort lot everybody everything issue',
};

const FEATURES_OF: ReadonlyMap<string, readonly ClaimReason[]> = featuresByWord();

function featuresByWord(): Map<string, ClaimReason[]> {
  const features = new Map<string, ClaimReason[]>();
  for (const [reason, words] of Object.entries(WORDS)) {
    for (const word of words.split(' ')) {
      const known = features.get(word);
      if (known) known.push(reason as ClaimReason);
      else features.set(word, [reason as ClaimReason]);
    }
  }
  return features;
}

const LONG = 14;
const SHORT = 7;

/** How much a claim is worth checking, 0 to 1, and the features that say so, the weightiest first. */
export function checkWorthiness(content: ClaimContent): { score: number; reasons: ClaimReason[] } {
  const found = new Set<ClaimReason>();
  let words = 0;
  content.tokens.forEach((token, i) => {
    if (token.kind === 'word') words++;
    for (const reason of FEATURES_OF.get(token.lower) ?? []) found.add(reason);
    if (isPastForm(token)) found.add('past-event');
    if (isName(token, i)) found.add('named-actor');
    if (token.lower === '?') found.add('question');
  });
  if (content.namesPerson) found.add('named-actor');
  for (const { type } of content.figures) {
    if (type === 'date' || type === 'duration' || type === 'time') found.add('date');
    else found.add(type === 'ordinal' ? 'superlative' : 'figure');
  }
  if (words >= LONG) found.add('detailed');
  if (words < SHORT) found.add('brief');
  const reasons = [...found].sort((a, b) => Math.abs(WEIGHTS[b]) - Math.abs(WEIGHTS[a]));
  const odds = reasons.reduce((sum, reason) => sum + WEIGHTS[reason], BASE);
  return { score: Math.round(100 / (1 + Math.exp(-odds))) / 100, reasons };
}

function isPastForm({ lower, kind }: Token): boolean {
  return (
    kind === 'word' && lower.length > 4 && lower.endsWith('ed') && lower !== 'need' && lower !== 'indeed'
  );
}

/** A capital inside the statement; its first word has one anyway. */
function isName({ text, lower, kind }: Token, i: number): boolean {
  return (
    kind === 'word' &&
    i > 0 &&
    text !== lower &&
    lower !== 'i' &&
    text[0] !== lower[0] &&
    !/^i['’]/.test(lower)
  );
}
