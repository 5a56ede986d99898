import { readsAs } from './readsAs';

readsAs('what somebody is told to call something', [
  [
    'is theirs in a clause with "what"',
    'The crew walked out over what Tamblyn called “a leaking tub” on Monday.',
    'Tamblyn | called | “a leaking tub”',
  ],
  [
    'is theirs behind "as"',
    'The crew walked out over what Tamblyn had described as a “leaking tub”.',
    'Tamblyn | described as | a “leaking tub”',
  ],
  [
    'is theirs in what they say it is',
    'The crew walked out over what pilots say is a “leaking tub”.',
    'pilots | say is | a “leaking tub”',
  ],
  [
    'is theirs in a relative clause',
    'The ferry, which the mayor called “a leaking tub”, sank.',
    'the mayor | called | “a leaking tub”',
  ],
  [
    'is theirs who stand behind it',
    'The ferry has been branded “a leaking tub” by the crew.',
    'the crew | branded | “a leaking tub”',
  ],
  [
    'is theirs who gave the nickname',
    'The ferry, dubbed “a leaking tub” by pilots, sank.',
    'pilots | dubbed | “a leaking tub”',
  ],
  [
    'is nobody’s behind a verb of other things',
    'The ferry sank over what Tamblyn wore “by chance” on Monday.',
  ],
]);
