import { readsAs } from './readsAs';

readsAs('a verb without a subject of its own', [
  [
    'has the source of the verb before it, joined by "and"',
    'Tamblyn said the ferry was late and denied that the pier was shut.',
    'Tamblyn | said | the ferry was late',
    'Tamblyn | denied | the pier was shut',
  ],
  [
    'has the noun of a relative clause before it',
    'Tamblyn, who said the ferry was late, left and denied that the pier was shut.',
    'who | said | the ferry was late',
    'Tamblyn | denied | the pier was shut',
  ],
  [
    'has the subject of the sentence where it is an infinitive',
    'Tamblyn left the pier to say that the ferry was late.',
    'Tamblyn | say | the ferry was late',
  ],
  [
    'has the subject of the sentence where it is joined by "and" to any verb',
    'Tamblyn left the pier and praised the crew.',
    'Tamblyn | praised | the crew',
  ],
  [
    'has the subject of the sentence where a comma joins it',
    'Tamblyn left the pier, thanked the crew and said that the ferry was late.',
    'Tamblyn | thanked | the crew',
    'Tamblyn | said | the ferry was late',
  ],
  ['is no report where there is none', 'Said that the ferry was late.'],
]);
