import assert from 'node:assert/strict';
import type { ArticleAnalysis } from '../../../../src/core/analysis';
import { corpusArticle } from '../../../../src/core/corpus/corpusArticle';
import { flagTitleDates } from '../../../../src/core/corpus/flags/titleDates';
import { CompactGazetteer, compileGazetteer } from '../../../../src/core/people/gazetteer/compactFile';
import { Gazetteer } from '../../../../src/core/people/gazetteer/gazetteer';
import { readOfficials } from '../../../../src/core/people/gazetteer/readOfficials';
import { lexicon } from '../people/lexicon';

const { people } = readOfficials(`persons:
  - id: vance
    name: Orla Vance
    memberships:
      - { role: Foreign Minister, country: CL, start_date: 2011-02-11, end_date: 2013-03-16 }
`);
const gazetteer = new Gazetteer(
  [
    {
      layer: { kind: 'workspace', file: 'officials.yaml' },
      people: new CompactGazetteer(compileGazetteer(people, lexicon)),
    },
  ],
  lexicon,
);

const TEXT = 'Vance spoke first. Chilean Foreign Minister Orla Vance then left.';

function flagsOn(date: string) {
  const analysis: ArticleAnalysis = {
    id: 'a',
    length: TEXT.length,
    language: 'en',
    published: { earliest: date, latest: date, evidence: ['given'] },
    blocks: [],
    sentences: [],
    people: [
      {
        id: 'orla-vance',
        name: 'Orla Vance',
        official: true,
        titles: ['Chilean Foreign Minister'],
        country: 'CL',
        status: 'current',
        gazetteerId: 'vance',
        mentions: [
          { span: [0, 5], kind: 'surname', sieve: 'surname' },
          { span: [19, 54], kind: 'titled', sieve: 'exact' },
        ],
      },
    ],
    organizations: [],
    attributions: [],
    figures: [],
    claims: [],
  };
  return flagTitleDates(corpusArticle(TEXT, analysis, 0), gazetteer);
}

describe('a title that the gazetteer speaks against', () => {
  it('is flagged where the article has it', () => {
    assert.deepEqual(flagsOn('2015-01-01'), [
      { article: 'a', kind: 'title-date-mismatch', reason: 'office-held-no-longer', spans: [[19, 54]] },
    ]);
  });

  it('is not flagged while the office is held', () => assert.deepEqual(flagsOn('2012-01-01'), []));
});
