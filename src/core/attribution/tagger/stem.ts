/** Forms of common verbs of speech and thought that no ending gives away. */
// prettier-ignore
const IRREGULAR: Readonly<Record<string, string>> = {
  said: 'say', says: 'say', told: 'tell', thought: 'think', wrote: 'writ', written: 'writ', found: 'find',
  felt: 'feel', knew: 'know', known: 'know', meant: 'mean', made: 'mak', gave: 'giv', given: 'giv',
  spoke: 'speak', spoken: 'speak', heard: 'hear', held: 'hold', saw: 'see', seen: 'see', sought: 'seek',
  swore: 'swear', sworn: 'swear', took: 'tak', taken: 'tak', went: 'go', laid: 'lay', shown: 'show',
  understood: 'understand', came: 'com', became: 'becom', left: 'leav', kept: 'keep', is: 'be', was: 'be',
  were: 'be', are: 'be', been: 'be', has: 'have', had: 'have', did: 'do', does: 'do',
};

const VOWEL = /[aeiouy]/;

/** A lower-case English word without its inflection; forms of one verb meet in one stem, which need not be a word. */
export function stem(word: string): string {
  if (Object.hasOwn(IRREGULAR, word)) return IRREGULAR[word];
  if (word.length < 4) return word;
  if (/y(?:ing|ed)$/.test(word)) return word.replace(/(?:ing|ed)$/, '');
  if (/ie[sd]$/.test(word)) return `${word.slice(0, -3)}y`;
  const bare = withoutEnding(word);
  return (bare !== word && /([bdfgmnprt])\1$/.test(bare) ? bare.slice(0, -1) : bare).replace(/e$/, '');
}

function withoutEnding(word: string): string {
  for (const [ending, least] of [
    ['ing', 6],
    ['ed', 5],
  ] as const) {
    const bare = word.slice(0, -ending.length);
    if (word.length >= least && word.endsWith(ending) && VOWEL.test(bare)) return bare;
  }
  if (/(?:s|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return /[^su]s$/.test(word) && !word.endsWith('is') ? word.slice(0, -1) : word;
}
