import assert from 'node:assert/strict';
import { JSDOM } from 'jsdom';
import { newNonce, panelHtml } from '../../../../src/extension/claimsPanel/panelHtml';
import type { PanelStrings } from '../../../../src/protocol/strings';

const hostile = `</body><script>alert("1")</script>'&amp;`;
const html = panelHtml({
  cspSource: 'https://panel.example',
  script: 'https://panel.example/dist/webview.js?a=1&b=2',
  styles: ['https://panel.example/media/claims.css'],
  nonce: 'n0nce',
  language: 'en',
  title: hostile,
  strings: { claims: hostile } as PanelStrings,
});
const { document } = new JSDOM(html).window;

describe('panelHtml', () => {
  it('allows one script, by nonce, and styles, fonts and pictures of our own only', () => {
    const policy = document
      .querySelector('meta[http-equiv="Content-Security-Policy"]')
      ?.getAttribute('content');
    assert.deepEqual(policy?.split('; '), [
      "default-src 'none'",
      "script-src 'nonce-n0nce'",
      'style-src https://panel.example',
      'font-src https://panel.example',
      'img-src https://panel.example',
    ]);
    const scripts = [...document.scripts];
    assert.deepEqual(
      scripts.map(({ nonce, src, text }) => [nonce, src, text]),
      [['n0nce', 'https://panel.example/dist/webview.js?a=1&b=2', '']],
    );
    assert.doesNotMatch(html, /command:|style=|javascript:/);
  });

  it('carries words as they are, whatever is in them', () => {
    assert.equal(document.title, hostile);
    assert.deepEqual(JSON.parse(document.body.dataset.strings ?? ''), { claims: hostile });
    assert.equal(document.body.childElementCount, 0);
  });
});

describe('newNonce', () => {
  it('is 128 bits, new each time', () => {
    const nonces = new Set(Array.from({ length: 50 }, newNonce));
    assert.equal(nonces.size, 50);
    for (const nonce of nonces) assert.match(nonce, /^[0-9a-f]{32}$/);
  });
});
