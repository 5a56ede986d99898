import assert from 'node:assert/strict';
import type { Annotation } from '../../../../src/core/annotations/annotation';
import { AnchorText } from '../../../../src/core/annotations/anchors/AnchorText';
import type { TextEdit } from '../../../../src/core/annotations/anchors/moveSpans';
import { followEdits, placeAnnotations } from '../../../../src/core/annotations/placeAnnotations';
import { article, claim, official, quote, TEXT } from './invented';

const wordsIn = (text: string) => (span: readonly [number, number]) => text.slice(...span);

describe('an annotation of several targets', () => {
  const both = (targets: Annotation['targets']): Annotation => ({ ...quote, targets });
  const [first] = quote.targets;
  const [second] = claim.targets;
  const lost = { exact: 'Nothing of this.', prefix: '', suffix: '' };

  const placed = (annotation: Annotation, text = article) => placeAnnotations([annotation], text)[0];

  it('stands where all of them stand, in their order', () => {
    const { state, spans } = placed(both([first, second]));
    assert.equal(state, 'kept');
    assert.deepEqual(spans.map(wordsIn(TEXT)), [first.exact, second.exact]);
  });

  it('is lost when one of them is', () => {
    assert.deepEqual(placed(both([first, lost])), {
      annotation: both([first, lost]),
      state: 'lost',
      spans: [],
    });
  });

  it('is moved when one of them is', () => {
    const rewritten = new AnchorText(TEXT.replace('Vance opened it with', 'Everybody came with'));
    assert.equal(placed(both([first, second]), rewritten).state, 'moved');
  });

  it('is doubtful when they stand in another order', () => {
    const { state, spans } = placed(both([second, first]));
    assert.deepEqual([state, spans], ['doubtful', []]);
  });

  it('is kept when one ends where the other begins', () => {
    const [start, end] = first.position ?? [];
    const middle = (start ?? 0) + 5;
    const halves = [
      { ...first, exact: first.exact.slice(0, 5), position: [start ?? 0, middle] as const },
      { ...first, exact: first.exact.slice(5), position: [middle, end ?? 0] as const },
    ];
    assert.equal(placed(both(halves)).state, 'kept');
  });
});

describe('annotations that follow edits', () => {
  const placed = placeAnnotations([quote, official, claim], article);
  const edit = (old: string, text: string): TextEdit => ({
    rangeOffset: TEXT.indexOf(old),
    rangeLength: old.length,
    text,
  });
  const followed = (...edits: TextEdit[]) => {
    const { text, placed: now } = followEdits(placed, edits, TEXT);
    return {
      text,
      words: now.map(({ spans }) => spans.map(wordsIn(text))),
      states: now.map(({ state }) => state),
    };
  };

  it('keep their words through one', () => {
    const { text, words } = followed(edit('opens', 'is open'));
    assert.ok(text.startsWith('Harbor bridge is open'));
    assert.deepEqual(words, [
      [quote.targets[0].exact],
      ['Harbor Minister Orla Vance'],
      [claim.targets[0].exact],
    ]);
  });

  it('keep their words through several, each made in the text that the one before left', () => {
    const { words } = followed(edit('Harbor bridge', 'A bridge'), {
      rangeOffset: 0,
      rangeLength: 1,
      text: 'One',
    });
    assert.deepEqual(words[2], [claim.targets[0].exact]);
  });

  it('hold the words that they have then', () => {
    assert.deepEqual(followed(edit('340', '350')).words[2], ['The bridge is 350 meters long.']);
  });

  it('are looked for when their words are replaced', () => {
    const { words, states } = followed(edit('Harbor Minister Orla Vance', 'Somebody'));
    assert.deepEqual([words[1], states[1]], [[], 'lost']);
    const moved = followed(edit(TEXT, `New.\n\n${TEXT}`.replace('"It', '“It').replace('euros,"', 'euros,”')));
    assert.deepEqual(moved.words[1], ['Harbor Minister Orla Vance']);
  });

  it('are looked for when nothing but white space is left of their words', () => {
    const { states } = followed(edit('Harbor Minister', ''), {
      rangeOffset: TEXT.indexOf('Harbor Minister') + 1,
      rangeLength: 'Orla Vance'.length,
      text: '',
    });
    assert.equal(states[1], 'lost');
  });

  it('come back with their words when these are pasted, and not before', () => {
    const cut = followEdits(placed, [edit('The bridge is 340 meters long. ', '')], TEXT);
    assert.deepEqual(cut.placed[2].spans, []);
    const at = cut.text.indexOf('Vance opened');
    const typed = followEdits(cut.placed, [{ rangeOffset: at, rangeLength: 0, text: 'T' }], cut.text);
    assert.equal(typed.placed[2], cut.placed[2]);
    const text = 'The bridge is 340 meters long. ';
    const paste = { rangeOffset: at, rangeLength: 0, text };
    const type = { rangeOffset: 0, rangeLength: 1, text: 'H' };
    for (const edits of [[paste], [type, paste], [paste, type]]) {
      const pasted = followEdits(cut.placed, edits, cut.text);
      assert.equal(pasted.text, TEXT);
      assert.deepEqual(pasted.placed[2].spans.map(wordsIn(TEXT)), ['The bridge is 340 meters long.']);
    }
  });
});
