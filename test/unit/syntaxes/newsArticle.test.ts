import assert from 'node:assert/strict';
import fs from 'node:fs';
import { INITIAL, parseRawGrammar, Registry, type IGrammar } from 'vscode-textmate';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { assertGrowth } from '../assertGrowth';

const file = 'syntaxes/news-article.tmLanguage.json';

async function loadGrammar(): Promise<IGrammar> {
  await loadWASM(fs.readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')));
  const registry = new Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    loadGrammar: (scope) =>
      Promise.resolve(
        scope === 'text.news-article' ? parseRawGrammar(fs.readFileSync(file, 'utf8'), file) : null,
      ),
  });
  const grammar = await registry.loadGrammar('text.news-article');
  assert.ok(grammar);
  return grammar;
}

describe('the grammar of news articles', () => {
  let grammar: IGrammar;
  before(async () => {
    grammar = await loadGrammar();
  });

  /** The words that carry `scope`; tokens that touch are one. A headline comes first, so that `text` is body. */
  function wordsOf(scope: string, text: string, headline = 'A headline\n\n'): string[] {
    const found: string[] = [];
    let state = INITIAL;
    for (const line of (headline + text).split('\n')) {
      let end = -1;
      const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
      for (const token of tokens) {
        if (!token.scopes.some((name) => name.startsWith(`${scope}.`))) continue;
        const words = line.slice(token.startIndex, token.endIndex);
        if (token.startIndex === end) found.push(found.pop() + words);
        else found.push(words);
        end = Math.min(token.endIndex, line.length);
      }
      state = ruleStack;
    }
    return found.filter((words) => words.trim());
  }

  const cases: [scope: string, behavior: string, text: string, words: string[]][] = [
    ['keyword.other.byline', 'a byline', 'By Nora Vance', ['By']],
    ['entity.name.type.author', 'one author', 'By Nora Vance', ['Nora Vance']],
    [
      'entity.name.type.author',
      'several authors',
      'BY J. R. Vance, Ana de Souza and Olu Adé',
      ['J. R. Vance, Ana de Souza and Olu Adé'],
    ],
    ['meta.byline', 'no byline in a sentence', 'By Tuesday most had left.', []],
    ['comment.block.credits', 'credits', '(Reporting by Nora Vance)', ['(Reporting by Nora Vance)']],
    ['comment.block.credits', 'no other parenthesis', '(The ministry denied it.)', []],
    ['entity.name.namespace.place', 'the place of a dateline', 'OSLO — Snow fell.', ['OSLO']],
    ['entity.name.namespace.place', 'a place of several words', 'NEW YORK, May 3 - Rain.', ['NEW YORK']],
    ['constant.other.date', 'a date line’s date', 'OSLO, March 12, 2024 (Wire) — Snow.', ['March 12, 2024']],
    ['entity.name.type.agency', 'the agency', 'OSLO, May 3 (North Wire) -- Snow fell.', ['North Wire']],
    ['meta.dateline', 'no dateline without capitals', 'Oslo — a cold city — froze.', []],
    ['string.quoted.double', 'straight quotation marks', 'He said "never again" twice.', ['"never again"']],
    ['string.quoted.double', 'curly quotation marks', '“Never,” she said. “No.”', ['“Never,”', '“No.”']],
    ['string.quoted.other', 'angle quotation marks', 'He said «never» twice.', ['«never»']],
    ['string.quoted.single', 'single quotation marks', 'A ‘mayor’s choice’ it was.', ['‘mayor’s choice’']],
    ['string.quoted.single', 'no apostrophe', 'The mayors’ choice wasn’t ours.', []],
    ['string.quoted.double', 'no inches', 'The 6" pipe and the 8" pipe burst.', []],
    ['string.quoted.double', 'a quotation over wrapped lines', '"One\ntwo," he said.', ['"One', 'two,"']],
    [
      'string.quoted.double',
      'an unclosed one up to a blank line',
      '"One.\n\nTwo "three."',
      ['"One.', '"three."'],
    ],
    ['string.quoted.double', 'one taken up by the next line', '"One.\n"Two."\nThree.', ['"One.', '"Two."']],
    ['constant.numeric.money', 'money', 'It cost $1.2 billion, then US$3,400.', ['$1.2 billion', 'US$3,400']],
    ['constant.numeric.money', 'short scales', 'From £5m to €2.5bn.', ['£5m', '€2.5bn']],
    ['constant.numeric.percentage', 'percentages', 'Up 3.5% or 4 percent.', ['3.5%', '4 percent']],
    [
      'constant.numeric',
      'numbers',
      'In 1986, the 3rd of 12,500 met 5 million.',
      ['1986', '3rd', '12,500', '5 million'],
    ],
    ['constant.numeric', 'figures in a quotation', '"We need 40 ships," he said.', ['40']],
    ['constant.numeric', 'no digits inside words', 'The A320 and COVID19 and v2.', []],
  ];
  for (const [scope, behavior, text, words] of cases) {
    it(`marks ${behavior} (${scope})`, () => assert.deepEqual(wordsOf(scope, text), words));
  }

  it('takes the first line that is not blank for the headline, and no other', () => {
    const text = '\n  \nCity "closes" 3 parks\n\nThe city closed them.';
    assert.deepEqual(wordsOf('markup.heading.headline', text, ''), ['City "closes" 3 parks']);
  });

  it('takes an empty file and control characters', () => {
    assert.deepEqual(wordsOf('string', '', ''), []);
    assert.deepEqual(wordsOf('string.quoted.double', '"a\u0000b" \u0007 "c"'), ['"a\u0000b"', '"c"']);
  });

  const hostile: [name: string, unit: string][] = [
    ['quotation marks', '"'],
    ['opening marks', ' “‘'],
    ['digits', '1'],
    ['digits and commas', '123,'],
    ['numbers', '12 345.6% $7 '],
    ['capitals', 'NEW YORK, '],
    ['spaces', ' '],
    ['names after By', 'By Ann '],
  ];
  for (const [name, unit] of hostile) {
    it(`reads a long line of ${name} in time that grows with its length`, () => {
      const afterHeadline = grammar.tokenizeLine('A headline', INITIAL).ruleStack;
      assertGrowth(20_000, (size) => {
        const line = unit.repeat(Math.ceil(size / unit.length));
        return () => void grammar.tokenizeLine(line, afterHeadline);
      });
    });
  }
});
