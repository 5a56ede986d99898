import { readsAs } from './readsAs';

readsAs('the source after a cue', [
  [
    'is a noun with its owner',
    "“The pier is shut,” said Tamblyn's brother.",
    "Tamblyn's brother | said | “The pier is shut,”",
  ],
  [
    'is a noun with a pronoun for its owner',
    '“The pier is shut,” said her brother.',
    'her brother | said | “The pier is shut,”',
  ],
  [
    'is a noun with what it is of',
    '“The pier is shut,” said the head of the harbor.',
    'the head of the harbor | said | “The pier is shut,”',
  ],
  [
    'is a noun with its place',
    '“The pier is shut,” said the mayor in Oslo.',
    'the mayor in Oslo | said | “The pier is shut,”',
  ],
  [
    'is a noun with its number and where they come from',
    '“The pier is shut,” said two pilots from Norway.',
    'two pilots from Norway | said | “The pier is shut,”',
  ],
  [
    'is a noun with its number in figures',
    '“The pier is shut,” said 12 pilots.',
    '12 pilots | said | “The pier is shut,”',
  ],
  [
    'is a noun with a hyphen',
    '“The pier is shut,” said the vice-mayor.',
    'the vice-mayor | said | “The pier is shut,”',
  ],
  [
    'is two names joined by "and"',
    '“The pier is shut,” said Tamblyn and Arquette.',
    'Tamblyn and Arquette | said | “The pier is shut,”',
  ],
  [
    'is two nouns joined by "and"',
    '“The pier is shut,” said the mayor and the harbor master.',
    'the mayor and the harbor master | said | “The pier is shut,”',
  ],
  [
    'is a name with initials',
    '“The pier is shut,” said J. P. Tamblyn.',
    'J. P. Tamblyn | said | “The pier is shut,”',
  ],
  [
    'is a firm with an ampersand',
    '“The pier is shut,” said Pell & Sons.',
    'Pell & Sons | said | “The pier is shut,”',
  ],
  [
    'is a plural before a name',
    '“The pier is shut,” said reporters Kim Pell.',
    'reporters Kim Pell | said | “The pier is shut,”',
  ],
  [
    'is one of several',
    '“The pier is shut,” said one of the pilots.',
    'one of the pilots | said | “The pier is shut,”',
  ],
  ['is "one" alone', '“The pier is shut,” said one.', 'one | said | “The pier is shut,”'],
  [
    'is a name with a party in brackets',
    '“The pier is shut,” said Velma Arquette (D) on Monday.',
    'Velma Arquette (D) | said | “The pier is shut,”',
  ],
  [
    'is a name before a bracket that never closes',
    '“The pier is shut,” said Velma Arquette (the mayor.',
    'Velma Arquette | said | “The pier is shut,”',
  ],
  [
    'is a noun with its relative clause, without a comma',
    '“The pier is shut,” said a pilot who left, on Monday.',
    'a pilot who left | said | “The pier is shut,”',
  ],
  [
    'is a name with its relative clause',
    '“The pier is shut,” said Tamblyn, whose ferry sank.',
    'Tamblyn, whose ferry sank | said | “The pier is shut,”',
  ],
  [
    'is a name with an age',
    '“The pier is shut,” said Tamblyn, 52, on Monday.',
    'Tamblyn, 52 | said | “The pier is shut,”',
  ],
  [
    'is a name with whose brother it is',
    "“The pier is shut,” said Tamblyn, Arquette's brother.",
    "Tamblyn, Arquette's brother | said | “The pier is shut,”",
  ],
  [
    'is a name with a pronoun for whose brother it is',
    '“The pier is shut,” said Tamblyn, her brother.',
    'Tamblyn, her brother | said | “The pier is shut,”',
  ],
  [
    'is an office with its holder',
    '“The pier is shut,” said the mayor, Velma Arquette.',
    'the mayor, Velma Arquette | said | “The pier is shut,”',
  ],
  [
    'is a name with two offices',
    '“The pier is shut,” said Tamblyn, the mayor, a pilot.',
    'Tamblyn, the mayor, a pilot | said | “The pier is shut,”',
  ],
  [
    'is a name with its office before a clause of time',
    '“The pier is shut,” said Tamblyn, the mayor, when he left.',
    'Tamblyn, the mayor | said | “The pier is shut,”',
  ],
  [
    'is a name with its office before a semicolon',
    '“The pier is shut,” said Tamblyn, the mayor; he left.',
    'Tamblyn, the mayor | said | “The pier is shut,”',
  ],
  [
    'is a name without the participle after it',
    '“The pier is shut,” said Tamblyn, leaving early.',
    'Tamblyn | said | “The pier is shut,”',
  ],
  [
    'is a name without the adverb after it',
    '“The pier is shut,” said Tamblyn, however.',
    'Tamblyn | said | “The pier is shut,”',
  ],
  [
    'is a name without the verb that "and" adds',
    '“The pier is shut,” said Tamblyn and left.',
    'Tamblyn | said | “The pier is shut,”',
  ],
  [
    'is a name without the day after it',
    '“The pier is shut,” said Tamblyn on Monday.',
    'Tamblyn | said | “The pier is shut,”',
  ],
  [
    'is a name before an apposition with marks',
    '“The pier is shut,” said Tamblyn, a “sailor of the north” himself.',
    'Tamblyn | said | “The pier is shut,”',
  ],
]);
