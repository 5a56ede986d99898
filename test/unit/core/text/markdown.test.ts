import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isMarkdown, withoutMarkup } from '../../../../src/core/text/markdown';
import { assertGrowth } from '../../assertGrowth';

const runs = Number(process.env.COPYDESK_RUNS ?? 200);

describe('Markdown without its markup', () => {
  const cases: [what: string, markdown: string, words: string][] = [
    ['headings', '# Ferries *stay*\n', 'Ferries stay'],
    ['headings with a line below', 'Ferries stay\n============\n', 'Ferries stay'],
    ['emphasis', '**"We wait,"** _she_ said.', '"We wait," she said.'],
    ['links', '[Orla Vance](https://example.com/a "Orla") said', 'Orla Vance said'],
    ['links by reference', '[Orla Vance][1] said\n\n[1]: https://example.com', 'Orla Vance said'],
    ['pictures', 'One ![a boat](boat.png) left', 'One left'],
    ['quoted paragraphs', '> "We wait,"\n> she said.', '"We wait," she said.'],
    ['code', '```sh\nrm -r\n```\nThe end', 'The end'],
    ['tags and comments', '<em>Two</em> <!-- not\nthis --> boats', 'Two boats'],
    ['footnotes', 'Two boats[^1] left.\n\n[^1]: Of nine.', 'Two boats left.'],
    ['escapes', '\\*Two\\* boats', '*Two * boats'],
    ['words with underscores, and sums', 'the file_name_here and 2 * 3', 'the file_name_here and 2 * 3'],
  ];
  for (const [what, markdown, words] of cases) {
    it(`leaves the words of ${what}`, () => {
      assert.equal(withoutMarkup(markdown).replace(/\s+/g, ' ').trim(), words);
    });
  }

  it('leaves front matter alone', () => {
    assert.ok(
      withoutMarkup('---\ntitle: "*A*"\n---\n\n# Ferries\n').startsWith(
        '---\ntitle: "*A*"\n---\n\n  Ferries',
      ),
    );
  });

  it('moves no offset and no line, whatever the text', () => {
    const part = fc.constantFrom(
      '*',
      '_',
      '[',
      ']',
      '(',
      ')',
      '<',
      '>',
      '#',
      ' ',
      '\n',
      '`',
      '```\n',
      '\\',
      '!',
      'word',
      '"',
      '~~',
      '\r\n',
      '---\n',
      '<!--',
      '-->',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 80 }), (parts) => {
        const text = parts.join('');
        const plain = withoutMarkup(text);
        assert.equal(plain.length, text.length);
        for (let i = 0; i < text.length; i++) assert.ok(plain[i] === text[i] || plain[i] === ' ');
        assert.equal(plain.split('\n').length, text.split('\n').length);
      }),
      { numRuns: runs },
    );
  });

  for (const hostile of ['[', '*', '<a', '`', '```\n', '_', '> ', '![', '<!--', '# ', '](']) {
    it(`takes time in the length of many ${JSON.stringify(hostile)}`, () =>
      assertGrowth(20_000, (size) => {
        const text = hostile.repeat(size);
        return () => void withoutMarkup(text);
      }));
  }
});

describe('a file’s name', () => {
  it('tells Markdown', () => {
    assert.deepEqual(['a.md', 'a.MARKDOWN', 'md.txt', 'a.mdx'].map(isMarkdown), [true, true, false, false]);
  });
});
