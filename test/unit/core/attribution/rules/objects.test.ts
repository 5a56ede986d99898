import { readsAs } from './readsAs';

readsAs('an object', [
  [
    'ends before a second cue of its subject',
    'Tamblyn praised the plan and thanked the crew.',
    'Tamblyn | praised | the plan',
    'Tamblyn | thanked | the crew',
  ],
  [
    'ends before a second verb of its subject',
    'Tamblyn praised the plan and visited the crew.',
    'Tamblyn | praised | the plan',
  ],
  [
    'goes on with a second noun',
    'Tamblyn praised the plan and the crew.',
    'Tamblyn | praised | the plan and the crew',
  ],
  [
    'goes on with a participle before a noun',
    'Tamblyn praised talks and structured aid.',
    'Tamblyn | praised | talks and structured aid',
  ],
  [
    'ends before a clause of circumstance',
    'Tamblyn praised the plan, while the crew slept.',
    'Tamblyn | praised | the plan',
  ],
  ['ends before a relative clause', 'Tamblyn praised the plan, which won.', 'Tamblyn | praised | the plan'],
  ['ends before a participle', 'Tamblyn praised the plan, leaving early.', 'Tamblyn | praised | the plan'],
  [
    'ends before an occasion',
    'Tamblyn praised the plan, after the crew left.',
    'Tamblyn | praised | the plan',
  ],
  ['ends before a dash', 'Tamblyn praised the plan — and left.', 'Tamblyn | praised | the plan'],
  [
    'keeps a dash in marks',
    'Tamblyn praised the plan for “speed — and care” and the crew.',
    'Tamblyn | praised | the plan for “speed — and care” and the crew',
  ],
  [
    'keeps a comma between adjectives',
    'Tamblyn praised the old, slow ferry.',
    'Tamblyn | praised | the old, slow ferry',
  ],
]);
