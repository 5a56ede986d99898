import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { lexicon } from './lexicon';
import { readParagraph } from '../../../../src/core/text/readParagraph';

const countryOf = (name: string) => lexicon.places.longestAt(readParagraph(name).tokens, 0)?.value.country;

describe('the countries that ship', () => {
  it('are what the World Factbook, our corrections and our additions make', () => {
    execFileSync(process.execPath, ['media/gazetteer/countries/makeCountries.mjs', '--check'], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
  }).timeout(20_000);

  it('have an id of ISO 3166 each, once', () => {
    const countries = JSON.parse(readFileSync('media/gazetteer/countries.json', 'utf8')) as { id: string }[];
    const ids = countries.map(({ id }) => id);
    assert.deepEqual([...new Set(ids)].sort(), ids);
    assert.ok(ids.length > 230 && ids.every((id) => /^[A-Z]{2}$/.test(id)));
  });

  const named: [name: string, id: string][] = [
    ['Türkiye', 'TR'],
    ['Turkey', 'TR'],
    ['North Macedonian', 'MK'],
    ['Eswatini', 'SZ'],
    ['Swaziland', 'SZ'],
    ['Czechia', 'CZ'],
    ['Cape Verde', 'CV'],
    ['Burma', 'MM'],
    ['Naypyidaw', 'MM'],
    ['British', 'GB'],
    ['Dutch', 'NL'],
    ['Korean', 'KR'],
    ['North Korean', 'KP'],
    ['Dominican', 'DO'],
    ['Frenchwoman', 'FR'],
    ['Kosovar', 'XK'],
    ['Ivorian', 'CI'],
  ];
  for (const [name, id] of named)
    it(`are known by their names of today and of before: ${name}`, () => assert.equal(countryOf(name), id));
});
