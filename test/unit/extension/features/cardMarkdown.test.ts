import assert from 'node:assert/strict';
import { cardMarkdown } from '../../../../src/extension/features/cardMarkdown';

describe('cardMarkdown', () => {
  it('puts the heading, the lines and the links below each other', () => {
    const card = { heading: 'Odile Marchetti', lines: ['Minister', 'acting'], links: [] };
    assert.equal(cardMarkdown([card]), '**Odile Marchetti**\n\nMinister  \nacting');
  });

  for (const hostile of [
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
  ]) {
    it(`shows ${JSON.stringify(hostile)} as it is`, () => {
      const markdown = cardMarkdown([{ heading: 'H', lines: [hostile], links: [] }]).slice(
        '**H**\n\n'.length,
      );
      // every character that Markdown could read as markup stands behind a backslash
      assert.doesNotMatch(markdown.replace(/\\./g, ''), /[<>[\]()*`#|&~.:@\n\\]/);
      assert.equal(markdown.replace(/\\(.)/g, '$1'), hostile.replace(/\n+/g, ' '));
    });
  }

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
