import { readsAs } from './readsAs';

readsAs('a participle after the sentence', [
  [
    'tells who denies and what they call it',
    'The crew denied the charge, calling it “a lie.”',
    'The crew | denied | the charge',
    'The crew | calling | it “a lie.”',
  ],
  ['tells whom somebody blames', 'Tamblyn left, blaming the weather.', 'Tamblyn | blaming | the weather'],
  [
    'tells a clause without "that" with a pronoun for its subject',
    'He left the pier and the crew, claiming they were late.',
    'He | claiming | they were late',
  ],
  [
    'tells what somebody thinks',
    'He was late, thinking that the pier was shut.',
    'He | thinking | the pier was shut',
  ],
  ['tells nothing without a content', 'Tamblyn left, praising.'],
  ['tells nothing of an object that is not said', 'He left the pier, claiming two ferries.'],
]);
