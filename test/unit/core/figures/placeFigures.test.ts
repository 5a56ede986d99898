import assert from 'node:assert/strict';
import type { Attribution, Figure } from '../../../../src/core/analysis';
import { ContentIndex } from '../../../../src/core/attribution/contentIndex';
import { placeFigures } from '../../../../src/core/figures/placeFigures';
import type { Span } from '../../../../src/core/span';

const figure = (start: number, end: number): Figure => ({ span: [start, end], type: 'number', value: 1 });

const attribution = (id: string, ...content: Span[]): Attribution => ({
  id,
  type: 'indirect',
  content,
  quoted: [],
  source: [],
  cue: [],
  speaker: null,
  speakerId: null,
  sourceKind: 'none',
  cueClass: 'neutral',
  disputed: false,
  confidence: 1,
  reason: 'source-cue-content',
});

describe('figures in an article', () => {
  it('stand at their paragraphs', () => {
    const placed = placeFigures(
      [
        { start: 0, figures: [figure(2, 4)] },
        { start: 100, figures: [figure(2, 4)] },
      ],
      new ContentIndex([]),
    );
    assert.deepEqual(
      placed.map(({ span }) => span),
      [
        [2, 4],
        [102, 104],
      ],
    );
  });

  it('belong to the innermost attribution around them, and to none where none holds all of them', () => {
    const figures = [10, 30, 50, 70, 95].map((start) => figure(start, start + 2));
    const attributions = [
      attribution('outer', [5, 60]),
      attribution('inner', [25, 40]),
      attribution('end', [90, 96]),
    ];
    assert.deepEqual(
      placeFigures([{ start: 0, figures }], new ContentIndex(attributions)).map(
        ({ attributionId }) => attributionId,
      ),
      ['outer', 'inner', 'outer', undefined, undefined],
    );
  });

  it('belong to an attribution by any of its parts', () => {
    const [, second] = placeFigures(
      [{ start: 0, figures: [figure(12, 14), figure(32, 34)] }],
      new ContentIndex([attribution('a1', [0, 10], [30, 40])]),
    );
    assert.equal(second.attributionId, 'a1');
  });
});
