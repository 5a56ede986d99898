import { CompactGazetteer, compileGazetteer } from '../../src/core/people/gazetteer/compactFile';
import { Gazetteer } from '../../src/core/people/gazetteer/gazetteer';
import type { PeopleLexicon } from '../../src/core/people/lexicon';
import { inventedOfficials } from './inventedOfficials';
import { costsOf, median } from './measure';
import type { Row } from './rows';

const ROUNDS = 7;

/** What a gazetteer of so many people costs: from its bytes to the first answer, and the memory that it holds. */
export function lookUpAmong(count: number, lexicon: PeopleLexicon): Row[] {
  const officials = inventedOfficials(count);
  const file = compileGazetteer(officials, lexicon);
  const { load } = costsOf(officials.slice(0, ROUNDS), {
    load: ({ name }) => {
      const people = new CompactGazetteer(file.slice());
      const layer = { kind: 'shipped', file: 'bench' } as const;
      new Gazetteer([{ layer, people }], lexicon).named(name);
    },
  });
  const many = count.toLocaleString('en');
  return [
    [`${many} officials: load and look one up, ms`, median(load).toFixed(1), '< 60'],
    [`${many} officials: memory, MB`, (file.length / 1e6).toFixed(1), '< 15'],
  ];
}
