import { readsAs } from './readsAs';

readsAs('a clause without "that"', [
  [
    'has two names for its subject',
    'Arquette claimed Tamblyn and Pell were late.',
    'Arquette | claimed | Tamblyn and Pell were late',
  ],
  [
    'has a number of people for its subject',
    'Arquette claimed two of the pilots were late.',
    'Arquette | claimed | two of the pilots were late',
  ],
  ['has "some" for its subject', 'Arquette claimed some were late.', 'Arquette | claimed | some were late'],
  [
    'has a name with initials for its subject',
    'Arquette claimed J. P. Tamblyn was late.',
    'Arquette | claimed | J. P. Tamblyn was late',
  ],
  [
    'has a noun with what it is of for its subject',
    'Arquette claimed the mayor of the town was late.',
    'Arquette | claimed | the mayor of the town was late',
  ],
  [
    'has a name for its subject after "said"',
    'Arquette said Tamblyn was late.',
    'Arquette | said | Tamblyn was late',
  ],
  [
    'has an owner for its subject after "said"',
    'Arquette said her brother was late.',
    'Arquette | said | her brother was late',
  ],
  [
    'has a bare noun for its subject after "said"',
    'Arquette said pilots were late.',
    'Arquette | said | pilots were late',
  ],
  ['is no clause without a verb', 'Arquette claimed 12 seats.'],
  [
    'has a verb that is no auxiliary',
    'Arquette claimed the pilots left the pier.',
    'Arquette | claimed | the pilots left the pier',
  ],
]);
