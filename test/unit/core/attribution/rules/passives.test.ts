import { readsAs } from './readsAs';

readsAs('a cue in the passive', [
  [
    'tells what somebody was told',
    'Tamblyn was told that the ferry was late.',
    ' | told | the ferry was late',
  ],
  [
    'tells what somebody was told on a day',
    'Tamblyn was told on Monday that the ferry was late.',
    ' | told | the ferry was late',
  ],
  [
    'tells by whom somebody was told',
    'Tamblyn was told by the crew that the ferry was late.',
    'the crew | told | the ferry was late',
  ],
  [
    'tells what somebody is accused of',
    'Tamblyn was accused of sinking the ferry.',
    ' | accused | sinking the ferry',
  ],
  [
    'tells by whom and where somebody is accused',
    'Tamblyn was accused by pilots in Oslo of sinking the ferry.',
    'pilots in Oslo | accused | sinking the ferry',
  ],
  ['tells nothing of what somebody is blamed for', 'Tamblyn was blamed for the delay.'],
  [
    'tells with its subject what is expected of it',
    'The ferry is expected to sail at noon.',
    ' | expected | The ferry … to sail at noon',
  ],
  [
    'tells with its subject what is said of it',
    'The ferry is said to be late.',
    ' | said | The ferry … to be late',
  ],
  [
    'tells with its subject what is reported of it',
    'The ferry was reported to be late.',
    ' | reported | The ferry … to be late',
  ],
  [
    'tells without its subject what somebody is asked to do',
    'Tamblyn was asked to sail at noon.',
    ' | asked | to sail at noon',
  ],
  ['tells what is believed', 'It is believed that the ferry was late.', ' | believed | the ferry was late'],
  [
    'tells by whom something is claimed',
    'It was claimed by the crew that the ferry was late.',
    'the crew | claimed | the ferry was late',
  ],
  [
    'tells with its subject what it was described as',
    'The plan was described as late.',
    ' | described | The plan … as late',
  ],
  [
    'tells with its subject by whom it was described',
    'The plan was described by the crew as a trap.',
    'the crew | described | The plan … as a trap',
  ],
  ['tells a quotation', 'It was said, “The ferry is late.”', ' | said | “The ferry is late.”'],
  [
    'has an agent with the nouns that belong to it',
    'It was said by Tamblyn of the union that the ferry was late.',
    'Tamblyn of the union | said | the ferry was late',
  ],
  [
    'leaves whoever is quoted the source',
    'Tamblyn was quoted as saying that the ferry was late.',
    'Tamblyn | saying | the ferry was late',
  ],
  ['tells nothing without a content', 'Tamblyn was told twice.'],
  ['tells nothing of when somebody was told', 'Tamblyn was told as a child.'],
]);

readsAs('a cue in the passive, with more behind it', [
  [
    'has an agent with its place',
    'They were described by Tamblyn in Oslo as thieves.',
    'Tamblyn in Oslo | described | They … as thieves',
  ],
  [
    'has an agent without a place that is no name',
    'They were described by pilots in the north as thieves.',
    'pilots | described | They … as thieves',
  ],
  [
    'tells what somebody was told to do',
    'The crew was told to leave the pier.',
    ' | told | to leave the pier',
  ],
  ['tells a clause of three words', 'It was claimed that ferries sank.', ' | claimed | ferries sank'],
  ['tells nothing of what somebody is called', 'The plan was called a trap.'],
  ['tells nothing of how something is praised', 'The plan was praised with words of joy.'],
  ['tells nothing of where something is ordered', 'It was ordered to the pier at once.'],
]);
