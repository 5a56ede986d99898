import { wordSet } from '../wordSet';
import type { Atom } from './atoms';

/** Words that end the noun phrase after a number: it holds neither verbs nor prepositions. */
const ENDS = wordSet(
  'a an the this that these those of in on at to from by for with without into onto over under above below after before since ' +
    'until till during between among against about around as than per via near off out up down and or but nor so if while ' +
    'when where which who whom whose what how why because although though whether not no i you he she it we they me him her ' +
    'us them my your his its our their is are was were be been being am has have had having do does did will would can could ' +
    'may might must shall should said says say told tell added went go goes came come comes made make makes took take takes ' +
    'gave give gives got get gets left saw see seen put began begun held hold met won lost fell fall rose rise rises fell ' +
    'now then there here also only just even still already again too very ago earlier later apart each both either ' +
    'including according following compared versus vs based due more less fewer much many all any some such same ' +
    'last next nationwide statewide worldwide today yesterday tomorrow anyway years months weeks days hours minutes seconds died dead killed wounded injured arrested',
);

const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map([
  ['people', 'people'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['policemen', 'policeman'],
  ['lives', 'life'],
  ['feet', 'foot'],
  ['teeth', 'tooth'],
  ['wives', 'wife'],
  ['knives', 'knife'],
  ['halves', 'half'],
  ['aircraft', 'aircraft'],
  ['troops', 'troop'],
  ['police', 'police'],
  ['series', 'series'],
  ['species', 'species'],
  ['fish', 'fish'],
  ['sheep', 'sheep'],
  ['fishermen', 'fisherman'],
  ['servicemen', 'serviceman'],
  ['gunmen', 'gunman'],
  ['lawmakers', 'lawmaker'],
  ['horsepower', 'horsepower'],
]);

const LONGEST = 5;

/** What a number counts: the noun phrase right after it, up to its first plural. */
export interface Counted {
  readonly words: string;
  /** The phrase with its head in the singular. */
  readonly unit: string;
}

/** Reads the noun phrase that starts at an atom; `plural` says whether the number asks for a plural head. */
export function readCounted(
  atoms: readonly Atom[],
  from: number,
  text: string,
  plural: boolean,
): Counted | undefined {
  let end = from;
  let head = -1;
  for (let i = from; i < atoms.length && i < from + LONGEST * 2; i++) {
    const atom = atoms[i];
    if (atom.kind === 'mark') {
      const joins = atom.lower === '-' && !atom.spaced && atoms[i + 1]?.spaced === false && i > from;
      if (!joins) break;
      continue;
    }
    if (atom.kind === 'number' || ENDS.has(atom.lower) || atom.sentence !== atoms[from].sentence) break;
    if (i > from && !atom.spaced && atoms[i - 1].lower !== '-') break;
    end = i + 1;
    if (isPlural(atom.lower)) {
      head = i;
      const next = atoms[i + 1];
      const compound = next?.kind === 'word' && next.spaced && isPlural(next.lower);
      if (!compound) break;
    }
  }
  if (head < 0) end = beforeParticiple(atoms, from, end);
  if (end === from || (plural && head < 0 && end - from > 3)) return undefined;
  const last = atoms[end - 1];
  const words = text.slice(atoms[from].start, last.end);
  return {
    words,
    unit: `${text.slice(atoms[from].start, last.start)}${singularOf(last.lower, text.slice(last.start, last.end))}`,
  };
}

/** Where a phrase without a plural ends that runs on into a verb: "a 38-page report | published today". */
function beforeParticiple(atoms: readonly Atom[], from: number, end: number): number {
  const verb = atoms.slice(from, end).findIndex(({ lower }) => /[a-z]{2}ed$/.test(lower));
  return verb < 0 ? end : from + verb;
}

/** Whether a noun phrase holds no such word. */
export function endsPhrase(word: string): boolean {
  return ENDS.has(word);
}

/** Whether a word looks like the plural of a noun. */
export function isPlural(word: string): boolean {
  if (ENDS.has(word)) return false;
  return IRREGULAR_PLURALS.has(word) || (word.length > 3 && word.endsWith('s') && !/(ss|us|is)$/.test(word));
}

function singularOf(lower: string, written: string): string {
  const irregular = IRREGULAR_PLURALS.get(lower);
  if (irregular !== undefined) return irregular;
  if (!isPlural(lower)) return written;
  if (/[^aeiou]ies$/.test(lower)) return `${written.slice(0, -3)}y`;
  return /(sh|ch|x|ss|zz)es$/.test(lower) ? written.slice(0, -2) : written.slice(0, -1);
}
