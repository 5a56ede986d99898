import { readsAs } from './readsAs';

readsAs('whoever is told', [
  [
    'is a plural before a name that begins the content',
    'Tamblyn told reporters Arquette was late.',
    'Tamblyn | told | Arquette was late',
  ],
  [
    'is a noun with what it is of',
    'Tamblyn told the mayor of Oslo the ferry was late.',
    'Tamblyn | told | the ferry was late',
  ],
  [
    'is a noun with what it is for',
    'Tamblyn told the envoy for Norway the ferry was late.',
    'Tamblyn | told | the ferry was late',
  ],
  [
    'is a noun with its place',
    'Tamblyn told pilots in Oslo the ferry was late.',
    'Tamblyn | told | the ferry was late',
  ],
  [
    'is two nouns joined by "and"',
    'Tamblyn told the mayor and the council the ferry was late.',
    'Tamblyn | told | the ferry was late',
  ],
  [
    'is a noun with a pronoun for its owner',
    'Tamblyn told his brother the ferry was late.',
    'Tamblyn | told | the ferry was late',
  ],
  [
    'is a noun with its owner',
    "Arquette told Tamblyn's brother the ferry was late.",
    'Arquette | told | the ferry was late',
  ],
  [
    'stands before a comma',
    'Arquette warned the pilots, “The pier is shut.”',
    'Arquette | warned | “The pier is shut.”',
  ],
  [
    'stands before a colon',
    'Arquette warned the pilots: “The pier is shut.”',
    'Arquette | warned | “The pier is shut.”',
  ],
  [
    'stands before a day',
    'Arquette warned the pilots on Monday that the pier was shut.',
    'Arquette | warned | the pier was shut',
  ],
  [
    'stands before "today"',
    'Arquette warned the pilots today that the pier was shut.',
    'Arquette | warned | the pier was shut',
  ],
  [
    'stands before a quotation',
    'Arquette warned the pilots “the pier is shut.”',
    'Arquette | warned | “the pier is shut.”',
  ],
  [
    'is nobody where a question follows',
    'Arquette asked what the pilots wanted.',
    'Arquette | asked | what the pilots wanted',
  ],
]);
