import { readsAs } from './readsAs';

readsAs('a noun with "that"', [
  [
    'tells whose claim it is by a pronoun',
    'The paper printed her claim that the ferry was late.',
    'her | claim | the ferry was late',
  ],
  [
    'tells whose claim it is by an owner',
    "The paper printed the mayor's claim that the ferry was late.",
    'the mayor | claim | the ferry was late',
  ],
  [
    'tells whose claims they are by owners',
    "The paper printed the pilots' claims that the ferry was late.",
    'the pilots | claims | the ferry was late',
  ],
  [
    'tells whose allegations they are by a name',
    'The paper printed Norwegian allegations that the ferry was late.',
    'Norwegian | allegations | the ferry was late',
  ],
  [
    'tells whose claim it is before an adjective',
    'The paper printed her old claim that the ferry was late.',
    'her | claim | the ferry was late',
  ],
  [
    'tells a claim of nobody',
    'The paper printed the claim that the ferry was late.',
    ' | claim | the ferry was late',
  ],
  ['tells a claim of three words', 'The paper printed a claim that ferries sank.', ' | claim | ferries sank'],
  [
    'tells a claim up to a relative clause',
    'Her claim that the ferry was late, which the crew denied, was printed.',
    'Her | claim | the ferry was late',
  ],
  ['tells nothing where "that" begins a relative clause', 'The paper printed a claim that was old.'],
  ['tells nothing without "that"', 'The paper printed a claim of the crew.'],
]);
