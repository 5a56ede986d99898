import assert from 'node:assert/strict';
import type { DateWindow } from '../../../../../src/core/analysis';
import { CompactGazetteer, compileGazetteer } from '../../../../../src/core/people/gazetteer/compactFile';
import { Gazetteer } from '../../../../../src/core/people/gazetteer/gazetteer';
import { officesOn } from '../../../../../src/core/people/gazetteer/officesOn';
import { readOfficials } from '../../../../../src/core/people/gazetteer/readOfficials';
import { lexicon } from '../lexicon';

const { people } = readOfficials(`
persons:
  - id: orla-vance
    name: Orla Vance
    memberships:
      - { role: Foreign Minister, country: CL, start_date: 2011-02-11, end_date: 2013-03-16 }
      - { role: Defence Minister, country: CL, start_date: 2013, end_date: 2014-05-01 }
`);
const layer = {
  layer: { kind: 'workspace', file: 'officials.yaml' },
  people: new CompactGazetteer(compileGazetteer(people, lexicon)),
} as const;
const gazetteer = new Gazetteer([layer], lexicon);

const window = (day: string): DateWindow => ({ earliest: day, latest: day, evidence: ['given'] });

function offices(published: DateWindow | undefined) {
  const known = gazetteer.withId('orla-vance');
  assert.ok(known);
  const { held, others } = officesOn(published, known);
  return {
    held: held.map(({ membership, holding }) => [membership.office, holding]),
    others: others.map(({ office }) => office),
  };
}

describe('officesOn', () => {
  it('tells the office that was held on the date from the others', () => {
    assert.deepEqual(offices(window('2012-01-01')), {
      held: [['Foreign Minister', 'certain']],
      others: ['Defence Minister'],
    });
  });

  it('leaves open what a coarse date leaves open', () => {
    assert.deepEqual(offices(window('2013-03-15')).held, [
      ['Foreign Minister', 'certain'],
      ['Defence Minister', 'possible'],
    ]);
  });

  it('tells nothing held without a date', () => {
    assert.deepEqual(offices(undefined), {
      held: [],
      others: ['Foreign Minister', 'Defence Minister'],
    });
  });
});
