import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readParagraph } from '../../../../src/core/text/readParagraph';

const words = (text: string) => readParagraph(text).tokens.map((token) => token.text);
const sentences = (text: string) => readParagraph(text).sentences.map(({ span }) => text.slice(...span));
const quotations = (text: string) => readParagraph(text).quotations.map(({ span }) => text.slice(...span));

describe('tokens of a paragraph', () => {
  const cases: [text: string, tokens: string][] = [
    ['Ms. Adeyemi said so.', 'Ms. | Adeyemi | said | so | .'],
    ["She can’t go; we won't.", "She | ca | n’t | go | ; | we | wo | n't | ."],
    ["the mayor’s and Kim's plan", "the | mayor | ’s | and | Kim | 's | plan"],
    ['yesterday`s news', 'yesterday | `s | news'],
    ["O’Dowd and the Qur'an", "O’Dowd | and | the | Qur'an"],
    ['It cost $1,200.5, or 3.5% more', 'It | cost | $ | 1,200.5 | , | or | 3.5 | % | more'],
    ['€5bn and US$7m', '€ | 5bn | and | US | $ | 7m'],
    ['at 9:30 a.m. in the U.S. and the U.N.', 'at | 9:30 | a.m. | in | the | U.S. | and | the | U.N.'],
    ['J. B. Okoro, Ph.D., left', 'J. | B. | Okoro | , | Ph.D. | , | left'],
    ['a twenty-four-hour sit-in', 'a | twenty-four-hour | sit-in'],
    ['2013–2018 and 10-15', '2013 | – | 2018 | and | 10-15'],
    ["``Yes,'' he said", "`` | Yes | , | '' | he | said"],
    ["Get 'em in the '90s", "Get | 'em | in | the | '90s"],
    ['see https://example.org/a?b=1, now', 'see | https://example.org/a?b=1 | , | now'],
    ['mail press@example.org.', 'mail | press@example.org | .'],
    ['Wait... what -- now…', 'Wait | ... | what | -- | now | …'],
    ['He left.Then she spoke', 'He | left | . | Then | she | spoke'],
    ['No. 10 said no. It stood', 'No. | 10 | said | no | . | It | stood'],
    ['AT&T and and/or', 'AT&T | and | and/or'],
    ["the ministers' talks", "the | ministers | ' | talks"],
    ['😀 fine', '😀 | fine'],
  ];
  for (const [text, tokens] of cases) {
    it(`are ${tokens}`, () => assert.equal(words(text).join(' | '), tokens));
  }

  it('are keyed in lower case with typewriter apostrophes', () => {
    assert.deepEqual(
      readParagraph("Kim’s ``OK''").tokens.map(({ lower }) => lower),
      ['kim', "'s", '``', 'ok', "''"],
    );
  });

  it('are words, numbers and marks', () => {
    const kinds = readParagraph('It fell 3.5% to 1,200 – the 2nd fall.').tokens.map(({ kind }) => kind[0]);
    assert.equal(kinds.join(''), 'wwnmwnmwnwm');
  });
});

describe('sentences of a paragraph', () => {
  const cases: string[][] = [
    ['Talks ended.', 'No date was set.'],
    ['Dr. Lund met Gen. Osei at 6 p.m. on Friday.', 'They agreed.'],
    ['He lives in the U.S.', 'He was born there.'],
    ['The U.S. Army left.'],
    ['“We will go,” she said.', '“We will go now.”', 'Nobody asked.'],
    ['"Why now?" Lund asked.', '"Because."'],
    ['"Stop!" he said.', 'They did.'],
    ['The talks (which failed in May.) went on.'],
    ['It ended. . . .', 'Nobody came.'],
    ['Really?!', 'Yes.'],
    ['1. Open the door.', '2. Close it.'],
    ['It rose 3.5 percent.', '“Good,” he said.'],
    ['Acme Corp. said profits rose.', 'The bank agreed.'],
    ['"It is over."', '"It is not."'],
    ['(It was over.)', 'The crowd left.'],
  ];
  for (const expected of cases) {
    it(`are ${expected.join(' | ')}`, () => assert.deepEqual(sentences(expected.join(' ')), expected));
  }

  it('hold every token', () => {
    const { tokens, sentences: found } = readParagraph('One. Two three. “Four,” said five.');
    found.forEach((sentence, i) => {
      const [from, to] = sentence.tokens;
      assert.ok(tokens.slice(from, to).every((token) => token.sentence === i));
      assert.equal(from, i === 0 ? 0 : found[i - 1].tokens[1]);
    });
    assert.equal(found.at(-1)?.tokens[1], tokens.length);
  });
});

describe('quotations of a paragraph', () => {
  const cases: [text: string, ...found: string[]][] = [
    ['“We agree,” she said.', '“We agree,”'],
    ['"We agree," she said, "and we sign."', '"We agree,"', '"and we sign."'],
    ["``We agree,'' she said.", "``We agree,''"],
    ['She called it „ein Anfang“ and «un début» and ‹so›.', '„ein Anfang“', '«un début»', '‹so›'],
    ['He said »guten Tag« twice.', '»guten Tag«'],
    ['„It is a start", he said.', '„It is a start"'],
    ['“We agree," he said.', '“We agree,"'],
    ['‘We agree with the plan,’ he said.', '‘We agree with the plan,’'],
    ["'We don't agree with the ministers' plan,' he said.", "'We don't agree with the ministers' plan,'"],
    ["The ministers' plan and the unions' reply came in the '90s."],
    ["Rock 'n' roll isn't dead, they say."],
    ['“She told me ‘no’ and left,” he said.', '“She told me ‘no’ and left,”'],
    ['“She told me “no” and left,” he said.', '“She told me “no” and left,”'],
    ['‘She told me “no” and left,’ he said.', '‘She told me “no” and left,’'],
    ['A 6" board and a 5\'10" man met.'],
    ['He said:"We agree."', '"We agree."'],
    ['She said: " We agree. "', '" We agree. "'],
    ['An empty "" mark.'],
    ['“We agree. “', '“We agree. “'],
    ['“We agree, “he said.', '“We agree, “'],
    ['“They all asked us then, “Do you agree?” he said.', '“They all asked us then, “Do you agree?”'],
    ['“We all agree on the plan, said Holm, who left.', '“We all agree on the plan,'],
    ['"It goes on and some call it a “plan” of ours.', '"It goes on and some call it a “plan” of ours.'],
    ['‘It goes on and we don’t all like it.', '‘It goes on and we don’t all like it.'],
  ];
  for (const [text, ...found] of cases) {
    it(`in ${text}`, () => assert.deepEqual(quotations(text), found));
  }

  it('run to the end of the paragraph when nothing closes them', () => {
    const [quotation, ...others] = readParagraph('“We agree with them. We sign today.').quotations;
    assert.deepEqual([quotation.span, quotation.closed, others], [[0, 35], false, []]);
  });

  it('do not begin at a stray mark within a sentence', () => {
    assert.deepEqual(quotations('The "plan was signed by all of the ministers.'), []);
  });

  it('end before the next opening mark when theirs is missing', () => {
    assert.deepEqual(quotations('“We agree with all of them. “We sign,” he said.'), [
      '“We agree with all of them.',
      '“We sign,”',
    ]);
  });

  it('know their inner text, style and tokens', () => {
    const { tokens, quotations: found } = readParagraph('He said ‘we all agree on it’ and “yes”.');
    assert.deepEqual(
      found.map(({ style, closed, tokens: [from, to] }) => [
        style,
        closed,
        tokens[from].text,
        tokens[to - 1].text,
      ]),
      [
        ['single', true, '‘', '’'],
        ['double', true, '“', '”'],
      ],
    );
    assert.deepEqual(
      tokens.filter((token) => token.quotation === 1).map(({ text }) => text),
      ['“', 'yes', '”'],
    );
  });
});

describe('a paragraph of any text', () => {
  const runs = { numRuns: Number(process.env.COPYDESK_RUNS ?? 200) };
  const pieces = [
    ...'"“”\'‘’«»‹›„`()[].,:;!?…—-$%@',
    "''",
    '``',
    'a',
    'No',
    'U.S',
    "'s",
    '6',
    '1,2',
    ' ',
    '  ',
    'é',
    '中',
    '😀',
    '\ud800',
    ' said',
    'Dr',
    'https://a',
    '•',
    'b)',
    '\u2066',
  ];
  const blank = /^[\s\p{Cc}\p{Z}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]*$/u;
  const text = fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 3 })))
    .map((parts) => parts.join(''));

  it('has tokens that hold all but white space and marks of direction, in order', () => {
    fc.assert(
      fc.property(text, (paragraph) => {
        let end = 0;
        for (const token of readParagraph(paragraph).tokens) {
          assert.ok(token.start >= end && token.end > token.start);
          assert.equal(token.text, paragraph.slice(token.start, token.end));
          assert.match(paragraph.slice(end, token.start), blank);
          end = token.end;
        }
      }),
      runs,
    );
  });

  it("has quotations and sentences that fit its tokens and don't overlap", () => {
    fc.assert(
      fc.property(text, (paragraph) => {
        const { tokens, sentences: all, quotations: found } = readParagraph(paragraph);
        assert.deepEqual(
          all.map((sentence) => sentence.tokens),
          all.map((_, i) => [
            i === 0 ? 0 : all[i - 1].tokens[1],
            i + 1 < all.length ? all[i + 1].tokens[0] : tokens.length,
          ]),
        );
        tokens.forEach((token, i) => {
          const holder = found.findIndex(({ tokens: [from, to] }) => from <= i && i < to);
          assert.equal(token.quotation, holder);
          assert.ok(all[token.sentence].tokens[0] <= i && i < all[token.sentence].tokens[1]);
        });
        found.forEach(({ span, inner, tokens: [from, to] }, i) => {
          assert.deepEqual(span, [tokens[from].start, tokens[to - 1].end]);
          assert.ok(span[0] < inner[0] && inner[0] <= inner[1] && inner[1] <= span[1]);
          if (i > 0) assert.ok(found[i - 1].tokens[1] <= from);
        });
      }),
      runs,
    );
  });
});
