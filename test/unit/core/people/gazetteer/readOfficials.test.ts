import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readOfficials } from '../../../../../src/core/people/gazetteer/readOfficials';

/** What is told of a text: the code, the marked words, what the message is about. */
function problemsOf(text: string): string[] {
  return readOfficials(text).problems.map(({ code, span, about }) =>
    `${code} [${text.slice(...span)}] ${about.join(', ')}`.trim(),
  );
}

const person = (memberships: string) => `persons:
  - id: orla-vance
    name: Orla Vance
    memberships:
${memberships}`;

describe('an officials.yaml', () => {
  it('reads people with names, pronouns, ids and terms, wherever the memberships stand', () => {
    const { people, problems } = readOfficials(`# the harbor towns
organizations:
  - { id: harbors, name: Ministry of Harbors, country: CL }
posts:
  - { id: minister, label: Minister of Harbors, other_label: [harbor boss], organization_id: harbors }
persons:
  - id: orla-vance
    name: Orla Vance
    honorific_prefix: Dr
    other_names:
      - name: O. Vance
    pronouns: [she, her]
    identifiers:
      - { scheme: wikidata, identifier: Q1001 }
    memberships:
      - { role: Mayor, country: PE, start_date: 2001, end_date: 2004-05, acting: true, confirmed: false }
memberships:
  - person_id: orla-vance
    post_id: minister
    start_date: 2011-02-11
    as_of: 2012-01-01
    sources: [{ url: https://example.org/a, note: gazette }, { note: own files }]
`);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      people.map(({ span: _, ...rest }) => ({
        ...rest,
        memberships: rest.memberships.map(({ span: __, ...term }) => term),
      })),
      [
        {
          id: 'orla-vance',
          name: 'Orla Vance',
          otherNames: ['O. Vance'],
          gender: 'female',
          identifiers: [{ scheme: 'wikidata', identifier: 'Q1001' }],
          memberships: [
            {
              office: 'Mayor',
              otherLabels: [],
              country: 'PE',
              start: '2001',
              end: '2004-05',
              acting: true,
              confirmed: false,
              sources: [],
            },
            {
              office: 'Minister of Harbors',
              otherLabels: ['harbor boss'],
              organization: 'Ministry of Harbors',
              country: 'CL',
              start: '2011-02-11',
              asOf: '2012-01-01',
              acting: false,
              confirmed: true,
              sources: ['https://example.org/a', 'own files'],
            },
          ],
        },
      ],
    );
  });

  it('tells where each person and each term stands', () => {
    const text = person('      - { role: Mayor }');
    const [{ span, memberships }] = readOfficials(text).people;
    assert.equal(text.slice(...span), text.slice(text.indexOf('id:')));
    assert.deepEqual(
      memberships.map((term) => text.slice(...term.span!)),
      ['{ role: Mayor }'],
    );
  });

  for (const empty of ['', '\n', '# nothing yet\n', 'persons:\n', '{}'])
    it(`may be empty: ${JSON.stringify(empty)}`, () =>
      assert.deepEqual(readOfficials(empty), { people: [], problems: [] }));

  const genders: [keys: string, gender: string | undefined][] = [
    ['gender: female', 'female'],
    ['gender: Male', 'male'],
    ['gender: other', undefined],
    ['pronouns: [he/him]', 'male'],
    ['pronouns: [she, they]', undefined],
    ['{ gender: male, pronouns: [she] }', 'female'],
  ];
  for (const [keys, gender] of genders)
    it(`takes gender from ${keys}`, () => {
      const own = keys.replace(/^\{ | \}$/g, '');
      assert.equal(readOfficials(`persons: [{ id: a, name: A B, ${own} }]`).people[0].gender, gender);
    });

  const broken: [what: string, text: string, problems: string[]][] = [
    [
      'a month that there is not',
      person('      - { role: Mayor, start_date: 2011-13-01 }'),
      ['bad-date [2011-13-01] 2011-13-01'],
    ],
    [
      'a date in other words',
      person('      - { role: Mayor, start_date: last May }'),
      ['bad-date [last May] last May'],
    ],
    [
      'an end before the start',
      person('      - { role: Mayor, start_date: 2012, end_date: 2011 }'),
      ['end-before-start [2011] 2012, 2011'],
    ],
    ['no office', person('      - { country: CL }'), ['missing-office [{ country: CL }]']],
    ['an unknown post', person('      - { post_id: mayor }'), ['unknown-id [mayor] mayor']],
    ['an unknown organization', person('      - { role: Mayor, organization_id: x }'), ['unknown-id [x] x']],
    ['an unknown person', 'memberships: [{ person_id: x, role: Mayor }]', ['unknown-id [x] x']],
    [
      'a country by its name',
      person('      - { role: Mayor, country: Chile }'),
      ['bad-country [Chile] Chile'],
    ],
    [
      'overlapping terms',
      person(
        '      - { role: Mayor, start_date: 2011-01-01, end_date: 2012-01-01 }\n      - { role: mayor, start_date: 2011-12-31 }',
      ),
      ['overlap [{ role: mayor, start_date: 2011-12-31 }] mayor'],
    ],
    [
      'a term told twice',
      person('      - { role: Mayor, start_date: 2011 }\n      - { role: Mayor, start_date: 2011 }'),
      ['duplicate-membership [{ role: Mayor, start_date: 2011 }] Mayor'],
    ],
    ['an id used twice', 'persons: [{ id: a, name: A B }, { id: a, name: C D }]', ['duplicate-id [a] a']],
    [
      'one identifier of two persons',
      'persons: [{ id: a, name: A B, identifiers: [{ scheme: w, identifier: Q1 }] }, { id: c, name: C D, identifiers: [{ scheme: w, identifier: Q1 }] }]',
      ['duplicate-person [[{ scheme: w, identifier: Q1 }]] Q1, A B'],
    ],
    ['an unknown key', 'persons: [{ id: a, name: A B, nmae: C }]', ['unknown-key [nmae] nmae']],
    ['a missing name', 'persons: [{ id: a }]', ['missing-key [id] name']],
    ['text for a list', 'persons: nobody', ['wrong-type [nobody] list']],
    ['a list for text', 'persons: [{ id: a, name: [A] }]', ['wrong-type [[A]] text']],
    ['a list at the top', '- a', ['wrong-type [- a] entry']],
    ['a word for a flag', person('      - { role: Mayor, acting: maybe }'), ['wrong-type [maybe] flag']],
    ['an alias', 'persons: [{ id: &a b, name: *a }]', ['alias [*a]']],
  ];
  for (const [what, text, problems] of broken)
    it(`is told of ${what}`, () => assert.deepEqual(problemsOf(text), problems));

  it('is told of broken YAML where it breaks, and reads the rest', () => {
    const text = 'persons:\n  - id: a\n    name: A B\n  - id: "c\n';
    const { people, problems } = readOfficials(text);
    assert.deepEqual(
      people.map(({ id }) => id),
      ['a'],
    );
    assert.equal(
      problems.some(({ code, span }) => code === 'yaml' && span[0] > text.indexOf('"c')),
      true,
    );
  });

  it('takes terms that meet on a day for no overlap, and coarse dates for no overlap on doubt', () => {
    assert.deepEqual(
      problemsOf(
        person(
          '      - { role: Mayor, start_date: 2011, end_date: 2012 }\n      - { role: Mayor, start_date: 2012, end_date: 2014 }',
        ),
      ),
      [],
    );
  });

  for (const deep of ['[', '{', '- ', '? ', '{a: ', '[[]: '])
    it(`survives "${deep}" a hundred thousand times`, () => {
      assert.deepEqual(
        readOfficials(deep.repeat(100_000)).problems.map(({ code }) => code),
        ['too-deep'],
      );
    });

  it('never throws, whatever is done to a file, and marks nothing outside it', () => {
    const text = person(
      '      - { role: Mayor, start_date: 2011-13-01, sources: [{ url: "https://example.org" }] } # why\n',
    );
    const damage = fc.array(
      fc.tuple(
        fc.nat(text.length),
        fc.nat(6),
        fc.oneof(
          fc.string(),
          fc.constantFrom(
            '\t',
            '&a ',
            '*a',
            '[',
            '{',
            '"',
            "'",
            '|',
            '>-',
            '!!x ',
            '\n- ',
            ': ',
            '<<: ',
            '#',
            '---\n',
            '%',
          ),
        ),
      ),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(damage, (cuts) => {
        const damaged = cuts.reduce(
          (now, [at, cut, put]) => now.slice(0, at) + put + now.slice(at + cut),
          text,
        );
        for (const { span } of readOfficials(damaged).problems)
          assert.ok(span[0] >= 0 && span[0] <= span[1] && span[1] <= damaged.length);
      }),
      { numRuns: Number(process.env.COPYDESK_RUNS ?? 200) },
    );
  });
});
