import { readsAs } from './readsAs';

readsAs('one report', [
  [
    'tells who is quoted by a paper',
    'The paper, citing two pilots, said the ferry was late.',
    'The paper | said | the ferry was late',
    'two pilots | citing | the ferry was late',
  ],
  [
    'tells nobody else with any other participle',
    'The paper, leaving two pilots, said the ferry was late.',
    'The paper | said | the ferry was late',
  ],
  [
    'tells nobody else with a participle without an object',
    'The paper, quoting, said the ferry was late.',
    'The paper | said | the ferry was late',
  ],
  [
    'keeps a thought inside of it',
    'Tamblyn said the crew thinks that the ferry is late.',
    'Tamblyn | said | the crew thinks that the ferry is late',
  ],
  ['may be a thought', 'The crew thinks that the ferry is late.', 'The crew | thinks | the ferry is late'],
  [
    'may stand inside of a thought',
    'The crew thinks that Tamblyn said the ferry was late.',
    'The crew | thinks | Tamblyn said the ferry was late',
    'Tamblyn | said | the ferry was late',
  ],
  [
    'may stand inside of another',
    'Tamblyn said the crew said that the ferry was late.',
    'Tamblyn | said | the crew said that the ferry was late',
    'the crew | said | the ferry was late',
  ],
  [
    'keeps what is said in marks',
    'Tamblyn said “the crew said that we sail.”',
    'Tamblyn | said | “the crew said that we sail.”',
  ],
  [
    'may stand beside another',
    '“We sail at noon,” said Tamblyn. “We sleep at noon,” said Arquette.',
    'Tamblyn | said | “We sail at noon,”',
    'Arquette | said | “We sleep at noon,”',
  ],
  [
    'has a quotation of two sentences',
    'Tamblyn said: “We sail. We always sail.” The crew left.',
    'Tamblyn | said | “We sail. We always sail.”',
  ],
  [
    'is a charge that somebody denies',
    'The crew drank, an old accusation the harbor master denies.',
    'the harbor master | denies | an old accusation',
  ],
  ['is no charge of something', 'The crew drank, a charge of theft Tamblyn denied.'],
]);
