import assert from 'node:assert/strict';
import type { DateWindow } from '../../../../src/core/analysis';
import { CompactGazetteer, compileGazetteer } from '../../../../src/core/people/gazetteer/compactFile';
import { Gazetteer } from '../../../../src/core/people/gazetteer/gazetteer';
import { narrowedByOffices } from '../../../../src/core/people/gazetteer/narrowedByOffices';
import { readOfficials } from '../../../../src/core/people/gazetteer/readOfficials';
import { findIn } from './articles';
import { lexicon } from './lexicon';

const { people: officials, problems } = readOfficials(`persons:
  - id: vance
    name: Orla Vance
    gender: female
    memberships:
      - { role: Foreign Minister, country: CL, start_date: 2011-02-11, end_date: 2013-03-16 }
  - id: okafor
    name: Pim Okafor
    memberships:
      - { role: Foreign Minister, country: CL, start_date: 2013-03-16, end_date: 2015-06-30 }
      - { role: President, country: CL, start_date: 2017-03-11, end_date: 2021-03-11 }
  - id: harbor-brandt
    name: Ada Brandt
    memberships:
      - { role: Minister of Harbors, country: PE, start_date: 2001, end_date: 2005 }
  - id: senate-brandt
    name: Ada Brandt
    memberships:
      - { role: Minister of Harbors, country: PE, start_date: 2010, end_date: 2015 }
  - id: lund
    name: Iben Lund
    memberships:
      - { role: Defence Minister, country: DK, start_date: 2010-01-01, end_date: 2014-01-01, confirmed: false }
  - id: wekhanu
    name: Ada Wekhanu
    memberships:
      - { role: Minister of Ports, start_date: 2009-01-01, end_date: 2015-12-31 }
  - id: sarmiento
    name: Rafa Sarmiento
    memberships:
      - { role: Secretary-General of the United Nations, start_date: 2009-01-01, end_date: 2015-12-31 }
`);
const gazetteer = new Gazetteer(
  [
    {
      layer: { kind: 'workspace', file: 'officials.yaml' },
      people: new CompactGazetteer(compileGazetteer(officials, lexicon)),
    },
  ],
  lexicon,
);

const window = (earliest: string, latest = earliest): DateWindow => ({
  earliest,
  latest,
  evidence: ['given'],
});

describe('recognizing people of an article', () => {
  before(() => assert.deepEqual(problems, []));

  const cases: [text: string, published: string | undefined, id: string | undefined, why: string][] = [
    ['Chilean Foreign Minister Orla Vance left.', undefined, 'vance', 'name, office and country fit'],
    ['Orla Vance, the foreign minister of Chile, left.', undefined, 'vance', 'an apposition fits'],
    ['Former Chilean foreign minister Orla Vance left.', '2019-05-01', 'vance', 'the office was held before'],
    ['Orla Vance left Chile.', undefined, 'vance', 'the article speaks of the country'],
    ['Orla Vance left.', undefined, undefined, 'nothing but the name fits'],
    ['Orla Vance left Peru.', undefined, undefined, 'the article speaks of another country'],
    ['Peruvian Foreign Minister Orla Vance left.', undefined, undefined, 'the office is of another country'],
    [
      'Chilean Police Chief Orla Vance left.',
      undefined,
      undefined,
      'the gazetteer knows no such office of hers',
    ],
    ['Chilean swimmer Orla Vance left.', undefined, undefined, 'the article gives no office'],
    [
      'Chilean Foreign Minister Mr Orla Vance left.',
      undefined,
      undefined,
      'the courtesy title rules her out',
    ],
    ['Chilean President Okafor left.', undefined, 'okafor', 'a surname with an office that one bearer held'],
    ['Chilean President Vance left.', undefined, undefined, 'no bearer of the surname held the office'],
    ['Peruvian Harbors Minister Ada Brandt left.', undefined, undefined, 'two fit'],
    [
      'Peruvian Harbors Minister Ada Brandt left.',
      '2012-05-01',
      'senate-brandt',
      'one of two held the office then',
    ],
    ['Peruvian Harbors Minister Ada Brandt left.', '2008-05-01', undefined, 'neither held the office then'],
    ['UN Secretary-General Rafa Sarmiento left.', undefined, 'sarmiento', 'an office of no country fits'],
    [
      'Kenyan Ports Minister Ada Wekhanu left.',
      undefined,
      'wekhanu',
      'the entry leaves open of which country the office is',
    ],
  ];
  for (const [text, published, id, why] of cases)
    it(`knows ${id ?? 'nobody'} in "${text}"${published ? ` of ${published}` : ''}: ${why}`, () => {
      const { people } = findIn(text, gazetteer, published === undefined ? undefined : window(published));
      assert.equal(people[0]?.gazetteerId, id);
    });

  it('takes gender from the gazetteer', () => {
    const text = 'Chilean Foreign Minister Orla Vance met General Tor Ridge. He smiled.';
    const { people } = findIn(text, gazetteer);
    assert.deepEqual(
      people.map(({ name, mentions }) => [name, mentions.length]),
      [
        ['Orla Vance', 1],
        ['Tor Ridge', 2],
      ],
    );
  });
});

describe('a role without a name', () => {
  const cases: [text: string, published: DateWindow | undefined, id: string | undefined, why: string][] = [
    ['The Chilean foreign minister left.', window('2012-05-01'), 'vance', 'one held the office'],
    [
      'The Chilean foreign minister left.',
      window('2012-05-01', '2012-06-30'),
      'vance',
      'on every day of the window',
    ],
    [
      'The Chilean foreign minister left.',
      window('2012-05-01', '2013-06-30'),
      undefined,
      'two in the window',
    ],
    ['The Chilean foreign minister left.', window('2013-03-16'), undefined, 'two on the day of the change'],
    ['The Chilean foreign minister left.', window('..', '2012-05-01'), undefined, 'the window is open'],
    ['The Chilean foreign minister left.', undefined, undefined, 'no date is known'],
    [
      'The Kenyan ports minister left.',
      window('2012-05-01'),
      'wekhanu',
      'the entry leaves open of which country, and the article speaks of one',
    ],
    [
      'The Kenyan ports minister left Chile.',
      window('2012-05-01'),
      undefined,
      'the entry may be of either country',
    ],
    [
      'The Chilean foreign minister left.',
      window('2010-05-01'),
      undefined,
      'nobody is known to have held it',
    ],
    [
      'The former Chilean foreign minister left.',
      window('2014-05-01'),
      undefined,
      'it is not said which one',
    ],
    ['The then Chilean foreign minister left.', window('2012-05-01'), undefined, 'it is not said when'],
    ['A Chilean foreign minister left.', window('2012-05-01'), undefined, 'it may be any'],
    ['The foreign minister left.', window('2012-05-01'), undefined, 'it is not said of which country'],
    ['The Danish defense minister left.', window('2012-05-01'), undefined, 'the term is not confirmed'],
    ['The UN secretary-general left.', window('2012-05-01'), 'sarmiento', 'the office is of no country'],
  ];
  for (const [text, published, id, why] of cases)
    it(`"${text}" of ${published ? `${published.earliest}/${published.latest}` : 'no date'} is ${id ?? 'nobody'}: ${why}`, () => {
      const { people } = findIn(text, gazetteer, published);
      assert.deepEqual(
        people.map(({ gazetteerId }) => gazetteerId),
        id === undefined ? [] : [id],
      );
    });

  it('becomes a person with the role as title, and is told to be by the office held', () => {
    const text = 'The Chilean foreign minister left. She was tired.';
    const { people } = findIn(text, gazetteer, window('2012-05-01'));
    assert.deepEqual(people, [
      {
        id: 'orla-vance',
        name: 'Orla Vance',
        official: true,
        titles: ['Chilean foreign minister'],
        country: 'CL',
        status: 'current',
        gazetteerId: 'vance',
        mentions: [
          { span: [0, 28], kind: 'nominal', sieve: 'office-holder' },
          { span: [35, 38], kind: 'pronoun', sieve: 'pronoun' },
        ],
      },
    ]);
  });

  it('is whom the article names, where the gazetteer knows that one', () => {
    const text = 'Chile: The Chilean foreign minister left. Orla Vance was tired.';
    const { people } = findIn(text, gazetteer, window('2012-05-01'));
    assert.deepEqual(
      people.map(({ mentions }) => mentions.map(({ sieve }) => sieve)),
      [['office-holder', 'exact']],
    );
  });

  it('is whom the article introduces with it before whom the gazetteer has in office', () => {
    const text = 'Chilean Foreign Minister Bo Ridge left. The Chilean foreign minister was tired.';
    const { people } = findIn(text, gazetteer, window('2012-05-01'));
    assert.deepEqual(
      people.map(({ name, mentions }) => [name, mentions.map(({ sieve }) => sieve)]),
      [['Bo Ridge', ['exact', 'role']]],
    );
  });
});

describe('offices that narrow an article’s date', () => {
  const narrowed = (text: string, published?: DateWindow) =>
    narrowedByOffices(published, findIn(text, gazetteer, published).people, gazetteer);

  it('give the days on which all were in office', () => {
    assert.deepEqual(
      narrowed(
        'Chilean Foreign Minister Orla Vance met UN Secretary-General Rafa Sarmiento.',
        window('2012-06-01', '2014-01-01'),
      ),
      {
        earliest: '2012-06-01',
        latest: '2013-03-16',
        evidence: ['given', 'office-holder: Orla Vance, Chilean Foreign Minister'],
      },
    );
    assert.deepEqual(narrowed('Chilean Foreign Minister Orla Vance left.'), {
      earliest: '2011-02-11',
      latest: '2013-03-16',
      evidence: ['office-holder: Orla Vance, Chilean Foreign Minister'],
    });
  });

  it('tell nothing when the title is of another time, and never contradict what is known', () => {
    assert.equal(narrowed('Former Chilean foreign minister Orla Vance left.'), undefined);
    assert.deepEqual(
      narrowed('Chilean Foreign Minister Orla Vance left.', window('2020-01-01')),
      window('2020-01-01'),
    );
  });

  it('tell nothing of a role that was itself resolved by the date', () => {
    const published = window('2012-05-01', '2012-06-30');
    assert.deepEqual(narrowed('The Chilean foreign minister left.', published), published);
  });
});
