import assert from 'node:assert/strict';
import { inventArticles } from '../../../corpus/inventArticles';
import { scoreVariants } from '../../../corpus/scoreVariants';
import { compare } from './compare';

describe('fifty invented articles about ten events', () => {
  for (const seed of [1, 2, 3]) {
    it(`have their altered quotes grouped and their alterations told (seed ${seed})`, () => {
      const articles = inventArticles(seed);
      const { precision, recall, kinds, errors } = scoreVariants(articles, compare(articles));
      const report = errors.slice(0, 10).join('\n');
      assert.ok(precision >= 0.95, `precision ${precision}\n${report}`);
      assert.ok(recall >= 0.9, `recall ${recall}\n${report}`);
      assert.ok(kinds >= 0.85, `kinds ${kinds}\n${report}`);
    });
  }
});
