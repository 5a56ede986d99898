import type { CueClass } from '../analysis';
import { wordSet } from '../wordSet';
import { formsOfBe, inflect, type VerbForm } from './verbForms';

/**
 * What a cue may be built with, one letter each:
 * `q` follows or introduces a quotation, or is put in as a tag ("…, she said") ·
 * `t` takes a clause with "that", "whether" or a question word · `z` takes a clause without "that" too ·
 * `p` names the person spoken to before the content ("told reporters that") ·
 * `n` takes a noun phrase as its content ("denied the report") · `i` takes an infinitive ("vowed to stay") ·
 * `d` gives somebody's word for something ("described it as …", "called it …") ·
 * `a` is an attitude rather than speech ("hopes", "wants").
 */
export type CueFrames = string;

export interface CueEntry {
  readonly lemma: string;
  readonly class: CueClass;
  readonly frames: CueFrames;
  /** The word that belongs to the verb: "out" of "point out". */
  readonly particle?: string;
}

export interface CueReading {
  readonly entry: CueEntry;
  readonly form: VerbForm;
}

const table: readonly (readonly [CueClass, CueFrames, string])[] = [
  ['neutral', 'qtz', 'say add'],
  ['neutral', 'qtzp', 'tell inform'],
  ['neutral', 'qtzn', 'note announce predict explain'],
  ['neutral', 'qt', 'reply respond remark observe state recall testify conclude recount continue joke quip'],
  ['neutral', 'qtn', 'declare report write tweet post clarify convey indicate estimate'],
  ['neutral', 'q', 'comment ask answer begin interject chime read go:on sum:up elaborate'],
  ['neutral', 'qt', 'point:out make:clear speculate hint muse wonder caution'],
  ['neutral', 'n', 'speak:of cite quote outline'],
  ['loaded', 'qtz', 'claim argue insist allege contend concede admit acknowledge'],
  ['loaded', 'qt', 'assert maintain boast brag reveal confirm confess disclose suggest imply profess'],
  ['loaded', 'n', 'acknowledge confirm reveal admit disclose suggest tout'],
  ['accusing', 'qt', 'charge complain protest scoff sneer'],
  [
    'accusing',
    'n',
    'accuse blame criticize criticise condemn denounce slam blast decry deplore mock ridicule rebuke chide deride',
  ],
  ['accusing', 'n', 'call:out lash:out complain:about castigate assail'],
  ['denying', 'qtn', 'deny dispute'],
  ['denying', 'n', 'reject dismiss refute rebut rebuff'],
  ['directive', 'qtpi', 'ask urge warn promise advise remind assure'],
  ['directive', 'qtin', 'demand pledge vow promise propose recommend threaten'],
  ['directive', 'pi', 'order instruct encourage implore exhort call:on beg'],
  [
    'directive',
    'n',
    'call:for urge warn warn:of warn:against press:for push:for ask:for advise:against appeal:for',
  ],
  ['directive', 'i', 'offer refuse decline agree'],
  ['directive', 't', 'agree'],
  [
    'evaluative',
    'qtn',
    'stress underline underscore emphasize emphasise highlight reiterate reaffirm affirm lament',
  ],
  [
    'evaluative',
    'n',
    'welcome appreciate praise hail laud applaud commend express voice bemoan regret thank congratulate',
  ],
  ['evaluative', 'n', 'defend tout'],
  [
    'evaluative',
    'd',
    'describe call label brand term portray characterize characterise depict hail dismiss denounce deem',
  ],
  ['evaluative', 'q', 'gush rave'],
  ['neutral', 'qtza', 'think believe'],
  ['neutral', 'tzain', 'hope expect fear'],
  ['neutral', 'tza', 'feel doubt assume suspect know'],
  ['neutral', 'ia', 'want wish plan intend aim'],
  ['neutral', 'qta', 'worry'],
  ['neutral', 'ta', 'realize realise understand find show conclude decide'],
  ['neutral', 'pna', 'want expect'],
];

const readings = new Map<string, CueReading[]>();
for (const [cueClass, frames, lemmas] of table) {
  for (const written of lemmas.split(' ')) {
    const [lemma, particle] = written.split(':');
    for (const [word, form] of inflect(lemma)) add(word, form, { lemma, class: cueClass, frames, particle });
  }
}

/** One entry a verb (and particle): the rows of the table that name it are joined, the first gives the class. */
function add(word: string, form: VerbForm, entry: CueEntry): void {
  const known = readings.get(word) ?? [];
  const same = known.findIndex((r) => r.form === form && r.entry.particle === entry.particle);
  if (same < 0) known.push({ entry, form });
  else {
    const { entry: first } = known[same];
    known[same] = { form, entry: { ...first, frames: first.frames + entry.frames } };
  }
  readings.set(word, known);
}

/** What a word is as a cue, by the particle after it; by itself under no particle. */
const readingsOf = new Map(
  [...readings].map(([word, known]) => {
    const byParticle = new Map<string | undefined, CueReading>();
    for (const reading of known)
      if (!byParticle.has(reading.entry.particle)) byParticle.set(reading.entry.particle, reading);
    return [word, byParticle];
  }),
);

/** What a word can be as a cue: the verb with its particle first where the next word is one. */
export function cueReading(word: string, next: string): CueReading | undefined {
  const known = readingsOf.get(word);
  return known && (known.get(next) ?? known.get(undefined));
}

/** Whether some form of a reporting verb is written like this. */
export function isCueForm(word: string): boolean {
  return readings.has(word);
}

/** Whether a word is a verb that a quotation can follow as the whole of what is said ("said “no”"). */
export function introducesQuotations(word: string): boolean {
  return cueReading(word, '')?.entry.frames.includes('q') ?? false;
}

const nounClasses: readonly (readonly [CueClass, string])[] = [
  ['neutral', 'statement report announcement remark comment belief view prediction suggestion argument'],
  ['loaded', 'claim assertion contention insistence admission acknowledgment acknowledgement revelation'],
  ['accusing', 'allegation accusation charge criticism complaint'],
  ['denying', 'denial'],
  ['directive', 'warning promise pledge demand call vow threat'],
  ['evaluative', 'hope fear concern optimism confidence conviction'],
];

const nouns = new Map<string, CueClass>();
for (const [cueClass, words] of nounClasses) {
  for (const word of words.split(' ')) {
    nouns.set(word, cueClass);
    nouns.set(`${word}s`, cueClass);
  }
}

/** The class of a noun that stands for an act of speech ("allegation"), undefined for any other word. */
export function nounCueClass(word: string): CueClass | undefined {
  return nouns.get(word);
}

/** All that the lexicon says of a word by itself, in a few letters; words that are alike as cues have the same. */
export function cueKindOf(word: string): string {
  const verb = cueReading(word, '');
  const kind = verb ? `${verb.entry.class} ${verb.entry.frames} ${verb.form}` : '';
  return `${kind} ${nounCueClass(word) ?? ''}`.trim();
}

/** The class of a cue by its words; cues that the lexicon does not know are neutral. */
export function cueClassOf(words: readonly string[]): CueClass {
  if (words.some((word) => evidential.has(word))) return 'evidential';
  for (let i = 0; i < words.length; i++) {
    const found = cueReading(words[i], words[i + 1] ?? '')?.entry.class ?? nounCueClass(words[i]);
    if (found) return found;
  }
  return 'neutral';
}

const evidential = wordSet('reportedly allegedly purportedly apparently supposedly');

const seeming = wordSet(
  'expected said believed thought understood reported alleged considered seen known rumored rumoured feared reputed ' +
    'presumed assumed supposed estimated',
);

/** Whether the words of a passive leave open whose view something is ("is expected", "was believed"). */
export function isSeeming(words: readonly string[]): boolean {
  return words.some((word) => formsOfBe.has(word)) && seeming.has(words.at(-1) ?? '');
}
