import assert from 'node:assert/strict';
import { parse } from 'yaml';
import type { Target } from '../../../../src/core/annotations/annotation';
import type { SidecarChange } from '../../../../src/core/annotations/sidecar/changes';
import { changeSidecar } from '../../../../src/core/annotations/sidecar/changeSidecar';
import { readSidecar } from '../../../../src/core/annotations/sidecar/readSidecar';
import { article, beside, claim, deciding, official, quote } from './invented';

interface Entry {
  readonly id: string;
  readonly modified?: string;
  readonly body: readonly Readonly<Record<string, unknown>>[];
  readonly target: Readonly<Record<string, unknown>>;
}

const written = changed('', deciding(quote), deciding(official), deciding(claim));
const other = { ...beside, textHash: 'b'.repeat(64), length: 12 };

function changed(text: string, ...changes: readonly SidecarChange[]): string {
  const after = changeSidecar(text, changes, beside);
  assert.ok(after !== undefined);
  return after;
}

function entriesOf(text: string): Entry[] {
  return (parse(text) as { items: Entry[] }).items;
}

function entry(text: string, id: string): Entry {
  const found = entriesOf(text).find((each) => each.id === id);
  assert.ok(found);
  return found;
}

const bodyOf = (text: string, id: string, purpose: string) =>
  entry(text, id).body.find((body) => body['purpose'] === purpose);

describe('a decision about an annotation in a sidecar', () => {
  it('takes the place of the one before', () => {
    const after = changed(written, { do: 'decide', annotation: official, set: { verdict: 'accepted' } });
    assert.deepEqual(entry(after, official.id).body, [
      { type: 'TextualBody', purpose: 'classifying', value: 'official' },
      { type: 'TextualBody', purpose: 'assessing', value: 'accepted' },
    ]);
  });

  it('stands behind those that are there', () => {
    const after = changed(written, { do: 'decide', annotation: official, set: { note: 'Sure?' } });
    assert.deepEqual(
      entry(after, official.id).body.map(({ purpose, value }) => [purpose, value]),
      [
        ['classifying', 'official'],
        ['assessing', 'rejected'],
        ['commenting', 'Sure?'],
      ],
    );
  });

  it('is gone when it is taken back', () => {
    const after = changed(written, { do: 'decide', annotation: official, set: { verdict: null } });
    assert.deepEqual(entry(after, official.id).body, [
      { type: 'TextualBody', purpose: 'classifying', value: 'official' },
    ]);
  });

  it('changes nothing when what is taken back was not there', () => {
    const set = { verdict: undefined, note: null, status: null };
    assert.equal(changed(written, { do: 'decide', annotation: official, set }), written);
  });

  it('sets the type of a mark, changes it and takes it back', () => {
    const typed = changed(written, { do: 'decide', annotation: claim, set: { type: 'figure' } });
    assert.equal(bodyOf(typed, claim.id, 'classifying')?.['copydesk:type'], 'figure');
    const retyped = changed(written, { do: 'decide', annotation: quote, set: { type: 'mixed' } });
    assert.equal(bodyOf(retyped, quote.id, 'classifying')?.['copydesk:type'], 'mixed');
    const untyped = changed(retyped, { do: 'decide', annotation: quote, set: { type: null } });
    assert.deepEqual(bodyOf(untyped, quote.id, 'classifying'), {
      type: 'TextualBody',
      purpose: 'classifying',
      value: 'quote',
    });
  });

  it('names a speaker without what was known of the one before', () => {
    const set = { speaker: { name: 'Osric Tamblyn', gazetteerId: 'tamblyn' } };
    const after = changed(written, { do: 'decide', annotation: quote, set });
    assert.deepEqual(bodyOf(after, quote.id, 'identifying'), {
      type: 'TextualBody',
      purpose: 'identifying',
      value: 'Osric Tamblyn',
      'copydesk:gazetteer': 'tamblyn',
    });
  });

  it('says when it was changed', () => {
    const annotation = { ...quote, modified: '2031-05-07T08:00:00Z' };
    const after = changed(written, { do: 'decide', annotation, set: { note: 'Yes.' } });
    assert.equal(entry(after, quote.id).modified, '2031-05-07T08:00:00Z');
    assert.equal(
      entry(changed(after, { do: 'decide', annotation: quote, set: {} }), quote.id).modified,
      annotation.modified,
    );
  });

  it('joins a body that stands alone, without brackets', () => {
    const alone = written.replace(
      /body:\n {6}- type: TextualBody\n {8}purpose: classifying\n {8}value: official\n[^]*?\n {4}target/,
      'body:\n      type: TextualBody\n      purpose: classifying\n      value: official\n    target',
    );
    const after = changed(alone, { do: 'decide', annotation: official, set: { note: 'Hm.' } });
    assert.deepEqual(readSidecar(after).annotations[1].decisions, { note: 'Hm.' });
    assert.deepEqual(entry(after, official.id).body.length, 2);
  });

  it('is the first in an empty list in brackets, which loses them', () => {
    const empty = changed(
      written,
      ...[quote, official, claim].map(({ id }): SidecarChange => ({ do: 'remove', id })),
    );
    assert.match(empty, /^items: \[\]$/m);
    assert.match(changed(empty, deciding(quote)), /^items:\n {2}- id: /m);
  });
});

describe('a new annotation in a sidecar', () => {
  it('says when it was changed, where it was', () => {
    const annotation = { ...quote, modified: '2031-05-07T08:00:00Z' };
    assert.deepEqual(readSidecar(changed('', deciding(annotation))).annotations, [annotation]);
    assert.ok(!changed('', deciding(quote)).includes('modified'));
  });

  it('has no decisions that are taken back', () => {
    const after = changed('', { do: 'decide', annotation: quote, set: { verdict: 'accepted', note: null } });
    assert.deepEqual(
      entry(after, quote.id).body.map(({ purpose }) => purpose),
      ['classifying', 'assessing'],
    );
  });

  it('stands last when it has no position', () => {
    const targets = official.targets.map(({ position: _, ...target }) => target);
    const after = changed(changed('', deciding(quote), deciding(claim)), deciding({ ...official, targets }));
    assert.deepEqual(
      entriesOf(after).map(({ id }) => id),
      [quote.id, claim.id, official.id],
    );
  });

  it('stands behind one at the same position', () => {
    const twin = { ...official, id: 'urn:uuid:twin' };
    const after = changed(written, deciding(twin));
    assert.deepEqual(
      entriesOf(after).map(({ id }) => id),
      [quote.id, official.id, twin.id, claim.id],
    );
  });
});

describe('an annotation that is taken out of a sidecar', () => {
  it('leaves the others', () => {
    const after = changed(written, { do: 'remove', id: official.id });
    assert.deepEqual(readSidecar(after).annotations, [quote, claim]);
  });

  it('changes nothing when it is not there', () => {
    assert.equal(changed(written, { do: 'remove', id: 'urn:uuid:none' }), written);
  });
});

describe('the targets of an annotation in a sidecar', () => {
  const [target] = official.targets;
  const place = (text: string, ...targets: readonly Target[]) =>
    changed(text, { do: 'place', id: official.id, targets });
  const ofType = (text: string, type: string) =>
    (entry(text, official.id).target['selector'] as { type: string }[]).find((each) => each.type === type);

  it('are changed where they stand, comments and all', () => {
    const commented = written.replace('exact: Harbor', '# the whole name\n          exact: Harbor');
    const after = place(commented, { ...target, exact: 'Orla Vance', position: [67, 77] });
    assert.match(after, /# the whole name\n {10}exact: Orla Vance\n/);
    assert.deepEqual(ofType(after, 'TextPositionSelector'), {
      type: 'TextPositionSelector',
      start: 67,
      end: 77,
    });
  });

  it('get a position where they had none', () => {
    const without = changed('', deciding({ ...official, targets: [{ ...target, position: undefined }] }));
    assert.equal(ofType(without, 'TextPositionSelector'), undefined);
    assert.deepEqual(ofType(place(without, target), 'TextPositionSelector'), {
      type: 'TextPositionSelector',
      start: 51,
      end: 77,
    });
  });

  it('become several, and one again', () => {
    const [second] = claim.targets;
    const two = place(written, target, second);
    assert.deepEqual(readSidecar(two).annotations[1].targets, [target, second]);
    const one = place(two, second);
    assert.deepEqual(readSidecar(one).annotations[1].targets, [second]);
    assert.equal(entry(one, official.id).target['source'], 'harbor%20bridge.txt');
  });

  it('tell of other places, tell anew, and tell no more', () => {
    const occurrence = { same: 2, alike: 1, nth: 1, agreement: 4 };
    const told = place(written, { ...target, occurrence });
    assert.deepEqual(entry(told, official.id).target['copydesk:occurrence'], occurrence);
    const anew = place(told, { ...target, occurrence: { ...occurrence, same: 3 } });
    assert.deepEqual(entry(anew, official.id).target['copydesk:occurrence'], { ...occurrence, same: 3 });
    assert.equal(place(anew, target), written);
  });

  it('stay when there is no such annotation', () => {
    assert.equal(changed(written, { do: 'place', id: 'urn:uuid:none', targets: [target] }), written);
  });

  it('name the article beside them', () => {
    const elsewhere = written.replaceAll('harbor%20bridge.txt', 'old.txt');
    assert.equal(entry(place(elsewhere, target), official.id).target['source'], 'harbor%20bridge.txt');
  });

  it('say which text they describe once the article is another', () => {
    const after = changeSidecar(written, [{ do: 'remove', id: claim.id }], other) ?? '';
    for (const { target } of entriesOf(after)) assert.equal(target['copydesk:sha256'], article.hash);
    assert.equal(readSidecar(after).textHash, other.textHash);
    assert.equal(readSidecar(after).length, 12);
  });

  it('do not say it when they describe the article as it is', () => {
    const after = changeSidecar(written, [{ do: 'remove', id: claim.id }], other) ?? '';
    const back = changed(after, { do: 'remove', id: quote.id });
    assert.equal(entry(back, official.id).target['copydesk:sha256'], undefined);
  });

  it('go on saying which text they describe when the article changes again', () => {
    const after = changeSidecar(written, [{ do: 'remove', id: claim.id }], other) ?? '';
    const third = { ...beside, textHash: 'c'.repeat(64) };
    const again = changeSidecar(after, [{ do: 'remove', id: quote.id }], third) ?? '';
    assert.equal(entry(again, official.id).target['copydesk:sha256'], article.hash);
  });

  it('say it by themselves where they were placed in another text', () => {
    const targets = [{ ...target, textHash: other.textHash }];
    const after = changed(written, { do: 'place', id: official.id, targets });
    assert.equal(entry(after, official.id).target['copydesk:sha256'], other.textHash);
    assert.equal(entry(after, quote.id).target['copydesk:sha256'], undefined);
  });

  it('say nothing of a text where the sidecar named none', () => {
    const unnamed = written.replace(/\n {2}sha256: .*/, '');
    const after = changed(unnamed, { do: 'remove', id: claim.id });
    assert.equal(entry(after, official.id).target['copydesk:sha256'], undefined);
  });
});

describe('what a sidecar says of its article', () => {
  it('is set, changed and taken out key by key', () => {
    const facts = {
      headline: 'Bridge opens',
      uri: 'https://post.example/bridge',
      infosource: [{ name: 'Post' }],
    };
    const described = changed(written, { do: 'describe', article: facts });
    assert.deepEqual(readSidecar(described).article, facts);
    const again = changed(described, { do: 'describe', article: { headline: 'Open', uri: null } });
    assert.deepEqual(readSidecar(again).article, { headline: 'Open', infosource: [{ name: 'Post' }] });
    assert.equal(changed(again, { do: 'describe', article: { headline: null, infosource: null } }), written);
  });
});

describe('the text of a sidecar', () => {
  it('ends with the mark for its end', () => {
    assert.ok(written.endsWith('\n...\n'));
    assert.ok(changed(written.replace(/\.\.\.\n$/, ''), { do: 'remove', id: claim.id }).endsWith('\n...\n'));
  });

  it('folds no long line', () => {
    const note = 'The long note. '.repeat(40).trim();
    assert.ok(changed('', deciding({ ...quote, decisions: { note } })).includes(`value: ${note}\n`));
  });
});
