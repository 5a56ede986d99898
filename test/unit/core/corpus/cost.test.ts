import assert from 'node:assert/strict';
import type { ArticleAnalysis, Attribution, Figure } from '../../../../src/core/analysis';
import { compareArticles } from '../../../../src/core/corpus/compareArticles';
import { comparedWords } from '../../../../src/core/corpus/comparedWords';
import { corpusArticle } from '../../../../src/core/corpus/corpusArticle';
import { findCountedThings } from '../../../../src/core/corpus/figures/findCountedThings';
import { flagDisputes } from '../../../../src/core/corpus/flags/disputes';
import { flagHeadlines } from '../../../../src/core/corpus/flags/headline';
import { findReadouts } from '../../../../src/core/corpus/flags/oneParty';
import { classifyChanges } from '../../../../src/core/corpus/quotes/classifyChanges';
import { Vocabulary } from '../../../../src/core/corpus/vocabulary';
import { lastOf } from '../../../../src/core/lastOf';
import { analyzed, engine } from './compare';
import { Watch } from '../../Watch';

/** The analysis of a short text with other layers. */
function analysisWith(layers: Partial<ArticleAnalysis>): ArticleAnalysis {
  return {
    ...analyzed({ id: 'a', text: 'Mayor Orla Vance said the ferry was late.\n' }).analysis,
    ...layers,
  };
}

/** A row of what `make` gives for each number. */
function row<Item>(length: number, make: (i: number) => Item): Item[] {
  return Array.from({ length }, (_, i) => make(i));
}

/** An attribution like one that the engine found. */
function attribution(i: number): Attribution {
  return { ...analysisWith({}).attributions[0], id: `a${i}`, speakerId: `p${i}`, disputed: true };
}

/** A text of which every character that is read is counted. */
function watchedText(text: string, watch: Watch): string {
  const slice = (from: number, to: number) => {
    watch.looks += to - from;
    return text.slice(from, to);
  };
  return { slice } as string;
}

const works: readonly (readonly [what: string, work: (watch: Watch, size: number) => void])[] = [
  [
    'of disputes, where many reports are disputed and none denies',
    (watch, size) => {
      const attributions = row(size, (i) => watch.on(attribution(i)));
      flagDisputes(corpusArticle('', analysisWith({ attributions }), 0));
    },
  ],
  [
    'of changes, where no word goes to another place',
    (watch, size) => {
      const words = (text: string) => comparedWords(text).map((word) => watch.on(word));
      classifyChanges(row(size, (i) => ({ from: words(`old${i}`), to: words(`new${i}`) })));
    },
  ],
  [
    'of figures, where one sentence has many',
    (watch, size) => {
      const numbers = row(size, (i) => `${i + 100} crates,`);
      const text = `The ferry carried ${numbers.join(' ')}.\n`;
      const { analysis } = analyzed({ id: 'a', text });
      assert.equal(analysis.figures.length, size);
      findCountedThings(corpusArticle(watchedText(text, watch), analysis, 0), new Vocabulary());
    },
  ],
  [
    'of headlines, where many paragraphs have many figures',
    (watch, size) => {
      const figure = (i: number): Figure => ({
        type: 'number',
        span: [10 * i + 1, 10 * i + 3],
        value: i,
      });
      const figures = row(size, (i) => watch.on(figure(i)));
      const blocks = row(
        size,
        (i) => ({ kind: i ? 'body' : 'headline', span: [10 * i, 10 * i + 9] }) as const,
      );
      flagHeadlines(corpusArticle(' '.repeat(10 * size), analysisWith({ figures, blocks }), 0));
    },
  ],
  [
    'of readouts, where many people speak',
    (watch, size) => {
      const attributions = row(size, (i) => watch.on(attribution(i)));
      const [person] = analysisWith({}).people;
      const people = row(size, (i) => ({ ...person, id: `p${i}` }));
      findReadouts(corpusArticle('', analysisWith({ attributions, people }), 0), engine.lexicon);
    },
  ],
];

describe('what comparing costs', () => {
  for (const [what, work] of works) {
    it(`grows as the article does: ${what}`, () => {
      const growth = Watch.growth(work);
      assert.ok(growth < 8, `four times the work looks ${growth} times as often`);
    });
  }

  it('has a bound for each quotation: a speech in full is not compared word by word', () => {
    const speech = (id: string, words: number) => {
      const text = row(words, (i) => `berth${i}`).join(' ');
      const content = [[0, text.length]] as const;
      const analysis = analysisWith({});
      const said = { ...analysis.attributions[0], type: 'direct', content, quoted: content } as const;
      return { text, analysis: { ...analysis, id, length: text.length, attributions: [said] } };
    };
    const groups = (words: number) =>
      lastOf(compareArticles([speech('a', words), speech('b', words)], engine)).quoteVariants.length;
    assert.deepEqual([groups(900), groups(1100)], [1, 0]);
  });
});
