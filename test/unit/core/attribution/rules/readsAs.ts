import assert from 'node:assert/strict';
import { tagAttributions } from '../../../../../src/core/attribution/tagAttributions';
import type { Span } from '../../../../../src/core/span';
import { readParagraph } from '../../../../../src/core/text/readParagraph';

/** What the rules do with a text, and the attributions they find in it, each written as "source | cue | content". */
type Case = readonly [behavior: string, text: string, ...found: string[]];

/** Tests of what the rules find; the parts of a content that is interrupted stand with " … " between them. */
export function readsAs(subject: string, cases: readonly Case[]): void {
  describe(subject, () => {
    for (const [behavior, text, ...found] of cases) {
      it(behavior, () => {
        const words = (spans: readonly Span[]) => spans.map(([from, to]) => text.slice(from, to)).join(' … ');
        const triples = tagAttributions(readParagraph(text));
        assert.deepEqual(
          triples.map(({ source, cue, content }) => [source, cue, content].map(words).join(' | ')),
          found,
        );
      });
    }
  });
}
