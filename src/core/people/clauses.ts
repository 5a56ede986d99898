import type { Quotation, Token } from '../text/paragraph';
import { wordSet } from '../wordSet';
import { courtesies } from './courtesies';
import { isAdverb, isFiniteVerb, judgingVerbs, precedesVerb, sayingVerbs } from './verbs';

const prepositions = wordSet('with of by to for from against about between on at in alongside including');
const clauseOpeners = wordSet('that while as when after because although');
const objects = wordSet('him her');

/** Whether the mention is the subject of a clause. */
export function isSubject(tokens: readonly Token[], from: number, to: number): boolean {
  const { sentence } = tokens[from];
  if (tokens[to]?.lower === "'s") return false;
  const start = courtesies.has(tokens[from - 1]?.lower) ? from - 1 : from;
  const before = tokens[start - 1];
  if (before?.sentence === sentence && prepositions.has(before.lower)) return false;
  if (precedesVerb(tokens, afterApposition(tokens, to))) return true;
  // "The mayor's brother, NAME, said": the name itself is the apposition.
  if (before?.lower === ',' && tokens[to]?.lower === ',' && precedesVerb(tokens, to + 1)) return true;
  if (!before || before.sentence !== sentence) return true;
  if (before.lower === 'the' && tokens[start - 2]?.sentence !== sentence) return true;
  if (clauseOpeners.has(before.lower)) return true;
  return sayingVerbs.has(before.lower) && before.quotation < 0;
}

const complements = wordSet('of from at');

/**
 * Where a clause goes on after a mention that ends at `to`: after "NAME, TITLE," and "NAME of the Harbor Board," of at
 * most a dozen words.
 */
function afterApposition(tokens: readonly Token[], end: number): number {
  const to = afterBrackets(tokens, end);
  const opening = tokens[to]?.lower;
  if (opening !== ',' && !complements.has(opening)) return to;
  const { sentence } = tokens[to];
  for (let close = to + 1; close < Math.min(tokens.length, to + 14); close++) {
    if (tokens[close].sentence !== sentence) break;
    if (tokens[close].lower === ',') return close + 1;
  }
  return to;
}

/** The brackets behind a name hold no more tokens: "(D-Wexley)", "(Harbor Party)". */
const LONGEST_BRACKETS = 6;

/** Where a clause goes on after brackets that a mention may have behind it: a party, a seat, a country. */
function afterBrackets(tokens: readonly Token[], to: number): number {
  if (tokens[to]?.lower !== '(') return to;
  for (let close = to + 1; close < Math.min(tokens.length, to + 2 + LONGEST_BRACKETS); close++)
    if (tokens[close].lower === ')') return close + 1;
  return to;
}

/** Whether the mention stands beside a verb of saying, or is the subject of a judgment. */
export function speaks(tokens: readonly Token[], from: number, to: number): boolean {
  let next = afterApposition(tokens, to);
  const { sentence } = tokens[from];
  while (tokens[next]?.sentence === sentence && isAdverb(tokens[next].lower)) next++;
  const verb = tokens[next]?.sentence === sentence ? tokens[next].lower : '';
  if (sayingVerbs.has(verb) || judgingVerbs.has(verb)) return true;
  const before = tokens[from - 1];
  if (before?.sentence === sentence && sayingVerbs.has(before.lower) && tokens[from - 2]?.kind === 'mark')
    return true;
  return tokens[from - 2]?.lower === 'according' && before.lower === 'to';
}

const roleComplements = wordSet('for of at with from in');

/** How far a role may reach before its verb. */
const LONGEST_COMPLEMENT = 12;

/** Where a clause goes on after a role and what it is of: "a spokeswoman for the Harbor Board |said". */
export function afterComplement(tokens: readonly Token[], to: number): number {
  if (!roleComplements.has(tokens[to]?.lower)) return to;
  const { sentence } = tokens[to];
  for (let at = to + 1; at < Math.min(tokens.length, to + LONGEST_COMPLEMENT); at++) {
    if (tokens[at].sentence !== sentence || tokens[at].kind === 'mark') return to;
    if (sayingVerbs.has(tokens[at].lower)) return at;
  }
  return to;
}

const asking = wordSet('asked asks');
const replying = wordSet('replied replies answered answers responded responds countered retorted');

/** Whether the mention is right before or after a verb of asking. */
export function asks(tokens: readonly Token[], from: number, to: number): boolean {
  return isBeside(tokens, from, to, asking);
}

/** Whether the mention is right before or after a verb of replying. */
export function replies(tokens: readonly Token[], from: number, to: number): boolean {
  return isBeside(tokens, from, to, replying);
}

function isBeside(tokens: readonly Token[], from: number, to: number, verbs: ReadonlySet<string>): boolean {
  return [tokens[from - 1], tokens[to]].some(
    (token) => token?.sentence === tokens[from].sentence && verbs.has(token.lower),
  );
}

/** Whether the pronoun closes what somebody says: "..., she said." */
export function isTag(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before || before.kind !== 'mark') return false;
  return (
    speaks(tokens, at, at + 1) &&
    !/^[;:.]$/.test(before.text) &&
    tokens[at - 2]?.sentence === tokens[at].sentence
  );
}

/** Whether the pronoun is an object: no subject of its own clause, then, is whom it stands for. */
export function isObject(tokens: readonly Token[], at: number): boolean {
  return objects.has(tokens[at].lower);
}

/** Of each token how many before it begin another clause, or end one. */
export function clausesBefore(tokens: readonly Token[]): Int32Array {
  const clauses = new Int32Array(tokens.length);
  for (let i = 1; i < tokens.length; i++) {
    const { kind, lower } = tokens[i - 1];
    clauses[i] = clauses[i - 1] + (kind === 'mark' || clauseOpeners.has(lower) ? 1 : 0);
  }
  return clauses;
}

export function isWholeStatement(tokens: readonly Token[], { tokens: [from, to] }: Quotation): boolean {
  const first = tokens[from + 1];
  return to - from > 4 && first !== undefined && /^\p{Lu}/u.test(first.text);
}

/** Verbs of what people do to others rather than to what is their own. */
const towardOthers = wordSet(
  'praised praises criticized criticised criticizes criticises welcomed welcomes rejected rejects condemned condemns denounced denounces ' +
    'backed backs echoed echoes endorsed endorses dismissed dismisses mocked mocks applauded applauds hailed hails slammed slams ' +
    'blasted blasts attacked attacks opposed opposes congratulated congratulates commended commends rebuked rebukes accused accuses ' +
    'rebutted rebuts succeeded succeeds replaced replaces',
);
/** Whether the possessive is of somebody else than who acts: "PARK praised her speech". */
export function isOfOthers(tokens: readonly Token[], at: number): boolean {
  return towardOthers.has(tokens[at - 1]?.lower);
}

/** Whether two mentions are joined by "and" alone. */
export function joined(tokens: readonly Token[], to: number, from: number): boolean {
  return from - to === 1 && tokens[to].lower === 'and';
}

/** How far back "their" is looked after. */
const NEAR = 40;

/** Whether a plural noun or an organization stands before "their" in its sentence, so that it is that one's. */
export function pluralBefore(
  tokens: readonly Token[],
  organizationEnds: ReadonlySet<number>,
  at: number,
): boolean {
  const { sentence } = tokens[at];
  for (let i = at - 1; i >= Math.max(0, at - NEAR) && tokens[i].sentence === sentence; i--) {
    const { lower, kind } = tokens[i];
    if (kind === 'word' && /[a-z]{3}s$/.test(lower) && !isFiniteVerb(lower)) return true;
    if (organizationEnds.has(i + 1)) return true;
  }
  return false;
}
