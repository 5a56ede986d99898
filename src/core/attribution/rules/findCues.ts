import { cueReading, type CueEntry } from '../cueLexicon';
import { formsOfBe, type VerbForm } from '../verbForms';
import type { Reading } from './reading';

/** A verb that may be the cue of an attribution. */
export interface VerbCue {
  readonly entry: CueEntry;
  readonly form: VerbForm;
  /** The verb's own token, and one past its last (its particle's). */
  readonly at: number;
  readonly end: number;
  /** First token of its verb group: auxiliaries, negation and adverbs included. */
  readonly from: number;
  /** "was told", "is expected". */
  readonly passive: boolean;
  /** "to stress". */
  readonly infinitive: boolean;
  /** ", adding", without an auxiliary. */
  readonly participle: boolean;
}

/** The verb cue at a token, undefined where the word is no verb or no cue. */
export function verbCueAt(reading: Reading, at: number): VerbCue | undefined {
  const found = cueReading(reading.lower(at), reading.lower(at + 1));
  if (!found || !reading.is(at, 'verb', 'gerund')) return undefined;
  const { entry, form } = found;
  const end = entry.particle === undefined ? at + 1 : at + 2;
  const from = groupStart(reading, at);
  let passive = false;
  let auxiliary = false;
  for (let i = from; i < at; i++) {
    if (!reading.is(i, 'auxiliary')) continue;
    auxiliary = true;
    passive ||= formsOfBe.has(reading.lower(i));
  }
  passive &&= form !== 'gerund' && form !== 'third'; // after "be", "read" is a participle
  const infinitive = reading.lower(from - 1) === 'to' && form === 'base';
  if (form === 'participle' && !auxiliary) return undefined;
  if ((form === 'base' || form === 'third') && isNoun(reading, at, end, auxiliary || infinitive))
    return undefined;
  return { entry, form, at, end, from, passive, infinitive, participle: form === 'gerund' && !auxiliary };
}

/** "media reports |said", "the company |plans new": forms that are nouns as well. */
function isNoun(reading: Reading, at: number, end: number, verbal: boolean): boolean {
  if (verbal) return false;
  if (reading.is(end, 'verb', 'auxiliary')) return true;
  return reading.is(at - 1, 'number');
}

function groupStart(reading: Reading, at: number): number {
  let from = at;
  for (;;) {
    if (reading.is(from - 1, 'adverb', 'auxiliary')) from--;
    else if (reading.is(from - 1, 'time'))
      from -= /^(?:on|late|early)$/.test(reading.lower(from - 2)) ? 2 : 1;
    else return from;
  }
}
