import { readsAs } from './readsAs';

readsAs('a participle without a subject of its own', [
  [
    'has the subject of the verb before it',
    'The crew met the mayor on Monday, praising the plan.',
    'The crew | praising | the plan',
  ],
  [
    'has the subject before auxiliaries and adverbs',
    'Tamblyn has quickly left the pier, saying that the plan was good.',
    'Tamblyn | saying | the plan was good',
  ],
  [
    'has the subject before a relative clause of an object',
    'Tamblyn will meet the mayor, who likes ferries, saying that the plan was good.',
    'Tamblyn | saying | the plan was good',
  ],
  [
    'has the subject before an infinitive',
    'Tamblyn wants the crew to stay, adding that the plan was good.',
    'Tamblyn | wants | the crew to stay, adding that the plan was good',
    'Tamblyn | adding | the plan was good',
  ],
  [
    'has no object of a verb before it for its subject',
    'Tamblyn helped the crew leave the pier, adding that the plan was good.',
    'Tamblyn | adding | the plan was good',
  ],
  [
    'has the subject of the main clause',
    'After Arquette left the pier, the mayor closed it, saying that it was unsafe.',
    'the mayor | saying | it was unsafe',
  ],
  [
    'has the source of the report before it',
    'Tamblyn said the ferry was late, insisting that the pier was open.',
    'Tamblyn | said | the ferry was late',
    'Tamblyn | insisting | the pier was open',
  ],
  [
    'has the noun after "with"',
    'The strike went on, with pilots saying that the ferry was late.',
    'pilots | saying | the ferry was late',
  ],
  ['is no report at the beginning of a sentence', 'Saying that the ferry was late was wrong.'],
  [
    "is no report of an earlier sentence's source",
    'Tamblyn said the ferry was late. Adding that the pier was shut was wrong.',
    'Tamblyn | said | the ferry was late',
  ],
]);
