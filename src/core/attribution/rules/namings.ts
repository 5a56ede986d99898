import type { Quotation, TokenRange } from '../../text/paragraph';
import { wordSet } from '../../wordSet';
import { cueReading } from '../cueLexicon';
import { copulas } from '../verbForms';
import type { Finding } from './finding';
import { nounPhraseBefore } from './nounPhraseBefore';
import { nounPhraseFrom } from './nounPhraseFrom';
import type { Reading } from './reading';

const relative = wordSet('what which whom who');
const articles = wordSet('a an the');
const saying = wordSet('say says said claim claims claimed insist insists insisted');

/** What somebody is told to call something in the words of a quotation: "what she called “a gift”". */
export function namings(reading: Reading): Finding[] {
  return reading.quotations.flatMap((quotation) => namingIn(reading, quotation) ?? []);
}

function namingIn(reading: Reading, quotation: Quotation): Finding | undefined {
  const [opening, to] = quotation.tokens;
  const from = articles.has(reading.lower(opening - 1)) ? opening - 1 : opening;
  const found = namedInClause(reading, from) ?? namedBy(reading, [from, to]);
  if (!found) return undefined;
  return { ...found, content: [[from, to]], reason: 'described-as', attitude: false, unlearned: true };
}

interface Naming {
  readonly source: TokenRange;
  readonly cue: TokenRange;
}

/** "what |she| |called| “…”", "which critics described as “…”", "what unions say is “…”". */
function namedInClause(reading: Reading, from: number): Naming | undefined {
  const at = verbBefore(reading, from);
  if (at === undefined) return undefined;
  const [floor] = reading.sentenceAt(from);
  let verb = at;
  while (reading.is(verb - 1, 'auxiliary', 'adverb')) verb--;
  const source = nounPhraseBefore(reading, verb, floor);
  return source && relative.has(reading.lower(source[0] - 1)) ? { source, cue: [at, from] } : undefined;
}

/** The verb of naming right before a quotation and its article. */
function verbBefore(reading: Reading, from: number): number | undefined {
  const last = from - 1;
  if (copulas.has(reading.lower(last)) && saying.has(reading.lower(last - 1))) return last - 1;
  const at = reading.lower(last) === 'as' ? last - 1 : last;
  return isNaming(reading, at) ? at : undefined;
}

/** "branded “…” |by the opposition|", "dubbed “…” by critics". */
function namedBy(reading: Reading, [from, to]: TokenRange): Naming | undefined {
  const at = reading.lower(from - 1) === 'as' ? from - 2 : from - 1;
  if (reading.lower(to) !== 'by' || !isNaming(reading, at)) return undefined;
  const [, ceiling] = reading.sentenceAt(from);
  const source = nounPhraseFrom(reading, to + 1, ceiling, false);
  return source && { source, cue: [at, from] };
}

function isNaming(reading: Reading, at: number): boolean {
  const verb = reading.lower(at);
  return verb === 'dubbed' || (cueReading(verb, '')?.entry.frames.includes('d') ?? false);
}
