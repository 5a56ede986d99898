import assert from 'node:assert/strict';
import { compareArticles } from '../../../../src/core/corpus/compareArticles';
import { shortNames } from '../../../../src/core/corpus/view/shortNames';
import { viewComparison } from '../../../../src/core/corpus/view/viewComparison';
import { lastOf } from '../../../../src/core/lastOf';
import { analyzed, engine, named } from './compare';

const articles = [
  analyzed({
    id: 'east/ferry.txt',
    published: '2031-03-03',
    text: 'Ferry to stop\n\n“The old ferry is not safe,” Harbor Minister Orla Vance said on Monday, “and it will never sail again.”\n',
  }),
  analyzed({
    id: 'west/ferry.txt',
    published: '2031-03-05',
    text: 'Vance stops ferry\n\nHarbor Minister Orla Vance said on Monday that the ferry was “not safe and it will never sail again”.\n',
  }),
];
const comparison = lastOf(compareArticles(articles, engine));
const { view, places } = viewComparison(comparison, named(articles));

describe('a comparison as people look at it', () => {
  it('has every place as a number, with its line', () => {
    const [quote] = view.quotes;
    for (const { place, article, line } of quote.wordings) {
      assert.equal(places[place].article, articles[article].analysis.id);
      assert.equal(line, 3);
      assert.match(articles[article].text.slice(...places[place].span), /^“.*”$/);
    }
  });

  it('has the wordings without what interrupts them, and tells the verbatim ones', () => {
    const texts = view.quotes[0].wordings.map(({ runs }) =>
      runs
        .filter(({ change }) => change?.is !== 'gone')
        .map(({ text }) => text)
        .join(''),
    );
    assert.deepEqual(texts, [
      '“The old ferry is not safe,” … “and it will never sail again.”',
      '“ not safe and it will never sail again”', // the space that follows what is gone
    ]);
    assert.deepEqual(
      view.quotes[0].wordings.map(({ isVerbatim }) => isVerbatim),
      [true, true],
    );
  });

  it('names files with their folders where they share a name', () => {
    const names = shortNames(['a/east.txt', 'a/ferry.txt', 'b\\ferry.txt']);
    assert.deepEqual([...names.values()], ['east.txt', 'a/ferry.txt', 'b\\ferry.txt']);
  });

  it('knows who gets how many words, quoted and reported, and what kind of source it is', () => {
    const [{ speakers }] = view.voices;
    assert.deepEqual(speakers, [{ name: 'Orla Vance', source: 'named', quoted: 12, reported: 0 }]);
  });

  it('counts the words of a source that is called like what every object has', () => {
    const sources = comparison.sources.map((source) => ({
      ...source,
      words: { constructor: 5 },
      quoted: {},
      classes: { constructor: 'unnamed' as const },
    }));
    const [{ speakers }] = viewComparison({ ...comparison, sources }, named(articles)).view.voices;
    assert.deepEqual(speakers, [{ name: 'constructor', source: 'unnamed', quoted: 0, reported: 5 }]);
  });

  it('knows the days of every date', () => {
    const monday = view.timeline.find(({ date }) => date === '2031-03-03');
    assert.deepEqual(monday?.days, [Date.UTC(2031, 2, 3) / 86_400_000, Date.UTC(2031, 2, 3) / 86_400_000]);
  });
});
