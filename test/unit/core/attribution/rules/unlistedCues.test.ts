import { readsAs } from './readsAs';

readsAs('a quotation whose verb is no known cue', [
  [
    'has the verb after the name',
    '“Sail at once, you fools,” Tamblyn thundered.',
    'Tamblyn | thundered | “Sail at once, you fools,”',
  ],
  [
    'has the verb before the name',
    '“Sail at once, you fools,” thundered Tamblyn.',
    'Tamblyn | thundered | “Sail at once, you fools,”',
  ],
  [
    'has the verb after a name with its clause',
    '“Sail at once, you fools,” Tamblyn, who owns the ferry, thundered.',
    'Tamblyn, who owns the ferry | thundered | “Sail at once, you fools,”',
  ],
  [
    'has the verb after auxiliaries and adverbs',
    '“Sail at once, you fools,” Tamblyn had angrily thundered.',
    'Tamblyn | thundered | “Sail at once, you fools,”',
  ],
  [
    'has the comma outside of the marks',
    '“Sail at once, you fools”, Tamblyn thundered.',
    'Tamblyn | thundered | “Sail at once, you fools”',
  ],
  [
    'has the verb before a colon',
    'Tamblyn turned and thundered: “Sail at once, you fools!”',
    'Tamblyn | thundered | “Sail at once, you fools!”',
  ],
  [
    'has the verb before a comma',
    'Tamblyn thundered, “Sail at once, you fools!”',
    'Tamblyn | thundered | “Sail at once, you fools!”',
  ],
  [
    'has the verb right before the marks',
    'Tamblyn thundered “sail at once, you fools!”',
    'Tamblyn | thundered | “sail at once, you fools!”',
  ],
  [
    "has a participle of the sentence's subject",
    'The crowd marched past, chanting: “Sail at once, you fools!”',
    'The crowd | chanting | “Sail at once, you fools!”',
  ],
  [
    'has "as … put it"',
    'As Tamblyn put it, “sail at once, you fools.”',
    'Tamblyn | put | “sail at once, you fools.”',
  ],
  [
    'has a name after a dash at the end',
    '“Sail at once, you fools.” — Osric Tamblyn',
    'Osric Tamblyn |  | “Sail at once, you fools.”',
  ],
  [
    'has a name with its office after two hyphens at the end',
    '“Sail at once, you fools.” -- Osric Tamblyn, pilot',
    'Osric Tamblyn, pilot |  | “Sail at once, you fools.”',
  ],
  [
    'has no source in a sentence after a dash',
    '“Sail at once, you fools.” — Osric Tamblyn was sad to leave his ship.',
    ' |  | “Sail at once, you fools.”',
  ],
  [
    'has a label in a line with two colons',
    'Tamblyn: “Sail at once, you fools!” The crew laughed: all.',
    'Tamblyn |  | “Sail at once, you fools!”',
  ],
  ['is no speech as the subject of a verb', '“Sail at once you fools” painted the wall.'],
  [
    'is no speech behind a second comma',
    'Tamblyn thundered at the crew, then at me, “Sail at once, you fools!”',
  ],
  ['is no speech inside of a noun phrase', 'Tamblyn painted the old “sail at once you fools” sign.'],
  [
    'is no speech where a semicolon parts it from the verb',
    'Tamblyn thundered; the crew: “Sail at once, you fools!”',
  ],
  [
    'is no speech far from a verb',
    'Tamblyn painted the gray wall of the long old house of the town by the sea: “Sail at once, you fools!”',
  ],
  ['is no speech as a title', 'The film titled “Sail at once, you fools” won a prize.'],
  ['is no speech as a word', 'Tamblyn painted: “Sail!”'],
]);
