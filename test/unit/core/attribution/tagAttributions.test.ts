import assert from 'node:assert/strict';
import fc from 'fast-check';
import { tagAttributions } from '../../../../src/core/attribution/tagAttributions';
import type { Span } from '../../../../src/core/span';
import { readParagraph } from '../../../../src/core/text/readParagraph';

const runs = Number(process.env.COPYDESK_RUNS ?? 200);

/** What is expected of a paragraph: source, cue, contents, joined by " … " where there are several spans. */
type Expected = readonly [source: string, cue: string, content: string];

function read(text: string): Expected[] {
  const words = (spans: readonly Span[]) => spans.map(([from, to]) => text.slice(from, to)).join(' … ');
  return tagAttributions(readParagraph(text)).map(
    ({ source, cue, content }) => [words(source), words(cue), words(content)] as const,
  );
}

const cases: Readonly<Record<string, readonly (readonly [text: string, ...expected: Expected[]])[]>> = {
  'direct quotes': [
    ['“The harbor stays open,” Velma Arquette said.', ['Velma Arquette', 'said', '“The harbor stays open,”']],
    ['"The harbor stays open," said Velma Arquette.', ['Velma Arquette', 'said', '"The harbor stays open,"']],
    [
      '‘The harbor stays open for all of us,’ she said.',
      ['she', 'said', '‘The harbor stays open for all of us,’'],
    ],
    [
      "'The harbor stays open for all of us', she said.",
      ['she', 'said', "'The harbor stays open for all of us'"],
    ],
    ['«The harbor stays open», Arquette told reporters.', ['Arquette', 'told', '«The harbor stays open»']],
    ['„The harbor stays open“, Arquette added on Monday.', ['Arquette', 'added', '„The harbor stays open“']],
    ['Arquette said: “The harbor stays open.”', ['Arquette', 'said', '“The harbor stays open.”']],
    ['Arquette told the council, “The harbor stays open.”', ['Arquette', 'told', '“The harbor stays open.”']],
    [
      '“We have waited long enough,” said Osric Tamblyn, who runs the ferry. “Now we will sail.”',
      ['Osric Tamblyn, who runs the ferry', 'said', '“We have waited long enough,” … “Now we will sail.”'],
    ],
    [
      '“The bridge,” Tamblyn said, “is closed for good.”',
      ['Tamblyn', 'said', '“The bridge,” … “is closed for good.”'],
    ],
    [
      '“It is done. We signed it at noon,” Tamblyn, the harbor master, said.',
      ['Tamblyn, the harbor master', 'said', '“It is done. We signed it at noon,”'],
    ],
    ['“Will they sail?” he asked.', ['he', 'asked', '“Will they sail?”']],
  ],
  'mixed quotes': [
    [
      'Tamblyn said the ferry was “a danger to all” on windy days.',
      ['Tamblyn', 'said', 'the ferry was “a danger to all” on windy days'],
    ],
    [
      'The ferry was “a danger to all,” Tamblyn said.',
      ['Tamblyn', 'said', 'The ferry was “a danger to all,”'],
    ],
    [
      'He described the ferry as a “floating coffin” for the poor.',
      ['He', 'described', 'the ferry as a “floating coffin” for the poor'],
    ],
    [
      '“The ferry is safe,” the memo stated, faulting “the careless work of the yard.”',
      ['the memo', 'stated', '“The ferry is safe,”'],
      ['the memo', 'faulting', '“the careless work of the yard.”'],
    ],
  ],
  'indirect speech': [
    ['Tamblyn said that the ferry was late.', ['Tamblyn', 'said', 'the ferry was late']],
    ['Tamblyn said the ferry was late.', ['Tamblyn', 'said', 'the ferry was late']],
    ['The ferry was late, Tamblyn said.', ['Tamblyn', 'said', 'The ferry was late']],
    [
      'According to the ministry, the ferry was late.',
      ['the ministry', 'According to', 'the ferry was late'],
    ],
    [
      'According to Tamblyn, “the ferry was late. It will not sail.”',
      ['Tamblyn', 'According to', '“the ferry was late. It will not sail.”'],
    ],
    [
      'The ferry was late, according to the ministry.',
      ['the ministry', 'according to', 'The ferry was late'],
    ],
    [
      'Tamblyn, during a visit to Oslo, confirmed that the ferry was late.',
      ['Tamblyn', 'confirmed', 'the ferry was late'],
    ],
    [
      'The minister told reporters on Monday that the ferry was late.',
      ['The minister', 'told', 'the ferry was late'],
    ],
    ['Asked about the ferry, Tamblyn said it was late.', ['Tamblyn', 'said', 'it was late']],
    ['The ministry denied the report on Friday.', ['The ministry', 'denied', 'the report on Friday']],
    ['He heard her claim that the ferry was late.', ['her', 'claim', 'the ferry was late']],
  ],
  'what stands around a cue': [
    [
      'Tamblyn, who said the ferry was late, denied the report.',
      ['who', 'said', 'the ferry was late'],
      ['Tamblyn, who said the ferry was late', 'denied', 'the report'],
    ],
    [
      'Tamblyn said the ferry was late and added that the pier was closed.',
      ['Tamblyn', 'said', 'the ferry was late'],
      ['Tamblyn', 'added', 'the pier was closed'],
    ],
    ['The ferry, Tamblyn said, will sail on Monday.', ['Tamblyn', 'said', 'The ferry … will sail on Monday']],
    [
      'He said in a letter sent to the ministry that the ferry was late.',
      ['He', 'said', 'the ferry was late'],
    ],
    [
      'The paper, quoting two pilots, said the ferry was late.',
      ['The paper', 'said', 'the ferry was late'],
      ['two pilots', 'quoting', 'the ferry was late'],
    ],
    [
      'The report quoting two pilots said the ferry was late.',
      ['The report quoting two pilots', 'said', 'the ferry was late'],
      ['two pilots', 'quoting', 'the ferry was late'],
    ],
    ['The crew has been accused by pilots of sinking it.', ['pilots', 'accused', 'sinking it']],
    ['It was sold in May, a charge Oslo denies.', ['Oslo', 'denies', 'a charge']],
    ['“Sail at once, you fools,” Tamblyn thundered.', ['Tamblyn', 'thundered', '“Sail at once, you fools,”']],
    [
      'Tamblyn stared at the pier and thundered: “Sail at once, you fools!”',
      ['Tamblyn', 'thundered', '“Sail at once, you fools!”'],
    ],
  ],
  'labels with a colon': [
    ['Norway wants to keep its ferries: Ministry', ['Ministry', '', 'Norway wants to keep its ferries']],
    [
      'TAMBLYN: We will sail at noon, whatever they say.',
      ['TAMBLYN', '', 'We will sail at noon, whatever they say'],
    ],
  ],
  'quotations without a cue': [
    [
      'Tamblyn said the ferry was late. “We will sail at noon today.”',
      ['Tamblyn', 'said', 'the ferry was late'],
      ['', '', '“We will sail at noon today.”'],
    ],
    [
      '“We will sail,” Tamblyn said. “Nobody will stop us now.” “The sea is calm today.”',
      ['Tamblyn', 'said', '“We will sail,” … “Nobody will stop us now.” … “The sea is calm today.”'],
    ],
    [
      'Tamblyn said: “We will sail. We will stay a week.” “The sea is calm today.”',
      ['Tamblyn', 'said', '“We will sail. We will stay a week.” … “The sea is calm today.”'],
    ],
    [
      '“We will sail,” Tamblyn said. “Nobody will stop us now.” She slept. “The sea is calm today.”',
      ['Tamblyn', 'said', '“We will sail,” … “Nobody will stop us now.”'],
      ['', '', '“The sea is calm today.”'],
    ],
    [
      '“We will sail at noon, whatever the weather.”',
      ['', '', '“We will sail at noon, whatever the weather.”'],
    ],
  ],
  'nothing into what only looks like speech': [
    ['The flood claimed 12 lives in Aldmoor.'],
    ['The noted author lives in Aldmoor.'],
    ['The so-called “quiet zone” begins at the pier.'],
    ['Her novel “The Long Pier” won a prize.'],
    ['The company charges a fee of $5.'],
    ['It is a state of the union.'],
    ['Media reports and claims filled the paper.'],
    ['Asked about the ferry, she left.'],
  ],
};

describe('tagAttributions', () => {
  for (const [group, sentences] of Object.entries(cases)) {
    describe(`reads ${group}`, () => {
      for (const [text, ...expected] of sentences) it(text, () => assert.deepEqual(read(text), expected));
    });
  }

  it('gives only spans that lie in the paragraph and hold text, in order of contents', () => {
    const pieces = fc.constantFrom(
      '“',
      '”',
      '"',
      "'",
      ',',
      '.',
      ':',
      ' said ',
      ' Tamblyn ',
      ' told ',
      ' that ',
      ' the ferry ',
      ' (',
      ')',
      ' according to ',
      '😀',
      ' by ',
      ' — ',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const { source, cue, content } of tagAttributions(readParagraph(text))) {
          assert.ok(content.length > 0);
          for (const [from, to] of [...source, ...cue, ...content]) {
            assert.ok(from >= 0 && from < to && to <= text.length);
            assert.equal(text.slice(from, to).trim(), text.slice(from, to));
          }
          assert.ok(content[0][0] >= last);
          last = content[0][0];
        }
      }),
      { numRuns: runs },
    );
  });
});
