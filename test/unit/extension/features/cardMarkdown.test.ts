import assert from 'node:assert/strict';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { marked } from 'marked';
import { oneLine } from '../../../../src/core/text/oneLine';
import type { CardLink } from '../../../../src/extension/features/card';
import { cardMarkdown } from '../../../../src/extension/features/cardMarkdown';

/** Words of an article that want to be more than words. */
const HOSTILE: readonly string[] = [
  '<img src=x onerror=alert(1)>',
  '[x](command:a.b)',
  '**bold**',
  '`code`',
  '# heading',
  '| a | b |',
  '&lt;b&gt;',
  '~~gone~~',
  'www.example.com',
  'https://example.com',
  'a@example.com',
  'one\n\ntwo',
  '===',
];

/** What a person can see of a text. */
const seen = (text: string | null) => text?.replace(/[\s\0\ufffd]/g, '');

describe('cardMarkdown', () => {
  it('puts the heading, the lines and the links below each other', () => {
    const card = { heading: 'Odile Marchetti', lines: ['Minister', 'acting'], links: [] };
    assert.equal(cardMarkdown([card]), '**Odile Marchetti**\n\nMinister  \nacting');
  });

  for (const hostile of HOSTILE) {
    it(`shows ${JSON.stringify(hostile)} as it is`, () => {
      const markdown = cardMarkdown([{ heading: 'H', lines: [hostile], links: [] }]).slice(
        '**H**\n\n'.length,
      );
      // every character that Markdown could read as markup stands behind a backslash
      assert.doesNotMatch(markdown.replace(/\\./g, ''), /[<>[\]()*`#|&~.:@=\n\\]/);
      assert.equal(markdown.replace(/\\(.)/g, '$1'), hostile.replace(/\n+/g, ' '));
    });
  }

  it('is text with links to commands of our own, whatever it says', () => {
    const text = fc.oneof(
      fc
        .array(fc.constantFrom(...HOSTILE, '===', '1. ', '    ', ' ', '\\', '---', '+ ', '**', '_'), {
          minLength: 1,
          maxLength: 6,
        })
        .map((parts) => parts.join('')),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
    );
    const words = text.map(oneLine).filter((line) => line !== '');
    fc.assert(
      fc.property(words, fc.array(words, { maxLength: 3 }), words, (heading, lines, title) => {
        const links: CardLink[] = [{ title, command: 'copydesk.showClaims', given: [heading] }];
        const shown = JSDOM.fragment(
          marked.parse(cardMarkdown([{ heading, lines, links }]), { async: false }),
        );
        const elements = [...shown.querySelectorAll('*')].map(({ localName }) => localName);
        assert.deepEqual(
          elements.filter((name) => !['p', 'strong', 'br', 'a'].includes(name)),
          [],
        );
        const [link, ...more] = shown.querySelectorAll('a');
        assert.match(link.getAttribute('href') ?? '', /^command:copydesk\.showClaims\?/);
        assert.equal(more.length, 0);
        assert.equal(seen(shown.textContent), seen([heading, ...lines, title].join('')));
      }),
      { numRuns: Math.ceil(Number(process.env.COPYDESK_RUNS ?? 200) / 10) },
    );
  });

  it('keeps what a link hands over inside the link', () => {
    const given: [string] = ['O’Neil (the "elder") [1]'];
    const markdown = cardMarkdown([
      { heading: 'H', lines: [], links: [{ title: 'Show', command: 'copydesk.showClaims', given }] },
    ]);
    const query = /^\[Show\]\(command:copydesk\.showClaims\?([^()[\]\s"]*)\)$/.exec(
      markdown.split('\n\n')[1],
    )?.[1];
    assert.deepEqual(JSON.parse(decodeURIComponent(query ?? '')), given);
  });
});
