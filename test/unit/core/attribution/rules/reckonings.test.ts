import { readsAs } from './readsAs';

readsAs('a number that somebody puts something at', [
  ['is theirs', 'Pilots put the delay at 40 hours.', 'Pilots | put | the delay at 40 hours'],
  [
    'is theirs in the past, and behind a modifier',
    'The ministry had put the toll at no fewer than 40 on Monday.',
    'The ministry | put | the toll at no fewer than 40 on Monday',
  ],
  ['is none without a number', 'Pilots put the ferry at risk of sinking.'],
  ['is none where nobody puts it', 'To put the toll at 40 is bold.'],
]);
