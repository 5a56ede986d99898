import { wordSet } from '../wordSet';

/** The forms of "be", also as they hang on another word. */
export const formsOfBe = wordSet("is are was were be been being am 's 're 'm");

/** Those that join a subject to what is said of it, written out. */
export const copulas = wordSet('is was are were');

export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'gerund';

/** Past and participle of irregular verbs; the rest follows the rules. */
const irregular: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  say: ['said', 'said'],
  tell: ['told', 'told'],
  write: ['wrote', 'written'],
  speak: ['spoke', 'spoken'],
  think: ['thought', 'thought'],
  feel: ['felt', 'felt'],
  know: ['knew', 'known'],
  understand: ['understood', 'understood'],
  find: ['found', 'found'],
  show: ['showed', 'shown'],
  make: ['made', 'made'],
  go: ['went', 'gone'],
  begin: ['began', 'begun'],
  read: ['read', 'read'],
};

/** Verbs of more than one syllable, or ending in "m", whose last consonant is doubled all the same. */
const doubled = new Set(['admit', 'rebut', 'quip', 'brag', 'slam', 'plan', 'sum', 'beg', 'begin']);

/** Every form of a verb with what it is; the form "said" is there twice, as past and as participle. */
export function inflect(lemma: string): (readonly [word: string, form: VerbForm])[] {
  const stem = doubled.has(lemma) ? lemma + lemma[lemma.length - 1] : lemma.replace(/e$/, '');
  const regular = /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${stem}ed`;
  const [past, participle] = irregular[lemma] ?? [regular, regular];
  const forms: [string, VerbForm][] = [
    [lemma, 'base'],
    [thirdPerson(lemma), 'third'],
    [past, 'past'],
    [`${stem}ing`, 'gerund'],
  ];
  if (participle !== past) forms.push([participle, 'participle']);
  return forms;
}

function thirdPerson(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}
