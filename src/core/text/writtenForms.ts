import { detached } from '../paragraphMemory';

/** A word, number or mark as it is written, and as it is looked up in lists: in lower case, with straight apostrophes. */
export interface WrittenForm {
  readonly text: string;
  readonly lower: string;
}

/** How many forms are kept: those of some hundred articles. */
const MOST_FORMS = 20_000;
/** Longer ones are hardly met twice. */
const LONGEST_KEPT = 30;

const forms = new Map<string, WrittenForm>();

/**
 * The form that is written so: the same strings each time, so that lists that are asked about a word again and again
 * need not compare its letters, and so that no word keeps its whole text in memory.
 */
export function writtenForm(written: string): WrittenForm {
  const known = forms.get(written);
  if (known) return known;
  const text = detached(written);
  const form = { text, lower: keyOf(text) };
  if (text.length > LONGEST_KEPT) return form;
  if (forms.size >= MOST_FORMS) forms.clear();
  forms.set(text, form);
  return form;
}

const curlyApostrophe = /[’‘`ʼ]/;
const curlyApostrophes = /[’‘`ʼ]/g;

function keyOf(written: string): string {
  const lower = written.toLowerCase();
  return curlyApostrophe.test(lower) && lower !== '``' ? lower.replace(curlyApostrophes, "'") : lower;
}
