import { classAt, UPPER } from '../../text/characters';
import type { Token } from '../../text/paragraph';
import { wordSet } from '../../wordSet';
import { cueReading } from '../cueLexicon';

export type WordClass =
  | 'mark'
  | 'number'
  | 'determiner'
  | 'pronoun'
  | 'possessive'
  | 'preposition'
  | 'coordinator'
  | 'subordinator'
  | 'auxiliary'
  | 'adverb'
  | 'time'
  | 'verb'
  | 'gerund'
  | 'name'
  | 'noun';

/** Closed classes; adjectives count as nouns, since only the borders of noun phrases matter here. */
const closed: readonly (readonly [WordClass, string])[] = [
  [
    'determiner',
    'the a an this these those some any no every each both all many several most another few either neither',
  ],
  [
    'pronoun',
    'i he she it they we you who me him us them everyone someone anyone nobody everybody himself herself themselves itself there',
  ],
  ['possessive', "his her its their my our your whose 's"],
  [
    'preposition',
    'of in at on for from with by to about against into after before during over under between among through ' +
      'without within toward towards via upon amid amidst despite since until near behind across around along ' +
      'beyond inside outside following including regarding concerning per than like unlike except besides onto off',
  ],
  ['coordinator', 'and or but nor yet'],
  [
    'subordinator',
    'that if when because while although though as whether where which what how why unless whereas so',
  ],
  [
    'auxiliary',
    'is are was were be been being am has have had having do does did will would can could may might must shall should ' +
      "'s 're 've 'll 'd 'm n't not cannot never",
  ],
  [
    'adverb',
    'also then now later again still even just only already once always often soon first instead however moreover ' +
      'meanwhile too very rather quite almost perhaps further furthermore nonetheless nevertheless ago here thus ' +
      'publicly recently earlier long ever therefore',
  ],
  [
    'time',
    'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight mon tues wed thurs fri',
  ],
  [
    'verb',
    'went came took made gave found knew saw got left kept began brought bought built became held lost met paid put ran ' +
      'sent set stood thought won spoke fell felt grew heard led meant sat shot showed spent rose drew drove ate broke ' +
      'caught chose fought flew forgot hid taught threw understood wore says said told wrote tells adds goes makes ' +
      'takes gives wants needs seems appears faces remains become',
  ],
];

const words = new Map<string, WordClass>();
for (const [wordClass, list] of closed) {
  for (const word of list.split(' ')) if (!words.has(word)) words.set(word, wordClass);
}

const notAdverbs = wordSet(
  'family ally july italy reply supply assembly daily weekly monthly early likely only',
);
const notGerunds = wordSet(
  'something anything nothing everything thing morning evening king spring ceiling wing',
);
const notVerbs = wordSet('united red hundred bed need indeed seed speed feed unprecedented');

/** The class of every token, guessed from its form and its neighbor on the left. */
export function wordClasses(tokens: readonly Token[]): WordClass[] {
  const classes: WordClass[] = [];
  for (let i = 0, before: WordClass = 'mark'; i < tokens.length; i++)
    classes.push((before = classOf(tokens[i], i, tokens, before)));
  return classes;
}

function classOf(token: Token, i: number, tokens: readonly Token[], before: WordClass): WordClass {
  const { lower, text } = token;
  const afterNoun = before === 'name' || before === 'noun';
  if (lower === "'" && token.quotation < 0 && afterNoun && tokens[i - 1].lower.endsWith('s'))
    return 'possessive';
  if (token.kind !== 'word') return token.kind;
  if (lower === "'s") return afterNoun || before === 'time' ? 'possessive' : 'auxiliary';
  const sentenceStart = i === 0 || tokens[i - 1].sentence !== token.sentence;
  const starts = sentenceStart || (tokens[i - 1].kind === 'mark' && tokens[i - 1].text !== ',');
  const known = words.get(lower);
  const capital = (classAt(text, 0) & UPPER) !== 0;
  if (known && (!capital || starts || known === 'time')) return known;
  if (capital && !sentenceStart) return 'name';
  const nominal = before === 'determiner' || before === 'possessive' || before === 'preposition';
  if (lower.length > 4 && lower.endsWith('ly') && !notAdverbs.has(lower)) return 'adverb';
  if (lower.length > 4 && lower.endsWith('ing') && !notGerunds.has(lower)) {
    return before === 'determiner' || before === 'possessive' ? 'noun' : 'gerund';
  }
  if (lower.length > 3 && lower.endsWith('ed') && !notVerbs.has(lower)) return nominal ? 'noun' : 'verb';
  if (isVerbHere(lower, before, tokens[i - 1]?.lower ?? '')) return 'verb';
  return capital ? 'name' : 'noun';
}

/** Whether a form of a reporting verb is a verb after its neighbor: "claim" and "reports" are nouns as well. */
function isVerbHere(lower: string, before: WordClass, neighbor: string): boolean {
  const form = cueReading(lower, '')?.form;
  if (!form || before === 'determiner' || before === 'possessive' || before === 'preposition')
    return neighbor === 'to';
  if (form !== 'base') return true;
  if (before === 'noun' || before === 'name') return neighbor.endsWith('s') || neighbor === 'people';
  return before !== 'verb' && before !== 'gerund' && before !== 'mark';
}
