import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Attribution } from '../../../../src/core/analysis';
import { chainOf } from '../../../../src/core/corpus/chainOf';
import { compareArticles } from '../../../../src/core/corpus/compareArticles';
import { lastOf } from '../../../../src/core/lastOf';
import { readOfficials } from '../../../../src/core/people/gazetteer/readOfficials';
import { analyzed, compare, engine } from './compare';

const runs = { numRuns: Math.min(50, Number(process.env.COPYDESK_RUNS ?? 200)) };

/** An article with a headline. */
const article = (id: string, published: string | undefined, ...paragraphs: string[]) => ({
  id,
  ...(published && { published }),
  text: `Harbor News of the Day\n\n${paragraphs.join('\n\n')}\n`,
});

const SAID = 'The northern wall is badly weakened and the council had eleven weeks to repair it';

describe('people of several articles', () => {
  it('are listed where they are mentioned: of a speaker every mention may have been rejected', () => {
    const [first, second] = ['a', 'b'].map((id) =>
      analyzed(article(id, undefined, 'Harbor Minister Orla Vance said the wall was weak.')),
    );
    const people = second.analysis.people.map((person) => ({ ...person, official: false, mentions: [] }));
    const decided = { ...second, analysis: { ...second.analysis, people } };
    const listed = (articles: (typeof first)[]) =>
      lastOf(compareArticles(articles, engine)).people.map(({ name, in: places }) => [
        name,
        places.map((place) => place.article),
      ]);
    assert.deepEqual(listed([first, decided]), [['Orla Vance', ['a']]]);
    assert.deepEqual(listed([decided]), []);
  });
});

describe('quotes of several articles', () => {
  const speak = (name: string, words = SAID) => `“${words},” ${name} said on Monday.`;

  it('are one group when the same person says nearly the same on close dates', () => {
    const { quoteVariants } = compare([
      article('a', '2031-03-03', speak('Harbor Minister Orla Vance')),
      article('b', '2031-03-05', speak('Orla Vance, the harbor minister,', SAID.replace('badly ', ''))),
    ]);
    assert.deepEqual(
      quoteVariants.map(({ speaker, relation, members, differences }) => [
        speaker,
        relation,
        members.map((each) => each.article),
        differences.map(({ between, kind, from, severity }) => [between, kind, from, severity]),
      ]),
      [['Orla Vance', 'variant', ['a', 'b'], [[[0, 1], 'dropped', 'badly', 'high']]]],
    );
  });

  for (const [what, name, date] of [
    ['two speakers', 'Senator Joram Quist', '2031-03-05'],
    ['two years', 'Harbor Minister Orla Vance', '2032-03-05'],
  ] as const) {
    it(`are kept apart when they are of ${what}`, () => {
      const { quoteVariants } = compare([
        article('a', '2031-03-03', speak('Harbor Minister Orla Vance')),
        article('b', date, speak(name)),
      ]);
      assert.deepEqual(quoteVariants, []);
    });
  }

  it('are no group through an undated article when years lie between them', () => {
    const { quoteVariants } = compare([
      article('a', '2031-03-03', speak('Harbor Minister Orla Vance')),
      article('b', undefined, speak('Harbor Minister Orla Vance')),
      article('c', '2033-03-03', speak('Harbor Minister Orla Vance', SAID.replace('badly ', ''))),
    ]);
    assert.deepEqual(
      quoteVariants.map(({ members }) => members.map((each) => each.article)),
      [['a', 'b']],
    );
  });

  it('tell a report in other words from a quotation', () => {
    const { quoteVariants } = compare([
      article('a', '2031-03-03', speak('Harbor Minister Orla Vance')),
      article(
        'b',
        '2031-03-03',
        'Harbor Minister Orla Vance said that the weakened northern wall should have been repaired by the council within eleven weeks.',
      ),
    ]);
    assert.deepEqual(
      quoteVariants.map(({ relation, differences }) => [relation, differences]),
      [['paraphrase', []]],
    );
  });

  it('give the words of every span', () => {
    const articles = [
      article('a', '2031-03-03', speak('Harbor Minister Orla Vance')),
      article(
        'b',
        '2031-03-03',
        `Vance said the wall was “badly weakened”. Harbor Minister Orla Vance left.`,
      ),
    ];
    const { quoteVariants } = compare(articles);
    assert.equal(quoteVariants.length, 1);
    for (const { members } of quoteVariants)
      for (const { article: id, span, text } of members)
        assert.equal(articles.find((each) => each.id === id)?.text.slice(...span), text);
  });
});

describe('people of several articles', () => {
  it('are the same by full name, and by surname with the office', () => {
    const { people } = compare([
      article('a', '2031-03-03', 'Foreign Minister Orla Vance spoke. Vance left.'),
      article('b', '2031-03-03', 'Orla Vance spoke.'),
      article('c', '2031-03-03', 'The letter reached Foreign Minister Vance on Friday.'),
    ]);
    assert.deepEqual(
      people.map(({ name, in: places }) => [name, places.map((each) => each.article)]),
      [['Orla Vance', ['a', 'b', 'c']]],
    );
  });

  it('succeed each other in an office in the order of the dates', () => {
    const { offices } = compare([
      article('late', '2035-01-01', 'Chile’s Foreign Minister Joram Quist said the talks failed.'),
      article('early', '2031-01-01', 'Chilean Foreign Minister Orla Vance said the talks went well.'),
    ]);
    assert.deepEqual(
      offices.map(({ title, country, holders }) => [title, country, holders]),
      [
        [
          'Foreign Minister',
          'CL',
          [
            { person: 'orla-vance', article: 'early', asOf: '2031-01-01' },
            { person: 'joram-quist', article: 'late', asOf: '2035-01-01' },
          ],
        ],
      ],
    );
  });
});

describe('figures of several articles', () => {
  const flood = (toll: string) =>
    `The flood in Kestrel Bay tore the fish market from its piles before dawn. Rescue crews said ${toll} were killed in the flood at the fish market.`;

  for (const [what, first, second, later, relation] of [
    ['the same number', '12 people', '12 people', '2031-03-03', 'agree'],
    ['an estimate and the number', 'nearly 50 people', '48 people', '2031-03-03', 'agree'],
    ['two numbers of one day', '12 people', '19 people', '2031-03-03', 'differ'],
    ['a later day’s number', '12 people', '19 people', '2031-03-04', 'update'],
  ] as const) {
    it(`${relation}: ${what}`, () => {
      const { figures } = compare([
        article('a', '2031-03-03', flood(first)),
        article('b', later, flood(second)),
      ]);
      assert.deepEqual(
        figures.map((each) => [each.relation, each.members.map((member) => member.article)]),
        [[relation, ['a', 'b']]],
      );
    });
  }

  it('hold no part of something against a number of it', () => {
    const shafts = (share: string) =>
      `The audit office in Norvale found on Friday that ${share} drainage shafts of the old tunnel had collapsed.`;
    const countsIn = (share: string, other: string) =>
      compare([article('a', '2031-03-03', shafts(share)), article('b', '2031-03-03', shafts(other))]).figures
        .length;
    assert.deepEqual([countsIn('26', '24'), countsIn('26', 'half of the')], [1, 0]);
    assert.equal(countsIn('half of the', 'a third of the'), 1);
  });

  it('tell what a sum is of by what both say beside it, names left out', () => {
    const bridge = (sum: string) =>
      `Foreign Minister Orla Vance opened the talks in Norvale. On Friday, Foreign Minister Orla Vance said the repair of the old bridge would cost ${sum} in all.`;
    const { figures } = compare([
      article('a', '2031-03-03', bridge('$12 million')),
      article('b', '2031-03-04', bridge('$14 million')),
    ]);
    assert.deepEqual(
      figures.map(({ counted }) => counted),
      ['repair old bridge cost'],
    );
  });

  it('are none where a number only names those already known', () => {
    const talks = 'The ministers met in Norvale on Friday. The two countries will build the bridge.';
    assert.deepEqual(
      compare([article('a', '2031-03-03', talks), article('b', '2031-03-03', talks)]).figures,
      [],
    );
  });
});

describe('the timeline of several articles', () => {
  it('has each date once with all places, earliest first', () => {
    const { timeline } = compare([
      article('a', '2031-03-05', 'The bridge opened on May 4, 2029.', 'The ferry stopped in 2027.'),
      article('b', '2031-03-05', 'The bridge of 4 May 2029 was closed between 2030 and 2031.'),
    ]);
    assert.deepEqual(
      timeline.map(({ date, precision, members }) => [date, precision, members.map((each) => each.article)]),
      [
        ['2027', 'year', ['a']],
        ['2029-05-04', 'day', ['a', 'b']],
        ['2030/2031', 'period', ['b']],
      ],
    );
  });
});

describe('whose word an article stands on', () => {
  it('is graded from a named speaker’s own words down to nobody’s', () => {
    const { evidence, sources } = compare([
      article(
        'a',
        undefined,
        '“We close the harbor tonight,” Mayor Orla Vance said.',
        'Vance said that the ferry would sail on Friday.',
        'A senior official at the harbor office said that the pilots were tired.',
      ),
    ]);
    assert.deepEqual(
      evidence.map(({ grade, hops, reasons }) => [grade, hops, ...reasons]),
      [
        ['A', 0, 'verbatim'],
        ['C', 0, 'indirect'],
        ['F', 0, 'unnamed-described'],
      ],
    );
    const [{ named, unnamed, words, quoted }] = sources;
    assert.deepEqual([named, unnamed, quoted], [2, 1, { 'Orla Vance': 5 }]);
    assert.ok(words['Orla Vance'] > 5);
  });

  it('falls one grade for each source that it came through', () => {
    const { evidence } = compare([
      article(
        'a',
        undefined,
        'According to the Port Ellery Gazette, Mayor Orla Vance said that the harbor would close.',
      ),
    ]);
    const inner = evidence.find(({ hops }) => hops === 1);
    assert.deepEqual(
      [inner?.grade, inner?.reasons, inner?.chain.at(-1)],
      ['D', ['indirect', 'hop'], 'Orla Vance'],
    );
  });

  it('falls for nobody who goes on about words of his own', () => {
    const attribution = (id: string, speaker: string, parent?: string) => ({
      id,
      speaker,
      speakerId: speaker,
      parent,
    });
    const attributions = [
      attribution('a1', 'Gazette'),
      attribution('a2', 'Vance', 'a1'),
      attribution('a3', 'Vance', 'a2'),
      attribution('a4', 'Gazette', 'a3'),
    ] as Attribution[];
    const chain = chainOf(attributions[3], (id) => attributions.find((each) => each.id === id));
    assert.deepEqual(
      chain.map(({ id }) => id),
      ['a1', 'a3', 'a4'],
    );
  });
});

describe('flags', () => {
  const flagsOf = (text: string) =>
    compare([{ id: 'a', text }]).flags.map(({ kind, reason }) => [kind, reason]);

  it('mark a figure of the headline that the body has not', () => {
    const body =
      'Mayor Orla Vance opened the bridge over the bay. The bridge cost 12 million euros to build.';
    assert.deepEqual(flagsOf(`Bridge over bay cost 19 million euros\n\n${body}\n`), [
      ['headline-not-in-body', 'headline-figure-not-in-body'],
    ]);
    assert.deepEqual(flagsOf(`Bridge over bay cost 12 million euros\n\n${body}\n`), []);
  });

  it('mark a headline whose words the body hardly has', () => {
    assert.deepEqual(
      flagsOf(
        'Pilots furious as ferry scandal deepens\n\nMayor Orla Vance opened the bridge over the bay on Friday.\n',
      ),
      [['headline-not-in-body', 'headline-words-not-in-body']],
    );
  });

  it('mark words of one party that only the other gives', () => {
    assert.deepEqual(
      flagsOf(
        'Ministers speak on the phone\n\n' +
          'According to a communiqué of Chile’s Foreign Ministry, Norwegian Foreign Minister Joram Quist praised the ministers’ patience.\n\n' +
          'Quist expressed hope that the ministers would meet again.\n',
      ),
      [['one-party-readout', 'words-of-one-party-by-another']],
    );
  });

  it('mark a title that the officials known where the article lies speak against', () => {
    const known = (start: string, end: string) => {
      const { people } = readOfficials(
        `persons:\n  - id: vance\n    name: Orla Vance\n    memberships: [{ role: Foreign Minister, country: CL, start_date: ${start}, end_date: ${end} }]\n`,
      );
      return engine.gazetteerOf([{ layer: { kind: 'workspace', file: `${start}.yaml` }, people }]);
    };
    const text = 'Chilean Foreign Minister Orla Vance left on Friday.\n';
    const articles = [known('2011-02-11', '2013-03-16'), known('2014-02-11', '2016-03-16')].map(
      (gazetteer, i) => ({
        ...analyzed({ id: `${i}.txt`, text, published: '2015-05-08', gazetteer }),
        gazetteer,
      }),
    );
    for (const order of [articles, [...articles].reverse()]) {
      const flags = lastOf(compareArticles(order, engine)).flags;
      assert.deepEqual(
        flags.map(({ article, reason }) => [article, reason]),
        [['0.txt', 'office-held-no-longer']],
      );
    }
  });

  it('mark reports that contradict each other', () => {
    assert.deepEqual(
      flagsOf(
        'The memo from the harbor office\n\nMayor Orla Vance said the memo was forged, but Senator Joram Quist said it was genuine.\n',
      ),
      [['disputed', 'contradicted']],
    );
  });
});

describe('repeated passages', () => {
  const story = Array.from(
    { length: 6 },
    (_, i) => `The ferry of day ${i} left pier ${i} for Norvale with ${i + 20} crates of fish.`,
  );

  it('are found within an article and between articles', () => {
    const { duplicates } = compare([
      article('a', undefined, ...story, story[0]),
      article('b', undefined, ...story.slice(0, 5), 'It rained.'),
      article('c', undefined, 'Senator Joram Quist spoke of the harvest in Tarn.'),
    ]);
    assert.deepEqual(
      duplicates.map(({ kind, members }) => [kind, members.map((each) => each.article)]),
      [
        ['paragraph', ['a', 'a']],
        ['article', ['a', 'b']],
      ],
    );
  });
});

describe('a comparison of any texts', () => {
  it('never fails, and keeps its spans within the texts', () => {
    const text = fc.array(
      fc.constantFrom(
        '“We go,” ',
        'Minister Orla Vance ',
        'said ',
        'that ',
        '12 people ',
        '\n\n',
        'PTI\n',
        '” ',
        "'",
        '2 May 2031. ',
        '\u{1F6A2} ',
      ),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(fc.array(text, { maxLength: 3 }), (texts) => {
        const articles = texts.map((parts, i) => ({ id: String(i), text: parts.join('') }));
        const { quoteVariants, figures, timeline, evidence, duplicates, flags } = compare(articles);
        const places = [
          ...[...quoteVariants, ...figures, ...timeline, ...duplicates].flatMap(({ members }) => members),
          ...evidence,
          ...flags.flatMap(({ article, spans }) => spans.map((span) => ({ article, span }))),
        ];
        for (const { article, span } of places) {
          const { length } = articles[Number(article)].text;
          assert.ok(0 <= span[0] && span[0] <= span[1] && span[1] <= length, `${article} ${span.join()}`);
        }
      }),
      runs,
    );
  });
});
