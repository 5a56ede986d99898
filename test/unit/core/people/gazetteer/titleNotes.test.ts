import assert from 'node:assert/strict';
import type { DateEvidence, Person } from '../../../../../src/core/analysis';
import { CompactGazetteer, compileGazetteer } from '../../../../../src/core/people/gazetteer/compactFile';
import { Gazetteer } from '../../../../../src/core/people/gazetteer/gazetteer';
import { readOfficials } from '../../../../../src/core/people/gazetteer/readOfficials';
import { titleNotes } from '../../../../../src/core/people/gazetteer/titleNotes';
import { lexicon } from '../lexicon';

const { people } = readOfficials(`persons:
  - id: vance
    name: Orla Vance
    memberships:
      - { role: Foreign Minister, country: CL, start_date: 2011-02-11, end_date: 2013-03-16 }
      - { role: Foreign Minister, country: CL, start_date: 2018-03-11, end_date: 2020-01-01 }
      - { role: Mayor, country: CL, start_date: 2001, end_date: 2005 }
      - { role: Ambassador to Peru, country: CL, start_date: 2006-01-01, end_date: 2007-01-01, confirmed: false }
      - { role: President, country: CL, start_date: 2021-03-11, as_of: 2022-05-01 }
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

function kindsOf(title: string, earliest: string, latest = earliest, evidence: DateEvidence[] = ['given']) {
  const person: Person = {
    id: 'orla-vance',
    name: 'Orla Vance',
    official: true,
    titles: [title],
    country: 'CL',
    status: 'current',
    gazetteerId: 'vance',
    mentions: [],
  };
  return titleNotes(person, { earliest, latest, evidence }, gazetteer).map(({ kind }) => kind);
}

describe('a title held against the gazetteer', () => {
  const cases: [title: string, day: string, kinds: string[], why: string][] = [
    ['Chilean Foreign Minister', '2012-01-01', [], 'the office is held'],
    ['Chilean Foreign Minister', '2013-03-20', [], 'it ended only days ago'],
    ['Chilean Foreign Minister', '2015-01-01', ['no-longer'], 'it lies between two terms'],
    ['Chilean Foreign Minister', '2020-06-01', ['no-longer'], 'both terms are over'],
    ['Chilean Foreign Minister', '2010-01-01', ['not-yet'], 'no term has begun'],
    ['former Chilean Foreign Minister', '2012-01-01', ['still'], 'the first term runs'],
    ['former Chilean Foreign Minister', '2019-01-01', [], 'a term is over, another one runs'],
    ['former Chilean Foreign Minister', '2015-01-01', [], 'a term is over'],
    ['Mayor', '2015-01-01', [], 'the dates are no days'],
    ['ambassador to Peru', '2015-01-01', [], 'the dates are not confirmed'],
    ['President', '2022-01-01', [], 'the office was held when last looked at'],
    ['President', '2030-01-01', [], 'nobody has looked since'],
    ['President', '2020-01-01', ['not-yet'], 'the term has not begun'],
    ['President-elect', '2020-12-01', [], 'that is what the title says'],
    ['Harbor Minister', '2015-01-01', [], 'the gazetteer knows no such office'],
  ];
  for (const [title, day, kinds, why] of cases)
    it(`"${title}" on ${day} gets ${kinds.join() || 'no note'}: ${why}`, () =>
      assert.deepEqual(kindsOf(title, day), kinds));

  it('gets a note only when no day of the window fits', () => {
    assert.deepEqual(kindsOf('Foreign Minister', '2013-03-01', '2015-01-01'), []);
    assert.deepEqual(kindsOf('Foreign Minister', '2014-03-01', '2015-01-01'), ['no-longer']);
    assert.deepEqual(kindsOf('Foreign Minister', '2014-03-01', '..'), []);
  });

  it('gets no note by a date that nothing states, offices least of all', () => {
    for (const evidence of [
      'reported: 2014',
      'named-day: Friday',
      'office-holder: Pim Okafor, mayor',
    ] as const) {
      assert.deepEqual(kindsOf('Foreign Minister', '2015-01-01', '2015-01-01', [evidence]), []);
      assert.deepEqual(kindsOf('Foreign Minister', '2015-01-01', '2015-01-01', ['given', evidence]), []);
    }
    assert.deepEqual(kindsOf('Foreign Minister', '2015-01-01', '2015-01-01', ['dateline: Jan 1']), [
      'no-longer',
    ]);
  });
});
