import type { Token } from '../text/paragraph';
import { wordSet } from '../wordSet';
import { isAgeAsAdjective } from './ageAsAdjective';
import type { Gender } from './lexicon';
import { precedesVerb } from './verbs';

/** Words that stand for somebody named elsewhere: a pronoun, "the 84-year-old", or a group such as "the two leaders". */
export interface Anaphor {
  readonly from: number;
  /** Index one past the last token. */
  readonly to: number;
  readonly kind: 'nominal' | 'pronoun' | 'possessive';
  readonly gender: Gender | 'unknown' | 'plural';
}

const pronouns: ReadonlyMap<string, Pick<Anaphor, 'gender' | 'kind'>> = new Map([
  ['he', { gender: 'male', kind: 'pronoun' }],
  ['him', { gender: 'male', kind: 'pronoun' }],
  ['himself', { gender: 'male', kind: 'pronoun' }],
  ['his', { gender: 'male', kind: 'possessive' }],
  ['she', { gender: 'female', kind: 'pronoun' }],
  ['her', { gender: 'female', kind: 'possessive' }],
  ['herself', { gender: 'female', kind: 'pronoun' }],
  ['hers', { gender: 'female', kind: 'possessive' }],
  ['they', { gender: 'plural', kind: 'pronoun' }],
  ['their', { gender: 'plural', kind: 'possessive' }],
]);

const groupNouns = wordSet(
  'leaders officials ministers presidents men women diplomats politicians senators lawmakers secretaries generals ' +
    'rivals candidates premiers counterparts',
);

/** Finds the pronouns of the third person and the groups of persons in a paragraph. */
export function findAnaphors(tokens: readonly Token[]): Anaphor[] {
  const anaphors: Anaphor[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const { lower } = tokens[at];
    const pronoun = pronouns.get(lower);
    if (pronoun) {
      const isObject = lower === 'her' && !opensNounPhrase(tokens[at + 1]);
      anaphors.push({ from: at, to: at + 1, ...pronoun, ...(isObject && { kind: 'pronoun' }) });
    } else if (lower === 'the' && isOfAge(tokens, at + 1)) {
      anaphors.push({ from: at, to: at + 2, kind: 'nominal', gender: 'unknown' });
    } else if (lower === 'the' || lower === 'both') {
      const to = groupEnd(tokens, at);
      if (to === undefined) continue;
      anaphors.push({ from: at, to, kind: 'nominal', gender: 'plural' });
      at = to - 1;
    }
  }
  return anaphors;
}

/** Whether "84-year-old" stands there as a noun. */
function isOfAge(tokens: readonly Token[], at: number): boolean {
  return isAgeAsAdjective(tokens[at]) && (tokens[at + 1]?.kind !== 'word' || precedesVerb(tokens, at + 1));
}

/** One past a group that starts at `at`: "the two ministers", "both officials", "the leaders". */
function groupEnd(tokens: readonly Token[], at: number): number | undefined {
  const counts = tokens[at + 1]?.lower === 'two';
  const to = at + (counts ? 2 : 1);
  const noun = tokens[to]?.lower;
  if (!groupNouns.has(noun)) return undefined;
  return counts || tokens[at].lower === 'both' || noun === 'leaders' ? to + 1 : undefined;
}

const closers = wordSet(
  'to in on at for with and but as that from by of a an the if when after before because about into up out over not is was',
);

/** Whether a noun phrase goes on with this token, so that "her" before it is a possessive. */
function opensNounPhrase(token: Token | undefined): boolean {
  return token?.kind === 'word' && !closers.has(token.lower);
}
