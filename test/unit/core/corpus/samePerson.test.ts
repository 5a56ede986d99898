import assert from 'node:assert/strict';
import { isSamePerson, type PersonFacts } from '../../../../src/core/corpus/samePerson';

const person = (name: string, facts: Partial<PersonFacts> = {}): PersonFacts => ({
  name,
  titles: [],
  official: (facts.titles ?? []).length > 0,
  ...facts,
});

const cases: readonly [what: string, a: PersonFacts, b: PersonFacts, same: boolean][] = [
  ['the same name', person('Odile Marchetti'), person('Odile Marchetti'), true],
  [
    'names that differ by case, accents and an initial',
    person('ÓSCAR TÉLLEZ'),
    person('Oscar J. Tellez'),
    true,
  ],
  ['names that differ by a particle', person('Bram van Dorp'), person('Bram Dorp'), true],
  ['two names', person('Odile Marchetti'), person('Elena Marchetti'), false],
  [
    'an entry of the gazetteer under two names',
    person('Oscar Tellez', { gazetteerId: 'q1' }),
    person('Oscar Tellez Roa', { gazetteerId: 'q1' }),
    true,
  ],
  [
    'two entries of one name',
    person('Bram Dorp', { gazetteerId: 'q1' }),
    person('Bram Dorp', { gazetteerId: 'q2' }),
    false,
  ],
  ['an entry and the name alone', person('Bram Dorp', { gazetteerId: 'q1' }), person('Bram Dorp'), true],
  [
    'offices of two countries',
    person('Ines Roa', { titles: ['minister'], country: 'CL' }),
    person('Ines Roa', { titles: ['minister'], country: 'PE' }),
    false,
  ],
  [
    'an official and somebody of another calling',
    person('Ines Roa', { titles: ['minister'] }),
    person('Ines Roa', { titles: ['analyst'], official: false }),
    false,
  ],
  ['a single name', person('Orla'), person('Orla'), false],
  [
    'a single name with the same title',
    person('Orla', { titles: ['Harbor Minister'] }),
    person('Orla', { titles: ['harbor minister'] }),
    true,
  ],
];

describe('isSamePerson of two articles are the same', () => {
  for (const [what, a, b, same] of cases) {
    it(`${what}: ${same ? 'yes' : 'no'}`, () => {
      assert.equal(isSamePerson(a, b), same);
      assert.equal(isSamePerson(b, a), same);
    });
  }
});
