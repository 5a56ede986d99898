import type { OrganizationKind } from '../analysis';
import type { Token } from '../text/paragraph';
import { wordSet } from '../wordSet';
import { isAcronym, isCapital, type Landmark, type Landmarks } from './landmarks';
import { institutionWords, openers, organizationWords } from './nameWords';
import { isAdverb, speechVerbs } from './verbs';

/** What may be an organization of a paragraph, unless its words turn out to be somebody's name. */
export interface OrganizationCandidate {
  readonly from: number;
  /** Index one past the last token. */
  readonly to: number;
  readonly kind: OrganizationKind;
}

/** Finds institutions, seats of government and countries that act, outlets, documents and groups that speak. */
export function findOrganizationNames(
  tokens: readonly Token[],
  landmarks: Landmarks,
): OrganizationCandidate[] {
  const found: OrganizationCandidate[] = [];
  let floor = 0;
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at].kind !== 'word') continue;
    const landmark = landmarks.startingAt.get(at);
    const organization =
      institutionAt(tokens, at, landmarks) ??
      (landmark && actorAt(tokens, landmark)) ??
      sourceNounAt(tokens, at, floor);
    if (organization) {
      found.push(organization);
      floor = organization.to;
      at = floor - 1;
    } else if (landmark) {
      at = landmark.to - 1;
    }
  }
  return found;
}

const groupNames = wordSet('taliban hamas hezbollah houthis isis isil daesh al-qaeda al-qaida');

/** An organization's name has no more tokens than this. */
const LONGEST_NAME = 14;

/** A name in capitals with a word that only organizations have: "Ministry of Finance", "US military", "Tribune newspaper". */
function institutionAt(
  tokens: readonly Token[],
  at: number,
  landmarks: Landmarks,
): OrganizationCandidate | undefined {
  const isPlace = landmarks.startingAt.has(at);
  if (!isCapital(tokens[at]) || openers.has(tokens[at].lower)) return undefined;
  const { sentence } = tokens[at];
  let to = at;
  let certain = false;
  let outlet = false;
  while (to < at + LONGEST_NAME && (isWordOf(sentence, tokens[to]) || isOwnedOffice(tokens, to))) {
    const token = tokens[to];
    if (isCapital(token)) {
      certain ||= institutionWords.has(token.lower) || groupNames.has(token.lower);
      outlet ||= outletWords.has(token.lower);
      to++;
    } else if (
      to > at &&
      connectives.has(token.lower) &&
      certain &&
      isWordOf(sentence, tokens[to + 1]) &&
      isCapital(tokens[to + 1]) &&
      (token.lower === 'of' || organizationWords.has(tokens[to + 1].lower))
    )
      to += 2;
    else if (to > at && isOwnedOffice(tokens, to)) to++;
    else if (to > at && isPurpose(tokens, to, landmarks)) {
      certain = true;
      to += tokens[to + 1].lower === 'the' ? 3 : 2;
    } else break;
  }
  const next = tokens[to]?.lower ?? '';
  if (isWordOf(sentence, tokens[to]) && lowerHeads.has(next)) {
    return {
      from: at,
      to: to + 1,
      kind: press.has(next) ? 'outlet' : 'institution',
    };
  }
  if (outlet && (speechVerbs.has(next) || tokens[at - 1]?.lower === 'the'))
    return { from: at, to, kind: 'outlet' };
  if (certain && to > at)
    return { from: at, to, kind: groupNames.has(tokens[at].lower) ? 'group' : 'institution' };
  const single = to === at + 1 && !isPlace && isAcronym(tokens[at]) && tokens[at].text.length > 2;
  const the = tokens[at - 1];
  if (single && ((the?.lower === 'the' && the.text !== 'THE') || speechVerbs.has(next)))
    return { from: at, to, kind: outletWords.has(tokens[at].lower) ? 'outlet' : 'institution' };
  return undefined;
}

/** Whose office, party or union has a name of its own: "Sheriff's Office", "Workers' Party". */
const owners = wordSet(
  'sheriff sheriffs president governor mayor general attorney prosecutor marshal coroner clerk treasurer auditor examiner ' +
    'inspector minister premier chancellor people peoples women children men workers farmers writers teachers students nurses ' +
    'doctors lawyers veterans journalists king queen citizens nations',
);

/** What people of one trade or interest form: "Pilots' Union". */
const associations = wordSet(
  'union federation association alliance guild club league society confederation syndicate cooperative',
);

/** Whether a possessive ending stands between an owner and an organization's word: "County Sheriff|'s| Office". */
function isOwnedOffice(tokens: readonly Token[], at: number): boolean {
  const ending = tokens[at]?.lower ?? '';
  const next = tokens[at + 1];
  return (
    /^['’]s?$/.test(ending) &&
    (owners.has(tokens[at - 1]?.lower) || (ending.length === 1 && associations.has(next?.lower))) &&
    isWordOf(tokens[at].sentence, next) &&
    isCapital(next) &&
    organizationWords.has(next.lower)
  );
}

/** Organizations that are often called by what they are for. */
const forPurposes = wordSet(
  'institute office center centre centers centres agency committee council commission organization organisation bureau ' +
    'association foundation alliance court fund campaign society board department mission coalition network',
);

/** Whether it says at a token what an organization is for: "Institute |for Harbor Studies|". */
function isPurpose(tokens: readonly Token[], at: number, landmarks: Landmarks): boolean {
  if (tokens[at].lower !== 'for' || !forPurposes.has(tokens[at - 1].lower)) return false;
  const first = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
  const { sentence } = tokens[at];
  return isWordOf(sentence, tokens[first]) && isCapital(tokens[first]) && !landmarks.startingAt.has(first);
}

function isWordOf(sentence: number, token: Token | undefined): boolean {
  return token?.sentence === sentence && token.kind === 'word';
}

const connectives = wordSet('of for and & the');
const press = wordSet('newspaper daily magazine channel agency');
const placeWords = wordSet('in at from near visiting to of across around');
const auxiliaries = wordSet('has have had will would is was does did');
const negations = wordSet("not n't been");
const determiners = wordSet('the a an this that its his her their some many several two both');

const lowerHeads = wordSet(
  'government administration military army police parliament ministry embassy leadership forces authorities newspaper daily magazine agency party network',
);

const outletWords = wordSet(
  'times post herald tribune gazette guardian telegraph journal news tv television radio reuters bloomberg bbc cnn afp ap pti ians ani xinhua tass dawn independent mirror observer standard chronicle examiner jazeera npr nbc cbs abc msnbc politico axios nikkei',
);

/** A seat of government or a country where it acts: before a verb of speech or attitude, or as the owner of one. */
function actorAt(tokens: readonly Token[], landmark: Landmark): OrganizationCandidate | undefined {
  const { from, to, kind, branch } = landmark;
  if (kind === 'demonym' || (kind === 'place' && !branch)) return undefined;
  if (kind === 'seat' && branch !== 'gov') return { from, to, kind: 'institution' };
  if (tokens[to]?.lower === "'s" && attitudes.has(tokens[to + 1]?.lower))
    return { from, to, kind: 'metonym' };
  const before = tokens[from - 1]?.lower ?? '';
  if (placeWords.has(before)) return undefined;
  let next = to;
  while (tokens[next] && isAdverb(tokens[next].lower)) next++;
  if (auxiliaries.has(tokens[next]?.lower)) {
    next++;
    while (tokens[next] && (isAdverb(tokens[next].lower) || negations.has(tokens[next].lower))) next++;
  }
  const acts = speechVerbs.has(tokens[next]?.lower ?? '') && tokens[next].sentence === tokens[from].sentence;
  const shares =
    (before === 'with' || before === 'between') &&
    kind !== 'country' &&
    dealings.has(tokens[from - 2]?.lower ?? '');
  return acts || shares ? { from, to, kind: 'metonym' } : undefined;
}

const attitudes = wordSet(
  'desire interest position stance view views willingness commitment displeasure concern concerns decision support opposition response reaction claim claims policy efforts intention intentions offer request demand demands refusal insistence hope hopes',
);
const dealings = wordSet(
  'collaboration cooperation engagement ties relations relationship talks dialogue tensions negotiations partnership',
);

const sourceNouns: ReadonlyMap<string, OrganizationKind> = new Map([
  ...'statement report letter memo message readout communiqué communique briefing filing document study survey poll email post tweet resolution'
    .split(' ')
    .map((noun) => [noun, 'document'] as const),
  ...'sources officials analysts experts critics observers residents witnesses activists lawmakers protesters diplomats sides authorities reports media'
    .split(' ')
    .map((noun) => [noun, 'group'] as const),
]);

/** "a statement", "the report", "diplomatic sources" where they speak or are what something is according to. */
function sourceNounAt(
  tokens: readonly Token[],
  at: number,
  floor: number,
): OrganizationCandidate | undefined {
  const { lower, sentence } = tokens[at];
  const kind = sourceNouns.get(lower);
  if (!kind) return undefined;
  let from = at;
  while (
    from > floor &&
    at - from < 4 &&
    tokens[from - 1].sentence === sentence &&
    tokens[from - 1].kind === 'word' &&
    !boundary.has(tokens[from - 1].lower) &&
    !speechVerbs.has(tokens[from - 1].lower)
  )
    from--;
  let next = at + 1;
  while (tokens[next] && isAdverb(tokens[next].lower)) next++;
  const speaks = speechVerbs.has(tokens[next]?.lower ?? '') && tokens[next].sentence === sentence;
  let opening = from - 1;
  if (determiners.has(tokens[opening]?.lower)) opening--;
  const accordingTo = tokens[opening]?.lower === 'to' && tokens[opening - 1]?.lower === 'according';
  return speaks || accordingTo ? { from, to: at + 1, kind } : undefined;
}

const boundary = wordSet(
  "'s ' " +
    'the a an this that these its his her their our some many several two both in on by of to from with and or but as for at after before while when where which who',
);
