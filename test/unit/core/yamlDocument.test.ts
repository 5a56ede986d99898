import assert from 'node:assert/strict';
import { tooDeep } from '../../../src/core/yamlDocument';

/** So many levels are surely not too deep, and so many surely are. */
const SOME = 50;
const MANY = 70;

const deep: [what: string, above: string, level: (i: number) => string][] = [
  ['lists in brackets', 'article: [a, { b: c }] # ours\r\nitems: ', () => '['],
  ['mappings in braces', 'items:\n  - "a \\" b"\n  - ', () => '{'],
  ['keys that are lists', 'items: ', () => '[[]: '],
  ['lists in one line', 'items:\n', () => '- '],
  ['keys that are mappings, in one line', 'items:\n', () => '? '],
  ['values that are mappings, in one line', 'items:\n', () => ': '],
  ['indentation', 'items:\n', (i) => `${' '.repeat(i + 1)}a:\n`],
];

const flat: [what: string, text: string][] = [
  ['lists that follow one another', `items: [${'[a], '.repeat(100)}]`],
  ['mappings that follow one another', `items: [${'{ a: b }, '.repeat(100)}]`],
  ['keys in braces', `items: { ${'a: b, '.repeat(100)} }`],
  ['list items in lines of their own', '- a\n'.repeat(100)],
  ['list items in lines that end with CR', '- a\r'.repeat(100)],
  ['keys in lines of their own', '? a\n: b\n'.repeat(100)],
  ['a wide indentation', `items:\n${' '.repeat(100)}- a\n`],
  ['white space within a line', `items:${' '.repeat(100)}a`],
  ['dashes and colons that stand for themselves', `items: "${'- ? : ['.repeat(100)}"`],
];

describe('a YAML text', () => {
  for (const [what, above, level] of deep) {
    it(`is too deep, where it is, by ${what}`, () => {
      const nested = (levels: number) =>
        `${above}${Array.from({ length: levels }, (_, i) => level(i)).join('')}`;
      assert.equal(tooDeep(nested(SOME)), undefined);
      const [start, end] = tooDeep(nested(MANY)) ?? [0, 0];
      assert.ok(start > nested(SOME).length && start < end && end < nested(MANY).length);
    });
  }

  for (const [what, text] of flat) {
    it(`is not too deep by ${what}`, () => assert.equal(tooDeep(text), undefined));
  }
});
