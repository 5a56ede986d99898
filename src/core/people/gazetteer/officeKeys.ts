import { findTokens, type OpenToken } from '../../text/findTokens';
import { wordSet } from '../../wordSet';
import { findLandmarks, type Landmark } from '../landmarks';
import type { PeopleLexicon } from '../lexicon';

/** Words that do not tell one office from another: "Minister for Foreign Affairs", "acting foreign minister". */
const ignored = wordSet(
  "of for the a an and to on in at 's ' affairs federal union visiting former ex then acting interim caretaker incoming " +
    'outgoing late current new newly appointed elected elect designate',
);

const spellings: ReadonlyMap<string, string> = new Map([
  ['defense', 'defence'],
  ['labor', 'labour'],
  ['center', 'centre'],
  ['programs', 'programmes'],
  ['advisor', 'adviser'],
  ['spokesman', 'spokesperson'],
  ['spokeswoman', 'spokesperson'],
  ['chairman', 'chair'],
  ['chairwoman', 'chair'],
  ['chairperson', 'chair'],
  ['premier', 'prime minister'],
  ['un', 'united nations'],
  ['eu', 'european'],
]);

/**
 * What an office is looked up by, so that "Minister of Foreign Affairs of Chile", "Chilean foreign minister" and "FM"
 * have a key in common. The first key is that of the whole label; the others are of its parts and its synonyms. The
 * country is no part of a key.
 */
export function officeKeys(label: string, lexicon: PeopleLexicon): string[] {
  const tokens = findTokens(label.replace(/\([^()]*\)/g, ' '));
  const bare = withoutCountries(tokens, lexicon);
  const keys = new Set<string>();
  for (const row of [bare, untilConjunction(bare)]) {
    const words = row.map(({ lower }) => lower);
    keys.add(keyOf(words));
    for (let at = 0; at < row.length; at++) {
      const title = lexicon.titles.longestAt(row, at);
      if (!title || title.to < at + 1) continue;
      keys.add(keyOf([...words.slice(0, at), title.value.canonical.toLowerCase(), ...words.slice(title.to)]));
      break;
    }
  }
  keys.delete('');
  return [...keys];
}

/** The country that a label itself names: "Minister of Foreign Affairs of Chile". */
export function countryOfLabel(label: string, lexicon: PeopleLexicon): string | undefined {
  const tokens = findTokens(label);
  return findLandmarks(tokens, lexicon).inOrder.find(
    ({ from, kind }) => isCountry(kind) && tokens[from - 1]?.lower !== 'to',
  )?.country;
}

function isCountry(kind: Landmark['kind']): boolean {
  return kind === 'country' || kind === 'demonym';
}

function withoutCountries(tokens: readonly OpenToken[], lexicon: PeopleLexicon): OpenToken[] {
  const { inOrder } = findLandmarks(tokens, lexicon);
  const removed = new Set<number>();
  for (const { from, to, kind } of inOrder) {
    // "Ambassador to Chile" is another office than "ambassador to Peru".
    if (!isCountry(kind) || tokens[from - 1]?.lower === 'to') continue;
    for (let at = from; at < to; at++) removed.add(at);
  }
  return tokens.filter(({ kind }, at) => kind !== 'mark' && !removed.has(at));
}

/** "Minister for Foreign Affairs and Trade" is the foreign minister too. */
function untilConjunction(tokens: readonly OpenToken[]): OpenToken[] {
  const at = tokens.findIndex(({ lower }) => lower === 'and');
  return at > 1 ? tokens.slice(0, at) : [...tokens];
}

function keyOf(words: readonly string[]): string {
  const known = words
    .flatMap((word) => word.replaceAll('.', '').split(/[\s,-]+/))
    .flatMap((word) => (spellings.get(word) ?? word).split(' '))
    .filter((word) => word !== '' && !ignored.has(word));
  return [...new Set(known)].sort().join(' ');
}
