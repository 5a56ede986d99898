import { readsAs } from './readsAs';

readsAs('a verb', [
  [
    'is a cue in the infinitive after "to"',
    'She wants to say that the pier is shut.',
    'She | wants | to say that the pier is shut',
    'She | say | the pier is shut',
  ],
  [
    'is a cue in the infinitive after an auxiliary',
    'She will say that the pier is shut.',
    'She | say | the pier is shut',
  ],
  ['is a cue in the present of a plural', 'Pilots say the pier is shut.', 'Pilots | say | the pier is shut'],
  ['is a cue in the perfect', 'She has written that the pier is shut.', 'She | written | the pier is shut'],
  ['is a cue in the progressive', 'She is saying that the pier is shut.', 'She | saying | the pier is shut'],
  ['is a cue with a negation', 'She did not say that the pier was shut.', 'She | say | the pier was shut'],
  [
    'is a cue with its particle',
    'She pointed out that the pier was shut.',
    'She | pointed out | the pier was shut',
  ],
  [
    'is a cue with an adjective for its particle',
    'She made clear that the pier was shut.',
    'She | made clear | the pier was shut',
  ],
  ['is none where its participle tells of a noun', 'The letter written that day was lost.'],
]);
