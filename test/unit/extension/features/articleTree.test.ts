import assert from 'node:assert/strict';
import type { ArticleAnalysis, Claim, Person } from '../../../../src/core/analysis';
import {
  articleTree,
  entryAt,
  type TreeEntry,
} from '../../../../src/extension/features/articleView/articleTree';

const person = (id: string, official: boolean) =>
  ({ id, official, mentions: [{ span: [0, 1] }] }) as unknown as Person;
const claim = (id: string, score: number, attributionId?: string) => ({ id, score, attributionId }) as Claim;

const people = [person('bram', false), person('orla', true)];
const claims = [claim('c1', 0.2, 'a1'), claim('c2', 0.9), claim('c3', 0.5, 'a1')];
const analysis = {
  people,
  claims,
  figures: [{ span: [0, 2] }],
  attributions: [{ id: 'a1', speakerId: 'bram' }],
} as unknown as ArticleAnalysis;

const ids = (entries: readonly TreeEntry[]): unknown[] =>
  entries.map(({ id, children }) => (children.length ? [id, ...ids(children)] : id));

describe('articleTree', () => {
  it('lists officials before others, their claims below them, and the claims most worth checking first', () => {
    assert.deepEqual(ids(articleTree(analysis)), [
      ['people', 'people/orla', ['people/bram', 'people/bram/c1', 'people/bram/c3']],
      ['claims', 'claims/c2', 'claims/c3', 'claims/c1'],
      ['figures', 'figures/0'],
    ]);
  });

  it('leaves out groups that hold nothing', () => {
    assert.deepEqual(ids(articleTree({ ...analysis, people: [], figures: [], claims: [] })), []);
  });

  it('leaves out whose every mention was rejected', () => {
    const [bram, orla] = people;
    const tree = articleTree({ ...analysis, people: [bram, { ...orla, mentions: [] }] });
    assert.deepEqual(
      tree[0].children.map(({ id }) => id),
      ['people/bram'],
    );
  });

  it('knows the parent of each entry', () => {
    for (const group of articleTree(analysis)) {
      assert.equal(group.parent, undefined);
      for (const child of group.children) assert.equal(child.parent, group);
    }
  });
});

describe('entryAt', () => {
  const found = { item: people[0], mention: {} as never, span: [0, 1] as const };

  it('finds the person before the claim around it', () => {
    const at = { person: found, claim: { item: claims[1], span: [0, 1] as const } };
    assert.equal(entryAt(articleTree(analysis), at)?.id, 'people/bram');
  });

  it('finds a claim among all claims', () => {
    const at = { claim: { item: claims[2], span: [0, 1] as const } };
    assert.equal(entryAt(articleTree(analysis), at)?.id, 'claims/c3');
  });

  it('finds nothing where nothing is', () => assert.equal(entryAt(articleTree(analysis), {}), undefined));
});
