import assert from 'node:assert/strict';
import type { ArticleAnalysis } from '../../../../src/core/analysis';
import { described } from '../../../../src/core/annotations/described';

const analysis: ArticleAnalysis = {
  id: 'harbor.txt',
  length: 0,
  language: 'en',
  outlets: ['Harbor Post'],
  blocks: [],
  sentences: [],
  people: [],
  organizations: [],
  attributions: [],
  figures: [],
  claims: [],
};

describe('the outlets of an article', () => {
  it('are those that a person names', () => {
    const infosource = [{ name: 'Aldmoor Herald' }, { name: 'ANA' }];
    const outlets = ['Aldmoor Herald', 'ANA'];
    assert.deepEqual(described(analysis, { infosource }), { ...analysis, outlets });
  });

  it('are those that the text names when a person names none', () => {
    for (const metadata of [{}, { infosource: [] }]) {
      assert.deepEqual(described(analysis, metadata), analysis);
    }
  });
});
