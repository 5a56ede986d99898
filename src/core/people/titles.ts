import type { OfficeStatus } from '../analysis';
import type { Token } from '../text/paragraph';
import { wordSet } from '../wordSet';
import { isAgeAsAdjective } from './ageAsAdjective';
import { courtesies } from './courtesies';
import { isAcronym, isCapital, type Landmark, type Landmarks } from './landmarks';
import type { Office, PeopleLexicon } from './lexicon';
import { institutionWords, openers, organizationWords, otherProperNouns } from './nameWords';
import { statusOfWord } from './titleStatus';

/** A title as a paragraph words it: "former US deputy secretary of state", without its determiner. */
export interface TitlePhrase {
  readonly from: number;
  /** Index one past the last token. */
  readonly to: number;
  /** Where the office itself is: "secretary of state". */
  readonly core: readonly [from: number, to: number];
  readonly office: Office;
  readonly status: OfficeStatus;
  readonly country?: string;
  /** Tokens that name the organization, where the title gives one. */
  readonly organization?: readonly [from: number, to: number];
  /** The words that name the place of a local office, in lower case: of "Great Wexley mayor", "MP for Wexley South". */
  readonly place?: readonly string[];
  readonly determiner: 'definite' | 'indefinite' | 'none';
  /** Another office than the one that it names: "shadow chancellor", "deputy harbor minister". */
  readonly isBelow: boolean;
  /** Held in a club, a company or the like: "president of the Harbor Pilots' Union". */
  readonly isPrivate: boolean;
  /** Of another state than the offices around it: one told behind the name, or that nothing is known of. */
  readonly isOfOtherState: boolean;
}

const rankModifiers = wordSet(
  'deputy assistant vice shadow senior chief special principal additional joint associate lead leading top outgoing current new newly appointed elected ' +
    'long-time longtime veteran incumbent executive honorary first second co junior high-ranking high-level permanent managing regional general ' +
    'provincial state federal national union presidential royal military civilian naval republican democratic conservative labour opposition ruling ' +
    'prominent renowned famous celebrated award-winning legendary disgraced embattled independent political economic legal research',
);

const below = wordSet('deputy assistant vice shadow');

/** Fields of government and of work, as they stand before or after the head of a title. */
const fields = wordSet(
  'foreign external internal interior home defence defense finance financial treasury health education environment environmental climate energy oil petroleum gas power ' +
    'water trade commerce industry investment transport transportation communications information broadcasting culture sport sports tourism justice ' +
    'law labor labour employment agriculture food fisheries forestry housing planning development rural urban economy economic science technology ' +
    'research higher women gender children youth family social welfare security intelligence immigration migration border customs parliamentary human rights ' +
    'affairs services works infrastructure railways railway aviation shipping maritime mines mining minerals resources natural religious minority minorities ' +
    'refugee refugees disaster management emergency emergencies digital innovation media press police army navy naval air force military ' +
    'central bank state national public relations regional local government administration cabinet party parliament senate house assembly council court ' +
    'unification equality lands oceans ports telecommunications electricity space textiles coal steel budget veterans diaspora indigenous ' +
    'team club league football soccer cricket rugby basketball baseball tennis boxing film music news business company',
);

const definite = wordSet('the its his her their our this that');
const indefinite = wordSet('a an another one');

/** Finds the titles of a paragraph, the longest at each place, in order and without overlap. */
export function findTitles(
  tokens: readonly Token[],
  landmarks: Landmarks,
  lexicon: PeopleLexicon,
): TitlePhrase[] {
  const titles: TitlePhrase[] = [];
  let floor = 0;
  for (let at = 0; at < tokens.length; at++) {
    const core = coreAt(tokens, at, lexicon);
    const landmark = landmarks.startingAt.get(at);
    if (landmark && landmark.to > (core?.to ?? at)) {
      at = landmark.to - 1; // "Sri Lanka" holds no title
      continue;
    }
    if (!core || (at > floor && isInsideName(tokens, core, landmarks, lexicon))) continue;
    const title = extend(tokens, landmarks, lexicon, core, floor);
    titles.push(title);
    floor = title.to;
    at = title.to - 1;
  }
  return titles;
}

interface Core {
  readonly from: number;
  readonly to: number;
  readonly office: Office;
  readonly former: boolean;
}

const noHeads = wordSet('modifier rank_suffix name_part');

function coreAt(tokens: readonly Token[], at: number, lexicon: PeopleLexicon): Core | undefined {
  const token = tokens[at];
  if (token.kind !== 'word') return undefined;
  const former = token.lower.startsWith('ex-');
  const found = former
    ? lexicon.titles.longestAt([{ ...token, lower: token.lower.slice(3), text: token.text.slice(3) }], 0)
    : lexicon.titles.longestAt(tokens, at);
  if (!found || noHeads.has(found.value.category)) return undefined;
  return { from: at, to: former ? at + 1 : found.to, office: found.value, former };
}

/** Whether a word that is a title elsewhere stands inside a name here: "Omar Sheikh Dalmar". */
function isInsideName(
  tokens: readonly Token[],
  { from, to }: Core,
  landmarks: Landmarks,
  { words }: PeopleLexicon,
): boolean {
  const before = tokens[from - 1];
  return (
    to === from + 1 &&
    isCapital(tokens[from]) &&
    !isAcronym(tokens[from]) &&
    before?.kind === 'word' &&
    before.sentence === tokens[from].sentence &&
    isCapital(before) &&
    !isAcronym(before) &&
    !words.has(before.lower) &&
    !landmarks.endingAt.has(from) &&
    !organizationWords.has(before.lower) &&
    nameLikeTitles.has(tokens[from].lower)
  );
}

const nameLikeTitles = wordSet(
  'sheikh dame sultan king prince imam sen major judge justice queen duke pope bishop dean chancellor mullah don malam sri tun fellow sheik marshal rep haji captain speaker col major lord lady earl baron sayed syed emir amir shah',
);

/** Words that are offices right after the name of a people or place: "the Danish leader", "her Danish counterpart". */
const officesOfCountries: ReadonlyMap<string, Office> = new Map([
  ['leader', { canonical: 'leader', category: 'head_of_state' }],
  ['counterpart', { canonical: 'counterpart', category: 'senior_official' }],
]);

/** Whether somebody's counterpart is told by a name that may be a region's: "her Wexley counterpart". */
function isCounterpart(tokens: readonly Token[], { from, office }: Core): boolean {
  const owner = tokens[from - 2]?.lower;
  return office.canonical === 'counterpart' && isCapital(tokens[from - 1]) && definite.has(owner);
}

function extend(
  tokens: readonly Token[],
  landmarks: Landmarks,
  lexicon: PeopleLexicon,
  core: Core,
  floor: number,
): TitlePhrase {
  const left = extendLeft(tokens, landmarks, lexicon, core, floor);
  const right = extendRight(tokens, landmarks, lexicon, core);
  const before = tokens[beforeAge(tokens, left.from)]?.lower;
  const was = isPast(tokens, left.from) ? 'former' : 'current';
  const told = left.status ?? statusInside(tokens, core) ?? right.status;
  const status = core.former ? 'former' : (told ?? was);
  const state = stateOffices.has(core.office.category)
    ? stateOf(tokens, landmarks, left.from, right.to)
    : undefined;
  const country =
    left.country ?? right.country ?? innerCountry(tokens, landmarks, left.from, right.to) ?? state?.country;
  const organization = left.organization ?? right.organization;
  const place = localOffices.has(core.office.category) ? placeIn(tokens, left.from, core, right.to) : [];
  const people = landmarks.endingAt.get(core.from);
  const isOfPeople = people ? people.kind !== 'seat' : isCounterpart(tokens, core);
  const ofCountry = isOfPeople ? officesOfCountries.get(core.office.canonical) : undefined;
  return {
    from: left.from,
    to: right.to,
    core: [core.from, core.to],
    office: ofCountry ?? core.office,
    status,
    ...(country && { country }),
    ...(organization && { organization }),
    ...(place.length > 0 && { place }),
    isBelow: tokens.slice(left.from, core.from).some(({ lower }) => below.has(lower)),
    isPrivate: isPrivate(tokens, landmarks, core, left.from, organization),
    isOfOtherState: state !== undefined && country === state.country,
    determiner: definite.has(before) ? 'definite' : indefinite.has(before) ? 'indefinite' : 'none',
  };
}

/** What stands before a title, be it behind an age: "|The| 61-year-old general". */
export function beforeAge(tokens: readonly Token[], from: number): number {
  return isAgeAsAdjective(tokens[from - 1]) ? from - 2 : from - 1;
}

/** Offices that only states have. */
const stateOffices = wordSet('head_of_state head_of_government minister');
const demonym = /[a-z](?:[ei]an|ish|ese)$/;

/**
 * Of which state an office is by what stands around it: "|Prime Minister| NAME of Chile"; of an unknown one in
 * "Zembian |Prime Minister| NAME". Undefined where that tells nothing.
 */
function stateOf(
  tokens: readonly Token[],
  landmarks: Landmarks,
  from: number,
  to: number,
): { country: string | undefined } | undefined {
  const before = tokens[from - 1];
  if (before?.sentence === tokens[from].sentence && isCapital(before) && demonym.test(before.text))
    return { country: undefined };
  let of = to;
  while (tokens[of]?.kind === 'word' && isCapital(tokens[of])) of++;
  const place = tokens[of + 1];
  if (of === to || tokens[of]?.lower !== 'of' || !place || !isCapital(place) || isAcronym(place))
    return undefined;
  return { country: landmarks.startingAt.get(of + 1)?.country };
}

/** Whether a title is told of somebody in the past: "who was mayor", "who had been the mayor". */
function isPast(tokens: readonly Token[], from: number): boolean {
  const determiner = tokens[from - 1]?.lower;
  const be = definite.has(determiner) || indefinite.has(determiner) ? from - 2 : from - 1;
  const [before, verb] = [tokens[be - 1]?.lower, tokens[be]?.lower];
  return (verb === 'was' && before === 'who') || (verb === 'been' && before === 'had');
}

/** The status that an office of several words opens with: "acting president". */
function statusInside(tokens: readonly Token[], { from, to }: Core): OfficeStatus | undefined {
  return to > from + 1 ? statusOfWord(tokens[from].lower) : undefined;
}

/** Offices that clubs and companies have as well as states. */
const sharedOffices = wordSet('president vice secretary general');
/** Ranks that in lower case are as well a player's: "Rovers captain NAME". */
const playersRanks = wordSet('captain');
const chairs = wordSet('chair chairman chairwoman chairperson');
const publicBodies = wordSet(
  'republic state states commission council assembly senate parliament congress court nations ministry department government bank cabinet federation agency ' +
    'office house reserve treasury army navy forces police authority bundestag duma knesset sejm tribunal province city county district region administration palace league',
);
/** Bodies that are public where somebody chairs them. */
const chairedBodies = wordSet(
  'commission council assembly senate parliament congress authority agency court electoral select parliamentary county city joint house',
);
const unions = wordSet('union club association guild workers');
const countryNouns = wordSet(
  'country nation state republic kingdom government city province region island territory court parliament senate house assembly bloc commission union army',
);

function isPrivate(
  tokens: readonly Token[],
  landmarks: Landmarks,
  core: Core,
  from: number,
  organization: readonly [from: number, to: number] | undefined,
): boolean {
  if (playersRanks.has(tokens[core.from].text)) return true;
  if (core.office.canonical === 'secretary-general' && names(organization, unions, tokens)) return true;
  if (chairs.has(tokens[core.from].lower)) return !names(organization, chairedBodies, tokens);
  const first = statusInside(tokens, core) ? core.from + 1 : core.from;
  if (!sharedOffices.has(tokens[first].lower) || core.to > first + 2) return false;
  if (organization) {
    if (landmarks.startingAt.get(organization[0])?.to === organization[1]) return false;
    return !names(organization, publicBodies, tokens);
  }
  const before = tokens[from - 1]?.lower;
  if (before === 'its' || before === 'their') return !landmarks.inOrder.some(({ to }) => to < from);
  const owner = tokens[from - 2];
  return before === "'s" && !isCapital(owner) && !countryNouns.has(owner.lower);
}

/** Whether one of the words stands in the name of an organization. */
function names(
  organization: readonly [from: number, to: number] | undefined,
  words: ReadonlySet<string>,
  tokens: readonly Token[],
): boolean {
  return organization !== undefined && tokens.slice(...organization).some(({ lower }) => words.has(lower));
}

interface Extension {
  from: number;
  to: number;
  status?: OfficeStatus;
  country?: string;
  organization?: readonly [number, number];
}

function extendLeft(
  tokens: readonly Token[],
  landmarks: Landmarks,
  lexicon: PeopleLexicon,
  core: Core,
  floor: number,
): Extension {
  const found: Extension = { from: core.from, to: core.to };
  if (core.office.category === 'honorific' || core.office.category === 'military_rank') return found;
  const { sentence, quotation } = tokens[core.from];
  const isOpen = (at: number) =>
    at >= floor && tokens[at].sentence === sentence && tokens[at].quotation === quotation;
  for (let at = core.from - 1; isOpen(at); at = found.from - 1) {
    const { lower } = tokens[at];
    const landmark = landmarks.endingAt.get(lower === "'s" ? at : at + 1);
    const status = statusOfWord(lower);
    if (landmark && isOpen(landmark.from)) {
      found.from = landmark.from;
      if (!isPartyName(tokens, landmark)) found.country ??= landmark.country;
      if (landmark.kind === 'seat') found.organization ??= [landmark.from, landmark.to];
    } else if (status) {
      found.from = at;
      found.status ??= status;
    } else if (fields.has(lower) || rankModifiers.has(lower)) {
      found.from = at;
    } else if (
      (lower === 'and' || lower === ',' || lower === '&') &&
      isOpen(at - 1) &&
      joinsFields(tokens, at)
    ) {
      found.from = at - 1;
    } else {
      if (core.office.category === 'anonymous' || isBehindName(tokens, core, at, isOpen)) break;
      const organization = organizationBefore(tokens, lexicon, at, isOpen);
      const from = organization ?? placeBefore(tokens, lexicon, core, at, isOpen);
      if (from === undefined) break;
      if (organization !== undefined) {
        found.organization ??= [organization, at + 1 - +(lower === "'s")];
        found.country ??= landmarks.startingAt.get(organization)?.country;
      }
      found.from = from;
    }
  }
  return found;
}

/** "Congress MP": the party of several countries. Those who sit in a congress are members of it. */
function isPartyName(tokens: readonly Token[], { from, to }: Landmark): boolean {
  const next = tokens[to]?.lower;
  return to === from + 1 && tokens[from].text === 'Congress' && next !== "'s" && next !== 'member';
}

/** "science and technology": the conjunction at `at` joins two fields of one title. */
function joinsFields(tokens: readonly Token[], at: number): boolean {
  return fields.has(tokens[at - 1].lower) && fields.has(tokens[at + 1].lower);
}

/**
 * Where the organization that ends with the token at `at` begins: "BJP", "Bank of Korea", "Home Ministry". Only one
 * with an acronym or a common word in it: bare names before a title are as often persons.
 */
function organizationBefore(
  tokens: readonly Token[],
  lexicon: PeopleLexicon,
  at: number,
  isOpen: (at: number) => boolean,
): number | undefined {
  const last = tokens[at].lower === "'s" ? at - 1 : at;
  let from: number | undefined;
  let certain = false;
  for (let i = last; isOpen(i); i--) {
    const token = tokens[i];
    if (
      token.kind === 'word' &&
      isCapital(token) &&
      !openers.has(token.lower) &&
      ((isOpen(i - 1) && !isBullet(tokens, i - 1)) || !opensOnly(token.lower, lexicon))
    ) {
      from = i;
      certain ||= isAcronym(token) || organizationWords.has(token.lower) || lexicon.words.has(token.lower);
    } else if (
      from === undefined ||
      !(token.lower === 'of' || token.lower === '&') ||
      !isOpen(i - 1) ||
      !isCapital(tokens[i - 1])
    ) {
      break;
    }
  }
  return certain ? from : undefined;
}

/** Whether the row of capitals that ends with the token at `at` is a name with the letters of a seat behind it: "NAME MP". */
function isBehindName(
  tokens: readonly Token[],
  { from, to, office }: Core,
  at: number,
  isOpen: (at: number) => boolean,
): boolean {
  const next = tokens[to];
  if (office.category !== 'legislator' || !isAcronym(tokens[from])) return false;
  if (next?.kind === 'word' && isCapital(next)) return false;
  let start = at + 1;
  while (isOpen(start - 1) && tokens[start - 1].kind === 'word' && isCapital(tokens[start - 1])) start--;
  const row = tokens.slice(start, at + 1);
  const before = tokens[start - 1]?.lower;
  return (
    row.length > 1 &&
    !definite.has(before) &&
    !indefinite.has(before) &&
    !row.some(({ lower }) => openers.has(lower) || organizationWords.has(lower) || fields.has(lower))
  );
}

/** Where the unknown place that ends with the token at `at` begins, before a local office: "the former Wexley governor". */
function placeBefore(
  tokens: readonly Token[],
  lexicon: PeopleLexicon,
  { office }: Core,
  at: number,
  isOpen: (at: number) => boolean,
): number | undefined {
  if (!localOffices.has(office.category)) return undefined;
  let start = at + 1;
  while (isOpen(start - 1) && isPlaceWord(tokens[start - 1], lexicon)) start--;
  return start <= at && at + 1 - start <= LONGEST_PLACE ? start : undefined;
}

/** Whether a word may stand in the name of a place that nothing is known of: a capital, and no common word. */
function isPlaceWord(token: Token, { words }: PeopleLexicon): boolean {
  return token.kind === 'word' && isCapital(token) && !openers.has(token.lower) && !words.has(token.lower);
}

/** The words of a local office's title that name its place: no party, no field, nothing of the office itself. */
function placeIn(tokens: readonly Token[], from: number, core: Core, to: number): string[] {
  return [...tokens.slice(from, core.from), ...tokens.slice(core.to, to)]
    .filter(
      (token) =>
        isCapital(token) &&
        !isAcronym(token) &&
        !statusOfWord(token.lower) &&
        !fields.has(token.lower) &&
        !rankModifiers.has(token.lower) &&
        !otherProperNouns.has(token.lower),
    )
    .map(({ lower }) => lower);
}

/** Whether the mark of a list stands before a sentence at a token. */
function isBullet(tokens: readonly Token[], at: number): boolean {
  return /^[-–—•*]$/.test(tokens[at].text) && tokens[at - 1]?.sentence !== tokens[at].sentence;
}

/** Whether a capitalized word at the start of a sentence is likely to be a capital for that alone. */
function opensOnly(word: string, { words }: PeopleLexicon): boolean {
  return words.has(word) && !organizationWords.has(word) && !otherProperNouns.has(word) && !fields.has(word);
}

const prepositions = wordSet('of for to on at in');
const connectives = wordSet('and & , of the for');
const destinations = wordSet('to in on at');

function extendRight(
  tokens: readonly Token[],
  landmarks: Landmarks,
  lexicon: PeopleLexicon,
  core: Core,
): Extension {
  const found: Extension = { from: core.from, to: core.to };
  const { sentence } = tokens[core.from];
  if (tokens[found.to]?.lower === '-elect' || tokens[found.to]?.lower === 'elect') {
    found.to++;
    found.status = 'elect';
  }
  if (core.office.category === 'honorific') return found;
  if (core.office.category === 'military_rank') {
    if (isRetired(tokens, found.to)) return { ...found, to: found.to + 3, status: 'former' };
    return found;
  }
  for (;;) {
    const preposition = tokens[found.to]?.lower;
    if (!prepositions.has(preposition)) break;
    const at = found.to + (tokens[found.to + 1]?.lower === 'the' ? 2 : 1);
    if (tokens[at]?.sentence !== sentence) break;
    const to = complementEnd(tokens, landmarks, lexicon, core, found.to, at);
    if (to === at) break;
    const landmark = landmarks.startingAt.get(at);
    if (landmark && preposition !== 'at') {
      // "ambassador to Chile" is no office of Chile's.
      if (preposition !== 'to' && preposition !== 'on') found.country ??= landmark.country;
      if (landmark.kind === 'seat') found.organization ??= [at, to];
    } else if (
      isCapital(tokens[at]) &&
      preposition !== 'on' &&
      !(localOffices.has(core.office.category) && !names([at, to], institutionWords, tokens))
    ) {
      found.organization ??= [at, to];
    }
    found.to = to;
  }
  return found;
}

/** Whether "(retd)" or the like stands at a token. */
function isRetired(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.text === '(' &&
    /^ret(?:d|ired|'d)?\.?$/.test(tokens[at + 1]?.lower) &&
    tokens[at + 2]?.text === ')'
  );
}

/**
 * Where ends what a title goes on with after its preposition: a country or a seat, fields and organizations, the place of
 * a local office, the office that a spokesperson speaks for.
 */
function complementEnd(
  tokens: readonly Token[],
  landmarks: Landmarks,
  lexicon: PeopleLexicon,
  { from, office: { category } }: Core,
  preposition: number,
  at: number,
): number {
  const { lower } = tokens[preposition];
  const landmark = lower === 'at' ? undefined : landmarks.startingAt.get(at);
  if (lower === 'in' && landmark?.branch !== 'legislature' && !chambers.has(tokens[at].lower)) return at;
  if (landmark) {
    let to = landmark.to;
    while (organizationWords.has(tokens[to]?.lower) && isCapital(tokens[to])) to++;
    if (landmark.kind !== 'demonym' || to > landmark.to) return to;
    to = fieldsEnd(tokens, landmarks, lexicon, landmark.to); // "of the Afghan government", but no office of "Afghan"
    return to > landmark.to ? to : at;
  }
  const to = fieldsEnd(tokens, landmarks, lexicon, at);
  if (localOffices.has(category) && (lower === 'of' || lower === 'for'))
    return Math.max(to, placeEnd(tokens, at, lexicon, opensClause(tokens, from)));
  const superior = to === at && at > preposition + 1 ? coreAt(tokens, at, lexicon) : undefined;
  return superior && category === 'spokesperson' ? superior.to : to; // "spokesman for the governor"
}

const chambers = wordSet('house senate parliament assembly congress commons lords');
const localOffices = wordSet('subnational legislator');

/**
 * Where the unknown place that starts at `at` ends: "the mayor of Great Wexley, ...". Several words are one only before a
 * mark, since a name may follow the place. Where somebody is named behind the place, the last two words are the name:
 * "MP for Wexley South NAME NAME said".
 */
function placeEnd(tokens: readonly Token[], at: number, lexicon: PeopleLexicon, isNamed: boolean): number {
  let to = at;
  while (tokens[to]?.kind === 'word' && isCapital(tokens[to]) && !coreAt(tokens, to, lexicon)) to++;
  if (isNamed && to - at > 2) return to - at <= LONGEST_PLACE + 2 ? to - 2 : at;
  const isMarked = tokens[to] === undefined || tokens[to].kind === 'mark';
  return to - at <= (isMarked ? LONGEST_PLACE : 1) ? to : at;
}

/** Whether a title without a determiner is where a sentence or a clause begins. */
function opensClause(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1];
  return before?.sentence !== tokens[from].sentence || before.kind === 'mark' || before.lower === 'and';
}

const LONGEST_PLACE = 4;

/** Where the row of fields, organization words and connectives that starts at `at` ends: "Higher Education and Research". */
function fieldsEnd(
  tokens: readonly Token[],
  landmarks: Landmarks,
  lexicon: PeopleLexicon,
  at: number,
): number {
  const belongs = (i: number) => {
    const token = tokens[i];
    if (token?.kind !== 'word' || courtesies.has(token.lower)) return false;
    if (!isCapital(token)) return fields.has(token.lower) || (i > at && publicBodies.has(token.lower));
    return (
      organizationWords.has(token.lower) ||
      fields.has(token.lower) ||
      lexicon.words.has(token.lower) ||
      isAcronym(token)
    );
  };
  let to = at;
  for (;;) {
    const landmark: Landmark | undefined = landmarks.startingAt.get(to);
    if (landmark && to > at) to = landmark.to;
    else if (belongs(to)) to++;
    else if (to > at && connectives.has(tokens[to]?.lower) && belongs(to + 1) && isCapital(tokens[to + 1]))
      to += 2;
    else if (
      to > at &&
      to < tokens.length &&
      isOwnersMark(tokens, to) &&
      belongs(to + 1) &&
      isCapital(tokens[to + 1])
    )
      to += 2;
    else if (to > at && tokens[to]?.lower === 'and' && fields.has(tokens[to + 1]?.lower ?? '')) to += 2;
    else return to;
  }
}

/** Whether a token is what "Women's" or "Teachers'" ends with. */
function isOwnersMark(tokens: readonly Token[], i: number): boolean {
  const { lower, start } = tokens[i];
  return lower === "'s" || (lower === "'" && start === tokens[i - 1].end);
}

/** The country that stands inside the office itself: "Pentagon press secretary". */
function innerCountry(
  tokens: readonly Token[],
  landmarks: Landmarks,
  from: number,
  to: number,
): string | undefined {
  for (let at = from; at < to; at++) {
    const landmark = landmarks.startingAt.get(at);
    if (landmark?.country && landmark.kind !== 'place' && !isPartyName(tokens, landmark))
      return landmark.country;
    if (destinations.has(tokens[at].lower)) return undefined;
  }
  return undefined;
}

const offices = wordSet(
  'head_of_state royal head_of_government subnational minister ambiguous senior_official diplomat spokesperson military_office ' +
    'military_rank law_officer intelligence police legislator judiciary international opposition party',
);

/** Whether the title gives its bearer a public office. */
export function givesOffice({ office, isPrivate }: TitlePhrase): boolean {
  return (offices.has(office.category) || office.canonical === 'chair') && !isPrivate;
}
