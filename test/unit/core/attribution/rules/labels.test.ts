import { readsAs } from './readsAs';

readsAs('a label with a colon', [
  [
    'is a name in capitals before what is said',
    'TAMBLYN: We will sail at noon.',
    'TAMBLYN |  | We will sail at noon',
  ],
  [
    'is a name before what is said',
    'Velma Arquette: We will sail at noon.',
    'Velma Arquette |  | We will sail at noon',
  ],
  [
    'is an office with "of" before what is said',
    'Head of Council: We will sail at noon.',
    'Head of Council |  | We will sail at noon',
  ],
  [
    "is an owner's office before what is said",
    "Arquette's Office: We will sail at noon.",
    "Arquette's Office |  | We will sail at noon",
  ],
  ['stands before two words', 'TAMBLYN: At noon.', 'TAMBLYN |  | At noon'],
  [
    'is an office after a headline',
    'Ferries will sail again: Ministry',
    'Ministry |  | Ferries will sail again',
  ],
  [
    'is a name after a headline',
    'Ferries will sail again: Velma Arquette',
    'Velma Arquette |  | Ferries will sail again',
  ],
  ['is the letter of an answer', 'A: We will sail: at noon.', 'A |  | We will sail: at noon'],
  ['is the word for an answer', 'Answer: At noon.', 'Answer |  | At noon'],
  ['is not the letter of a question', 'Q: When will you sail?'],
  ['is no article', 'A ferry: we will sail at noon.'],
  [
    'is who speaks in a headline after a quotation',
    "'WE SAIL AT NOON': Harbor mayor fumes over delay",
    "Harbor mayor |  | 'WE SAIL AT NOON'",
  ],
  [
    'is an office after a quotation and a dash',
    '‘We will all sail at noon’ – harbor mayor',
    'harbor mayor |  | ‘We will all sail at noon’',
  ],
  ['is no matter after a quotation', "'We will all sail at noon': Plan divides harbor"],
  ['is no clause', 'Here we go: we will sail at noon.'],
  ['is none of more than four words', 'The Old Mayor Of Aldmoor: We will sail at noon.'],
  ['is no heading', 'UPDATE: We will sail at noon.'],
  ['is no part of a fact check', 'Rating: The ferry never sailed at noon.'],
  [
    'is who speaks on a matter in a headline after a quotation',
    "'We will all sail at noon': Mayor on new ferry",
    "Mayor |  | 'We will all sail at noon'",
  ],
  ['is no number', 'Section 3: We will sail at noon.'],
  ['is no place', 'In Aldmoor: We will sail at noon.'],
  ['is no two names with a slash', 'TAMBLYN/AP: We will sail at noon.'],
  ['is none after a sentence', 'Ferries will sail again: Ministry.'],
  ['is none after three words', 'Ferries sail again: Ministry'],
  [
    'is none after a long sentence',
    'The ferries of the town of Aldmoor will sail again from the old pier by the sea on Monday if the weather stays as it is now: Ministry',
  ],
  ['is none in a line with two colons', 'TAMBLYN: We will sail: at noon.'],
  [
    'is none in marks',
    'Tamblyn wrote “Noon: we sail at last.”',
    'Tamblyn | wrote | “Noon: we sail at last.”',
  ],
]);
