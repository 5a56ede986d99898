import { readsAs } from './readsAs';

readsAs('a word', [
  [
    'with "ed" after an article is no verb',
    'The wounded said the pier was shut.',
    'The wounded | said | the pier was shut',
  ],
  [
    'with "ed" after a preposition is no verb',
    'Men of armed crews said the pier was shut.',
    'Men of armed crews | said | the pier was shut',
  ],
  [
    'with "ed" after an owner is no verb',
    'His beloved said the pier was shut.',
    'His beloved | said | the pier was shut',
  ],
  [
    'with an apostrophe alone is an owner in the plural',
    "The pilots' union said the pier was shut.",
    "The pilots' union | said | the pier was shut",
  ],
  [
    'with an apostrophe alone is an owner with an "s" of its own, behind the cue too',
    '“The pier is shut,” said Harris’ lawyer on Monday.',
    'Harris’ lawyer | said | “The pier is shut,”',
  ],
  [
    'for a day owns nothing that speaks',
    'Monday’s report said the pier was shut.',
    'report | said | the pier was shut',
  ],
  [
    'in single marks is no owner, whatever it ends with',
    "'The pier is for pilots' said Osric Tamblyn.",
    "Osric Tamblyn | said | 'The pier is for pilots'",
  ],
  [
    'with "ing" after an article is no participle',
    'The meeting said the pier was shut.',
    'The meeting | said | the pier was shut',
  ],
  [
    'with "ing" after an owner is no participle',
    'His understanding said the pier was shut.',
    'His understanding | said | the pier was shut',
  ],
  [
    'with "ly" that is no adverb is a noun',
    'The family said the pier was shut.',
    'The family | said | the pier was shut',
  ],
  [
    'with "ed" that is no verb is a noun',
    'The seed said the pier was shut.',
    'The seed | said | the pier was shut',
  ],
  [
    'that is a verb after a noun is a noun after an article',
    'The report said the pier was shut.',
    'The report | said | the pier was shut',
  ],
  [
    'that is a verb after a noun is a noun after a preposition',
    'Men of note said the pier was shut.',
    'Men of note | said | the pier was shut',
  ],
  [
    'that is a verb after a noun is a noun after an owner',
    'His claim said the pier was shut.',
    'His claim | said | the pier was shut',
  ],
  [
    'that is a verb in the plural follows a plural',
    'The pilots claim that the pier is shut.',
    'The pilots | claim | the pier is shut',
  ],
  [
    'that is a verb in the plural follows "people"',
    'Most people claim that the pier is shut.',
    'Most people | claim | the pier is shut',
  ],
  [
    'that is a verb in the plural follows a pronoun',
    'They claim that the pier is shut.',
    'They | claim | the pier is shut',
  ],
  [
    'with an apostrophe after a pronoun is a verb',
    "He's claiming that the pier is shut.",
    'He | claiming | the pier is shut',
  ],
  [
    'with a capital inside of a sentence is a name',
    'Then Will said the pier was shut.',
    'Will | said | the pier was shut',
  ],
  [
    'with a capital at the beginning is what it is in small letters',
    'The pilots said the pier was shut.',
    'The pilots | said | the pier was shut',
  ],
  [
    'with a capital after a quotation mark is what it is in small letters',
    '“They left.” The pilots said the pier was shut.',
    'The pilots | said | the pier was shut',
  ],
]);
