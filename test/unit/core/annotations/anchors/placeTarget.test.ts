import assert from 'node:assert/strict';
import { AnchorText, MOST_PLACES } from '../../../../../src/core/annotations/anchors/AnchorText';
import { describeSpan } from '../../../../../src/core/annotations/anchors/describeSpan';
import { placeTarget } from '../../../../../src/core/annotations/anchors/placeTarget';

/** A text before and after edits, with "[" and "]" around the words of an annotation, where they have a place. */
type Case = readonly [what: string, before: string, after: string];

const plain = (marked: string) => marked.replace(/[[\]]/g, '');

function place(before: string, after: string): string {
  const start = before.indexOf('[');
  const target = describeSpan(new AnchorText(plain(before)), [start, before.indexOf(']') - 1]);
  const text = plain(after);
  const placement = placeTarget(target, new AnchorText(text));
  if (!('span' in placement)) return placement.state;
  const [from, to] = placement.span;
  return `${placement.state}: ${text.slice(0, from)}[${text.slice(from, to)}]${text.slice(to)}`;
}

const opening = 'The harbor bridge opened on Monday after years of delay.';
const closing = 'Nobody of the council came to see it, and few boats did.';
const farOff = `${closing} ${closing} ${closing}`;

const cases: Readonly<Record<string, readonly Case[]>> = {
  kept: [
    [
      'the text is the same',
      `${opening} [It cost 12 million.] ${closing}`,
      `${opening} [It cost 12 million.] ${closing}`,
    ],
    [
      'text is put in far before them',
      `[It cost 12 million.] ${closing}`,
      `New.\n\n[It cost 12 million.] ${closing}`,
    ],
    [
      'a paragraph comes before theirs',
      `${opening}\n\n[It cost 12 million.]`,
      `${opening}\n\nNew.\n\n[It cost 12 million.]`,
    ],
    [
      'lines are broken anew',
      `${opening} [It cost 12 million.] ${closing}`,
      `${opening}\n[It cost\n12  million.]\n${closing}`,
    ],
    [
      'quotation marks are changed',
      `${opening} ["It cost a lot," he said.] ${closing}`,
      `${opening} [“It cost a lot,” he said.] ${closing}`,
    ],
    [
      'their paragraph is moved',
      `${opening} [It cost 12 million.]\n\n${closing}`,
      `${closing}\n\n${opening} [It cost 12 million.]`,
    ],
    [
      'short words stand in another place too',
      `A pier of [12] meters.\n\n${closing} 12.`,
      `New.\n\nA pier of [12] meters.\n\n${closing} 12.`,
    ],
    [
      'the second of two copies is meant',
      `One [pier] left.\n\nOne pier left.`,
      `New.\n\nOne [pier] left.\n\nOne pier left.`,
    ],
    [
      'short words come in again, in other surroundings',
      `${opening} It cost [12] million in all.`,
      `${opening} It cost [12] million in all.\n\n${closing} Some 12 boats.`,
    ],
  ],
  moved: [
    [
      'the words before them are rewritten',
      `${opening} [It cost 12 million euros in all.] ${closing}`,
      `The old pier was torn down. [It cost 12 million euros in all.] ${closing}`,
    ],
    [
      'the words after them are rewritten',
      `${opening} [It cost 12 million euros in all.] ${closing}`,
      `${opening} [It cost 12 million euros in all.] Few were glad.`,
    ],
    [
      'something is written between them and their context',
      `[It cost 12 million.] ${closing}`,
      `[It cost 12 million.] Or so they say now. ${closing}`,
    ],
    [
      'something is written before them in their line',
      `${opening} [It cost 12 million.]`,
      `${opening} They were told so in May. [It cost 12 million.]`,
    ],
    [
      'long words stand alone in a new text',
      `${opening} [It cost 12 million euros in all.] ${closing}`,
      `Boats. [It cost 12 million euros in all.] Piers.`,
    ],
    [
      'a word of six letters is parted from its sentence',
      `[Barges] came with ${closing}`,
      `[Barges], they said, came with ${closing}`,
    ],
    [
      'short words keep a part of their sentence, and others like them have none of it',
      `${opening} It cost [12] million in all.\n\n${closing} Some 12 boats.`,
      `${opening} It cost [12] billion and more.\n\n${closing} Some 12 boats.`,
    ],
    [
      'short words keep a part of their sentence, and others like them before it have none of it',
      `${closing} Some 12 boats.\n\n${opening} It cost [12] million in all.`,
      `${closing} Some 12 boats.\n\n${opening} It cost [12] billion and more.`,
    ],
    [
      'short words keep a part of their sentence, and come in again in other surroundings',
      `${opening} It cost [12] million in all.`,
      `${opening} It cost [12] million and more.\n\n${closing} They saw 12 boats.`,
    ],
    [
      'short words keep little of their sentence, but more than others like them that stand far off',
      `${opening} The old dam is [12] meters long.\n\n${farOff} Some 12 boats.`,
      `${opening} An old dam is [12] feet.\n\n${farOff} The brim is 12 boats.`,
    ],
  ],
};

const nowhere: Readonly<Record<string, readonly Case[]>> = {
  lost: [
    ['they are deleted', `${opening} [It cost 12 million.] ${closing}`, `${opening} ${closing}`],
    [
      'one of them is changed',
      `${opening} [It cost 12 million.] ${closing}`,
      `${opening} It cost 13 million. ${closing}`,
    ],
    ['the text is empty', `${opening} [It cost 12 million.]`, ''],
  ],
  doubtful: [
    ['short words stand in another context', `The pier is [12] meters long.`, `Nobody counted 12 boats.`],
    [
      'long words have been copied',
      `${opening} [It cost 12 million euros in all.] ${closing}`,
      `${opening} It cost 12 million euros in all. ${closing} It cost 12 million euros in all.`,
    ],
    ['one of two copies is gone', `One [pier] left.\n\nOne pier left.`, `New.\n\nOne pier left.`],
    [
      'their line has been copied',
      `${closing}\nA pier of [12] meters.`,
      `${closing}\nA pier of 12 meters.\nA pier of 12 meters.`,
    ],
    ['they have no context in common', `${opening} [No!] ${closing}`, `Boats. No! Piers.`],
    [
      'long words come in again, while their context is the same',
      `${opening} [It cost 12 million euros in all.] ${closing}`,
      `${opening} It cost 12 million euros in all. ${closing} It cost 12 million euros in all.`,
    ],
    [
      'two copies have changed places',
      `${opening}\nOne [pier] left.\n\n${closing}\nOne pier left.`,
      `${closing}\nOne pier left.\n\n${opening}\nOne pier left.`,
    ],
    [
      'a copy of their line has been changed',
      `${opening} It cost [12] million in all.`,
      `${opening} It cost 12 million in all.\n\n${opening} It cost 12 billion and more.`,
    ],
    [
      'their sentence ends in another place',
      `${opening} It cost [12] million in all.`,
      `${opening} It cost 12 million and more.\n\n${closing} They said 12 million in all.`,
    ],
    [
      'others like them have come by half of their sentence',
      `${opening} It cost [12] million in all.\n\n${closing} Some 12 boats.`,
      `${opening} It cost 12 million and more.\n\n${opening} It lost 12 million in all.`,
    ],
    [
      'nothing of their sentence is left, and others like them are as they were',
      `${opening} The quay is [12] meters wide at its end.\n\n${closing} 12.`,
      `Boats: 12 meters long.\n\n${closing} 12.`,
    ],
    [
      'the little that is left of their sentence stands where others like them were',
      `${opening} The old dam is [12] meters long.\n\n${farOff} Some 12 boats.`,
      `The brim is 12 feet.\n\n${farOff} An old dam is 12 boats.`,
    ],
    [
      'nothing but the paragraph before them is the same',
      `${closing}\n\n[May] was cold.`,
      `${closing}\n\nMay it end.`,
    ],
    [
      'nothing is the same but that they begin their line',
      `[It cost 12 million.] ${closing}`,
      `It cost 12 million. Boats.`,
    ],
    [
      'nothing is the same but that they end their line',
      `${opening} [It cost 12 million.]`,
      `Boats. It cost 12 million.`,
    ],
    [
      'something is written on both sides of them',
      `[It cost 12 million.] ${closing}`,
      `Well. It cost 12 million. Or so they say now. ${closing}`,
    ],
    [
      'their line goes on with what was the next paragraph',
      `[It was late.] Few boats came.\n\n${closing}`,
      `It was late. Quite. ${closing}`,
    ],
    [
      'a word of five letters is parted from its sentence',
      `[Boats] came with ${closing}`,
      `Boats, they said, came with ${closing}`,
    ],
  ],
};

describe('words that were annotated', () => {
  for (const [state, kept] of Object.entries(cases)) {
    for (const [what, before, after] of kept) {
      it(`are ${state} when ${what}`, () => assert.equal(place(before, after), `${state}: ${after}`));
    }
  }
  for (const [state, gone] of Object.entries(nowhere)) {
    for (const [what, before, after] of gone) {
      it(`are ${state} when ${what}`, () => assert.equal(place(before, after), state));
    }
  }

  it('are doubtful when they stand in more than a thousand places', () => {
    assert.equal(place(`${opening} [no] ${closing}`, 'no '.repeat(MOST_PLACES + 1)), 'doubtful');
    assert.equal(
      place(`${opening} [no] ${closing}`, `${opening} [no] ${closing} ${'on '.repeat(MOST_PLACES)}`).slice(
        0,
        4,
      ),
      'kept',
    );
  });

  it('are looked for by their words where the text is the same and the position is not', () => {
    const text = new AnchorText(`${opening} ${closing}`);
    const target = describeSpan(text, [4, 10]);
    assert.deepEqual(placeTarget({ ...target, position: [0, 6] }, text), { state: 'kept', span: [4, 10] });
    assert.deepEqual(placeTarget({ ...target, position: undefined }, text), { state: 'kept', span: [4, 10] });
  });

  it('are lost when there are none', () => {
    const text = new AnchorText(opening);
    assert.deepEqual(placeTarget({ exact: '', prefix: '', suffix: '', position: [0, 0] }, text), {
      state: 'lost',
    });
  });
});
