import assert from 'node:assert/strict';
import { readContent } from '../../../../../src/core/attribution/speakers/contentType';
import type { Span } from '../../../../../src/core/span';
import { readParagraph } from '../../../../../src/core/text/readParagraph';

describe('a content', () => {
  const cases: [
    what: string,
    text: string,
    cue: string,
    content: string[],
    type: string,
    quoted: string[],
  ][] = [
    [
      'is direct when all of it stands in marks',
      '“It sank at noon,” she said.',
      'said',
      ['“It sank at noon,”'],
      'direct',
      ['“It sank at noon,”'],
    ],
    [
      'is direct in two parts',
      '“It sank,” she said, “at noon.”',
      'said',
      ['“It sank,”', '“at noon.”'],
      'direct',
      ['“It sank,”', '“at noon.”'],
    ],
    [
      'is mixed when a part of it does',
      'She said it was “a wreck” by then.',
      'said',
      ['it was “a wreck” by then'],
      'mixed',
      ['“a wreck”'],
    ],
    [
      'is mixed with two quotations',
      'She said “a wreck” lay by “the old pier” there.',
      'said',
      ['“a wreck” lay by “the old pier” there'],
      'mixed',
      ['“a wreck”', '“the old pier”'],
    ],
    ['is indirect without marks', 'She said it sank.', 'said', ['it sank'], 'indirect', []],
    [
      'is indirect with a term in marks',
      'She said the so-called “quiet zone” was loud.',
      'said',
      ['the so-called “quiet zone” was loud'],
      'indirect',
      [],
    ],
    [
      'has only the part of a quotation that is its own',
      '“It sank at noon and nobody came,” she said.',
      'said',
      ['sank at noon'],
      'direct',
      ['sank at noon'],
    ],
    [
      'is mixed where a quotation is what the cue does',
      'She left, blaming “the long storm.”',
      'blaming',
      ['“the long storm.”'],
      'mixed',
      ['“the long storm.”'],
    ],
    [
      'is direct where that quotation is a sentence',
      'She left, blaming “The long storm.”',
      'blaming',
      ['“The long storm.”'],
      'direct',
      ['“The long storm.”'],
    ],
    [
      'is direct where the cue is one of speech',
      'She said “the long storm.”',
      'said',
      ['“the long storm.”'],
      'direct',
      ['“the long storm.”'],
    ],
    [
      'is direct where the cue stands elsewhere',
      '“the long storm,” she blamed.',
      'blamed',
      ['“the long storm,”'],
      'direct',
      ['“the long storm,”'],
    ],
    [
      'is direct without a cue',
      '“the long storm of May”',
      '',
      ['“the long storm of May”'],
      'direct',
      ['“the long storm of May”'],
    ],
    [
      'is direct behind a colon for a cue',
      'Tamblyn: “the long storm of May”',
      ':',
      ['“the long storm of May”'],
      'direct',
      ['“the long storm of May”'],
    ],
  ];
  for (const [what, text, cue, content, type, quoted] of cases) {
    it(what, () => {
      const span = (part: string): Span => [text.indexOf(part), text.indexOf(part) + part.length];
      const read = readContent(readParagraph(text), cue ? [span(cue)] : [], content.map(span));
      assert.deepEqual([read.type, read.quoted.map((part) => text.slice(...part))], [type, quoted]);
    });
  }
});
