import { readsAs } from './readsAs';

readsAs('what is said without marks', [
  [
    'ends at a semicolon',
    'Tamblyn said the ferry was late; the pier was shut.',
    'Tamblyn | said | the ferry was late',
  ],
  [
    'ends where another reporter takes over with "but"',
    'Tamblyn said the ferry was late but officials said it was early.',
    'Tamblyn | said | the ferry was late',
    'officials | said | it was early',
  ],
  [
    'goes on after a "but" without a reporter',
    'Tamblyn said the ferry was late but nobody was hurt.',
    'Tamblyn | said | the ferry was late but nobody was hurt',
  ],
  [
    'ends where the reporter goes on with a participle',
    'Tamblyn said the ferry was late, adding that the pier was shut.',
    'Tamblyn | said | the ferry was late',
    'Tamblyn | adding | the pier was shut',
  ],
  [
    'goes on with the participle of any other verb',
    'Tamblyn said the ferry was late, leaving the crew behind.',
    'Tamblyn | said | the ferry was late, leaving the crew behind',
  ],
  [
    'ends where another reporter takes over with a comma and "and"',
    'Tamblyn said the ferry was late, and Arquette said the pier was shut.',
    'Tamblyn | said | the ferry was late',
    'Arquette | said | the pier was shut',
  ],
  [
    'goes on after a comma and "and" without a reporter',
    'Tamblyn said the ferry was late, and Arquette left the pier.',
    'Tamblyn | said | the ferry was late, and Arquette left the pier',
  ],
  [
    'ends where the reporter goes on with "and" and an adverb',
    'Tamblyn said the ferry was late and quickly added that the pier was shut.',
    'Tamblyn | said | the ferry was late',
    'Tamblyn | added | the pier was shut',
  ],
  [
    'ends where the reporter goes on with "and" and a colon',
    'Tamblyn said the ferry was late and added: the pier was shut.',
    'Tamblyn | said | the ferry was late',
    'Tamblyn | added | the pier was shut',
  ],
  [
    'ends where the reporter goes on with "and" and a quotation',
    'Tamblyn said the ferry was late and added “we are sorry for it.”',
    'Tamblyn | said | the ferry was late',
    'Tamblyn | added | “we are sorry for it.”',
  ],
  [
    'goes on where a cue after "and" has no content',
    'Tamblyn said the ferry was late and added to the debt of the town.',
    'Tamblyn | said | the ferry was late and added to the debt of the town',
  ],
  [
    'ends before a tag around it',
    'Tamblyn said the ferry was late, the pilots reported on Monday.',
    'the pilots | reported | Tamblyn said the ferry was late',
    'Tamblyn | said | the ferry was late',
  ],
  [
    'ends before a tag with auxiliaries and adverbs',
    'Tamblyn said the ferry was late, the pilots have often reported.',
    'the pilots | reported | Tamblyn said the ferry was late',
    'Tamblyn | said | the ferry was late',
  ],
  [
    'ends before a tag with a place',
    'Tamblyn said the ferry would sail, the pilots said in a letter sent to the council.',
    'the pilots | said | Tamblyn said the ferry would sail',
    'Tamblyn | said | the ferry would sail',
  ],
  [
    'goes on before a clause that is no tag',
    'Tamblyn said the ferry would sail, the pilots said the pier was shut.',
    'Tamblyn | said | the ferry would sail, the pilots said the pier was shut',
    'the pilots | said | the pier was shut',
  ],
  [
    'ends before "according to"',
    'Tamblyn said the ferry was late according to the pilots.',
    'the pilots | according to | Tamblyn said the ferry was late',
    'Tamblyn | said | the ferry was late',
  ],
  [
    'goes on after words in marks that look like a report',
    'Tamblyn said the “quiet and said that zone” was late according to the pilots.',
    'the pilots | according to | Tamblyn said the “quiet and said that zone” was late',
    'Tamblyn | said | the “quiet and said that zone” was late',
  ],
  [
    'ends with its quotation before a semicolon',
    'Tamblyn said “the ferry was late”; the pier was shut.',
    'Tamblyn | said | “the ferry was late”',
  ],
  [
    'keeps an absolute clause after a comma',
    'Tamblyn said the ferry was late, the crew having left.',
    'Tamblyn | said | the ferry was late, the crew having left',
  ],
  ['begins after a day', 'Tamblyn said on Monday the ferry was late.', 'Tamblyn | said | the ferry was late'],
  [
    'begins after "last week"',
    'Tamblyn said last week the ferry was late.',
    'Tamblyn | said | the ferry was late',
  ],
  [
    'begins after "this month"',
    'Tamblyn said this month the ferry was late.',
    'Tamblyn | said | the ferry was late',
  ],
  [
    'begins after "earlier"',
    'Tamblyn said earlier the ferry was late.',
    'Tamblyn | said | the ferry was late',
  ],
  [
    'begins after a day and its part',
    'Tamblyn said Tuesday afternoon the ferry was late.',
    'Tamblyn | said | the ferry was late',
  ],
  ['begins after a month', 'Tamblyn said in May the ferry was late.', 'Tamblyn | said | the ferry was late'],
  [
    'begins after a place with a participle',
    'Tamblyn said in a letter published on Monday the ferry was late.',
    'Tamblyn | said | the ferry was late',
  ],
  [
    'begins after an occasion with a gerund',
    'Tamblyn said after meeting the crew that the ferry was late.',
    'Tamblyn | said | the ferry was late',
  ],
  [
    'begins after an occasion in a place',
    'Tamblyn said during a speech in Oslo that the ferry was late.',
    'Tamblyn | said | the ferry was late',
  ],
  [
    'begins after "here today"',
    'Tamblyn said here today that the ferry was late.',
    'Tamblyn | said | the ferry was late',
  ],
  ['is not told by what it is said of', 'Tamblyn said of the plan that it was late.'],
]);
