import assert from 'node:assert/strict';
import { changeSidecar } from '../../../../src/core/annotations/sidecar/changeSidecar';
import { readSidecar } from '../../../../src/core/annotations/sidecar/readSidecar';
import { article, beside, claim, deciding, official, quote } from './invented';

const occurrence = { same: 3, alike: 2, nth: 1, agreement: 7 };
const [target] = official.targets;
const repeated = { ...official, targets: [{ ...target, occurrence }] };
const written = changeSidecar('', [quote, repeated, claim].map(deciding), beside) ?? '';

/** The first problem of a sidecar, with the words that it stands at. */
function problemOf(text: string) {
  const [{ code, span, detail }] = readSidecar(text).problems;
  return [code, text.slice(...span).split('\n')[0], detail];
}

describe('a sidecar that was written', () => {
  it('gives back where else the words of an annotation stand', () => {
    assert.deepEqual(readSidecar(written).annotations[1], repeated);
  });

  it('gives back when an annotation was changed', () => {
    const modified = '2031-05-07T08:00:00Z';
    const text = written.replace('    body:\n', `    modified: ${modified}\n    body:\n`);
    assert.equal(readSidecar(text).annotations[0].modified, modified);
  });

  it('gives back what it says of the article', () => {
    const facts = {
      headline: 'Bridge opens',
      contentcreated: '2031-05-06',
      uri: 'https://post.example/bridge',
      infosource: [{ name: 'Post' }, { name: 'Radio' }],
    };
    const text = changeSidecar(written, [{ do: 'describe', article: facts }], beside) ?? '';
    const { article: read, length, textHash } = readSidecar(text);
    assert.deepEqual([read, length, textHash], [facts, beside.length, article.hash]);
  });

  it('takes one source of the article for a list of one', () => {
    const text = written.replace('article:\n', 'article:\n  infosource:\n    name: Post\n');
    assert.deepEqual(readSidecar(text).article.infosource, [{ name: 'Post' }]);
  });

  it('takes words without a context', () => {
    const text = `version: 1\nitems:\n  - id: urn:x\n    target:\n      selector:\n        type: TextQuoteSelector\n        exact: joy\n`;
    const { annotations, problems } = readSidecar(text);
    assert.deepEqual(problems, []);
    assert.deepEqual(annotations, [
      {
        id: 'urn:x',
        kind: 'note',
        decisions: {},
        own: true,
        targets: [{ exact: 'joy', prefix: '', suffix: '' }],
      },
    ]);
  });
});

describe('a problem of a sidecar', () => {
  type Case = [what: string, old: string | RegExp, text: string, ...problem: string[]];
  const cases: Case[] = [
    ...Object.entries(occurrence).map(([key, count]): Case => [
      `an occurrence without "${key}"`,
      ` ${key}: ${count}\n`,
      ` not: ${count}\n`,
      'missing-key',
      key === 'same' ? 'not: 3' : 'same: 3',
      key,
    ]),
    [
      'an occurrence that is no mapping',
      /copydesk:occurrence:\n( {8,}.*\n){4}/,
      'copydesk:occurrence: 3\n',
      'wrong-type',
      '3',
      'copydesk:occurrence',
    ],
    ['a negative position', 'start: 51', 'start: -1', 'wrong-type', '-1', 'start'],
    [
      'a source without a name',
      'article:\n',
      'article:\n  infosource:\n    - nickname: P\n',
      'missing-key',
      'nickname: P',
      'name',
    ],
    ['a headline that is a number', 'article:\n', 'article:\n  headline: 7\n', 'wrong-type', '7', 'headline'],
    ['no list of annotations', 'items:\n', 'things:\n', 'missing-key', '"@context":', 'items'],
    [
      'a note without words',
      'purpose: commenting\n        value',
      'purpose: commenting\n        not',
      'missing-key',
      'type: TextualBody',
      'value',
    ],
    ['a version in words', 'version: 1', 'version: one', 'wrong-type', 'one', 'version'],
    ['a sidecar that is a number', /[^]+/, '7', 'wrong-type', '7', 'sidecar'],
    ['a key that is a list', 'version: 1\n', 'version: 1\n[a]: b\n', 'wrong-type', '[a]', 'sidecar'],
    ['an article that is a number', /article:\n( .*\n)+/, 'article: 7\n', 'wrong-type', '7', 'article'],
    [
      'a source that is a name',
      'article:\n',
      'article:\n  infosource: Post\n',
      'wrong-type',
      'Post',
      'infosource',
    ],
    ['an annotation that is a number', 'items:\n', 'items:\n  - 7\n', 'wrong-type', '7', 'items'],
    ['a body that is a list', 'body:\n', 'body:\n      - [a]\n', 'wrong-type', '[a]', 'body'],
    ['a speaker without a name', 'value: Orla', 'not: Orla', 'missing-key', 'type: TextualBody', 'value'],
    [
      'a person of the gazetteer that is a number',
      'copydesk:speaker: orla-vance',
      'copydesk:gazetteer: 7',
      'wrong-type',
      '7',
      'copydesk:gazetteer',
    ],
    ['no target', 'items:\n', 'items:\n  - id: urn:x\n', 'missing-key', 'id: urn:x', 'target'],
    [
      'an empty list of targets',
      'items:\n',
      'items:\n  - id: urn:x\n    target: []\n',
      'missing-key',
      'id: urn:x',
      'target',
    ],
    [
      'a target that is a number',
      'items:\n',
      'items:\n  - id: urn:x\n    target: 7\n',
      'wrong-type',
      '7',
      'target',
    ],
    ['a selector that is a number', 'selector:\n', 'selector:\n        - 7\n', 'wrong-type', '7', 'selector'],
    [
      'a target without words',
      'items:\n',
      'items:\n  - id: urn:x\n    target: { selector: [] }\n',
      'missing-key',
      '{ selector: [] }',
      'TextQuoteSelector',
    ],
  ];
  for (const [what, old, by, ...problem] of cases) {
    it(`is told with its place and key: ${what}`, () => {
      const text = written.replace(old, by);
      assert.notEqual(text, written);
      assert.deepEqual(problemOf(text), problem);
    });
  }

  it('is told once for one place, and in the order of the text', () => {
    const text = written
      .replace('version: 1', 'version: 9')
      .replace('value: rejected', 'value: &x maybe')
      .replace('value: checked', 'value: *x');
    assert.deepEqual(
      readSidecar(text).problems.map(({ code }) => code),
      ['unknown-version', 'unknown-value', 'alias'],
    );
    const alias = written
      .replace('version: 1', 'version: &x 1')
      .replace('article:\n', 'article:\n  ours: *x\n')
      .replace('value: rejected', 'value: maybe');
    assert.deepEqual(
      readSidecar(alias).problems.map(({ code }) => code),
      ['alias', 'unknown-value'],
    );
  });
});

describe('a sidecar in conflict', () => {
  const [first, second] = ['value: accepted', 'value: rejected'];
  const conflict = (line: string) =>
    `<<<<<<< ours\n        ${line}\n=======\n        value: accepted\n>>>>>>> theirs\n`;

  it('loses the annotation in which it stands alone, and tells of each marker', () => {
    const text = written.replace(`        ${second}\n`, conflict(second));
    const { annotations, problems } = readSidecar(text);
    assert.deepEqual(annotations, [quote, claim]);
    assert.deepEqual(
      problems.map(({ span }) => text.slice(...span)),
      ['<<<<<<< ours', '=======', '>>>>>>> theirs'],
    );
  });

  it('loses nothing to a line that only looks like a marker', () => {
    const note = '<<<<<<<< eight\n=======x\n  ======= indented';
    const text = changeSidecar('', [deciding({ ...quote, decisions: { note } })], beside) ?? '';
    assert.deepEqual(readSidecar(text).annotations[0].decisions, { note });
  });

  it('keeps its annotations when the conflict stands above them', () => {
    const text = written.replace(
      'version: 1\n',
      `version: 1\n${conflict(first).replace(/ {8}value: \w+/g, 'mine: 1')}`,
    );
    assert.deepEqual(
      readSidecar(text).annotations.map(({ id }) => id),
      [quote.id, official.id, claim.id],
    );
  });
});

describe('a broken sidecar', () => {
  it('keeps its annotations whatever stands behind the key of their list', () => {
    for (const items of ['items: # ours', 'items:  \t', 'items:\r']) {
      const text = written.replace('\nitems:', `\n${items}`).replace('value: rejected', 'value: [');
      assert.deepEqual(
        readSidecar(text).annotations.map(({ id }) => id),
        [quote.id, claim.id],
        items,
      );
    }
  });

  it('has no annotations where the list is not there', () => {
    assert.deepEqual(readSidecar(`${written.slice(0, written.indexOf('items:'))}mine: [\n`).annotations, []);
  });

  it('takes no dash above the list for an annotation', () => {
    const text = written
      .replace('value: rejected', 'value: [')
      .replace('\nitems:', '\nmine:\n  - a\n  - b\nitems:');
    assert.deepEqual(
      readSidecar(text).annotations.map(({ id }) => id),
      [quote.id, claim.id],
    );
  });
});
