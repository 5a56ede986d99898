import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Comparison } from '../../../src/core/corpus/comparison';
import { inventArticles } from '../../corpus/inventArticles';
import { installParallel } from '../../host/installParallel';

const analyze = [process.execPath, join(process.cwd(), 'dist', 'cli.js'), 'analyze', '--input', 'jsonl'];
const compare = [process.execPath, join(process.cwd(), 'dist', 'cli.js'), 'compare', '--input', 'jsonl'];

function piped(input: string, [program, ...args]: readonly string[]): string {
  return execFileSync(program, args, { input, encoding: 'utf8', maxBuffer: 2 ** 26 });
}

describe('the command line under GNU parallel', function () {
  this.timeout(120_000);
  const corpus = inventArticles(11);
  const input = corpus
    .map(({ id, text, published }) => `${JSON.stringify({ id, text, published })}\n`)
    .join('');
  let inOneGo: string;
  let inParallel: string;
  before(() => {
    inOneGo = piped(input, [...analyze, '--format', 'jsonl']);
    const inPipes = [
      installParallel(),
      '--pipe',
      '--keep-order',
      '--max-replace-args=20',
      '--jobs=2',
      '--quote',
    ];
    inParallel = piped(input, [...inPipes, ...analyze, '--format', 'jsonl']);
  });

  it('prints the analyses that a single run does, in the order of the articles', () => {
    assert.equal(inOneGo.trim().split('\n').length, corpus.length);
    assert.equal(inParallel, inOneGo);
  });

  it('hands them to a comparison, which is that of the texts themselves', () => {
    const fromTexts = piped(input, [...compare, '--format', 'json']);
    assert.equal(piped(inParallel, [...compare, '--format', 'json']), fromTexts);
    assert.ok((JSON.parse(fromTexts) as Comparison).quoteVariants.length > 10);
  });
});
