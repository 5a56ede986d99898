import { CompactGazetteer, compileGazetteer } from '../../src/core/people/gazetteer/compactFile';
import { Gazetteer } from '../../src/core/people/gazetteer/gazetteer';
import type { PeopleLexicon } from '../../src/core/people/lexicon';
import { inventedOfficials } from './inventedOfficials';
import type { Row } from './main';
import { leastOf } from './measure';

/** What a gazetteer of so many people costs: from its bytes to the first answer, and the memory that it holds. */
export function lookUpAmong(count: number, lexicon: PeopleLexicon): Row[] {
  const officials = inventedOfficials(count);
  const file = compileGazetteer(officials, lexicon);
  const { load } = leastOf({
    load: (round) => {
      const people = new CompactGazetteer(file.slice());
      const layer = { kind: 'shipped', file: 'bench' } as const;
      new Gazetteer([{ layer, people }], lexicon).named(officials[round].name);
    },
  });
  const many = count.toLocaleString('en');
  return [
    [`${many} officials: load and look one up, ms`, load.toFixed(1), '< 60'],
    [`${many} officials: memory, MB`, (file.length / 1e6).toFixed(1), '< 15'],
  ];
}
