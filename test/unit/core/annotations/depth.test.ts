import assert from 'node:assert/strict';
import { tooDeep } from '../../../../src/core/annotations/sidecar/depth';

/** So many levels are not too deep; one more is. */
const DEEPEST = 64;

const deep: [what: string, above: string, level: string][] = [
  ['lists in brackets', 'article: [a, { b: c }] # ours\r\nitems: ', '['],
  ['mappings in braces', 'items:\n  - "a \\" b"\n  - ', '{'],
  ['lists in one line', 'items:\n', '- '],
  ['keys that are mappings, in one line', 'items:\n', '? '],
  ['values that are mappings, in one line', 'items:\n', ': '],
  ['indentation', 'items:\n', ' '],
];

const flat: [what: string, text: string][] = [
  ['lists that follow one another', `items: [${'[a], '.repeat(100)}]`],
  ['mappings that follow one another', `items: [${'{ a: b }, '.repeat(100)}]`],
  ['keys in braces', `items: { ${'a: b, '.repeat(100)} }`],
  ['list items in lines of their own', '- a\n'.repeat(100)],
  ['list items in lines that end with CR', '- a\r'.repeat(100)],
  ['keys in lines of their own', '? a\n: b\n'.repeat(100)],
  ['white space within a line', `items:${' '.repeat(100)}a`],
  ['dashes and colons that stand for themselves', `items: "${'- ? : ['.repeat(100)}"`],
];

describe('a YAML text', () => {
  for (const [what, above, level] of deep) {
    it(`is too deep, where it is, by ${what}`, () => {
      const most = `${above}${level.repeat(DEEPEST)}`;
      assert.equal(tooDeep(`${most}a`), undefined);
      const start = level === ' ' ? above.length : most.length;
      assert.deepEqual(tooDeep(`${most}${level}a`), [start, most.length + 1]);
    });
  }

  for (const [what, text] of flat) {
    it(`is not too deep by ${what}`, () => assert.equal(tooDeep(text), undefined));
  }
});
