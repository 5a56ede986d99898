import { readsAs } from './readsAs';

readsAs('what a cue is put before', [
  ['is a clause with "that"', 'Tamblyn said that the ferry was late.', 'Tamblyn | said | the ferry was late'],
  [
    'is a clause with "whether"',
    'Tamblyn asked whether the ferry was late.',
    'Tamblyn | asked | whether the ferry was late',
  ],
  [
    'is a clause with "how"',
    'Tamblyn explained how the ferry sank.',
    'Tamblyn | explained | how the ferry sank',
  ],
  [
    'is a clause with "why" after whoever is told',
    'Tamblyn told the council why the ferry sank.',
    'Tamblyn | told | why the ferry sank',
  ],
  [
    'is a clause with "that" after a name that is told',
    'Tamblyn assured Arquette that the ferry was safe.',
    'Tamblyn | assured | the ferry was safe',
  ],
  [
    'is a clause with "that" after a noun of the cue',
    'Tamblyn expressed hope that the ferry would sail.',
    'Tamblyn | expressed hope | the ferry would sail',
  ],
  [
    'is a clause with "that" after a place',
    'Tamblyn said in Oslo that the ferry was late.',
    'Tamblyn | said | the ferry was late',
  ],
  [
    'is a clause without "that"',
    'Tamblyn claimed the ferry was late.',
    'Tamblyn | claimed | the ferry was late',
  ],
  [
    'is a clause without "that" with an adverb before its verb',
    'Tamblyn claimed the ferry often was late.',
    'Tamblyn | claimed | the ferry often was late',
  ],
  [
    'is a clause without "that" with a pronoun for its subject',
    'Tamblyn insisted it was late.',
    'Tamblyn | insisted | it was late',
  ],
  [
    'is a clause without "that" after whoever is told',
    'Tamblyn told the council the ferry was late.',
    'Tamblyn | told | the ferry was late',
  ],
  [
    'is a clause without "that" after a pronoun that is told',
    'Tamblyn told them the ferry was late.',
    'Tamblyn | told | the ferry was late',
  ],
  ['is no pronoun alone', 'Tamblyn said it.'],
  ['is an infinitive', 'Tamblyn vowed to sail at noon.', 'Tamblyn | vowed | to sail at noon'],
  [
    'is an infinitive with whoever is to do it',
    'Tamblyn urged the council to sail at noon.',
    'Tamblyn | urged | the council to sail at noon',
  ],
  [
    'is an infinitive with a pronoun for whoever is to do it',
    'Tamblyn asked them to sail at noon.',
    'Tamblyn | asked | them to sail at noon',
  ],
  [
    'is an infinitive after "asked"',
    'Tamblyn asked to leave the town.',
    'Tamblyn | asked | to leave the town',
  ],
  ['is a quotation', 'Tamblyn said “the ferry is late.”', 'Tamblyn | said | “the ferry is late.”'],
  [
    'is a quotation after a comma',
    'Tamblyn said, “The ferry is late.”',
    'Tamblyn | said | “The ferry is late.”',
  ],
  [
    'is a quotation after a colon',
    'Tamblyn said: “The ferry is late.”',
    'Tamblyn | said | “The ferry is late.”',
  ],
  [
    'is a quotation with the rest of its clause',
    'Tamblyn said “the ferry” was late.',
    'Tamblyn | said | “the ferry” was late',
  ],
  [
    'is a quotation after a colon without the rest of its sentence',
    'Tamblyn wrote: “The ferry is late” while the crew slept.',
    'Tamblyn | wrote | “The ferry is late”',
  ],
  [
    'is a quotation after a comma with what "and" adds',
    'Tamblyn cited, “a long delay” and a short night.',
    'Tamblyn | cited | “a long delay” and a short night',
  ],
  [
    'is a quotation after whoever is told',
    'Tamblyn told the council: “The ferry is late.”',
    'Tamblyn | told | “The ferry is late.”',
  ],
  [
    'is a quotation after whoever is written to',
    'Tamblyn wrote to the council: “The ferry is late.”',
    'Tamblyn | wrote | “The ferry is late.”',
  ],
  [
    'is a quotation after whoever is told and the day',
    'Tamblyn told the council on Monday: “The ferry is late.”',
    'Tamblyn | told | “The ferry is late.”',
  ],
  ['is a clause after a colon', 'Tamblyn wrote: the ferry is late.', 'Tamblyn | wrote | the ferry is late'],
  ['is no list after the colon of a verb that has objects', 'Tamblyn cited: two ships.'],
  ['is a noun phrase that is denied', 'Tamblyn denied the report.', 'Tamblyn | denied | the report'],
  ['is a gerund that is denied', 'Tamblyn denied sinking the ferry.', 'Tamblyn | denied | sinking the ferry'],
  [
    'is an object of a verb with its preposition',
    'Tamblyn complained about the delays.',
    'Tamblyn | complained about | the delays',
  ],
  ['is no agent of a participle', 'The plan, criticized by pilots, was dropped.'],
  ['is no object of a single word', 'Tamblyn denied reports.'],
  [
    'is a thing with what it is called in marks',
    'Tamblyn called the plan “a trap.”',
    'Tamblyn | called | the plan “a trap.”',
  ],
  ['is a pronoun with what it is called', 'Tamblyn called it a trap.', 'Tamblyn | called | it a trap'],
  ['is nobody who is called', 'Tamblyn called her.'],
  ['is nobody who is called at a time', 'Tamblyn called the council on Monday.'],
  [
    'is a thing with what it is described as',
    'Tamblyn described the plan as a trap.',
    'Tamblyn | described | the plan as a trap',
  ],
  [
    'is a thing with "that" and what it is described as',
    'Tamblyn described that ferry as a trap.',
    'Tamblyn | described | ferry as a trap',
  ],
  ['is no thing that is described without "as"', 'Tamblyn described the plan in a letter.'],
  ['is what somebody hopes', 'Tamblyn hopes the ferry sails.', 'Tamblyn | hopes | the ferry sails'],
  [
    'is what somebody wants to be done',
    'Tamblyn wants the ferry to sail.',
    'Tamblyn | wants | the ferry to sail',
  ],
  ['is what somebody wants to do', 'Tamblyn wants to sail at noon.', 'Tamblyn | wants | to sail at noon'],
]);
