import { readsAs } from './readsAs';

readsAs('a tag', [
  ['stands after a quotation', '“The pier is shut,” Tamblyn said.', 'Tamblyn | said | “The pier is shut,”'],
  [
    'stands after a quotation, verb first',
    '“The pier is shut,” said Tamblyn.',
    'Tamblyn | said | “The pier is shut,”',
  ],
  [
    'has a name with its office after the verb',
    '“The pier is shut,” said Velma Arquette, the harbor master.',
    'Velma Arquette, the harbor master | said | “The pier is shut,”',
  ],
  [
    'has a name with its clause after the verb',
    '“The pier is shut,” said Velma Arquette, who runs the ferry.',
    'Velma Arquette, who runs the ferry | said | “The pier is shut,”',
  ],
  ['stands after a question', '“Is the pier shut?” she asked.', 'she | asked | “Is the pier shut?”'],
  [
    'stands after a comma outside of the marks',
    '“The pier is shut”, she said.',
    'she | said | “The pier is shut”',
  ],
  [
    'stands after a long quotation without a comma',
    '“The pier is shut for the winter” she said.',
    'she | said | “The pier is shut for the winter”',
  ],
  ['stands after a short quotation that ends as speech', '“No!” she said.', 'she | said | “No!”'],
  [
    'stands after several sentences in marks',
    '“The pier is shut. Nobody may sail,” she said.',
    'she | said | “The pier is shut. Nobody may sail,”',
  ],
  [
    'stands between two parts of a quotation',
    '“The pier,” she said, “is shut.”',
    'she | said | “The pier,” … “is shut.”',
  ],
  [
    'stands between a quotation and another after a colon',
    '“The pier is shut,” she said on Monday: “Nobody may sail.”',
    'she | said | “The pier is shut,” … “Nobody may sail.”',
  ],
  ['has somebody who is told', '“The pier is shut,” he told the council.', 'he | told | “The pier is shut,”'],
  [
    'has a name that is told',
    '“The pier is shut,” Tamblyn told Arquette on Monday.',
    'Tamblyn | told | “The pier is shut,”',
  ],
  [
    'has an adverb before its verb',
    '“The pier is shut,” she quickly added.',
    'she | added | “The pier is shut,”',
  ],
  [
    'has an auxiliary before its verb',
    '“The pier is shut,” she had said.',
    'she | said | “The pier is shut,”',
  ],
  [
    'takes the words before the marks in their sentence',
    'The pier is “shut for good,” she said.',
    'she | said | The pier is “shut for good,”',
  ],
  [
    'leaves an "and" before the marks out',
    'And “the pier is shut,” she said.',
    'she | said | “the pier is shut,”',
  ],
  [
    'leaves a "but" before the words out',
    'But the pier is “shut for good,” she said.',
    'she | said | the pier is “shut for good,”',
  ],
  [
    'leaves a lead-in before the marks out',
    'She smiled: “The pier is shut,” she said.',
    'she | said | “The pier is shut,”',
  ],
  ['stands after words without marks', 'The pier is shut, she said.', 'she | said | The pier is shut'],
  [
    'stands after words without marks, verb first',
    'The pier is shut, said Tamblyn.',
    'Tamblyn | said | The pier is shut',
  ],
  ['has a day after its verb', 'The pier is shut, she said on Monday.', 'she | said | The pier is shut'],
  [
    'has an occasion after its verb',
    'The pier is shut, she said in a letter to the council.',
    'she | said | The pier is shut',
  ],
  [
    'stands inside of words without marks',
    'The pier, she said, is shut for the winter.',
    'she | said | The pier … is shut for the winter',
  ],
  [
    'stands between a place and what is said',
    'In Oslo, she said, the pier is shut.',
    'she | said | the pier is shut',
  ],
  [
    'stands between a place and a quotation',
    'In Oslo, she said, “the pier is shut.”',
    'she | said | “the pier is shut.”',
  ],
  [
    'stands between a day and what is said',
    'Tomorrow, she said, the pier will be shut.',
    'she | said | the pier will be shut',
  ],
  [
    'stands after several words without a verb',
    'Two men and a dog of the harbor, she said.',
    'she | said | Two men and a dog of the harbor',
  ],
  [
    'leaves a clause of the reporter\'s after a comma and "and" out',
    'The pier is shut, she said, and nobody may sail.',
    'she | said | The pier is shut',
  ],
  [
    "leaves the reporter's words after a quotation out",
    '“The pier is shut,” she said, and the ferry too.',
    'she | said | “The pier is shut,”',
  ],
  [
    "leaves the reporter's clause after a quotation out",
    '“The pier is shut,” she said, when the crew asked.',
    'she | said | “The pier is shut,”',
  ],
  [
    "leaves the reporter's words after a dash out",
    'The pier is shut, she said — for good.',
    'she | said | The pier is shut',
  ],
  [
    "leaves the reporter's clause after a semicolon out",
    'The pier is shut, she said; nobody was there.',
    'she | said | The pier is shut',
  ],
  [
    'leaves the reporter\'s clause with "as" out',
    'The pier is shut, she said as she left.',
    'she | said | The pier is shut',
  ],
  [
    "leaves the reporter's participle after a comma out",
    'The pier is shut, she said, pointing at the sea.',
    'she | said | The pier is shut',
  ],
  [
    "leaves the reporter's participle out",
    'The pier is shut, she said pointing at the sea.',
    'she | said | The pier is shut',
  ],
  [
    'takes no term in marks for what is said',
    'At the “pier” she said the ferry was late.',
    'she | said | the ferry was late',
  ],
  ['is none where a thing is announced', 'The plan, announced Tamblyn, was late.'],
]);

readsAs('a relative clause with a cue', [
  ['is no tag of what precedes it', 'The mayor, who said on Monday, left the pier.'],
  [
    'is no tag of a report before it',
    '“We sail at noon,” said Pell, who thinks often of the sea.',
    'Pell, who thinks often of the sea | said | “We sail at noon,”',
  ],
  ['is no tag at the end of its sentence', 'The crew thanked Pell, who added to the joy.'],
]);
