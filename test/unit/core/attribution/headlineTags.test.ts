import assert from 'node:assert/strict';
import { withTagSource } from '../../../../src/core/attribution/headlineTags';
import type { AttributionTriple } from '../../../../src/core/attribution/triple';
import { readParagraph } from '../../../../src/core/text/readParagraph';

describe('the source of a tag at the end of a headline', () => {
  const cases: readonly (readonly [text: string, source: string | undefined])[] = [
    ['Ferry to sail by spring, says minister', 'minister'],
    ['Ferry to sail by spring, says Harbor Minister Velma Arquette', 'Harbor Minister Velma Arquette'],
    ['Ferry to sail by spring, says in letter', undefined],
    ['Ferry to sail by spring, says again', undefined],
    ['Ferry to sail by spring, says minister, as rivals sink', undefined],
    ['Ferry to sail by spring, says', undefined],
    ['Ferry to sail by spring, says one of those who would rather swim', undefined],
  ];
  for (const [text, source] of cases)
    it(text, () => {
      const cue = text.indexOf('says');
      const triple: AttributionTriple = {
        source: [],
        cue: [[cue, cue + 4]],
        content: [[0, cue - 2]],
        confidence: 0.9,
        reason: 'content-cue-source',
      };
      const found = withTagSource(readParagraph(text), triple).source.map((span) => text.slice(...span));
      assert.deepEqual(found, source ? [source] : []);
      const own = { ...triple, source: [[0, 5]] as const };
      assert.equal(withTagSource(readParagraph(text), own), own);
    });
});
