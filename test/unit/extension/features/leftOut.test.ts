import assert from 'node:assert/strict';
import type { Block } from '../../../../src/core/analysis';
import { leftOut } from '../../../../src/extension/features/leftOut';

describe('leftOut', () => {
  it('joins neighbors and leaves the article alone', () => {
    const blocks: Block[] = [
      { span: [0, 5], kind: 'boilerplate' },
      { span: [6, 9], kind: 'headline' },
      { span: [10, 20], kind: 'duplicate', duplicateOf: 1 },
      { span: [22, 30], kind: 'disclaimer' },
      { span: [31, 40], kind: 'body' },
      { span: [41, 50], kind: 'boilerplate' },
    ];
    assert.deepEqual(leftOut(blocks), [
      [0, 5],
      [10, 30],
      [41, 50],
    ]);
  });
});
