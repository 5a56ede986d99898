import assert from 'node:assert/strict';
import fc from 'fast-check';
import { comparedWords } from '../../../../src/core/corpus/comparedWords';
import { alignWords } from '../../../../src/core/corpus/quotes/alignWords';
import { classifyChanges } from '../../../../src/core/corpus/quotes/classifyChanges';

const runs = { numRuns: Number(process.env.COPYDESK_RUNS ?? 200) };

function changes(from: string, to: string): string[] {
  const words = (text: string, row: readonly { start: number; end: number }[]) =>
    row.map(({ start, end }) => text.slice(start, end)).join(' ');
  return classifyChanges(alignWords(comparedWords(from), comparedWords(to))).map(
    (change) => `${change.kind} ${change.severity}: ${words(from, change.from)} > ${words(to, change.to)}`,
  );
}

const FERRY = 'The old ferry is very slow and it will leave the harbor on Friday with forty cars';

const cases: readonly (readonly [what: string, from: string, to: string, expected: readonly string[]])[] = [
  ['the same words', FERRY, FERRY, []],
  ['spelling and contractions', 'we do not favour it', "We don't favor it", []],
  ['numbers in words and digits', 'forty cars and three buses', '40 cars and 3 buses', []],
  ['a word that strengthens', FERRY, FERRY.replace('very ', ''), ['dropped high: very > ']],
  ['one at the start', 'a very slow ferry', 'slow ferry', ['dropped high: a very > ']],
  ['a word of content', FERRY, FERRY.replace('old ', ''), ['dropped medium: old > ']],
  ['a word that was put in', FERRY, FERRY.replace('cars', 'empty cars'), ['added medium:  > empty']],
  ['a function word', FERRY, FERRY.replace('the harbor', 'harbor'), ['dropped low: the > ']],
  ['another word', FERRY, FERRY.replace('slow', 'safe'), ['substituted medium: slow > safe']],
  ['how sure something is', FERRY, FERRY.replace('will', 'might'), ['substituted high: will > might']],
  ['another number', FERRY, FERRY.replace('forty', 'fourteen'), ['number high: forty > fourteen']],
  ['a negation', FERRY, FERRY.replace('will', 'will not'), ['negation high:  > not']],
  ['a contracted negation', FERRY, FERRY.replace('will', "won't"), ["negation high:  > n't"]],
  [
    'words that never negate together',
    'never mind the gale',
    'do not mind the gale',
    ['substituted high: never > do not'],
  ],
  ['who is spoken of', 'we are ready to sail', 'they are ready to sail', ['person-shift low: we > they']],
  [
    'a name for a pronoun',
    'we do see the harbor',
    'Norvale does see the harbor',
    ['person-shift low: we do > Norvale does'],
  ],
  ['a tense', 'the ferry will sail', 'the ferry would sail', ['person-shift low: will > would']],
  ['an inflection', 'the ferries sail', 'the ferry sail', ['substituted low: ferries > ferry']],
  ['the order', 'safe and dry rooms', 'dry and safe rooms', ['reordered low: safe and > and safe']],
  [
    'a cut at the end of a sentence',
    'the harbor is closed. Ferries wait outside.',
    'the harbor is closed',
    ['truncated low: Ferries wait outside > '],
  ],
  [
    'a cut within a sentence',
    'the harbor is closed to ferries from Norvale',
    'the harbor is closed',
    ['truncated medium: to ferries from Norvale > '],
  ],
  [
    'a cut that takes a negation away',
    'it is not true that the harbor is closed',
    'the harbor is closed',
    ['truncated high: it is not true that > '],
  ],
  [
    'a fragment next to a word that was exchanged',
    'they plan to raise a sturdy bridge across the bay',
    'sturdy-looking bridge',
    [
      'truncated medium: they plan to raise a > ',
      'substituted medium: sturdy > sturdy-looking',
      'truncated medium: across the bay > ',
    ],
  ],
  [
    'a fragment that shares a word with the start by chance',
    'the wall and the boats and the harbor light',
    'the harbor light',
    ['truncated medium: the wall and the boats and > '],
  ],
];

describe('the changes from one wording to another', () => {
  for (const [what, from, to, expected] of cases) {
    it(`are told for ${what}`, () => assert.deepEqual(changes(from, to), expected));
  }

  it('hold every word that only one of the wordings has, in their order', () => {
    const text = fc.array(fc.constantFrom(...'we do not see the very old harbor in 3 days'.split(' ')), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [from, to] = [comparedWords(a.join(' ')), comparedWords(b.join(' '))];
        const aligned = alignWords(from, to);
        const gone = new Set(aligned.flatMap((change) => change.from));
        const come = new Set(aligned.flatMap((change) => change.to));
        assert.deepEqual(
          from.filter((word) => !gone.has(word)).map(({ key }) => key),
          to.filter((word) => !come.has(word)).map(({ key }) => key),
        );
      }),
      runs,
    );
  });
});
