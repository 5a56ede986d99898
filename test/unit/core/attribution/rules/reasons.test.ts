import assert from 'node:assert/strict';
import type { AttributionReason } from '../../../../../src/core/analysis';
import { tagAttributions } from '../../../../../src/core/attribution/tagAttributions';
import { readParagraph } from '../../../../../src/core/text/readParagraph';

describe('the reason for an attribution by rules, and its confidence', () => {
  const cases: [text: string, reason: AttributionReason, confidence: number][] = [
    ['“The pier is shut,” Tamblyn said.', 'content-source-cue', 0.95],
    ['The pier is “shut for good,” Tamblyn said.', 'content-source-cue', 0.78],
    ['The pier is shut, Tamblyn said.', 'content-source-cue', 0.75],
    ['“The pier is shut,” said Tamblyn.', 'content-cue-source', 0.95],
    ['The pier is shut, said Tamblyn.', 'content-cue-source', 0.58],
    ['Tamblyn said: “The pier is shut.”', 'source-cue-content', 0.79],
    ['Tamblyn said that the pier is shut.', 'source-cue-content', 0.66],
    ['Tamblyn denied the report.', 'source-cue-content', 0.66],
    ['Tamblyn expressed hope that the pier is open.', 'source-cue-content', 0.66],
    ['According to Tamblyn, the pier is shut.', 'according-to', 0.83],
    ['Tamblyn called it a trap.', 'described-as', 0.72],
    ['Tamblyn described the plan as a trap.', 'described-as', 0.72],
    ['Tamblyn left, saying that the pier is shut.', 'participle', 0.53],
    ['TAMBLYN: The pier is shut.', 'headline-colon', 0.64],
    ['The old pier is shut: Ministry', 'headline-colon', 0.64],
    ['Tamblyn: “The pier is shut.” Nobody came: none.', 'headline-colon', 0.9],
    ['The paper printed the claim that the pier is shut.', 'noun-cue', 0.2],
    ['It was said that the pier is shut.', 'passive', 0.55],
    ['It was said: “The pier is shut.”', 'passive', 0.5],
    ['It sank, a charge Tamblyn denies.', 'source-cue-content', 0.66],
    ['“Sail at once, you fools,” Tamblyn thundered.', 'content-source-cue', 0.95],
    ['“Sail at once, you fools,” thundered Tamblyn.', 'content-cue-source', 0.95],
    ['“Sail at once, you fools.” — Osric Tamblyn', 'content-cue-source', 0.95],
    ['Tamblyn thundered: “Sail at once, you fools!”', 'source-cue-content', 0.79],
    ['“Sail at once, you fools,” Tamblyn, the mayor, thundered.', 'content-source-cue', 0.95],
    ['“We will sail at noon.”', 'floating-quote', 0.6],
  ];
  for (const [text, reason, confidence] of cases) {
    it(`is ${reason}, ${confidence}, in: ${text}`, () => {
      const [found] = tagAttributions(readParagraph(text));
      assert.deepEqual([found.reason, found.confidence], [reason, confidence]);
    });
  }
});
