import assert from 'node:assert/strict';
import type { Person } from '../../../../src/core/analysis';
import { identifyPeople, type PeopledArticle } from '../../../../src/core/corpus/people/identifyPeople';
import { OfficeReader } from '../../../../src/core/corpus/people/readOffices';
import { lastOf } from '../../../../src/core/lastOf';
import { engine } from './compare';
import { Watch } from '../../Watch';

interface Introduced {
  readonly name: string;
  readonly title?: string;
  readonly country?: string;
  readonly gazetteerId?: string;
}

/** Articles with one person each. */
function articlesOf(people: readonly Introduced[]): PeopledArticle[] {
  return people.map(({ title, ...known }, index) => {
    const titles = title ? [title] : [];
    const person: Person = { ...known, id: 'p1', official: !!title, titles, status: 'current', mentions: [] };
    return { index, analysis: { people: [person] } };
  });
}

/** The names of those who are the same person, in the order of the articles. */
function identify(people: readonly Introduced[]): string[][] {
  const { identities } = lastOf(identifyPeople(articlesOf(people), new OfficeReader(engine.lexicon)));
  return identities.map(({ appearances }) => appearances.map(({ person }) => person.name));
}

/** Tells people apart who are watched. */
function identifyWatched(watch: Watch, people: readonly Introduced[]): void {
  const articles = articlesOf(people).map(({ index, analysis }) => ({
    index,
    analysis: { people: analysis.people.map((person) => watch.on(person)) },
  }));
  class WatchedReader extends OfficeReader {
    override officesOf(titles: readonly string[]) {
      return super.officesOf(titles).map((office) => watch.on(office));
    }
  }
  lastOf(identifyPeople(articles, new WatchedReader(engine.lexicon)));
}

const MINISTER = 'Harbor Minister';

describe('people of several articles who are one', () => {
  const cases: readonly (readonly [what: string, people: readonly Introduced[], expected: string[][]])[] = [
    ['the same name', [{ name: 'Orla Vance' }, { name: 'Orla Vance' }], [['Orla Vance', 'Orla Vance']]],
    ['an initial for a name', [{ name: 'O. Vance' }, { name: 'Orla Vance' }], [['O. Vance', 'Orla Vance']]],
    [
      'a further name',
      [{ name: 'Orla Vance' }, { name: 'Orla Brun Vance' }],
      [['Orla Vance', 'Orla Brun Vance']],
    ],
    [
      'another spelling in one office',
      [
        { name: 'Mirek Vance', title: MINISTER },
        { name: 'Mireck Vance', title: MINISTER },
      ],
      [['Mirek Vance', 'Mireck Vance']],
    ],
    [
      'a surname with the office',
      [
        { name: 'Vance', title: MINISTER },
        { name: 'Orla Vance', title: MINISTER },
      ],
      [['Vance', 'Orla Vance']],
    ],
    [
      'two names of one entry of the gazetteer',
      [
        { name: 'Orla Vance', gazetteerId: 'vance' },
        { name: 'Orla Brun', gazetteerId: 'vance' },
      ],
      [['Orla Vance', 'Orla Brun']],
    ],
  ];
  for (const [what, people, expected] of cases) {
    it(`are told by ${what}`, () => assert.deepEqual(identify(people), expected));
  }

  it('are not told by a surname that two bear in one office', () => {
    const people = ['Orla Vance', 'Joram Vance', 'Vance'].map((name) => ({ name, title: MINISTER }));
    assert.deepEqual(identify(people), [['Orla Vance'], ['Joram Vance'], ['Vance']]);
  });
});

describe('the cost of telling people apart', () => {
  const letters = [...'bcdfghklmnprstvw'];
  /** A first name for each number, no two alike. */
  const firstName = (i: number) =>
    [i >> 8, i >> 4, i].map((part) => `${letters[part & 15]}ao`).join('') + 'n';

  const corpora: readonly (readonly [what: string, person: (i: number) => Introduced])[] = [
    ['of one surname', (i) => ({ name: `${firstName(i)} Vance`, title: MINISTER })],
    ['of one name', (i) => ({ name: 'Orla Vance', gazetteerId: `vance-${i}` })],
    [
      'whom half of the articles call by the surname alone',
      (i) =>
        i % 2
          ? { name: 'Vance', title: MINISTER, country: `${i}` }
          : { name: `${firstName(i)} Vance`, title: MINISTER },
    ],
  ];
  for (const [what, person] of corpora) {
    it(`grows as the corpus does with many people ${what}`, () => {
      const growth = Watch.growth((watch, size) =>
        identifyWatched(
          watch,
          Array.from({ length: 2 * size }, (_, i) => person(i)),
        ),
      );
      assert.ok(growth < 8, `four times the people are looked at ${growth} times as often`);
    });
  }
});
