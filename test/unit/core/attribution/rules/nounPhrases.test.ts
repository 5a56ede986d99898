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
  [
    'is what a relative clause with an object belongs to',
    'The captain of a ferry that lost power with 612 people on board reported a storm.',
    'The captain of a ferry that lost power with 612 people on board | reported | a storm',
  ],
  [
    'is the subject of the clause where a relative one reports it',
    'The letter that said Tamblyn denied the delay was late.',
    'that | said | Tamblyn denied the delay was late',
    'Tamblyn | denied | the delay was late',
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

readsAs('the source before a cue, in longer sentences', [
  [
    'is a name between dashes',
    'Tamblyn — a pilot of long standing — said the pier was shut.',
    'Tamblyn — a pilot of long standing | said | the pier was shut',
  ],
  [
    'is a name between hyphens',
    'Tamblyn - a pilot of long standing - said the pier was shut.',
    'Tamblyn - a pilot of long standing | said | the pier was shut',
  ],
  [
    'is what follows a clause with a comma',
    'He left, the mayor said the pier was shut.',
    'the mayor | said | the pier was shut',
  ],
  [
    'is the subject of two verbs, not the object between them',
    'Tamblyn met Arquette, the mayor, and said the pier was shut.',
    'Tamblyn | said | the pier was shut',
  ],
  [
    'is no object of a preposition before a comma',
    'In a letter to Tamblyn, the mayor, said the pier was shut.',
  ],
  [
    'is a name with its participle in the passive',
    'Tamblyn, elected in May, said it was shut.',
    'Tamblyn, elected in May | said | it was shut',
  ],
  [
    'is a name without a clause of circumstance',
    'Tamblyn, while in Oslo, said it was shut.',
    'Tamblyn | said | it was shut',
  ],
  [
    'is an office with a relative clause inside',
    'The mayor, a pilot who was born in Oslo, said it was shut.',
    'The mayor, a pilot who was born in Oslo | said | it was shut',
  ],
  [
    'is a name with its office and age',
    'Velma Arquette, the mayor, 52, said it was shut.',
    'Velma Arquette, the mayor, 52 | said | it was shut',
  ],
  ['is a number alone', 'Of the pilots, 12 said it was shut.', '12 | said | it was shut'],
  ['is no owner without what is owned', 'His said it was shut.'],
  ['is a name after "last Monday"', 'Last Monday Tamblyn said it was shut.', 'Tamblyn | said | it was shut'],
  [
    'is a pronoun with a gerund',
    'Those living in Oslo said it was shut.',
    'Those living in Oslo | said | it was shut',
  ],
  [
    'is a name with a gerund',
    'Tamblyn visiting Oslo said it was shut.',
    'Tamblyn visiting Oslo | said | it was shut',
  ],
  ['is what follows an adverb', 'Now pilots said it was shut.', 'pilots | said | it was shut'],
  [
    'is a noun with an adverb after its article',
    'The once proud pilots said it was shut.',
    'The once proud pilots | said | it was shut',
  ],
  [
    'is a name and a noun joined by "and"',
    'Tamblyn and the crew said it was shut.',
    'Tamblyn and the crew | said | it was shut',
  ],
  [
    'is a noun and a name joined by "and"',
    'The mayor and Tamblyn said it was shut.',
    'The mayor and Tamblyn | said | it was shut',
  ],
  [
    'is the second noun where "and" joins clauses with a pronoun',
    'He saw the mayor and pilots said it was shut.',
    'pilots | said | it was shut',
  ],
  [
    'is two nouns joined by "and" after a place',
    'After the storm, the mayor and pilots said it was shut.',
    'the mayor and pilots | said | it was shut',
  ],
  [
    'is the second of two where a clause ends before "and"',
    'He left and pilots said it was shut.',
    'pilots | said | it was shut',
  ],
  ['is what follows "but"', 'The rain fell but pilots said it was shut.', 'pilots | said | it was shut'],
]);

readsAs('the source before a cue, behind commas', [
  [
    'is a tag between subject and verb, with the verb after it',
    'The crew, the mayor said, denied the report.',
    'the mayor | said | The crew … denied the report',
    'the mayor | denied | the report',
  ],
  [
    'is a noun whose apposition holds a cue in a relative clause',
    'The crew, pilots who met said, denied the report.',
    'The crew, pilots who met said | denied | the report',
  ],
  [
    'is what follows a place with a relative clause',
    'In Oslo, where he lives, Tamblyn said the pier was shut.',
    'Tamblyn | said | the pier was shut',
  ],
  [
    'is two names with their relative clause',
    'The mayor and Tamblyn, who met the crew, said the pier was shut.',
    'The mayor and Tamblyn, who met the crew | said | the pier was shut',
  ],
]);
