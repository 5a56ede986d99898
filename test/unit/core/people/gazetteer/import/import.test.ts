import assert from 'node:assert/strict';
import fc from 'fast-check';
import { editsOfImport } from '../../../../../../src/core/people/gazetteer/import/applyImport';
import type { ImportedPerson } from '../../../../../../src/core/people/gazetteer/import/imported';
import { planImport, type ImportPlan } from '../../../../../../src/core/people/gazetteer/import/planImport';
import { readImport } from '../../../../../../src/core/people/gazetteer/import/readImport';
import { withEdits } from '../../../../../../src/core/people/gazetteer/officialsEdits';
import type { GazetteerPerson } from '../../../../../../src/core/people/gazetteer/popolo';
import { readOfficials } from '../../../../../../src/core/people/gazetteer/readOfficials';
import { lexicon } from '../../lexicon';

const everyPolitician = `position,person,personID,start,end
Minister of Foreign Affairs of Chile,Orla Vance,Q1001,2011-02-11,2013-03-16
Minister of Foreign Affairs of Chile,"Okafor, Pim",Q1002,2013-03-16,
"Minister of Harbors, Fishing and ""Blue"" Trade",Ada Brandt,,2001,2005
Minister of Harbors,Q77,Q77,2001,2005
Minister of Harbors,Late Riser,Q78,soon,
`;

const wikidataJson = JSON.stringify({
  head: { vars: ['person', 'personLabel', 'positionLabel'] },
  results: {
    bindings: [
      {
        person: { type: 'uri', value: 'http://www.wikidata.org/entity/Q1001' },
        personLabel: { value: 'Orla Vance' },
        positionLabel: { value: 'Minister of Foreign Affairs' },
        country: { value: 'CL' },
        start: { value: '2011-02-11T00:00:00Z' },
        startPrecision: { value: '11' },
        end: { value: '2013-01-01T00:00:00Z' },
        endPrecision: { value: '9' },
        genderLabel: { value: 'female' },
      },
    ],
  },
});

const popolo = JSON.stringify({
  persons: [
    {
      id: 'p1',
      name: 'Orla Vance',
      gender: 'female',
      other_names: [{ name: 'O. Vance' }],
      identifiers: [{ scheme: 'wikidata', identifier: 'Q1001' }],
      memberships: [{ role: 'Mayor', area_id: 'ocd-division/country:cl/city:x', start_date: '2001' }],
    },
    { id: 'p2' },
  ],
  organizations: [{ id: 'senate', name: 'Senate' }],
  posts: [{ id: 'fm', label: 'Foreign Minister', country: 'CL' }],
  memberships: [
    { person_id: 'p1', post_id: 'fm', start_date: '2011-02-11', sources: [{ url: 'https://example.org/a' }] },
    { person_id: 'p1', role: 'member', organization_id: 'senate', start_date: '2015-99' },
    { person_id: 'p1', role: 'member', organization_id: 'senate', start_date: '2015' },
  ],
});

/** People and their terms, in short. */
function told(text: string): unknown {
  const read = readImport(text, lexicon);
  return (
    read && {
      skipped: read.skipped,
      people: read.people.map(({ name, gender, identifiers, memberships }) => [
        name,
        gender ?? '',
        identifiers.map(({ identifier }) => identifier).join(),
        ...memberships.map(({ office, country, start, end }) => `${office} ${country} ${start}/${end ?? ''}`),
      ]),
    }
  );
}

describe('an import', () => {
  it('reads EveryPolitician’s CSV', () => {
    assert.deepEqual(told(everyPolitician), {
      skipped: 2,
      people: [
        ['Orla Vance', '', 'Q1001', 'Minister of Foreign Affairs of Chile CL 2011-02-11/2013-03-16'],
        ['Okafor, Pim', '', 'Q1002', 'Minister of Foreign Affairs of Chile CL 2013-03-16/'],
        ['Ada Brandt', '', '', 'Minister of Harbors, Fishing and "Blue" Trade undefined 2001/2005'],
      ],
    });
  });

  const vance = [['Orla Vance', 'female', 'Q1001', 'Minister of Foreign Affairs CL 2011-02-11/2013']];
  it('reads a Wikidata result in JSON, to the precision of its dates', () => {
    assert.deepEqual(told(wikidataJson), { skipped: 0, people: vance });
  });

  it('reads a Wikidata result in CSV, and in JSON of plain rows', () => {
    const row = {
      person: 'http://www.wikidata.org/entity/Q1001',
      personLabel: 'Orla Vance',
      positionLabel: 'Minister of Foreign Affairs',
      country: 'CL',
      start: '2011-02-11T00:00:00Z',
      startPrecision: '11',
      end: '2013-01-01T00:00:00Z',
      endPrecision: '9',
      genderLabel: 'female',
    };
    const csv = `\uFEFF${Object.keys(row).join()}\r\n${Object.values(row).join()}\r\n`;
    assert.deepEqual(told(csv), { skipped: 0, people: vance });
    assert.deepEqual(told(JSON.stringify([row])), { skipped: 0, people: vance });
  });

  it('reads Popolo JSON, wherever its memberships stand', () => {
    assert.deepEqual(told(popolo), {
      skipped: 2,
      people: [
        [
          'Orla Vance',
          'female',
          'Q1001',
          'Mayor CL 2001/',
          'Foreign Minister CL 2011-02-11/',
          'Member of Senate undefined 2015/',
        ],
      ],
    });
  });

  for (const other of ['', 'a,b\n1,2\n', '{', '[]', '{"people":[]}', 'null', '[1,null,"x"]'])
    it(`takes ${JSON.stringify(other)} for none`, () => assert.equal(told(other), undefined));

  it('never throws, whatever the text', () => {
    const pieces = fc.constantFrom(
      '"',
      ',',
      '\n',
      '\r',
      'Q1',
      '{',
      '}',
      '[',
      ']',
      ':',
      '{"persons":[',
      'position,person\n',
      'null',
      'é',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces).map((all) => all.join('')),
          fc.json(),
        ),
        (text) => {
          readImport(text, lexicon);
        },
      ),
      { numRuns: Number(process.env.COPYDESK_RUNS ?? 200) },
    );
  });
});

const file = `# Officials of the harbor towns
persons: # in no order
  # the minister
  - id: 'vance' # do not rename
    name: "Orla Vance"
    desk: foreign   # a key of ours
    identifiers: [{ scheme: wikidata, identifier: Q1001 }]
    memberships:
      - role: Foreign Minister
        country: CL
        start_date: 2011 # roughly
      - { role: Mayor, country: CL, start_date: 2001-01-01, end_date: 2003 } # she said

  - id: okafor
    name: Pim Okafor
    # nothing known yet
# the end
`;

const imported = (
  name: string,
  id: string,
  ...terms: [office: string, start: string, end?: string][]
): ImportedPerson => ({
  name,
  otherNames: [],
  identifiers: id ? [{ scheme: 'wikidata', identifier: id }] : [],
  memberships: terms.map(([office, start, end]) => ({
    office,
    otherLabels: [],
    country: 'CL',
    start,
    ...(end && { end }),
    acting: false,
    confirmed: true,
    sources: id ? [`https://www.wikidata.org/wiki/${id}`] : [],
  })),
});

function planFor(text: string, ...people: ImportedPerson[]) {
  return planImport(readOfficials(text).people, { people, skipped: 0 }, lexicon);
}

describe('a plan of an import', () => {
  it('tells what is new, changed, conflicting and known', () => {
    const plan = planFor(
      file,
      imported(
        'Orla Vance-Ruiz',
        'Q1001',
        ['Minister of Foreign Affairs', '2011-02-11', '2013-03-16'],
        ['Mayor', '2001-01-01', '2003'],
        ['President', '2017'],
      ),
      imported('Pim Okafor', 'Q1002', ['Mayor', '2005']),
      imported('Pim Okafor-Lund', 'Q1003', ['Mayor', '2009']),
      imported('Orla Vance', 'Q9', ['Judge', '2009']),
    );
    assert.deepEqual(
      {
        newPeople: plan.newPeople.map(({ id }) => id),
        newTerms: plan.newTerms.map(({ person, membership }) => `${person.id} ${membership.office}`),
        changes: plan.changes.map(({ person, start, end }) => [person.id, start, end]),
        conflicts: plan.conflicts.length,
        unchanged: plan.unchanged,
      },
      {
        newPeople: ['pim-okafor-lund', 'orla-vance'],
        newTerms: ['vance President', 'okafor Mayor'],
        changes: [['vance', '2011-02-11', '2013-03-16']],
        conflicts: 0,
        unchanged: 1,
      },
    );
  });

  it('carries organizations, posts with their other labels, other names and ids into the file', () => {
    const popolo = JSON.stringify({
      organizations: [{ id: 'o', name: 'Ministry of Ports' }],
      posts: [
        {
          id: 'p',
          label: 'Ports Minister',
          other_label: ['Harbor Minister'],
          organization_id: 'o',
          country: 'CL',
        },
      ],
      persons: [
        {
          id: '1',
          name: 'Orla Vance',
          other_names: [{ name: 'Orla Vance-Ruiz' }],
          identifiers: [
            { scheme: 'wikidata', identifier: 'Q1001' },
            { scheme: 'ipu', identifier: '7' },
          ],
        },
        { id: '2', name: 'Ada Roa', gender: 'female', other_names: [{ name: 'A. Roa' }] },
      ],
      memberships: ['1', '2', '2'].map((person, i) => ({
        person_id: person,
        post_id: 'p',
        start_date: String(2011 + i),
        end_date: String(2011 + i),
      })),
    });
    const target = 'organizations:\n  - id: ministry-of-ports\n    name: Ministry of Fish\n' + file;
    const plan = planImport(readOfficials(target).people, readImport(popolo, lexicon)!, lexicon);
    const written = withEdits(target, editsOfImport(target, plan)!);
    const { people, problems } = readOfficials(written);
    assert.deepEqual(
      problems.filter(({ code }) => code !== 'unknown-key'),
      [],
    );
    const of = (name: string) => people.find((person) => person.name === name);
    assert.deepEqual(of('Orla Vance')?.otherNames, ['Orla Vance-Ruiz']);
    assert.deepEqual(
      of('Orla Vance')?.identifiers.map(({ identifier }) => identifier),
      ['Q1001', '7'],
    );
    assert.deepEqual(of('Ada Roa')?.otherNames, ['A. Roa']);
    assert.deepEqual(
      of('Ada Roa')?.memberships.map(({ office, otherLabels, organization, country, start }) => [
        office,
        otherLabels,
        organization,
        country,
        start,
      ]),
      ['2012', '2013'].map((start) => [
        'Ports Minister',
        ['Harbor Minister'],
        'Ministry of Ports',
        'CL',
        start,
      ]),
    );
    assert.equal(written.match(/name: Ministry of Ports/g)?.length, 1);
    assert.equal(written.match(/label: Ports Minister/g)?.length, 1);
    const again = planImport(people, readImport(popolo, lexicon)!, lexicon);
    assert.equal(withEdits(written, editsOfImport(written, again)!), written);
  });

  it('leaves what contradicts the file', () => {
    const plan = planFor(file, imported('Orla Vance', 'Q1001', ['Mayor', '2001-05-05', '2003']));
    assert.deepEqual([plan.conflicts.length, plan.changes.length, plan.newTerms.length], [1, 0, 0]);
    assert.equal(withEdits(file, editsOfImport(file, plan)!), file);
  });

  it('changes once a term that the import tells several times', () => {
    const tell = (start: string, end?: string) =>
      imported('Orla Vance', 'Q1001', ['Foreign Minister', start, end]);
    const plan = planFor(
      file,
      tell('2011-02'),
      tell('2011-02-11'),
      tell('2011-02-11', '2013'),
      tell('2011-02-11'),
    );
    assert.deepEqual(
      plan.changes.map(({ start, end }) => [start, end]),
      [['2011-02-11', '2013']],
    );
    const added = imported('Pim Okafor', 'Q1002', ['Mayor', '2005'], ['Mayor', '2005']);
    assert.equal(planFor(file, added).newTerms.length, 1);
  });

  it('is carried out in place', () => {
    const plan = planFor(
      file,
      imported(
        'Orla Vance',
        'Q1001',
        ['Minister of Foreign Affairs', '2011-02-11', '2013-03-16'],
        ['President', '2017'],
      ),
      imported('Pim Okafor', '', ['Mayor', '2005']),
      imported('Norma: "No"', 'Q5', ['Judge', '2009']),
    );
    assert.equal(
      withEdits(file, editsOfImport(file, plan)!),
      `# Officials of the harbor towns
persons: # in no order
  # the minister
  - id: 'vance' # do not rename
    name: "Orla Vance"
    desk: foreign   # a key of ours
    identifiers: [{ scheme: wikidata, identifier: Q1001 }]
    memberships:
      - role: Foreign Minister
        country: CL
        start_date: 2011-02-11 # roughly
        end_date: 2013-03-16
      - { role: Mayor, country: CL, start_date: 2001-01-01, end_date: 2003 } # she said
      - role: President
        country: CL
        start_date: 2017
        sources:
          - url: https://www.wikidata.org/wiki/Q1001

  - id: okafor
    name: Pim Okafor
    memberships:
      - role: Mayor
        country: CL
        start_date: 2005
  - id: norma-no
    name: 'Norma: "No"'
    identifiers:
      - scheme: wikidata
        identifier: Q5
    memberships:
      - role: Judge
        country: CL
        start_date: 2009
        sources:
          - url: https://www.wikidata.org/wiki/Q5
    # nothing known yet
# the end
`,
    );
  });

  const official: GazetteerPerson = {
    id: 'lund',
    name: 'Iben Lund',
    otherNames: [],
    identifiers: [],
    memberships: [],
    span: [0, 0],
  };
  const plan: ImportPlan = {
    newPeople: [official],
    newTerms: [],
    newDetails: [],
    changes: [],
    conflicts: [],
    unchanged: 0,
    skipped: 0,
  };
  const places: [text: string, expected: string][] = [
    ['', 'persons:\n  - id: lund\n    name: Iben Lund\n'],
    ['# mine', '# mine\npersons:\n  - id: lund\n    name: Iben Lund\n'],
    ['posts: []\n', 'posts: []\npersons:\n  - id: lund\n    name: Iben Lund\n'],
    ['persons: # none\nposts: []\n', 'persons: # none\n  - id: lund\n    name: Iben Lund\nposts: []\n'],
    ['persons: []\n', 'persons: [ { id: lund, name: Iben Lund } ]\n'],
    ['{}', '{ persons: [ { id: lund, name: Iben Lund } ] }'],
    ['{posts: []}', '{posts: [], persons: [ { id: lund, name: Iben Lund } ]}'],
    [
      'persons: [{ id: a, name: A B }] # one\n',
      'persons: [{ id: a, name: A B }, { id: lund, name: Iben Lund }] # one\n',
    ],
    [
      'persons:\n- id: a\n  name: |\n    A B\n',
      'persons:\n- id: a\n  name: |\n    A B\n- id: lund\n  name: Iben Lund\n',
    ],
    [
      'persons:\r\n  - id: a\r\n    name: A B\r\n',
      'persons:\r\n  - id: a\r\n    name: A B\r\n  - id: lund\r\n    name: Iben Lund\r\n',
    ],
  ];
  for (const [text, expected] of places)
    it(`adds an official to ${JSON.stringify(text)}`, () =>
      assert.equal(withEdits(text, editsOfImport(text, plan)!), expected));

  for (const text of ['- a', 'persons: [', 'a: 1\n---\nb: 2\n', '---\n# empty\n', 'word'])
    it(`adds nothing to ${JSON.stringify(text)}`, () => assert.equal(editsOfImport(text, plan), undefined));

  it('never loses a comment, a key or a person', () => {
    const name = fc.constantFrom(
      'Orla Vance',
      'Pim Okafor',
      'Iben Lund',
      'Ada Brandt',
      "Sean O'Dowd",
      'Łucja Żak: x',
      '# Hash',
      '- dash',
      'null',
      '2011',
    );
    const office = fc.constantFrom(
      'Foreign Minister',
      'Mayor',
      'Judge',
      'President: acting',
      'Senator, "north"',
    );
    const date = fc.constantFrom('2001', '2001-05', '2011-02-11', '2015', '2020-12-31');
    const person = fc
      .tuple(
        name,
        fc.constantFrom('', 'Q1001', 'Q2', 'Q3'),
        fc.array(fc.tuple(office, date, fc.option(date, { nil: undefined })), { maxLength: 4 }),
      )
      .map(([who, id, terms]) =>
        imported(
          who,
          id,
          ...terms.map(([what, from, to]): [string, string, string?] => [
            what,
            from,
            to && to > from ? to : undefined,
          ]),
        ),
      );
    const texts = fc.constantFrom(
      file,
      file.replaceAll('\n', '\r\n'),
      '',
      '# only this',
      'persons:\n',
      'persons: []',
      '{persons: [{id: okafor, name: Pim Okafor}]}',
      `${file}organizations: [] # none\n`,
      'persons:\n  - {id: vance, name: Orla Vance, memberships: [{role: Mayor, start_date: 2001}]} # flow\n',
    );
    fc.assert(
      fc.property(texts, fc.array(person, { maxLength: 5 }), (text, people) => {
        const plan = planFor(text, ...people);
        const result = withEdits(text, editsOfImport(text, plan)!);
        const before = readOfficials(text);
        const after = readOfficials(result);
        assert.deepEqual(commentsOf(result), commentsOf(text));
        assert.equal(result.includes('desk: foreign'), text.includes('desk: foreign'));
        assert.deepEqual(
          after.people.map(({ id }) => id).sort(),
          [...before.people, ...plan.newPeople].map(({ id }) => id).sort(),
        );
        const terms = (all: readonly { memberships: readonly unknown[] }[]) =>
          all.flatMap(({ memberships }) => memberships).length;
        assert.equal(
          terms(after.people),
          terms(before.people) + plan.newTerms.length + terms(plan.newPeople),
        );
        const doubts = new Set([
          'overlap',
          'duplicate-membership',
          'duplicate-person',
          'end-before-start',
          'unknown-key',
        ]);
        assert.deepEqual(
          after.problems.filter(({ code }) => !doubts.has(code)),
          [],
        );
      }),
      { numRuns: Number(process.env.COPYDESK_RUNS ?? 200) },
    );
  });
});

function commentsOf(text: string): string[] {
  return text.split(/\r?\n/).flatMap((line) => /(?:^|\s)(#(?! Hash).*)$/.exec(line)?.[1] ?? []);
}
