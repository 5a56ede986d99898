import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { DateWindow } from '../../../../src/core/analysis';
import { findFigures } from '../../../../src/core/figures/findFigures';
import { readDateClues } from '../../../../src/core/published/dateClues';
import { findDateWindow, narrowedByNamedDays } from '../../../../src/core/published/findDateWindow';
import { readParagraph } from '../../../../src/core/text/readParagraph';
import { readStructure } from '../../../../src/core/text/readStructure';

const runs = { numRuns: Number(process.env.COPYDESK_RUNS ?? 200) };

function dated(text: string) {
  return readStructure(text).paragraphs.map(({ kind, text: words }) => {
    const content = readParagraph(words);
    const figures = findFigures(content);
    return { kind, text: words, figures, clues: readDateClues(content, figures) };
  });
}

function windowOf(
  text: string,
  facts: { id: string; published?: string } = { id: 'x.txt' },
): DateWindow | undefined {
  return findDateWindow(facts, text, dated(text));
}

const story = (...sentences: string[]) =>
  `Ferries Stay in Port\n\n${sentences.join(' ')} The harbor stayed closed all day.\n`;

describe('the window in which an article was published', () => {
  const cases: readonly (readonly [what: string, text: string, earliest: string, latest: string])[] = [
    [
      'front matter',
      `---\ntitle: Ferries\ndate: "2019-04-03"\n---\n\n${story('They met.')}`,
      '2019-04-03',
      '2019-04-03',
    ],
    [
      'front matter in words',
      `---\ntitle: Ferries\ndate: April 3, 2019\n---\n\n${story('They met.')}`,
      '2019-04-03',
      '2019-04-03',
    ],
    [
      'a line above the story',
      'Ferries Stay in Port\n\nPublished: April 3, 2019 10:20 GMT\n\nThe ferries stayed in port.\n',
      '2019-04-03',
      '2019-04-03',
    ],
    [
      'lines that date publication and update',
      'Ferries Stay in Port\n\nPublished 3 April 2019\nUpdated 5 April 2019\n\nThe ferries stayed in port.\n',
      '2019-04-03',
      '2019-04-05',
    ],
    [
      'a dateline with its year',
      'Ferries Stay in Port\n\nBERGEN, April 3, 2019 — The ferries stayed in port.\n',
      '2019-04-03',
      '2019-04-03',
    ],
    [
      'the latest date that is past',
      story('The quay was built in 2012.', 'It sank in May 2014.'),
      '2014-05-01',
      '..',
    ],
    ['what is set for a date', story('The quay is set to be sold on May 3, 2019.'), '..', '2019-05-03'],
    [
      'an announcement on the date that opens its sentence',
      story('On May 3, 2019, the port announced a sale.'),
      '2019-05-03',
      '..',
    ],
    ['a date since which something goes on', story('Since 2015 the river has risen.'), '2015-01-01', '..'],
    [
      'a date that the sentence opens with',
      story('In June 2017, the ferries were sold to a bank.'),
      '2017-06-01',
      '..',
    ],
    ['an announced date', story('The quay will open on March 3, 2022.'), '..', '2022-03-03'],
    [
      'a weekday that the calendar explains, in the one year that fits',
      story('The quay was built in 2018.', 'The crew left on Wednesday (April 3).'),
      '2019-04-03',
      '2019-04-09',
    ],
    [
      'yesterday by the calendar',
      story('The crew left yesterday (3 April 2019).'),
      '2019-04-04',
      '2019-04-04',
    ],
    [
      'a dateline without a year inside what is known',
      'Ferries Stay in Port\n\nBERGEN, April 3 — The quay was closed in May 2018. It will open on June 1, 2019.\n',
      '2019-04-03',
      '2019-04-04',
    ],
    [
      'dates without a year around what is known',
      story(
        'The quay sank in March 2019.',
        'It will open in December 2019.',
        'A crane fell on April 5.',
        'The court will sit on April 9.',
      ),
      '2019-04-05',
      '2019-04-09',
    ],
  ];
  for (const [what, text, earliest, latest] of cases) {
    it(`is told by ${what}`, () => {
      const found = windowOf(text);
      assert.deepEqual([found?.earliest, found?.latest], [earliest, latest]);
      assert.ok(found?.evidence.length);
    });
  }

  const silent: readonly string[] = [
    'The crew left on Wednesday.',
    'The crew left on Wednesday (April 3).',
    'The crew left yesterday.',
    'The court said the ferries would be sold in 2030.',
    'The ferries were to be sold in 2030.',
    'The ferries were set to be sold in 2030.',
    'In 2030, she said, the ferries would be sold.',
    'The sale was planned for 2030.',
    'The sale was expected in 2030.',
    'They agreed to sell the ferries in 2030.',
    'The captain said the vote in 2030 was lost.',
    'They talked about the 2030 vote.',
    'Ferry 2030 left at 6 p.m.',
  ];
  for (const text of silent) {
    it(`stays unknown: ${text}`, () => assert.equal(windowOf(story(text)), undefined));
  }

  it('is the day that somebody gives, whatever the text says', () => {
    const text = story('The quay sank in May 2024.');
    assert.deepEqual(windowOf(text, { id: 'x.txt', published: '2019-04-03' }), {
      earliest: '2019-04-03',
      latest: '2019-04-03',
      evidence: ['given'],
    });
  });

  it('is narrowed by the text where only the year is given', () => {
    const found = windowOf(story('The quay sank in May 2019.'), { id: 'x.txt', published: '2019' });
    assert.deepEqual(found, {
      earliest: '2019-05-01',
      latest: '2019-12-31',
      evidence: ['given', 'reported: May 2019'],
    });
  });

  for (const [id, day] of [
    ['2019-04-03-ferries.txt', '2019-04-03'],
    ['ferries_20190403.txt', '2019-04-03'],
    ['2019/04/03/ferries.txt', '2019-04-03'],
    ['ferries-2019-13-03.txt', undefined],
    ['ferries-120190403.txt', undefined],
    ['000_20190403abc.txt', undefined],
  ] as const) {
    it(`reads ${day ?? 'no day'} in the file name ${id}`, () =>
      assert.equal(windowOf(story('They met.'), { id })?.earliest, day));
  }

  it('leaves out what contradicts the evidence before it', () => {
    const text =
      'Ferries Stay in Port\n\nPublished: 2019\n\nThe quay sank in May 2018. It will open in 2017.\n';
    assert.deepEqual(windowOf(text), {
      earliest: '2018-05-01',
      latest: '..',
      evidence: ['reported: May 2018'],
    });
  });

  it('says which words tell it', () => {
    const text = story('The quay was built in 2018.', 'The crew left on Wednesday (April 3).');
    assert.deepEqual(windowOf(text)?.evidence, ['reported: 2018', 'named-day: Wednesday (April 3)']);
  });

  it('opens before it closes, whatever dates a text holds', () => {
    const dates = fc.constantFrom(
      'was sold in 2012',
      'left on Wednesday (April 3)',
      'left on Friday, May 7,',
      'will open on March 3, 2015',
      'left yesterday (5 May)',
      'sank on June 1',
      'will meet on June 9',
      'sank on September 18, 2014',
    );
    fc.assert(
      fc.property(fc.array(dates, { maxLength: 8 }), (told) => {
        const found = windowOf(told.map((words) => `The ferry ${words}.`).join(' '));
        if (!found || found.earliest === '..' || found.latest === '..') return;
        assert.ok(found.earliest <= found.latest, JSON.stringify(found));
      }),
      runs,
    );
  });
});

describe('a window that offices tell', () => {
  const since = (latest: string): DateWindow => ({
    earliest: '2025-01-21',
    latest,
    evidence: ['office-holder: Orla Vance, Harbor Minister'],
  });
  const narrowed = (window: DateWindow, text: string) => {
    const { earliest, latest } = narrowedByNamedDays(window, dated(text));
    return [earliest, latest];
  };
  const toll = 'The toll was raised on May 3. A second toll will be added on May 7.';

  it('is narrowed by days without a year, which fit one year of it', () => {
    assert.deepEqual(narrowed(since('2025-12-31'), story(toll)), ['2025-05-03', '2025-05-07']);
  });

  it('is closed by them where it is open, as a text names years up to its own', () => {
    const text = story('The ferry was built in 2021.', toll);
    assert.deepEqual(narrowed(since('..'), text), ['2025-05-03', '2025-05-07']);
  });

  for (const [why, latest, text] of [
    ['they fit several years', '2026-12-31', story(toll)],
    ['no year is named that its end could be told by', '..', story(toll)],
    ['the text tells of a later year', '..', story('The ferry was built in 2024.', toll)],
    ['the words leave their side open', '2025-12-31', story('They spoke of May 3.')],
  ] as const) {
    it(`stays as it is where ${why}`, () =>
      assert.deepEqual(narrowedByNamedDays(since(latest), dated(text)), since(latest)));
  }
});
