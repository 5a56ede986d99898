import assert from 'node:assert/strict';
import type { Organization, Person } from '../../../../../src/core/analysis';
import { Mentions } from '../../../../../src/core/attribution/speakers/mentions';

const person = (id: string, ...mentions: Person['mentions']): Person => ({
  id,
  name: id,
  official: true,
  titles: [],
  status: 'current',
  mentions,
});

const tamblyn = person(
  'tamblyn',
  { span: [30, 37], kind: 'surname', sieve: 'exact' },
  { span: [0, 13], kind: 'full', sieve: 'exact' },
);
const arquette = person('arquette', { span: [20, 23], kind: 'pronoun', sieve: 'exact' });
const ministry: Organization = {
  id: 'ministry',
  name: 'Harbor Ministry',
  kind: 'institution',
  mentions: [{ span: [40, 55] }, { span: [60, 75] }],
};
const mentions = new Mentions([tamblyn, arquette], [ministry]);

describe('the mentions of an article', () => {
  it('are told in the order of the text, people and organizations alike', () => {
    assert.deepEqual(
      mentions.within([0, 100]).map(({ id, span, person }) => [id, span[0], person]),
      [
        ['tamblyn', 0, true],
        ['arquette', 20, true],
        ['tamblyn', 30, true],
        ['ministry', 40, false],
        ['ministry', 60, false],
      ],
    );
  });

  it('are found by the initials of a name that only one has', () => {
    const others = ['Harbor Council', 'Hill Council'].map((name) => ({ ...ministry, id: name, name }));
    const all = new Mentions([tamblyn], [ministry, ...others]);
    assert.deepEqual(
      ['HM', 'HC', 'H', 'XY'].map((initials) => all.initialed(initials)?.id),
      ['ministry', undefined, undefined, undefined],
    );
  });

  it('are inside a span when they start there', () => {
    const starts = (from: number, to: number) => mentions.within([from, to]).map(({ span }) => span[0]);
    assert.deepEqual(starts(20, 40), [20, 30]);
    assert.deepEqual(starts(21, 41), [30, 40]);
    assert.deepEqual(starts(76, 90), []);
    assert.deepEqual(starts(5, 20), []);
  });

  it('name somebody by more than a pronoun, wholly inside a span', () => {
    const spans: [from: number, to: number, named: boolean][] = [
      [0, 13, true],
      [0, 12, false],
      [1, 19, false],
      [14, 30, false],
      [14, 37, true],
      [40, 80, false],
      [90, 99, false],
    ];
    for (const [from, to, named] of spans) assert.equal(mentions.names([from, to]), named, `${from}–${to}`);
  });

  it('end before an offset, the last of them not before a floor', () => {
    const last = (offset: number, floor: number) => mentions.lastBefore(offset, floor)?.span[0];
    assert.deepEqual(
      [
        last(13, 0),
        last(12, 0),
        last(24, 0),
        last(40, 30),
        last(29, 21),
        last(50, 0),
        last(0, 0),
        last(99, 0),
      ],
      [0, undefined, 20, 30, undefined, 30, undefined, 60],
    );
  });

  it('tell an organization by its name, and no person', () => {
    assert.equal(mentions.organization('Harbor Ministry')?.id, 'ministry');
    assert.equal(mentions.organization('tamblyn'), undefined);
  });
});
