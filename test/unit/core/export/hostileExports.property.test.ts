import assert from 'node:assert/strict';
import { csvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { marked } from 'marked';
import type { ArticleAnalysis } from '../../../../src/core/analysis';
import { writeMarkup } from '../../../../src/core/corpus/markup/writeMarkup';
import { markup } from '../../../../src/core/corpus/markup/markup';
import { claimsAsCsv, figuresAsCsv } from '../../../../src/core/export/csv';
import type { AnalyzedArticle } from '../../../../src/core/export/claimRows';
import { exportFormats, writeExport } from '../../../../src/core/export/writeExport';
import { figuresAsMarkdown } from '../../../../src/core/export/markdown';
import { oneLine } from '../../../../src/core/text/oneLine';

/** A tenth: each run reads what was written by the programs that people will. */
const runs = { numRuns: Math.ceil(Number(process.env.COPYDESK_RUNS ?? 200) / 10) };

/** Words of an article, or of a file's name, that want to be more than words. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          '=1+1',
          '@SUM(A1)',
          '+49',
          '-2',
          '\t=1',
          '\r',
          '\n',
          '\r\n',
          ',',
          ';',
          '"',
          '""',
          "'",
          '|',
          '\\|',
          '`',
        ],
        ...[
          '<img src=x onerror=alert(1)>',
          '<script>',
          '</td>',
          '<!--',
          '&lt;',
          '&#39;',
          '](x)',
          '![a](b)',
          '\\',
        ],
        ...[
          '[x](javascript:alert(1))',
          '[x](command:a.b)',
          'javascript:',
          'data:',
          '//x/',
          '../',
          '#',
          '%',
          '%ZZ',
        ],
        ...[
          '**',
          '__',
          '~~',
          '# ',
          '> ',
          '- ',
          '1. ',
          '$(zap)',
          '\ud800',
          '\0',
          '\u2028',
          'sank',
          ' 12 ',
          ' boats ',
        ],
      ),
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.join(''))
  .filter((words) => words.trim() !== '');

/** An article with one claim, one figure, one quotation and one person, all of them hostile. */
function articleOf(id: string, words: string, name: string): AnalyzedArticle {
  const span = [0, words.length] as const;
  const analysis: ArticleAnalysis = {
    id,
    length: words.length,
    language: 'en',
    blocks: [],
    sentences: [span],
    people: [{ id: 'p', name, official: true, titles: [name], status: 'current', mentions: [] }],
    organizations: [],
    attributions: [
      {
        id: 'a1',
        type: 'direct',
        content: [span],
        quoted: [span],
        source: [span],
        cue: [span],
        speaker: name,
        speakerId: 'p',
        sourceKind: 'named',
        cueClass: 'neutral',
        disputed: false,
        confidence: 0.9,
        reason: 'content-source-cue',
      },
    ],
    figures: [
      {
        span,
        type: 'quantity',
        value: words,
        unit: name,
        modifier: name,
        counted: name,
        attributionId: 'a1',
      },
    ],
    claims: [
      {
        id: 'c1',
        span,
        text: words,
        kind: 'quote',
        speaker: name,
        attributionId: 'a1',
        agentless: false,
        score: 0.5,
        reasons: [],
      },
    ],
  };
  return { text: words, analysis };
}

/** The page that a person sees: what VS Code makes of Markdown. */
const shown = (markdown: string) => JSDOM.fragment(marked.parse(markdown, { async: false }));

/** What is seen of a text on one line; NUL, which HTML does not know, is not. */
const visible = (text: string) => text.replaceAll('\0', '').replace(/\s+/g, ' ').trim();

describe('an article of hostile words', () => {
  it('is written in every format', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (id, words, name) => {
        const article = { ...articleOf(id, words, name), source: 'a.txt', sidecarText: '' };
        for (const format of exportFormats) assert.notEqual(writeExport(format, [article]), '');
      }),
      runs,
    );
  });

  it('becomes CSV whose cells are what they were, and no formulas', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (id, words, name) => {
        for (const [csv, column, cell] of [
          [claimsAsCsv([articleOf(id, words, name)]), 'text', oneLine(words)],
          [figuresAsCsv([articleOf(id, words, name)]), 'modifier', name],
        ] as const) {
          const [header, row, ...more] = csvParseRows(csv);
          assert.deepEqual([row.length, more.length], [header.length, 0]);
          const isFormula = /^[=+\-@\t\r]/.test(cell);
          assert.equal(row[header.indexOf(column)], isFormula ? `'${cell}` : cell);
          for (const each of row) assert.doesNotMatch(each, /^[=+\-@\t\r]/);
        }
      }),
      runs,
    );
  });

  it('becomes a Markdown table of text, with one link to the line in a file below', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (id, words, name) => {
        const article = { ...articleOf(id, words, name), source: 'a.txt', sidecarText: '' };
        const page = shown(writeExport('markdown', [article]));
        const elements = [...page.querySelectorAll('*')].map(({ localName }) => localName);
        const links = page.querySelectorAll<HTMLAnchorElement>('td:first-child a');
        assert.equal(page.querySelectorAll('tbody tr').length, 1, 'one row');
        assert.equal(page.querySelectorAll('tbody td').length, 7, 'of seven cells');
        assert.equal(links.length, 1);
        assert.equal(new URL(links[0].href, 'https://desk.example/in/').origin, 'https://desk.example');
        const known = ['h2', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'a'];
        assert.deepEqual(
          elements.filter((each) => !known.includes(each)),
          [],
        );
        assert.equal(visible(page.querySelectorAll('td')[2].textContent), visible(words));
        const figures = shown(figuresAsMarkdown([article]));
        assert.equal(figures.querySelectorAll('tbody td').length, 6);
      }),
      { numRuns: Math.ceil(runs.numRuns / 5) }, // reading them takes its time
    );
  });

  it('becomes HTML of text', () => {
    fc.assert(
      fc.property(hostile, (words) => {
        const [paragraph, ...more] = JSDOM.fragment(
          writeMarkup(markup('p', { title: words }, words)),
        ).children;
        const seen = words.replace(/\p{Cc}/gu, ' ');
        assert.deepEqual([more.length, paragraph.children.length], [0, 0]);
        assert.deepEqual([paragraph.textContent, paragraph.getAttribute('title')], [seen, seen]);
      }),
      runs,
    );
  });
});
