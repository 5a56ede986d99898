import assert from 'node:assert/strict';
import { isLookalike } from '../../../../../src/core/attribution/tagger/lookalikes';
import { reasonOf } from '../../../../../src/core/attribution/tagger/reason';
import { withoutRivals } from '../../../../../src/core/attribution/tagger/rivals';
import { settleMarks } from '../../../../../src/core/attribution/tagger/settleMarks';
import type { TokenRange } from '../../../../../src/core/text/paragraph';
import { readParagraph } from '../../../../../src/core/text/readParagraph';
import { range } from './range';

describe('borders that quotation marks set', () => {
  const cases: [text: string, cue: string, given: string[], settled: string[]][] = [
    ['“We sail at dawn,” she said.', 'said', ['We sail at dawn'], ['“We sail at dawn,”']],
    ['She said “we sail” at dawn.', 'said', ['“we sail” at dawn'], ['“we sail” at dawn']],
    [
      '“We sail,” she said. “At dawn we are off.”',
      'said',
      ['“We sail', 'At dawn we are off'],
      ['“We sail,”', '“At dawn we are off.”'],
    ],
    ['“We sail, the mate said, at dawn.”', 'said', ['We sail'], ['We sail']],
    ['They call it “the long and winding way home” there.', 'call', ['it “the'], ['it “the']],
    ['“Off,” he said, “we go now.”', 'said', ['“Off', 'we go now'], ['“Off', 'we go now']],
    ['“We sail,” “we swim,” she said.', 'said', ['We sail,” “we swim'], ['“We sail,” “we swim,”']],
  ];
  for (const [text, cue, given, settled] of cases) {
    it(`of ${given.join(' … ')} give ${settled.join(' … ')}`, () => {
      const paragraph = readParagraph(text);
      const ranges = given.map((piece) => range(paragraph, piece));
      assert.deepEqual(
        settleMarks(paragraph, range(paragraph, cue), ranges),
        settled.map((piece) => range(paragraph, piece)),
      );
    });
  }
});

describe('cues that only look like some', () => {
  const cases: [text: string, cue: string, content: string, lookalike: boolean][] = [
    ['The storm claimed 12 lives.', 'claimed', '12 lives', true],
    ['The fire claimed the lives of two.', 'claimed', 'the lives of two', true],
    ['Their striker adds two goals.', 'adds', 'two goals', true],
    ['Osric claimed that the storm took 12 lives.', 'claimed', 'the storm took 12', false],
    ['Secretary Osric’s Call with Minister Arquette', 'Call with', 'Minister Arquette', true],
    ['Osric agreed with the crew on it.', 'agreed with', 'the crew on it', false],
    ['Osric said it cost 12 lives.', 'said', 'it cost 12 lives', false],
    ['The banks found themselves alone in June.', 'found', 'themselves alone in June', true],
    ['The study found 12 of them alone in June.', 'found', '12 of them alone in June', false],
  ];
  for (const [text, cue, content, lookalike] of cases) {
    it(`${text}: ${cue} ${lookalike ? 'is one' : 'is none'}`, () => {
      const paragraph = readParagraph(text);
      assert.equal(isLookalike(paragraph, range(paragraph, cue), [range(paragraph, content)]), lookalike);
    });
  }
});

describe('attributions of the same words', () => {
  it('are left to the surest', () => {
    const sure = { content: [[0, 10]] as TokenRange[], confidence: 0.9 };
    const rival = { content: [[2, 10]] as TokenRange[], confidence: 0.8 };
    const part = { content: [[6, 10]] as TokenRange[], confidence: 0.4 };
    assert.deepEqual(withoutRivals([rival, part, sure]), [sure, part]);
  });
});

describe('attributions of words in common', () => {
  const cases: [what: string, contents: TokenRange[][], kept: number[]][] = [
    ['are rivals when more than half is common', [[[0, 10]], [[3, 10]]], [0]],
    ['are none when half is common', [[[0, 10]], [[5, 10]]], [0, 1]],
    ['are none when nothing is common', [[[0, 10]], [[10, 20]]], [0, 1]],
    [
      'are rivals by all of their parts',
      [
        [
          [0, 4],
          [8, 12],
        ],
        [
          [0, 4],
          [7, 12],
        ],
      ],
      [0],
    ],
    [
      'are none when only a part is common',
      [
        [
          [0, 4],
          [8, 12],
        ],
        [
          [0, 4],
          [20, 24],
        ],
      ],
      [0, 1],
    ],
  ];
  for (const [what, contents, kept] of cases) {
    it(what, () => {
      const candidates = contents.map((content, i) => ({ content, confidence: 1 - i / 10 }));
      assert.deepEqual(
        withoutRivals(candidates),
        kept.map((i) => candidates[i]),
      );
    });
  }
});

describe('the reason for an attribution', () => {
  const cases: [text: string, source: string, cue: string, content: string, reason: string][] = [
    ['Osric said the ferry sank.', 'Osric', 'said', 'the ferry sank', 'source-cue-content'],
    ['“It sank,” Osric said.', 'Osric', 'said', '“It sank,”', 'content-source-cue'],
    ['“It sank,” said Osric.', 'Osric', 'said', '“It sank,”', 'content-cue-source'],
    ['According to Osric, it sank.', 'Osric', 'According to', 'it sank', 'according-to'],
    ['Osric left early, adding that it sank.', 'Osric', 'adding', 'it sank', 'participle'],
    ['Osric described it as a wreck.', 'Osric', 'described', 'a wreck', 'source-cue-content'],
    ['The claim that it sank is old.', '', 'claim', 'it sank', 'noun-cue'],
    ['It is reported that it sank.', '', 'is reported', 'it sank', 'passive'],
    ['Reported as sunk.', '', 'Reported', 'sunk', 'described-as'],
    ['The ferry was called old by Osric.', 'Osric', 'was called', 'old', 'source-cue-content'],
    ['Osric warned of the storm.', 'Osric', 'warned', 'the storm', 'source-cue-content'],
    ['The allegation of theft is old.', '', 'allegation', 'theft', 'noun-cue'],
    ['Osric dismissed as rumors the talk.', 'Osric', 'dismissed as', 'rumors the talk', 'described-as'],
    ['The wreck, as Osric put it, sank.', 'Osric', 'put', 'The wreck', 'content-source-cue'],
    ['Osric is adding that it sank.', 'Osric', 'adding', 'it sank', 'source-cue-content'],
    ['Adding that it sank was late.', '', 'Adding', 'it sank', 'source-cue-content'],
    ['It sank, they said.', '', 'said', 'It sank', 'content-cue-source'],
    ['Osric: It sank.', 'Osric', ':', 'It sank', 'headline-colon'],
  ];
  for (const [text, source, cue, content, reason] of cases) {
    it(`is ${reason} in ${text}`, () => {
      const paragraph = readParagraph(text);
      assert.equal(
        reasonOf(paragraph, {
          source: source ? [range(paragraph, source)] : [],
          cue: range(paragraph, cue),
          content: [range(paragraph, content)],
        }),
        reason,
      );
    });
  }
});
