import assert from 'node:assert/strict';
import { directionOf } from '../../../../src/core/figures/modifiers';

describe('a modifier', () => {
  const cases: readonly (readonly [modifier: string, direction: string | undefined])[] = [
    ['nearly', 'below'],
    ['just over', 'above'],
    ['At least', 'at least'],
    ['up to', 'at most'],
    ['more  than', 'more than'],
    ['or so', 'about'],
    ['purple', undefined],
  ];
  for (const [modifier, direction] of cases) {
    it(`“${modifier}” puts the value ${direction ?? 'nowhere'}`, () =>
      assert.equal(directionOf(modifier), direction));
  }
});
