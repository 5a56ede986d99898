import assert from 'node:assert/strict';
import { tagAttributions } from '../../../../src/core/attribution/tagAttributions';
import type { Span } from '../../../../src/core/span';
import { readParagraph } from '../../../../src/core/text/readParagraph';

type Parts = [source: string, cue: string, content: string];

/** The attributions of a text when these are what a tagger has learned to find in it. */
function withLearned(text: string, ...learned: Parts[]): string[][] {
  const spans = (parts: string): Span[] =>
    (parts ? parts.split(' … ') : []).map((part) => {
      const at = text.indexOf(part);
      assert.ok(at >= 0, part);
      return [at, at + part.length];
    });
  const triples = learned.map(([source, cue, content]) => ({
    source: spans(source),
    cue: spans(cue),
    content: spans(content),
    confidence: 0.9,
    reason:
      cue === 'According to'
        ? ('according-to' as const)
        : source
          ? ('source-cue-content' as const)
          : ('passive' as const),
  }));
  const words = (parts: readonly Span[]) => parts.map((span) => text.slice(...span)).join(' … ');
  return tagAttributions(readParagraph(text), { tag: () => triples }).map(({ source, cue, content }) => [
    words(source),
    words(cue),
    words(content),
  ]);
}

describe('what no corpus taught', () => {
  const cases: [title: string, text: string, learned: Parts[], found: Parts[]][] = [
    [
      'adds a report inside a report',
      'The courier wrote that Tamblyn had said the ferry was late.',
      [['The courier', 'wrote', 'Tamblyn had said the ferry was late']],
      [
        ['The courier', 'wrote', 'Tamblyn had said the ferry was late'],
        ['Tamblyn', 'said', 'the ferry was late'],
      ],
    ],
    [
      'adds no report that stands outside what was learned',
      'Tamblyn said the ferry was late, and Arquette said the pier was closed.',
      [['Tamblyn', 'said', 'the ferry was late']],
      [['Tamblyn', 'said', 'the ferry was late']],
    ],
    [
      'adds no praise, blame or demand inside a report',
      'The courier wrote that Tamblyn blamed the ministry for the delay.',
      [['The courier', 'wrote', 'Tamblyn blamed the ministry for the delay']],
      [['The courier', 'wrote', 'Tamblyn blamed the ministry for the delay']],
    ],
    [
      'adds no report inside a report that may be a noun',
      'The courier wrote that the experts reports of the ferry were late.',
      [['The courier', 'wrote', 'the experts reports of the ferry were late']],
      [['The courier', 'wrote', 'the experts reports of the ferry were late']],
    ],
    [
      'adds no report inside a report whose source is a relative pronoun alone',
      'The courier wrote that the court heard a case, which denied entry to the ferries.',
      [['The courier', 'wrote', 'the court heard a case, which denied entry to the ferries']],
      [['The courier', 'wrote', 'the court heard a case, which denied entry to the ferries']],
    ],
    [
      'adds the praise and the hope that a statement tells about nothing else',
      'According to a statement, Tamblyn praised the crew and expressed hope for the ferry.',
      [['a statement', 'According to', 'Tamblyn praised the crew and expressed hope for the ferry']],
      [
        ['a statement', 'According to', 'Tamblyn praised the crew and expressed hope for the ferry'],
        ['Tamblyn', 'praised', 'the crew'],
        ['Tamblyn', 'expressed', 'hope for the ferry'],
      ],
    ],
    [
      'adds a report of several words inside a report',
      'The courier wrote that Tamblyn made clear the ferry was late.',
      [['The courier', 'wrote', 'Tamblyn made clear the ferry was late']],
      [
        ['The courier', 'wrote', 'Tamblyn made clear the ferry was late'],
        ['Tamblyn', 'made clear', 'the ferry was late'],
      ],
    ],
    [
      'adds the praise that a subject of a report gives beside what was learned of it',
      'According to the courier, Tamblyn praised the crew and expressed hope for the ferry.',
      [
        ['the courier', 'According to', 'Tamblyn praised the crew and expressed hope for the ferry'],
        ['Tamblyn', 'expressed', 'hope for the ferry'],
      ],
      [
        ['the courier', 'According to', 'Tamblyn praised the crew and expressed hope for the ferry'],
        ['Tamblyn', 'praised', 'the crew'],
        ['Tamblyn', 'expressed', 'hope for the ferry'],
      ],
    ],
    [
      'adds the tag around a tag',
      'The pier was closed, a statement said, the courier reported on Friday.',
      [['a statement', 'said', 'The pier was closed']],
      [
        ['the courier', 'reported', 'The pier was closed, a statement said'],
        ['a statement', 'said', 'The pier was closed'],
      ],
    ],
    [
      'takes what a tag reports to have been talked about for the words of the tag',
      'Arquette also discussed the state of the ferries, he said.',
      [['Arquette', 'also discussed', 'the state of the ferries']],
      [['he', 'said', 'Arquette also discussed the state of the ferries']],
    ],
    [
      'keeps what was talked about where nobody reports it',
      'Arquette also discussed the state of the ferries.',
      [['Arquette', 'also discussed', 'the state of the ferries']],
      [['Arquette', 'also discussed', 'the state of the ferries']],
    ],
    [
      'takes a question that nobody is named for to lead to its answer',
      'Asked what the ministry should do, Arquette said it should wait.',
      [
        ['', 'Asked', 'what the ministry should do'],
        ['Arquette', 'said', 'it should wait'],
      ],
      [['Arquette', 'said', 'it should wait']],
    ],
    [
      'keeps a question that somebody is said to have been asked',
      'Arquette was asked what the ministry should do.',
      [['', 'was asked', 'what the ministry should do']],
      [['', 'was asked', 'what the ministry should do']],
    ],
    [
      'keeps a question that somebody is named for',
      'Arquette asked what the ministry should do.',
      [['Arquette', 'asked', 'what the ministry should do']],
      [['Arquette', 'asked', 'what the ministry should do']],
    ],
    [
      'adds the label of a headline, in place of what reaches into it',
      'Harbor wants new ferries: Ministry',
      [['Harbor', 'wants', 'new ferries: Ministry']],
      [['Ministry', '', 'Harbor wants new ferries']],
    ],
    [
      'adds a label around what has been learned of its words',
      'TAMBLYN: We think that the ferry will sail.',
      [['We', 'think', 'that the ferry will sail']],
      [
        ['TAMBLYN', '', 'We think that the ferry will sail'],
        ['We', 'think', 'that the ferry will sail'],
      ],
    ],
    [
      'adds a label in place of what has been learned of it',
      'TAMBLYN: That ferry will sail. It always has.',
      [['TAMBLYN', ':', 'That ferry will sail']],
      [['TAMBLYN', '', 'That ferry will sail. It always has']],
    ],
    [
      'leaves whoever is accused without saying by whom out of the sources',
      'Tamblyn has been accused of delays.',
      [['Tamblyn', 'has been accused of', 'delays']],
      [['', 'has been accused of', 'Tamblyn … delays']],
    ],
    [
      'leaves whoever speaks of being accused out of them too',
      'I am accused of delays.',
      [['I', 'am accused of', 'delays']],
      [['', 'am accused of', 'I … delays']],
    ],
    [
      'leaves whoever is asked out of the sources',
      'Tamblyn was asked whether the ferry would sail.',
      [['Tamblyn', 'was asked', 'whether the ferry would sail']],
      [['', 'was asked', 'whether the ferry would sail']],
    ],
    [
      'keeps whoever is quoted',
      'Tamblyn was quoted as saying that the ferry would sail.',
      [['Tamblyn', 'was quoted as saying', 'that the ferry would sail']],
      [['Tamblyn', 'was quoted as saying', 'that the ferry would sail']],
    ],
    [
      'gives a source the clause that tells of it',
      'According to a clerk, who asked not to be named, the ferry sank.',
      [['a clerk', 'According to', 'who asked not to be named, the ferry sank']],
      [['a clerk, who asked not to be named', 'According to', 'the ferry sank']],
    ],
    [
      'gives a source the whole of the clause that was cut behind its first word',
      'The pilots’ union, which speaks for 90 men, accused the board of delays.',
      [['The pilots’ union, which', 'accused', 'the board of delays']],
      [['The pilots’ union, which speaks for 90 men,', 'accused', 'the board of delays']],
    ],
    [
      'gives a source the whole of its name',
      'Tolmie Vance Foods denied it.',
      [['Vance Foods', 'denied', 'it']],
      [['Tolmie Vance Foods', 'denied', 'it']],
    ],
    [
      'leaves the day out of a source',
      'Mayor Osric Tamblyn today announced two ferries.',
      [['Mayor Osric Tamblyn today', 'announced', 'two ferries']],
      [['Mayor Osric Tamblyn', 'announced', 'two ferries']],
    ],
    [
      'gives two verbs one subject',
      'A letter that the board sent last month praised the crew, and warned that the ferry was old.',
      [
        ['A letter that the board sent last month', 'praised', 'the crew'],
        ['A letter that the board sent', 'warned', 'that the ferry was old'],
      ],
      [
        ['A letter that the board sent last month', 'praised', 'the crew'],
        ['A letter that the board sent last month', 'warned', 'that the ferry was old'],
      ],
    ],
    [
      'gives two verbs no subject that is cut',
      'A pilot on the board and a clerk praised the crew and said so.',
      [
        ['A pilot on the board and', 'praised', 'the crew'],
        ['A pilot', 'said', 'so'],
      ],
      [
        ['A pilot on the board and', 'praised', 'the crew'],
        ['A pilot', 'said', 'so'],
      ],
    ],
    [
      'ends what a first verb tells before a second one of the same subject',
      'Tamblyn voiced his hope for a new ferry, praised the crew and added that the pier was shut.',
      [
        ['Tamblyn', 'voiced', 'his hope for a new ferry, praised the crew'],
        ['Tamblyn', 'praised', 'the crew'],
        ['Tamblyn', 'added', 'that the pier was shut'],
      ],
      [
        ['Tamblyn', 'voiced', 'his hope for a new ferry'],
        ['Tamblyn', 'praised', 'the crew'],
        ['Tamblyn', 'added', 'that the pier was shut'],
      ],
    ],
    [
      'ends what a verb tells before a further deed',
      'Tamblyn ordered the ferry to Wexley and barred its crew from the pier.',
      [['Tamblyn', 'ordered', 'the ferry to Wexley and barred its crew from the pier']],
      [['Tamblyn', 'ordered', 'the ferry to Wexley']],
    ],
    [
      'keeps what a clause tells of two deeds',
      'Tamblyn said the ferry sank and barred the harbor.',
      [['Tamblyn', 'said', 'the ferry sank and barred the harbor']],
      [['Tamblyn', 'said', 'the ferry sank and barred the harbor']],
    ],
    [
      'keeps two things that are joined, one with a participle',
      'Tamblyn denounced the delay and flooded streets.',
      [['Tamblyn', 'denounced', 'the delay and flooded streets']],
      [['Tamblyn', 'denounced', 'the delay and flooded streets']],
    ],
    [
      'adds the link that a chain of speakers is missing',
      'A clerk said Tamblyn had told the crew on Monday that he “would rather swim than sail.”',
      [['A clerk', 'said', 'that he “would rather swim than sail.”']],
      [
        ['A clerk', 'said', 'Tamblyn had told the crew on Monday that he “would rather swim than sail.”'],
        ['Tamblyn', 'told', 'that he “would rather swim than sail.”'],
      ],
    ],
    [
      'gives a quotation to the nearer of two',
      'The ferry, she says, is old. “It sails,” Tamblyn said. “It always has.”',
      [
        ['she', 'says', 'is old … “It always has.”'],
        ['Tamblyn', 'said', '“It sails,” … “It always has.”'],
      ],
      [
        ['she', 'says', 'is old'],
        ['Tamblyn', 'said', '“It sails,” … “It always has.”'],
      ],
    ],
    [
      'takes no heading for a speaker',
      'Transcript: Tamblyn on the ferry',
      [['Transcript', ':', 'Tamblyn on the ferry']],
      [],
    ],
    [
      'gives a source no clause that nothing follows',
      'According to a clerk, who asked not to be named.',
      [['a clerk', 'According to', 'who asked not to be named.']],
      [['a clerk', 'According to', 'who asked not to be named.']],
    ],
    [
      'gives a source no clause that ends with its comma',
      'According to a clerk, who left,',
      [['a clerk', 'According to', 'who left,']],
      [['a clerk', 'According to', 'who left,']],
    ],
    [
      'gives a source no clause that tells of nobody',
      'According to a clerk, the ferry, which was old, sank.',
      [['a clerk', 'According to', 'the ferry, which was old, sank']],
      [['a clerk', 'According to', 'the ferry, which was old, sank']],
    ],
    [
      'gives a source no clause behind a dash',
      'According to a clerk – who left, the ferry sank.',
      [['a clerk', 'According to', 'who left, the ferry sank']],
      [['a clerk', 'According to', 'who left, the ferry sank']],
    ],
    [
      'gives no source that follows its content a clause',
      'Which ferry sank, how, and why, a clerk explained.',
      [['a clerk', 'explained', 'Which ferry sank, how, and why']],
      [['a clerk', 'explained', 'Which ferry sank, how, and why']],
    ],
    [
      'leaves a relative pronoun out of what somebody is accused of',
      'Tamblyn, who was accused of delays, left.',
      [['who', 'was accused of', 'delays']],
      [['', 'was accused of', 'delays']],
    ],
    [
      'keeps a source behind a cue in the passive',
      'It was claimed, Tamblyn wrote, that the ferry sank.',
      [['Tamblyn', 'was claimed', 'that the ferry sank']],
      [['Tamblyn', 'was claimed', 'that the ferry sank']],
    ],
    [
      'keeps a source of a cue in the perfect',
      'Tamblyn had written that the ferry sank.',
      [['Tamblyn', 'had written', 'that the ferry sank']],
      [['Tamblyn', 'had written', 'that the ferry sank']],
    ],
    [
      'leaves what was written out of the sources',
      'The letter was written that day to say the ferry sank.',
      [['The letter', 'was written', 'the ferry sank']],
      [['', 'was written', 'the ferry sank']],
    ],
    [
      'keeps whoever is moved',
      'Tamblyn was worried that the ferry would sail.',
      [['Tamblyn', 'was worried', 'that the ferry would sail']],
      [['Tamblyn', 'was worried', 'that the ferry would sail']],
    ],
    ['takes no topic for a label', 'Of Tamblyn: “We sail at noon and nobody will stop us.”', [], []],
    [
      'keeps whoever accuses',
      'Tamblyn was accusing the ministry of delays.',
      [['Tamblyn', 'was accusing', 'the ministry of delays']],
      [['Tamblyn', 'was accusing', 'the ministry of delays']],
    ],
    [
      'takes whom a passive is by behind a quotation for the source',
      'The ministry was accused of “sleeping on watch” by the crew.',
      [['', 'was accused of', '“sleeping on watch” by the crew']],
      [['the crew', 'was accused of', '“sleeping on watch”']],
    ],
    [
      'takes whoever is accused in a headline for no source',
      'Minister accused of “sleeping on watch” again',
      [['Minister', 'accused of', '“sleeping on watch”']],
      [['', 'accused of', 'Minister … “sleeping on watch”']],
    ],
    [
      'puts whoever names something in place of who did something else',
      'Tamblyn resigned over what the crew called “a leaking tub”.',
      [['Tamblyn', 'resigned over', 'what the crew called “a leaking tub”']],
      [['the crew', 'called', '“a leaking tub”']],
    ],
    [
      'adds what somebody puts a number at',
      'Pilots put the delay at 40 hours.',
      [],
      [['Pilots', 'put', 'the delay at 40 hours']],
    ],
    [
      'finds the report of who asked not to be named',
      'A pilot who asked not to be named said that the ferry sank.',
      [['who', 'asked', 'not to be named said that the ferry sank']],
      [['A pilot who asked not to be named', 'said', 'the ferry sank']],
    ],
    [
      'drops what is said of being named alone',
      'A pilot, who asked not to be named, said the ferry sank.',
      [
        ['who', 'asked', 'not to be named'],
        ['A pilot', 'said', 'the ferry sank'],
      ],
      [['A pilot', 'said', 'the ferry sank']],
    ],
    [
      'takes the subject for the source, not what is said of it before the colon',
      'The harbor pilot was blunter: “It sank.”',
      [['blunter', ':', '“It sank.”']],
      [['The harbor pilot', 'was blunter:', '“It sank.”']],
    ],
    [
      'leaves whole sentences in marks to who is told to have said them',
      '“We sail,” Tamblyn said. “We sail at noon.” The crew is ready, she added.',
      [
        ['Tamblyn', 'said', '“We sail,” Tamblyn said. “We sail at noon.”'],
        ['she', 'added', '“We sail at noon.” The crew is ready'],
      ],
      [
        ['Tamblyn', 'said', '“We sail,” Tamblyn said. “We sail at noon.”'],
        ['she', 'added', 'The crew is ready'],
      ],
    ],
    [
      'leaves a label out whose words have been learned',
      'TAMBLYN: We sail at noon and nobody will stop us.',
      [['TAMBLYN', ':', 'We sail at noon and nobody will stop us.']],
      [['TAMBLYN', ':', 'We sail at noon and nobody will stop us.']],
    ],
  ];
  for (const [title, text, learned, found] of cases) {
    it(title, () => assert.deepEqual(withLearned(text, ...learned), found));
  }
});
