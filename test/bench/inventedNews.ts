/**
 * News of an invented country, as long as wanted. Hardly a paragraph occurs twice, so that nothing is saved by
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
    const sentences = 1 + Math.floor(random() * 4);
    paragraphs.push(Array.from({ length: sentences }, () => fill(pick(SENTENCES))).join(' '));
  }
  return paragraphs.join('\n\n').slice(0, length);
}

/** A small seeded generator of numbers in [0, 1): https://gist.github.com/tommyettinger/46a874533244883189143505d203312c */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const SENTENCES = [
  '“{clause},” {office} {name} said on {day}.',
  '{office} {name} said that {clause}.',
  'According to {body}, {clause}.',
  'The {place} council spent {n} million dollars on {thing}, up from {n} million a year earlier.',
  '“{clause},” he said. “{clause}.”',
  '{name} described the plan as “{adjective} and {adjective}” and told reporters that {clause}.',
  'Nearly {n} people in {place} lost {thing} when the {adjective} river rose by {n} percent.',
  '{body} denied that {clause}, adding that {n} of {n} cases had been settled.',
  'The {adjective} {thing} between {place} and {place} opened in {month} after {n} days of work.',
  'She also warned that {clause}, and that {thing} would cost at least {n} euros.',
];

const SLOTS: Record<string, readonly string[]> = {
  clause: [
    'the {thing} near {place} will be {adjective} by {month}',
    'we have spent {n} days on the {thing} and it is still {adjective}',
    'no one in {place} asked for a {adjective} {thing}',
    '{body} would not pay for {n} {adjective} houses',
    'the {thing} had cost {place} more than {n} jobs',
  ],
  office: [
    'Harbor Minister',
    'Deputy Prime Minister',
    'Foreign Secretary',
    'Mayor',
    'Police Chief',
    'Senator',
    'former President',
  ],
  name: ['{first} {last}', '{first} {last}', '{last}'],
  first: [
    'Orla',
    'Tilda',
    'Marek',
    'Ines',
    'Joram',
    'Sunniva',
    'Bastien',
    'Kalle',
    'Dorotea',
    'Emre',
    'Nils',
    'Paloma',
  ],
  last: [
    'Vance',
    'Brook',
    'Haldane',
    'Quist',
    'Ferrand',
    'Okonta',
    'Lindqvist',
    'Marchetti',
    'Sorley',
    'Dunmore',
    'Varga',
    'Tessier',
  ],
  body: [
    'the Harbor Ministry',
    'the central bank',
    'a government report',
    'officials in {place}',
    'the {place} Gazette',
    'the opposition',
  ],
  place: [
    'Port Ellery',
    'Norvale',
    'Westmark',
    'Kestrel Bay',
    'Adenfeld',
    'Saltmere',
    'Highgate Falls',
    'Tarn',
  ],
  thing: [
    'bridge',
    'ferry line',
    'harbor wall',
    'school roof',
    'water plant',
    'tram',
    'fishing quota',
    'power station',
  ],
  adjective: [
    'safe',
    'expensive',
    'wide',
    'unfinished',
    'popular',
    'slow',
    'northern',
    'quiet',
    'costly',
    'modern',
  ],
  day: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  month: ['January', 'March', 'mid-May', 'August', 'October 2031', 'December'],
};
