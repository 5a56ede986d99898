import assert from 'node:assert/strict';
import {
  confidenceOf,
  evidenceOf,
  type Finding,
} from '../../../../../src/core/attribution/tagger/confidence';
import { readParagraph } from '../../../../../src/core/text/readParagraph';
import { range } from './range';

const names = [
  'constant',
  'cue odds',
  'path',
  'odds against the path',
  'quoted',
  'quoted share',
  'source',
  'source length',
  'pronoun',
  'content length',
  'parts',
  'content behind cue',
  'cue length',
  'inside of',
  'around',
] as const;

const paragraph = readParagraph('Osric Tamblyn wrote that she had said it was “a long night,” and left.');

function finding(source: string, cue: string, contents: readonly string[], cueProbability = 0.8): Finding {
  return {
    source: source ? [range(paragraph, source)] : [],
    cue: range(paragraph, cue),
    content: contents.map((content) => range(paragraph, content)),
    cueProbability,
    pathProbability: Math.log(0.5),
  };
}

const inner = finding('she', 'had said', ['it was “a long night,”'], 0.6);
const outer = finding('Osric Tamblyn', 'wrote', ['she had said it was “a long night,”'], 0.8);

function evidence(one: Finding, all: readonly Finding[] = [one]): Record<(typeof names)[number], number> {
  const numbers = evidenceOf(paragraph, one, all).map((number) => Math.round(number * 1000) / 1000);
  assert.equal(numbers.length, names.length);
  return Object.fromEntries(names.map((name, i) => [name, numbers[i]])) as ReturnType<typeof evidence>;
}

describe('the evidence for an attribution', () => {
  it('is all that can be counted of it', () => {
    assert.deepEqual(evidence(outer), {
      constant: 1,
      'cue odds': 1.386,
      path: -0.693,
      'odds against the path': -0.693,
      quoted: 1,
      'quoted share': 0.375,
      source: 1,
      'source length': 1.099,
      pronoun: 0,
      'content length': 2.197,
      parts: 1,
      'content behind cue': 1,
      'cue length': 1,
      'inside of': 0,
      around: 0,
    });
  });

  const cases: [what: string, one: Finding, expected: Partial<ReturnType<typeof evidence>>][] = [
    ['has a pronoun for its source', inner, { pronoun: 1, source: 1, 'source length': 0.693 }],
    [
      'has a name for its source',
      finding('Osric', 'wrote', ['and left']),
      { pronoun: 0, 'source length': 0.693 },
    ],
    ['has no source', finding('', 'wrote', ['and left']), { source: 0, 'source length': 0, pronoun: 0 }],
    ['has a cue of two words', inner, { 'cue length': 2 }],
    [
      'has no word in marks',
      finding('she', 'wrote', ['and left']),
      { quoted: 0, 'quoted share': 0, 'content length': 1.099 },
    ],
    ['has all words in marks', finding('she', 'wrote', ['a long night']), { quoted: 1, 'quoted share': 1 }],
    [
      'has no words at all',
      finding('she', 'wrote', ['“']),
      { quoted: 0, 'quoted share': 0, 'content length': 0 },
    ],
    ['stands before its cue', finding('', 'left', ['it was']), { 'content behind cue': 0 }],
    ['has two parts', finding('she', 'wrote', ['it was', 'and left']), { parts: 2, 'content length': 1.609 }],
  ];
  for (const [what, one, expected] of cases) {
    it(`tells that it ${what}`, () => {
      const found = evidence(one);
      for (const [name, number] of Object.entries(expected))
        assert.equal(found[name as 'path'], number, name);
    });
  }

  it('tells how sure the attributions inside and around it are', () => {
    const other = finding('', 'left', ['Osric'], 0.9);
    const all = [outer, inner, other];
    assert.deepEqual([evidence(outer, all)['inside of'], evidence(outer, all).around], [0, 0.6]);
    assert.deepEqual([evidence(inner, all)['inside of'], evidence(inner, all).around], [0.8, 0]);
    assert.deepEqual([evidence(other, all)['inside of'], evidence(other, all).around], [0, 0]);
  });

  it('tells the surest of several around it', () => {
    const surer = { ...outer, cueProbability: 0.95 };
    assert.equal(evidence(inner, [outer, surer, inner])['inside of'], 0.95);
  });

  it('takes a cue for inside when it stands at either end of a content', () => {
    const atStart = finding('', 'she', ['and left'], 0.7);
    const atEnd = finding('', 'night', ['and left'], 0.7);
    const wide = finding('', 'wrote', ['she had said it was “a long night'], 0.8);
    for (const one of [atStart, atEnd]) assert.equal(evidence(one, [wide, one])['inside of'], 0.8);
    const beyond = finding('', 'that she', ['and left'], 0.7);
    assert.equal(evidence(beyond, [wide, beyond])['inside of'], 0);
  });

  it('has no infinite odds', () => {
    const certain = { ...outer, cueProbability: 1, pathProbability: 0 };
    assert.equal(evidence(certain)['cue odds'], 13.816);
    assert.equal(evidence(certain)['odds against the path'], -13.816);
  });
});

describe('confidence', () => {
  it('is what the weighed evidence comes to', () => {
    const of = (weights: number[], evidence: number[]) => confidenceOf(evidence, { weights, accept: 0 });
    assert.equal(of([0], [1]), 0.5);
    assert.ok(Math.abs(of([1, 2], [1, 0.5]) - 1 / (1 + Math.exp(-2))) < 1e-12);
    assert.ok(Math.abs(of([-1, 2], [1, -1]) - 1 / (1 + Math.exp(3))) < 1e-12);
  });
});
