import { readsAs } from './readsAs';

readsAs('"according to"', [
  [
    'takes what follows its comma',
    'According to the ministry, the ferry was late.',
    'the ministry | According to | the ferry was late',
  ],
  [
    'takes what precedes it',
    'The ferry was late, according to the ministry.',
    'the ministry | according to | The ferry was late',
  ],
  [
    'takes both sides where it stands inside of a clause',
    'The ferry, according to the ministry, was late again.',
    'the ministry | according to | The ferry … was late again',
  ],
  [
    'takes only the clause that precedes it',
    'The ferry was late, according to the ministry, and the pier was shut.',
    'the ministry | according to | The ferry was late',
  ],
  [
    'takes the office after a name for a part of the source',
    'The ferry was late, according to Velma Arquette, the harbor master, and nobody knew why.',
    'Velma Arquette, the harbor master | according to | The ferry was late',
  ],
  [
    'takes no clause after a name for its office',
    'According to Velma Arquette, the ferry was late, and nobody knew why.',
    'Velma Arquette | According to | the ferry was late',
  ],
  [
    'takes no clause after a noun for its office',
    'According to the ministry, the ferry was late, and nobody knew why.',
    'the ministry | According to | the ferry was late',
  ],
  [
    'has a source that ends before a quotation',
    'According to Tamblyn “the ferry was late.”',
    'Tamblyn | According to | “the ferry was late.”',
  ],
  [
    'takes a quotation after its comma',
    'According to Tamblyn, “the ferry was late.”',
    'Tamblyn | According to | “the ferry was late.”',
  ],
  [
    'has a source that ends at a dash',
    'According to the ministry – the ferry was late.',
    'the ministry | According to | the ferry was late',
  ],
  [
    'has a source that ends at a colon',
    'According to the ministry: the ferry was late.',
    'the ministry | According to | the ferry was late',
  ],
  [
    'takes two sources joined by "and"',
    'According to the ministry and two pilots, the ferry was late.',
    'the ministry and two pilots | According to | the ferry was late',
  ],
  [
    'leaves an "and" that opens the sentence out',
    'And the ferry was late, according to the ministry.',
    'the ministry | according to | the ferry was late',
  ],
  [
    'leaves a "but" that opens the sentence out',
    'But according to the ministry, the ferry was late.',
    'the ministry | according to | the ferry was late',
  ],
  ['is nothing without a content', 'According to the ministry.'],
  ['is nothing without a source', 'The ferry was late, according to.'],
  ['is nothing with a single word for its content', 'According to the plan, maybe.'],
  [
    'stands inside of a tag around it',
    'According to the ministry, the ferry was late, the pilots said.',
    'the pilots | said | According to the ministry, the ferry was late',
    'the ministry | According to | the ferry was late',
  ],
]);
