import assert from 'node:assert/strict';
import { findIn } from './articles';

/** The people of a text with the words of their mentions. */
function peopleOf(text: string) {
  const { people } = findIn(text);
  return people.map((person) => ({
    ...person,
    mentions: person.mentions.map(({ span, kind }) => `${kind}: ${text.slice(...span)}`),
  }));
}

/** Which person each mention of the given kinds belongs to, in order. */
function referents(text: string, ...kinds: string[]): string[] {
  const { people } = findIn(text);
  return people
    .flatMap(({ name, mentions }) => mentions.map((mention) => ({ name, mention })))
    .filter(({ mention }) => kinds.includes(mention.kind))
    .sort((a, b) => a.mention.span[0] - b.mention.span[0])
    .map(({ name, mention }) => `${text.slice(...mention.span)} = ${name}`);
}

describe('findPeople', () => {
  describe('reads titles before and beside names', () => {
    const cases: [
      text: string,
      name: string,
      titles: string[],
      country: string | undefined,
      status: string,
    ][] = [
      [
        'Visiting Norwegian Deputy Foreign Minister Ingvild Tharsen arrived.',
        'Ingvild Tharsen',
        ['Norwegian Deputy Foreign Minister'],
        'NO',
        'current',
      ],
      [
        'Kenyan army chief General Obadiah Wekhanu spoke first.',
        'Obadiah Wekhanu',
        ['Kenyan army chief', 'General'],
        'KE',
        'current',
      ],
      [
        'Former Chilean president Rodrigo Almuñez was there.',
        'Rodrigo Almuñez',
        ['Former Chilean president'],
        'CL',
        'former',
      ],
      [
        'The acting Peruvian interior minister, Ximena Quispal, said so.',
        'Ximena Quispal',
        ['acting Peruvian interior minister'],
        'PE',
        'acting',
      ],
      [
        'Tomas Vellbrand, the Danish energy minister, said so.',
        'Tomas Vellbrand',
        ['Danish energy minister'],
        'DK',
        'current',
      ],
      [
        'Pentagon Press Secretary Dwight Maroney said so.',
        'Dwight Maroney',
        ['Pentagon Press Secretary'],
        'US',
        'current',
      ],
    ];
    for (const [text, name, titles, country, status] of cases)
      it(text, () => {
        const person = peopleOf(text).find((found) => found.name === name);
        assert.ok(person, 'the person is found');
        assert.deepEqual(
          {
            titles: person.titles,
            country: person.country,
            status: person.status,
            official: person.official,
          },
          { titles, country, status, official: true },
        );
      });
  });

  it('gives no office to people with an occupation or a courtesy title', () => {
    const people = peopleOf('Analyst Merla Contovic disagreed. So did Dr. Piet Vandemool.');
    assert.deepEqual(
      people.map(({ name, official }) => [name, official]),
      [
        ['Merla Contovic', false],
        ['Piet Vandemool', false],
      ],
    );
  });

  it('ties surnames, roles and pronouns to the person introduced', () => {
    const text =
      'Danish Energy Minister Tomas Vellbrand met Norwegian envoy Ingvild Tharsen in Oslo.\n' +
      '"We agree," Tharsen said. She left on Monday.\n' +
      'Vellbrand was pleased. He praised the talks. She had also called for more, the Danish minister said.';
    assert.deepEqual(referents(text, 'surname', 'pronoun', 'nominal'), [
      'Tharsen = Ingvild Tharsen',
      'She = Ingvild Tharsen',
      'Vellbrand = Tomas Vellbrand',
      'He = Tomas Vellbrand',
      'She = Ingvild Tharsen',
      'the Danish minister = Tomas Vellbrand',
    ]);
  });

  it('makes ids unique', () => {
    const ids = peopleOf('Mayor Jon Smitherly spoke. Actress Jön Smitherly sang.').map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
  });

  it('takes capitals for metonyms only where they act', () => {
    const text =
      'Oslo said it was ready. Envoys left Oslo. The embassy in Paris stayed open. Berlin’s interest was clear.';
    const { organizations } = findIn(text);
    assert.deepEqual(
      organizations.map(({ name, kind, mentions }) => [name, kind, mentions.length]),
      [
        ['Oslo', 'metonym', 1],
        ['Berlin', 'metonym', 1],
      ],
    );
  });
});
