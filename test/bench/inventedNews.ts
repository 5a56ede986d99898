/**
 * News of an invented country, as long as wanted, about as dense as real news: on 750 tokens some 32 sentences, 22
 * attributions, 18 figures and 40 mentions of people. Hardly a paragraph occurs twice, so that nothing is saved by
 * remembering paragraphs; the same seed gives the same text.
 */
export function inventedNews(length: number, seed = 1): string {
  const random = mulberry32(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)];
  const fill = (template: string): string =>
    template.replace(/\{(\w+)\}/g, (_, slot: string) =>
      slot === 'n' ? String(2 + Math.floor(random() * 9000)) : fill(pick(SLOTS[slot])),
    );
  const paragraphs: string[] = [];
  for (let written = 0; written < length; written += paragraphs.at(-1)!.length + 2) {
    const sentences = 1 + Math.floor(random() * 2.6);
    paragraphs.push(
      Array.from({ length: sentences }, () => fill(pick(random() < 0.55 ? REPORTED : TOLD))).join(' '),
    );
  }
  return paragraphs.join('\n\n').slice(0, length);
}

/** A small seeded generator of numbers in [0, 1): https://gist.github.com/tommyettinger/46a874533244883189143505d203312c */
export function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const REPORTED = [
  '“{clause},” {office} {name} said on {day}.',
  '{office} {name} said that {clause}.',
  '{last} told reporters in {place} that {clause}.',
  'According to {body}, {clause}.',
  '“{clause},” he said. “{clause}.”',
  '{name}, {role}, described the plan as “{adjective} and {adjective}” after a visit to {place}.',
  '{body} denied that {clause}, adding that {clause}.',
  'She also warned that {clause} unless {last} changed {his} mind.',
  '{last} said {he} had asked {body} for a new {thing} before the end of the {adjective} talks.',
  'A spokeswoman for {body} confirmed on {day} that {name} would {act}.',
  '{body} argued that {clause}, and critics have called the {thing} a “{adjective} mistake.”',
  '“I have never seen such a {adjective} {thing},” said {name}, {role}.',
];

const TOLD = [
  'The {place} council spent {n} million dollars on a {thing}, more than it had ever done before.',
  'Nearly {n} people in {place} lost a {thing} when the {adjective} river rose in {month}.',
  'The {adjective} {thing} between {place} and {place} opened in {month} after years of work.',
  '{office} {name} arrived in {place} on {day} for talks with the owners of the {thing}.',
  '{last} and {last} walked through the {adjective} streets of {place} to see where the {thing} had been.',
  'His party lost {place} to {last} by {n} votes, and he has not run for office since.',
  '{last}, {role}, will {act} when {he} returns to {place} at the end of the summer.',
  'The {thing} has divided {place} for a decade, and neither side has found a way to {act}.',
  'Under the {adjective} agreement, {body} would {act} while the board keeps its {thing}.',
  'A {adjective} crowd waited outside the {thing} as {name} and a lawyer went in through a side door.',
  'It was the first time in years that anybody had gone to see the {adjective} {thing} by the old harbor.',
  'He grew up in {place}, the son of a teacher, and joined the army before his family moved to {place}.',
];

const words = (list: string): readonly string[] => list.split(', ');

const SLOTS: Record<string, readonly string[]> = {
  clause: [
    'the {thing} near {place} will be {adjective} by {month}',
    'we have worked for years on the {thing} and it is still {adjective}',
    'no one in {place} asked for a {adjective} {thing}',
    '{body} would not pay for {n} {adjective} houses',
    'the {thing} had cost {place} more than {n} jobs',
    'the city would {act} if {last} did the same',
    'nothing that {body} has done can make the {thing} {adjective} again',
    'it is up to the voters of {place} to {act}',
  ],
  act: [
    'open the {thing} to visitors',
    'sell the {adjective} {thing}',
    'step down in {month}',
    'send a {adjective} letter to the press',
    'ask voters in {place} for their opinion',
    'rebuild the {thing} and the road behind it',
  ],
  office: words(
    'Harbor Minister, Deputy Prime Minister, Foreign Secretary, Mayor, Police Chief, Senator, former President, Governor',
  ),
  role: [
    'the mayor of {place}',
    'a professor of law in {place}',
    'the chairman of {body}',
    'who led the inquiry',
    'a former judge',
    'an analyst at the {place} Institute',
  ],
  name: ['{first} {last}', '{first} {last}', '{last}'],
  first: words(
    'Orla, Tilda, Marek, Ines, Joram, Sunniva, Bastien, Kalle, Dorotea, Emre, Nils, Paloma, Ludo, Maud, Anselm, Greta, Ivo, ' +
      'Rosalind, Tomas, Yara',
  ),
  last: words(
    'Vance, Brook, Haldane, Quist, Ferrand, Okonta, Lindqvist, Marchetti, Sorley, Dunmore, Varga, Tessier, Abara, Castell, ' +
      'Eklund, Farrow, Gerlach, Hovland, Ibsen, Jarrow, Keane, Lorimer, Mbeki-Lund, Nordahl, Ostrava, Pell, Rasmus, Stroud, ' +
      'Tamura, Ulvik',
  ),
  he: ['he', 'she'],
  his: ['his', 'her'],
  body: [
    'the Harbor Ministry',
    'the central bank',
    'a government report',
    'officials in {place}',
    'the {place} Gazette',
    'the opposition',
    'the teachers’ union',
    'residents of {place}',
  ],
  place: words(
    'Port Ellery, Norvale, Westmark, Kestrel Bay, Adenfeld, Saltmere, Highgate Falls, Tarn, Brannoch, Lower Quay, Sant Aurel, ' +
      'Vellmouth',
  ),
  thing: words(
    'bridge, ferry line, harbor wall, school roof, water plant, tram, fishing quota, power station, library, night market, ' +
      'tax on salt, garden law, airport, hospital wing, lighthouse, wage deal, railway yard, election board, museum, tunnel',
  ),
  adjective: words(
    'safe, expensive, wide, unfinished, popular, slow, northern, quiet, costly, modern, bitter, hopeful, crowded, ancient, ' +
      'narrow, troubled, generous, secret, shabby, sudden',
  ),
  day: words('Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday'),
  month: words('January, March, mid-May, August, October 2031, December'),
};
