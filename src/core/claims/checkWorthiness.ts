import type { ClaimReason, Figure } from '../analysis';
import { firstTokenFrom } from '../attribution/tokensIn';
import type { Token } from '../text/paragraph';
import { wordSet } from '../wordSet';

/** A claim's words and what was found in them, as its score sees it. */
export interface ClaimContent {
  readonly tokens: readonly Token[];
  readonly figures: readonly Figure[];
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

/** Words that show a feature: grammar's closed classes, and the ordinary vocabulary of public affairs and of judgment. */
const WORDS: Partial<Record<ClaimReason, string>> = {
  'past-event':
    'was were had did been became began bent bit blew bought broke brought built burned burst came caught chose cut dealt ' +
    'drew drank drove ate fell fed felt fought found flew forgot froze gave given went gone grew hid hit held kept knew ' +
    'laid led left lent lost made meant met paid put ran rang rose said sank sat saw seen sold sent shook shot shut slept ' +
    'spoke spent spread stood stole struck swept swore swam taken taught tore told threw thought took wept woke won wore ' +
    'wrote written ago since yesterday last',
  record:
    'act acts amendment ballot bill bills budgeted charter constitution contract conviction council court courts decree ' +
    'directive election elections enacted indictment judgment jury law laws legislation mandate ordinance parliament ' +
    'passed ratified referendum regulation repealed report resolution ruling ruled sanctions senate sentence signed ' +
    'statute treaty verdict veto vetoed vote voted votes',
  'third-person': 'he she they it his her hers their theirs its him them himself herself themselves itself',
  // the functions of government that the United Nations' COFOG lists, and what is counted under them
  'public-matter':
    'aid agriculture army arms bank banks bomb bombs border budget businesses companies construction crime crimes criminals ' +
    'debt debts defense defence deficit deficits disability disease diseases drug drugs economy education electricity ' +
    'emissions energy environment environmental exports farm farmers farming farms federal fire fishing forestry fuel ' +
    'government guns health hospital hospitals housing immigrants immigration imports income industry inflation insurance ' +
    'intelligence investment jobs labor labour manufacturing medicine medicines military mining missile missiles money ' +
    'mortgage mortgages navy nuclear nurses oil pension pensions police pollution population poverty prices prison prisons ' +
    'public railways refugees rent research revenue revenues roads salaries sanctions school schools security services ' +
    'social soldiers spending subsidies surplus tariff tariffs tax taxes taxpayer taxpayers terrorism terrorist terrorists ' +
    'trade transport treaty troops unemployed unemployment union unions veterans wage wages war wars waste water weapons ' +
    'welfare workers',
  comparison:
    'than more less fewer higher lower larger smaller bigger longer shorter older younger earlier later faster slower as ' +
    'compared versus against double doubled triple tripled half halved quadrupled twice times exceed exceeded surpassed ' +
    'increase increased decrease decreased rise rose risen fall fell fallen drop dropped up down',
  superlative:
    'most least first last only biggest largest smallest highest lowest longest shortest oldest youngest best worst fastest ' +
    'slowest richest poorest never ever always every none all record unprecedented',
  people:
    'people persons men women children families households workers employees students pupils teachers patients citizens ' +
    'residents refugees migrants soldiers civilians prisoners voters victims passengers farmers pensioners',
  cause:
    'because caused causes cause therefore thus hence consequently due owing led leads resulted result results thanks',
  opinion:
    'think believe feel should ought must good bad better right wrong fair unfair just unjust important necessary great ' +
    'terrible wonderful excellent awful beautiful ugly sad happy shameful brave wise foolish dangerous reasonable ' +
    'unacceptable disappointing hope wish prefer agree disagree deserve',
  prediction:
    'will shall would ll going tomorrow soon next future expect expects expected forecast predict predicts promise plan ' +
    'plans intend intends likely',
  experience:
    'i me my mine myself felt love loved like liked enjoy hate miss remember want wanted wonder glad sorry',
  call: "let let's please must ask urge appeal call demand stop start help join",
  hypothesis: 'if unless whether could might may perhaps maybe possibly suppose supposing would',
  address: 'you your yours yourself yourselves',
  vague:
    'something somebody someone somehow anything anybody anyone everything everybody everyone thing things stuff kind sort',
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
export interface Worthiness {
  readonly score: number;
  readonly reasons: readonly ClaimReason[];
}

/** What a claim is worth by its own words, and, where that differs, if the article knows somebody in it for a person. */
export interface Judgment extends Worthiness {
  readonly naming: Worthiness | undefined;
}

/** How much a claim with this content is worth checking. */
export function checkWorthiness({ tokens, figures }: ClaimContent): Judgment {
  const said = new Set<ClaimReason>();
  let words = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    const features = FEATURES_OF.get(token.lower);
    if (features) for (const reason of features) said.add(reason);
    if (token.lower === '?') said.add('question');
    if (token.kind !== 'word') continue;
    words++;
    if (isPastForm(token)) said.add('past-event');
    if (i > 0 && isName(token)) said.add('named-actor');
  }
  const more: ClaimReason[] = [];
  for (const figure of figures) {
    const { type } = figure;
    if (isPairOrSo(figure, tokens)) continue;
    if (type === 'date' || type === 'duration' || type === 'time') more.push('date');
    else more.push(type === 'ordinal' ? 'superlative' : 'figure');
  }
  if (words >= LONG) more.push('detailed');
  if (words < SHORT) more.push('brief');
  const naming = said.has('named-actor') ? undefined : weighed([...said, 'named-actor', ...more]);
  return { ...weighed([...said, ...more]), naming };
}

function weighed(features: readonly ClaimReason[]): Worthiness {
  const reasons = [...new Set(features)].sort((a, b) => Math.abs(WEIGHTS[b]) - Math.abs(WEIGHTS[a]));
  const odds = reasons.reduce((sum, reason) => sum + WEIGHTS[reason], BASE);
  return { score: Math.round(100 / (1 + Math.exp(-odds))) / 100, reasons };
}

const DETERMINERS = wordSet('the both these those all our your his her its their');
const FEW = 10;

/** "the two countries": how many there are is known, nobody claims it. */
function isPairOrSo({ type, value, span }: Figure, tokens: readonly Token[]): boolean {
  if (type !== 'number' || typeof value !== 'number' || value >= FEW) return false;
  const before = tokens[firstTokenFrom(tokens, span[0]) - 1] as Token | undefined;
  return value === 1 || (before !== undefined && DETERMINERS.has(before.lower));
}

function isPastForm({ lower }: Token): boolean {
  return lower.length > 4 && lower.endsWith('ed') && lower !== 'indeed';
}

/** A capital inside the statement; its first word has one anyway. */
function isName({ text, lower }: Token): boolean {
  return text !== lower && lower !== 'i' && text[0] !== lower[0] && !/^i['’]/.test(lower);
}
