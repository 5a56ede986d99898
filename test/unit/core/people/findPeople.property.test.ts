import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ArticlePeople } from '../../../../src/core/people/articlePeople';
import { findIn, tokenReads } from './articles';
import { names } from './lexicon';

const runs = { numRuns: Number(process.env.COPYDESK_RUNS ?? 200) };

/** Pieces that mentions are made of, in any order, with anything between them. */
const pieces = fc.array(
  fc.oneof(
    fc.constantFrom(
      ...'Orla Vantongeren al-Rashad de von bin J. Jr. O’Brennan PRESIDENT president Minister of for the a former acting ex-mayor -elect Danish US U.S. Denmark Sri Lanka Oslo Pentagon Mr. Ms Sen. General he she her his their they both officials leaders said says according to “ ” " \' , . : ( ) — and statement report 45 who is \u200f \ufeff \n'.split(
        / (?!$)/,
      ),
    ),
    fc.string({ maxLength: 6 }),
    fc.string({ unit: 'grapheme', maxLength: 4 }),
  ),
  { maxLength: 50 },
);

describe('people and organizations of any text', () => {
  it('have sorted mentions inside the text and unique ids', () => {
    fc.assert(
      fc.property(pieces, fc.constantFrom(' ', ''), (parts, glue) => {
        const text = parts.join(glue);
        const { people, organizations } = findIn(text);
        for (const { mentions } of [...people, ...organizations]) {
          assert.ok(mentions.length > 0);
          let last = 0;
          for (const { span } of mentions) {
            const [start, end] = span;
            assert.ok(last <= start && start < end && end <= text.length);
            assert.equal(text.slice(start, end), text.slice(start, end).trim());
            last = start;
          }
        }
        for (const { mentions } of people)
          for (const { span, nameSpan } of mentions)
            if (nameSpan) assert.ok(span[0] < nameSpan[0] && nameSpan[1] === span[1]);
        for (const items of [people, organizations]) {
          const ids = items.map(({ id }) => id);
          assert.equal(new Set(ids).size, ids.length);
          const firsts = items.map(({ mentions }) => mentions[0].span[0]);
          assert.deepEqual(
            firsts,
            [...firsts].sort((a, b) => a - b),
          );
        }
      }),
      runs,
    );
  });

  const story = fc.shuffledSubarray(
    [
      'headline: Vantongeren: We will sail',
      'dateline: OSLO',
      'In Chile, Foreign Minister Orla Vantongeren met Piet Doorn and Ada Brandt of Norway.',
      'The minister said he would stay. “We agree,” she said, and her lawyer left.',
      'Their ship, Doorn and Vantongeren said, sank. The two leaders left while he praised her work.',
      'Danish officials said the mayor had his own plan. Mayor Ada Brandt, 45, replied to him.',
      'Former president Doorn asked. She replied that both leaders knew their place.',
      '“He told the president of the Harbor Board that they had sailed,” Brandt told reporters. He left.',
      'Ministers Piet Doorn and Hanne Dahl, the mayor of Wexley, said that minister was hers.',
    ],
    { minLength: 2, maxLength: 5 },
  );
  const slip = fc.record({
    at: fc.nat(),
    drop: fc.nat(3),
    insert: fc.constantFrom(
      '',
      'a',
      's',
      ' ',
      ',',
      '. ',
      ' and ',
      ' he ',
      ' said ',
      ' the ',
      ' in ',
      '“',
      '” ',
    ),
  });

  it('are the same while somebody types as of a text that nobody knew before', () => {
    fc.assert(
      fc.property(story, fc.array(slip, { maxLength: 4 }), (paragraphs, slips) => {
        const known = new ArticlePeople(names);
        let text = paragraphs.join('\n');
        for (const { at, drop, insert } of [{ at: 0, drop: 0, insert: '' }, ...slips]) {
          const from = at % (text.length + 1);
          text = text.slice(0, from) + insert + text.slice(from + drop);
          assert.deepEqual(findIn(text, undefined, undefined, known), findIn(text));
        }
      }),
      runs,
    );
  });

  const repeated = [
    'Orla Vantongeren ',
    'Danish Minister Orla Vantongeren said. ',
    'President of the ',
    'the president ',
    'In their talks, Orla Vantongeren and Piet Doorn met. ',
    'both leaders said their ',
    '“She said he told her. Orla Vantongeren',
    'Vantongeren ',
    'SENATE ',
    'de la ',
    'only ',
    'and statement ',
  ];
  for (const piece of repeated)
    it(`are found with work that grows with the text: “${piece}” again and again`, () => {
      const [once, twice] = [150, 300].map((times) => tokenReads(piece.repeat(times)));
      assert.ok(twice < 2.6 * once, `${String(once)} looks at tokens became ${String(twice)}`);
    }).timeout(10_000);
});
