import assert from 'node:assert/strict';
import { CompactGazetteer, compileGazetteer } from '../../../../../src/core/people/gazetteer/compactFile';
import { Gazetteer } from '../../../../../src/core/people/gazetteer/gazetteer';
import type { Layer } from '../../../../../src/core/people/gazetteer/popolo';
import { readOfficials } from '../../../../../src/core/people/gazetteer/readOfficials';
import { lexicon } from '../lexicon';

const harbor = `
organizations:
  - { id: foreign-office, name: Foreign Office, country: CL }
posts:
  - id: fm
    label: Minister of Foreign Affairs and Trade
    other_label: [chancellor of the realm]
    organization_id: foreign-office
persons:
  - id: orla-vance
    name: Orla M. Vance
    other_names: [{ name: Orla Vance-Quiroga }]
    pronouns: [she, her]
    identifiers: [{ scheme: wikidata, identifier: Q1001 }]
    memberships:
      - { post_id: fm, start_date: 2011-02-11, end_date: 2013-03-16, sources: [{ url: 'https://example.org/cl' }] }
      - { role: Defence Minister, country: CL, start_date: 2013-03-16, as_of: 2014-05-01 }
  - id: pim
    name: Pim Okafor-Lindqvist
    memberships:
      - { post_id: fm, start_date: 2013-03 }
  - id: élodie
    name: Élodie de la Brasse 😀
`;

const workspace: Layer = { kind: 'workspace', file: 'officials.yaml' };
const shipped: Layer = { kind: 'shipped', file: 'shipped.yaml' };

function layerOf(text: string, layer: Layer) {
  const { people, problems } = readOfficials(text);
  assert.deepEqual(problems, []);
  return { layer, people: new CompactGazetteer(compileGazetteer(people, lexicon)) };
}

const gazetteer = new Gazetteer([layerOf(harbor, workspace)], lexicon);
const day = (date: string) => ({ earliest: date, latest: date });

describe('the gazetteer', () => {
  it('keeps every person as read, in order', () => {
    const { people } = readOfficials(harbor);
    const compact = new CompactGazetteer(compileGazetteer(people, lexicon));
    assert.deepEqual([...compact.all()], people);
  });

  const names: [name: string, id: string | undefined][] = [
    ['Orla Vance', 'orla-vance'],
    ['ORLA VANCE', 'orla-vance'],
    ['Orla M. Vance', 'orla-vance'],
    ['Orla Vance-Quiroga', 'orla-vance'],
    ['Elodie Brasse', 'élodie'],
    ['Élodie de la Brasse', 'élodie'],
    ['Otto Vance', undefined],
    ['Orla', undefined],
    ['', undefined],
  ];
  for (const [name, id] of names)
    it(`knows ${id ?? 'nobody'} by "${name}"`, () => assert.equal(gazetteer.named(name)[0]?.id, id));

  it('knows people by surname', () => {
    assert.deepEqual(
      gazetteer.surnamed('Vance').map(({ id }) => id),
      ['orla-vance'],
    );
  });

  const offices: [label: string, country: string | undefined, date: string, holders: string[]][] = [
    ['foreign minister', 'CL', '2012-01-01', ['orla-vance certain']],
    ['Chilean foreign minister', 'CL', '2012-01-01', ['orla-vance certain']],
    ['minister for foreign affairs', 'CL', '2012-01-01', ['orla-vance certain']],
    ['FM', 'CL', '2012-01-01', ['orla-vance certain']],
    ['foreign minister', 'CL', '2013-03-10', ['orla-vance certain', 'pim possible']],
    ['foreign minister', 'CL', '2013-04-01', ['pim certain']],
    ['foreign minister', 'CL', '2010-04-01', []],
    ['foreign minister', 'PE', '2012-01-01', []],
    ['foreign minister', undefined, '2012-01-01', []],
    ['deputy foreign minister', 'CL', '2012-01-01', []],
    ['Chancellor of the Realm', 'CL', '2012-01-01', ['orla-vance certain']],
    ['defense minister', 'CL', '2014-05-01', ['orla-vance certain']],
    ['defense minister', 'CL', '2015-05-01', ['orla-vance possible']],
  ];
  for (const [label, country, date, holders] of offices)
    it(`has ${holders.join(' and ') || 'nobody'} as ${label} of ${country} on ${date}`, () => {
      const found = gazetteer.holdersOf(label, country, day(date));
      assert.deepEqual(found.map(({ person, holding }) => `${person.id} ${holding}`).sort(), holders);
    });

  it('lets the upper layer correct an office and keeps what it does not speak of', () => {
    const own = `
persons:
  - id: vance
    name: Orla Vance
    identifiers: [{ scheme: wikidata, identifier: Q1001 }]
    memberships:
      - { role: Foreign Minister, country: CL, start_date: 2011-02-12, end_date: 2013-03-16 }
`;
    const layered = new Gazetteer([layerOf(own, workspace), layerOf(harbor, shipped)], lexicon);
    for (const name of ['Orla Vance', 'Orla Vance-Quiroga']) {
      const [person, ...others] = layered.named(name);
      assert.deepEqual(others, []);
      assert.deepEqual([person.id, person.layer, person.gender], ['vance', workspace, 'female']);
      assert.deepEqual(
        person.memberships.map(({ office, start, layer }) => [office, start, layer.kind]),
        [
          ['Foreign Minister', '2011-02-12', 'workspace'],
          ['Defence Minister', '2013-03-16', 'shipped'],
        ],
      );
    }
    assert.equal(layered.withId('orla-vance')?.id, 'vance');
  });

  it('refuses a file that is none', () => {
    assert.throws(() => new CompactGazetteer(new Uint8Array(16)), /not a compact gazetteer/);
  });
});
