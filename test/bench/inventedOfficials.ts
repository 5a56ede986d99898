import type { GazetteerPerson } from '../../src/core/people/gazetteer/popolo';

const given =
  'Orla Pim Ada Iben Tor Bo Rafa Sefa Lene Mika Anouk Davor Elif Goran Hana Ivo Jaro Kofi Lumi Nadia'.split(
    ' ',
  );
const syllables = 'van ruz kel mor tha lin dra bek sol nir gha pel tum wes yor zan'.split(' ');
const offices = [
  'Foreign Minister',
  'Minister of Finance',
  'Minister of Defence',
  'Mayor',
  'Senator',
  'Ambassador to Peru',
  'Chief Justice',
  'Governor',
];
const countries = ['CL', 'PE', 'DK', 'KE', 'NZ', 'FI', 'UY', 'GH'];

/** So many officials that nobody knows, each with a Wikidata id and one or two terms. */
export function inventedOfficials(count: number): GazetteerPerson[] {
  return Array.from({ length: count }, (_, i) => {
    const name = `${given[i % given.length]} ${surname(i)}`;
    const year = 1990 + (i % 30);
    return {
      id: `q${i}`,
      name,
      otherNames: i % 4 ? [] : [`${name[0]}. ${surname(i)}`],
      gender: i % 2 ? 'female' : 'male',
      identifiers: [{ scheme: 'wikidata', identifier: `Q${1_000_000 + i}` }],
      memberships: Array.from({ length: 1 + +(i % 3 === 0) }, (_, term) => ({
        office: offices[(i + term) % offices.length],
        otherLabels: [],
        country: countries[(i >> 3) % countries.length],
        start: `${year + 5 * term}-02-11`,
        end: `${year + 5 * term + 4}-03-16`,
        acting: false,
        confirmed: true,
        sources: [`https://www.wikidata.org/wiki/Q${1_000_000 + i}`],
      })),
      span: [i * 200, i * 200 + 190] as const,
    };
  });
}

function surname(i: number): string {
  const letters = [i % 16, (i >> 4) % 16, (i >> 8) % 16, (i >> 12) % 16].map((at) => syllables[at]).join('');
  return letters[0].toUpperCase() + letters.slice(1);
}
