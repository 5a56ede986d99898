import assert from 'node:assert/strict';
import { ownClauses } from '../../../../src/core/claims/ownVoice';
import { readParagraph } from '../../../../src/core/text/readParagraph';

/** The own clauses of a sentence, in which the words in brackets belong to an attribution. */
function clauses(marked: string): string[] {
  const text = marked.replace(/[[\]]/g, '');
  const { tokens } = readParagraph(text);
  const open = marked.indexOf('[');
  const close = marked.indexOf(']') - 1;
  const attributed = tokens.map(({ start, end }) => open >= 0 && start >= open && end <= close);
  return ownClauses(tokens, [0, tokens.length], attributed).map(([from, to]) =>
    text.slice(tokens[from].start, tokens[to - 1].end),
  );
}

describe('what the outlet says in its own voice', () => {
  it('is a whole sentence without an attribution', () => {
    assert.deepEqual(clauses('The old bridge fell in May.'), ['The old bridge fell in May.']);
  });

  it('is nothing where an attribution takes all but a few words', () => {
    assert.deepEqual(clauses('[Olin said the bridge was safe] on Tuesday.'), []);
  });

  it('is what an attribution leaves', () => {
    assert.deepEqual(clauses('The council met for a third time after [claims that the dam leaks].'), [
      'The council met for a third time',
    ]);
  });

  it('ends before the word that opens what somebody says', () => {
    assert.deepEqual(
      clauses('The council voted for a wall of nine miles that [its leader called “a gift”].'),
      ['The council voted for a wall of nine miles'],
    );
  });

  it('ends before the preposition of what somebody says', () => {
    assert.deepEqual(
      clauses('The council voted for it after a long debate in which [Olin called it “a gift”].'),
      ['The council voted for it after a long debate'],
    );
  });

  it('is not where or when somebody spoke', () => {
    assert.deepEqual(
      clauses('[“It is safe,” Olin said] at a meeting in Wexley, nine miles up the river.'),
      [],
    );
    assert.deepEqual(clauses('In the winter the council closed nine dams after [claims that they leak].'), [
      'In the winter the council closed nine dams',
    ]);
  });

  it('has no mark or conjunction left over from what it was joined to', () => {
    assert.deepEqual(clauses('The only engineer on the board spoke last, but [the bridge was safe].'), [
      'The only engineer on the board spoke last',
    ]);
    assert.deepEqual(clauses('[The bridge was safe], the only one of its kind in the north.'), [
      'the only one of its kind in the north.',
    ]);
  });

  it('is taken apart at the clauses of a long sentence', () => {
    assert.deepEqual(
      clauses(
        'The council of the northern district closed nine schools and two clinics last winter, and the river rose above its banks in the town for the first time since 1990.',
      ),
      [
        'The council of the northern district closed nine schools and two clinics last winter',
        'and the river rose above its banks in the town for the first time since 1990.',
      ],
    );
  });

  it('is no heading of three words', () => {
    assert.deepEqual(clauses('Dam and bridge'), []);
  });
});
