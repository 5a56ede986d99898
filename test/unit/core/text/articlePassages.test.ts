import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ArticlePassages } from '../../../../src/core/text/articlePassages';
import { findPassages } from '../../../../src/core/text/findPassages';

const runs = { numRuns: Number(process.env.COPYDESK_RUNS ?? 200) };

const piece = fc.constantFrom(
  ...['\n', '\n\n', '\r\n', '\r', '\n \t\n', ' ', '\u2028', 'Ferry.', '- item', '“We sail'],
  'the ferry to the outer islands stays in port until the wind drops',
  'It will sail when the wind has dropped, says the harbor master,\nAda Quill.',
);
const text = fc.array(piece, { maxLength: 16 }).map((parts) => parts.join(''));
const edit = fc.record({ at: fc.nat(), drop: fc.nat(6), insert: fc.oneof(piece, text) });

describe('the passages of an article', () => {
  it('are those that its text has by itself, after any edits', () => {
    fc.assert(
      fc.property(text, fc.array(edit, { maxLength: 8 }), (start, edits) => {
        const known = new ArticlePassages();
        let version = start;
        assert.deepEqual(known.of(version, 0), findPassages(version));
        for (const { at, drop, insert } of edits) {
          const place = at % (version.length + 1);
          version = version.slice(0, place) + insert + version.slice(place + drop);
          assert.deepEqual(known.of(version, 0), findPassages(version));
        }
      }),
      runs,
    );
  });

  it('begin behind the front matter, wherever that has come to end', () => {
    const known = new ArticlePassages();
    for (const title of ['A', 'Ab', 'Abc']) {
      const front = `---\ntitle: ${title}\n---`;
      const [first, second] = known.of(`${front}\n\nOne sails.\n\nTwo stays.`, front.length);
      assert.deepEqual([first.text, second.text], ['One sails.', 'Two stays.']);
      assert.deepEqual([first.span[0], second.span[0]], [front.length + 2, front.length + 14]);
    }
  });
});
