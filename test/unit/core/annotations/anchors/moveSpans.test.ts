import assert from 'node:assert/strict';
import { edited, moveSpans } from '../../../../../src/core/annotations/anchors/moveSpans';

describe('a span', () => {
  const cases: [what: string, before: string, after: string][] = [
    ['moves on when text is put in before it', '{|x}ab [cd] ef', 'xab [cd] ef'],
    ['moves back when text is deleted before it', '{ab |}[cd] ef', '[cd] ef'],
    ['stays when text is put in behind it', 'ab [cd] ef{|x}', 'ab [cd] efx'],
    ['stays when text behind it is deleted', 'ab [cd]{ ef|}', 'ab [cd]'],
    ['takes in nothing that is put in right before it', 'ab {|x}[cd] ef', 'ab x[cd] ef'],
    ['takes in nothing that is put in right behind it', 'ab [cd]{|x} ef', 'ab [cd]x ef'],
    ['grows with what is put in inside of it', 'ab [c{|x}d] ef', 'ab [cxd] ef'],
    ['shrinks with what is deleted inside of it', 'ab [c{x|}d] ef', 'ab [cd] ef'],
    ['keeps what is left when its beginning is deleted', 'a{b [c|}d] ef', 'a[d] ef'],
    ['keeps what is left when its beginning is replaced', 'a{b [c|x}d] ef', 'ax[d] ef'],
    ['keeps what is left when its end is deleted', 'ab [c{d] e|}f', 'ab [c]f'],
    ['keeps what is left when its end is replaced', 'ab [c{d] e|x}f', 'ab [c]xf'],
    ['keeps what is left when its last character is replaced', 'ab [c{d|x}] ef', 'ab [c]x ef'],
    ['keeps what is left when its first character is replaced', 'ab [{c|x}d] ef', 'ab x[d] ef'],
    ['moves by what of a replaced text is new', '{ab [cd] ef|xab cd ef}', 'xab [cd] ef'],
    ['stays in what a formatter hands in unchanged', '{ab [cd] ef|ab cd ef}', 'ab [cd] ef'],
    ['stays when the text behind it is formatted with it', '{ab [cd] ef|ab cd gh}', 'ab [cd] gh'],
    ['moves with one of two letters that are alike', '{a|aa}[b]', 'aa[b]'],
  ];
  for (const [what, before, after] of cases) {
    it(what, () => {
      const { text, span, edit } = read(before);
      const [moved] = moveSpans([span], edit, text);
      const now = edited(text, edit);
      assert.ok(moved);
      assert.equal(`${now.slice(0, moved[0])}[${now.slice(...moved)}]${now.slice(moved[1])}`, after);
    });
  }

  for (const [what, before] of [
    ['when all of it is deleted', 'ab {[cd]|} ef'],
    ['when more than it is deleted', 'a{b [cd] e|}f'],
    ['when all of it is replaced', 'ab {[cd]|xy} ef'],
  ]) {
    it(`is gone ${what}`, () => {
      const { text, span, edit } = read(before);
      assert.deepEqual(moveSpans([span, undefined], edit, text), [undefined, undefined]);
    });
  }

  /** Reads a text with "[" and "]" around the span, and with "{old|new}" where an edit replaces text. */
  function read(marked: string) {
    const at: Record<string, number> = {};
    let text = '';
    let inserted = '';
    for (const character of marked) {
      if ('[]{|}'.includes(character)) at[character] = text.length;
      else if ('|' in at && !('}' in at)) inserted += character;
      else text += character;
    }
    const rangeOffset = at['{'];
    return {
      text,
      span: [at['['], at[']']] as const,
      edit: { rangeOffset, rangeLength: at['|'] - rangeOffset, text: inserted },
    };
  }
});
