import assert from 'node:assert/strict';
import { articleEvidence } from '../../../../src/core/corpus/articleEvidence';
import { analyzed, engine } from './compare';

describe('the evidence of one article', () => {
  const text =
    'Ferry to stop in May\n\n“The old ferry is not safe and it will never sail again,” Harbor Minister Orla Vance said on Monday.\n\nA senior official said that the repairs had failed.\n';
  const article = analyzed({ id: 'a', text });
  const grades = articleEvidence(article, engine);

  it('is graded for every attribution, with its reasons', () => {
    assert.deepEqual(
      article.analysis.attributions.map(({ id, speaker }) => [
        speaker,
        grades.get(id)?.grade,
        grades.get(id)?.reasons,
      ]),
      [
        ['Orla Vance', 'A', ['verbatim']],
        ['A senior official', 'F', ['unnamed-described']],
      ],
    );
  });
});
