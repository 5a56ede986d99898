import assert from 'node:assert/strict';
import { isScareQuote } from '../../../../../src/core/attribution/quotations/scareQuotes';
import { isLongQuotation, standsAlone } from '../../../../../src/core/attribution/quotations/speech';
import { readParagraph } from '../../../../../src/core/text/readParagraph';

/** What a test answers of the last quotation of a text. */
function ofLast<Answer>(text: string, ask: (...args: Parameters<typeof isScareQuote>) => Answer): Answer {
  const paragraph = readParagraph(text);
  const quotation = paragraph.quotations.at(-1);
  assert.ok(quotation);
  return ask(paragraph, quotation);
}

describe('a quotation', () => {
  it('is long enough to be speech from four words on', () => {
    assert.equal(ofLast('“We sail at noon”', isLongQuotation), true);
    assert.equal(ofLast('“We sail at”', isLongQuotation), false);
    assert.equal(ofLast('“We – sail, – at!”', isLongQuotation), false);
    assert.equal(ofLast('“12 boats at 9”', isLongQuotation), true);
  });

  const terms: [text: string, term: boolean][] = [
    ['The so-called “quiet zone” is loud.', true],
    ['A zone known as “the Quiet” is loud.', true],
    ['The word “quiet” is short.', true],
    ['So-called “quiet” zones are loud.', true],
    ['The zone that is known to be “quiet” is loud.', false],
    ['It is “quiet” and so-called.', false],
    ['“Quiet” is a word.', false],
    ['The “so-called zone” is loud.', false],
    ['The so-called “quiet zone of the old town” is loud.', false],
  ];
  for (const [text, term] of terms) {
    it(`is ${term ? 'a' : 'no'} term in: ${text}`, () => assert.equal(ofLast(text, isScareQuote), term));
  }

  const alone: [text: string, alone: boolean][] = [
    ['“We sail at noon.”', true],
    ['She left. “We sail at noon.” He stayed.', true],
    ['“We sail at noon”.', true],
    ['“We sail at noon”!', true],
    ['She left “at noon.”', false],
    ['“We sail at noon,” she said.', false],
    ['“We sail at noon”, she said.', false],
    ['“We sail.” “We sail at noon.”', true],
    ['“We sail,” “we sail at noon.”', true],
    ['“We sail at noon” today', false],
    ['“We sail at noon”,', false],
    ['“We sail at noon” – they do.', false],
  ];
  for (const [text, expected] of alone) {
    it(`${expected ? 'stands' : 'does not stand'} alone in: ${text}`, () =>
      assert.equal(ofLast(text, standsAlone), expected));
  }
});
