import assert from 'node:assert/strict';
import { isLookalike } from '../../../../../src/core/attribution/tagger/lookalikes';
import { reasonOf } from '../../../../../src/core/attribution/tagger/reason';
import type { TokenRange } from '../../../../../src/core/attribution/tagger/relationFeatures';
import { withoutRivals } from '../../../../../src/core/attribution/tagger/rivals';
import { settleMarks } from '../../../../../src/core/attribution/tagger/settleMarks';
import { readParagraph } from '../../../../../src/core/text/readParagraph';
import type { ParagraphText } from '../../../../../src/core/text/paragraph';

/** The tokens that a piece of the text consists of. */
function range({ text, tokens }: ParagraphText, piece: string): TokenRange {
  const start = text.indexOf(piece);
  assert.ok(start >= 0, piece);
  const from = tokens.findIndex((token) => token.start >= start);
  const to = tokens.findIndex((token) => token.end >= start + piece.length);
  return [from, to + 1];
}

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
    ['Osric said it cost 12 lives.', 'said', 'it cost 12 lives', false],
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
