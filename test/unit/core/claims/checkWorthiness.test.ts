import assert from 'node:assert/strict';
import { checkWorthiness, type Worthiness } from '../../../../src/core/claims/checkWorthiness';
import { findFigures } from '../../../../src/core/figures/findFigures';
import { readParagraph } from '../../../../src/core/text/readParagraph';

function judged(text: string): Worthiness {
  const paragraph = readParagraph(text);
  return checkWorthiness({ tokens: paragraph.tokens, figures: findFigures(paragraph) });
}

describe('how much a claim is worth checking', () => {
  it('grows with figures, names and what happened, and shrinks with opinions', () => {
    const fact = judged('Unemployment in Northbrook fell to 4 percent last year.');
    const opinion = judged('I think we should all be proud of our values.');
    assert.ok(fact.score >= 0.5, String(fact.score));
    assert.ok(opinion.score < 0.2, String(opinion.score));
  });

  const cases: readonly (readonly [text: string, reason: string])[] = [
    ['The dam cost $7bn.', 'figure'],
    ['The council met in May 2019.', 'date'],
    ['The council closed the school.', 'past-event'],
    ['The council voted against the bill.', 'record'],
    ['The school in Northbrook is closed.', 'named-actor'],
    ['It pays more than its neighbors.', 'comparison'],
    ['It is the largest dam on the river.', 'superlative'],
    ['I think it is a bad idea.', 'opinion'],
    ['It will rain on the whole valley.', 'prediction'],
    ['Why is it so cold?', 'question'],
    ['It is cold.', 'brief'],
  ];
  for (const [text, reason] of cases) {
    it(`names its reason: ${reason}`, () => assert.ok((judged(text).reasons as string[]).includes(reason)));
  }

  for (const text of ['The two countries are neighbors.', 'These three rivers are cold.', 'One is cold.']) {
    it(`does not grow with a number that nobody claims: ${text}`, () =>
      assert.ok(!judged(text).reasons.includes('figure')));
  }

  it('grows with a number that somebody claims', () => {
    for (const text of ['Two countries left the pact.', 'The 300 workers are here.'])
      assert.ok(judged(text).reasons.includes('figure'), text);
  });

  it('lies between 0 and 1, with the weightiest reason first', () => {
    const { score, reasons } = judged(
      'The dam cost $7bn, more than any other dam in history, Olin said in 2019.',
    );
    assert.ok(score > 0 && score <= 1);
    assert.equal(reasons[0], 'figure');
  });
});
