import { readsAs } from './readsAs';

readsAs('the source before a cue', [
  [
    'is a name with its office',
    'Tamblyn, the harbor master, said the pier was shut.',
    'Tamblyn, the harbor master | said | the pier was shut',
  ],
  [
    'is a name with two offices',
    'Osric Tamblyn, the mayor, a former pilot, said the pier was shut.',
    'Osric Tamblyn, the mayor, a former pilot | said | the pier was shut',
  ],
  [
    'is a name with its relative clause',
    'Tamblyn, who leads the union, said the pier was shut.',
    'Tamblyn, who leads the union | said | the pier was shut',
  ],
  ['is a name with an age', 'Tamblyn, 52, said the pier was shut.', 'Tamblyn, 52 | said | the pier was shut'],
  [
    'is a name with a party and a state',
    'Sen. Velma Arquette, R-Ohio, said the pier was shut.',
    'Sen. Velma Arquette, R-Ohio | said | the pier was shut',
  ],
  [
    'is a name with what dashes put after it',
    'Tamblyn – a pilot of long standing – said the pier was shut.',
    'Tamblyn – a pilot of long standing | said | the pier was shut',
  ],
  [
    'is a name with what two hyphens put after it',
    'Tamblyn -- a pilot of long standing -- said the pier was shut.',
    'Tamblyn -- a pilot of long standing | said | the pier was shut',
  ],
  [
    'is a name with what brackets put after it',
    'Tamblyn (the harbor master) said the pier was shut.',
    'Tamblyn (the harbor master) | said | the pier was shut',
  ],
  [
    'is a name with a party in brackets',
    'Velma Arquette (D) said the pier was shut.',
    'Velma Arquette (D) | said | the pier was shut',
  ],
  [
    'is a name without an adverbial between commas',
    'Tamblyn, in a letter to the council, said the pier was shut.',
    'Tamblyn | said | the pier was shut',
  ],
  [
    'is a name without a participle between commas',
    'Tamblyn, speaking in Oslo, said the pier was shut.',
    'Tamblyn | said | the pier was shut',
  ],
  [
    'is a name without an adverb between commas',
    'Tamblyn, however, said the pier was shut.',
    'Tamblyn | said | the pier was shut',
  ],
  [
    'is what follows a place in front',
    'In Oslo, Tamblyn said the pier was shut.',
    'Tamblyn | said | the pier was shut',
  ],
  [
    'is what follows an occasion in front',
    'After the storm, the harbor master said the pier was shut.',
    'the harbor master | said | the pier was shut',
  ],
  [
    'is what follows a clause in front',
    'When the storm came, Tamblyn said the pier was shut.',
    'Tamblyn | said | the pier was shut',
  ],
  [
    'is what follows a day in front',
    'On Monday Tamblyn said the pier was shut.',
    'Tamblyn | said | the pier was shut',
  ],
  [
    'is what follows a subordinator',
    'He left because the mayor said the pier was shut.',
    'the mayor | said | the pier was shut',
  ],
  [
    'is two names joined by "and"',
    'Tamblyn and Arquette said the pier was shut.',
    'Tamblyn and Arquette | said | the pier was shut',
  ],
  [
    'is two nouns joined by "and"',
    'The mayor and the harbor master said the pier was shut.',
    'The mayor and the harbor master | said | the pier was shut',
  ],
  [
    'is the second of two subjects where "and" joins clauses',
    'The ferry left and the harbor master said the pier was shut.',
    'the harbor master | said | the pier was shut',
  ],
  [
    'is a noun with the nouns that belong to it',
    'The head of the harbor office in Oslo said the pier was shut.',
    'The head of the harbor office in Oslo | said | the pier was shut',
  ],
  [
    'is a noun with a participle that tells of it',
    'A man arrested in May said the pier was shut.',
    'A man arrested in May | said | the pier was shut',
  ],
  [
    'is a noun with a gerund that tells of it',
    'An official visiting Oslo said the pier was shut.',
    'An official visiting Oslo | said | the pier was shut',
  ],
  [
    'is a noun with its author',
    'The report by the pilots said the pier was shut.',
    'The report by the pilots | said | the pier was shut',
  ],
  [
    'is a noun with its owner',
    "Arquette's brother said the pier was shut.",
    "Arquette's brother | said | the pier was shut",
  ],
  [
    'is a noun with a pronoun for its owner',
    'Her brother said the pier was shut.',
    'Her brother | said | the pier was shut',
  ],
  [
    'is a number of people',
    'Two of the pilots said the pier was shut.',
    'Two of the pilots | said | the pier was shut',
  ],
  ['is "some" alone', 'Some said the pier was shut.', 'Some | said | the pier was shut'],
  ['is "others" alone', 'Others said the pier was shut.', 'Others | said | the pier was shut'],
  ['is "many" alone', 'Many said the pier was shut.', 'Many | said | the pier was shut'],
  [
    'is a name with initials',
    'J. P. Tamblyn said the pier was shut.',
    'J. P. Tamblyn | said | the pier was shut',
  ],
  [
    'is a firm with an ampersand',
    'Pell & Sons said the pier was shut.',
    'Pell & Sons | said | the pier was shut',
  ],
  [
    'is a noun with a hyphen',
    'The vice-mayor said the pier was shut.',
    'The vice-mayor | said | the pier was shut',
  ],
  [
    'is a noun with an adverb before its adjective',
    'The very old pilot said the pier was shut.',
    'The very old pilot | said | the pier was shut',
  ],
  [
    'is "who" in a relative clause',
    'The mayor, who said the pier was shut, left.',
    'who | said | the pier was shut',
  ],
  [
    'is "that" after a noun',
    'The pilots issued a letter that said the pier was shut.',
    'that | said | the pier was shut',
  ],
  ['is no article', 'The said pier was shut.'],
  ['is no pronoun in the object form', 'Tamblyn helped them say the pier was shut.'],
  [
    'stands before auxiliaries and adverbs',
    'Tamblyn has also repeatedly said the pier was shut.',
    'Tamblyn | said | the pier was shut',
  ],
  ['stands before a day', 'Tamblyn on Monday said the pier was shut.', 'Tamblyn | said | the pier was shut'],
  [
    'stands before a late day',
    'Tamblyn late Monday said the pier was shut.',
    'Tamblyn | said | the pier was shut',
  ],
  ['stands before "today"', 'Tamblyn today said the pier was shut.', 'Tamblyn | said | the pier was shut'],
  [
    'has a clause and a report of its own',
    'Tamblyn, who said the pier was shut, denied the report.',
    'who | said | the pier was shut',
    'Tamblyn, who said the pier was shut | denied | the report',
  ],
]);
