import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import type { ArticleAnalysis } from '../../../src/core/analysis';
import { analyzeArticle } from '../../../src/core/analyzeArticle';
import { Engine } from '../../../src/core/engine';
import { ParagraphMemory } from '../../../src/core/paragraphMemory';
import { overlaps, type Span } from '../../../src/core/span';
import { assertGrowth } from '../assertGrowth';
import { blocksRun } from './blocksRun';

const runs = { numRuns: Number(process.env.COPYDESK_RUNS ?? 200) };
const read = (name: string) => readFileSync(`media/gazetteer/${name}`, 'utf8');
const resources = {
  titles: read('titles.tsv'),
  countries: read('countries.json'),
  metonyms: read('metonyms.json'),
  words: read('words.txt'),
  names: readFileSync('media/model/names.json', 'utf8'),
};
const engine = new Engine(resources);

class NoMemory<T> extends ParagraphMemory<T> {
  override recall(text: string, compute: (text: string) => T): T {
    return compute(text);
  }
}

/** An engine of the same knowledge that remembers nothing. */
function forgetful(): Engine {
  const known = { ...engine };
  const memories = {
    articles: new Map(),
    paragraphs: new NoMemory(0),
    passages: new NoMemory(0),
  };
  const knowledge = ['gazetteer', 'lexicon', 'names', 'tagger'];
  assert.deepEqual(Object.keys(known).sort(), [...knowledge, ...Object.keys(memories)].sort());
  return Object.assign(Object.create(Engine.prototype) as Engine, known, memories);
}

function analyze(text: string, by = engine): ArticleAnalysis {
  const steps = analyzeArticle(text, { id: 'story.txt', published: '2021-05-04' }, by);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Pieces that news and hostile files are made of. */
const pieces = [
  'Foreign Minister Tove Lindqvist',
  'Lindqvist',
  'Mr. Okoro',
  'she',
  'he',
  ' said',
  ' told reporters',
  ' according to ',
  'The ministry',
  'Norway',
  '“We agree,” ',
  '"We agree," ',
  "'We agree with it,' ",
  '‘no’',
  '«oui»',
  '„ja“',
  "''",
  '``',
  '"',
  '“',
  '”',
  "'",
  '’',
  '‘',
  '«',
  '»',
  '`',
  '(',
  ')',
  '[',
  '. ',
  '.',
  ', ',
  ': ',
  '? ',
  '! ',
  '...',
  ' — ',
  '-',
  '$40 million',
  '3.5%',
  '1,200',
  'nine',
  'on Monday',
  'May 4',
  '2021',
  '6"',
  '5\'10"',
  "'90s",
  'U.S. ',
  'a.m. ',
  '\n',
  '\n\n',
  '\r\n',
  '\r\n\r\n',
  '\r',
  '\t',
  '\u00a0',
  '\u2028',
  '\ufeff',
  '\u2066',
  '\0',
  '\ud800',
  '\udc00',
  '😀',
  '👩‍👩‍👧',
  'é',
  'e\u0301',
  '中文。',
  'слово ',
  'كلمة ',
  '---\n',
  'Advertisement',
  'HARSTAD:',
  '(Reuters) -',
  'By Ada Holm',
  '<b>',
  '[x](y)',
];
const text = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...pieces) },
      fc.string({ unit: 'binary', maxLength: 8 }),
    ),
    {
      maxLength: 80,
    },
  )
  .map((parts) => parts.join(''));

/** Every span of an analysis, with the name of what it belongs to. */
function spansOf(analysis: ArticleAnalysis): [string, Span][] {
  return [
    ...analysis.blocks.map(({ span }): [string, Span] => ['block', span]),
    ...analysis.sentences.map((span): [string, Span] => ['sentence', span]),
    ...[...analysis.people, ...analysis.organizations].flatMap(({ mentions }) =>
      mentions.map(({ span }): [string, Span] => ['mention', span]),
    ),
    ...analysis.attributions.flatMap((attribution) =>
      (['content', 'quoted', 'source', 'cue'] as const).flatMap((part) =>
        attribution[part].map((span): [string, Span] => [part, span]),
      ),
    ),
    ...analysis.figures.map(({ span }): [string, Span] => ['figure', span]),
    ...analysis.claims.map(({ span }): [string, Span] => ['claim', span]),
  ];
}

function assertSorted(layer: string, starts: readonly number[]): void {
  assert.deepEqual(
    starts,
    [...starts].sort((a, b) => a - b),
    `${layer} sorted by their first offset`,
  );
}

describe('the analysis of any text', () => {
  it('has spans that lie in the text and hold more than space', () => {
    fc.assert(
      fc.property(text, (article) => {
        for (const [what, [start, end]] of spansOf(analyze(article))) {
          assert.ok(0 <= start && start < end && end <= article.length, `${what} ${start}–${end}`);
          assert.notEqual(article.slice(start, end).trim(), '', `${what} ${start}–${end} is blank`);
        }
      }),
      runs,
    );
  });

  it('has every layer sorted', () => {
    fc.assert(
      fc.property(text, (article) => {
        const { blocks, sentences, people, organizations, attributions, figures, claims } = analyze(article);
        assertSorted(
          'blocks',
          blocks.map(({ span }) => span[0]),
        );
        assertSorted(
          'sentences',
          sentences.map(([start]) => start),
        );
        assertSorted(
          'people',
          people.map(({ mentions }) => mentions[0].span[0]),
        );
        assertSorted(
          'organizations',
          organizations.map(({ mentions }) => mentions[0].span[0]),
        );
        assertSorted(
          'attributions',
          attributions.map(({ content }) => content[0][0]),
        );
        assertSorted(
          'figures',
          figures.map(({ span }) => span[0]),
        );
        assertSorted(
          'claims',
          claims.map(({ span }) => span[0]),
        );
      }),
      runs,
    );
  });

  const blank = /^[\s\p{Cc}\p{Z}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]*$/u;

  it('has blocks that cover all but white space and marks of direction, without overlap', () => {
    fc.assert(
      fc.property(text, (article) => {
        let end = 0;
        for (const { span } of [...analyze(article).blocks, { span: [article.length, article.length] }]) {
          assert.ok(span[0] >= end, 'no overlap');
          assert.match(article.slice(end, span[0]), blank, 'no gap');
          end = span[1];
        }
      }),
      runs,
    );
  });

  it('annotates nothing in repetitions, boilerplate and disclaimers', () => {
    fc.assert(
      fc.property(text, text, (first, second) => {
        const { blocks, ...layers } = analyze(`${first}\n\nAdvertisement\n\n${second}\n\n${first}`);
        const unread = blocks.filter(({ kind }) => ['duplicate', 'boilerplate', 'disclaimer'].includes(kind));
        for (const [what, span] of spansOf({ ...layers, blocks: [] })) {
          assert.ok(!unread.some((block) => overlaps(block.span, span)), `${what} ${span.join('–')}`);
        }
        for (const { duplicateOf } of blocks) {
          if (duplicateOf !== undefined) assert.notEqual(blocks[duplicateOf].kind, 'duplicate');
        }
      }),
      runs,
    );
  });

  it('hears nobody in the lines that say who wrote the article and when', () => {
    const text =
      'Ferry sails\n\nBy Hanne Dahl\nPublished: 4 May 2021\n\nThe ferry “will sail at noon on Monday,” the ministry said.';
    const { blocks, attributions } = analyze(text);
    assert.deepEqual(
      blocks.map(({ kind }) => kind),
      ['headline', 'byline', 'dateline', 'body'],
    );
    assert.deepEqual(
      attributions.map(({ speaker }) => speaker),
      ['the ministry'],
    );
  });

  it('refers to people, organizations and attributions that exist, by ids that differ', () => {
    fc.assert(
      fc.property(text, (article) => {
        const { people, organizations, attributions, figures, claims } = analyze(article);
        const speakers = [...people, ...organizations].map(({ id }) => id);
        const ids = attributions.map(({ id }) => id);
        assert.equal(new Set(speakers).size, speakers.length);
        assert.equal(new Set(ids).size, ids.length);
        for (const { speakerId, parent, continues } of attributions) {
          if (speakerId !== null) assert.ok(speakers.includes(speakerId));
          for (const id of [parent, continues]) if (id !== undefined) assert.ok(ids.includes(id));
        }
        for (const { attributionId } of [...figures, ...claims]) {
          if (attributionId !== undefined) assert.ok(ids.includes(attributionId));
        }
      }),
      runs,
    );
  });

  it('is the same from an engine that remembers earlier versions', () => {
    const edit = fc.record({
      at: fc.nat(),
      drop: fc.nat(40),
      insert: fc.oneof(text, fc.constantFrom(...pieces)),
    });
    fc.assert(
      fc.property(text, fc.array(edit, { maxLength: 12 }), (article, edits) => {
        let edited = article;
        analyze(edited);
        for (const { at, drop, insert } of edits) {
          const from = at % (edited.length + 1);
          edited = edited.slice(0, from) + insert + edited.slice(from + drop);
          analyze(edited);
        }
        assert.deepEqual(analyze(edited), analyze(edited, forgetful()));
      }),
      runs,
    );
  });
});

/** A word of its own for each number. */
const letters = (number: number) => [...String(number)].map((digit) => 'aeioubdrst'[Number(digit)]).join('');

describe('the analysis of a hostile text', () => {
  const story =
    'The minister said on Monday that “two bridges” would be closed. "We found cracks," Holm told us. ';
  const cases: [string, (size: number) => string][] = [
    ['one line', (size) => Array.from({ length: size / 100 }, (_, i) => `${i} ${story}`).join('')],
    [
      'paragraphs',
      (size) =>
        story
          .replace('two', 'ten')
          .concat('\n\n')
          .repeat(size / 100),
    ],
    [
      'paragraphs that all differ',
      (size) => Array.from({ length: size / 100 }, (_, i) => `${i} ${story}`).join('\n'),
    ],
    ['straight quotation marks', (size) => '"'.repeat(size / 10)],
    ['opening quotation marks', (size) => '“a '.repeat(size / 30)],
    ['single quotation marks', (size) => " 'a".repeat(size / 30)],
    ['unbalanced marks of all kinds', (size) => ' “a" ‘b \'c «d „e'.repeat(size / 160)],
    ['full stops', (size) => '. '.repeat(size / 20)],
    ['one word', (size) => 'a'.repeat(size)],
    ['capitals', (size) => 'Aa Bb '.repeat(size / 60)],
    ['digits', (size) => '1,2.'.repeat(size / 40)],
    ['opening brackets', (size) => '('.repeat(size / 10)],
    ['blank lines', (size) => '\n'.repeat(size)],
    ['short lines', (size) => 'abc def\n'.repeat(size / 80)],
    ['NUL', (size) => '\0'.repeat(size)],
    ['lone surrogates', (size) => '\ud800 \udc00'.repeat(size / 30)],
    ['marks inside marks', (size) => `${'“a ‘b '.repeat(size / 100)}${'’ c” '.repeat(size / 100)}`],
    ['brackets inside brackets', (size) => `${'(a '.repeat(size / 50)}${') '.repeat(size / 50)}`],
    ['one number', (size) => `It cost $${'7'.repeat(size)} on Monday.`],
    ['one number with commas', (size) => `It cost ${'700,'.repeat(size / 4)}000 dollars.`],
    ['a title again and again', (size) => 'Foreign Minister '.repeat(size / 17)],
    [
      'a titled name again and again',
      (size) => 'Danish Foreign Minister Tove Lindqvist said. '.repeat(size / 90),
    ],
    [
      'names that all differ',
      (size) => Array.from({ length: size / 40 }, (_, i) => `Tove L${letters(i)} said so. `).join(''),
    ],
    ['cues without contents', (size) => 'said told according to '.repeat(size / 80)],
    ['dates', (size) => 'on Monday, May 4, 2021, '.repeat(size / 80)],
  ];
  const small = 10_000;
  const growth = 8;
  for (const [title, make] of cases) {
    it(`made of ${title} runs code in proportion to its length`, function () {
      if (process.env.NODE_V8_COVERAGE) this.skip(); // counting would take away what coverage has counted
      const ratios: number[] = [];
      // V8 may throw away counts with the functions that it cleans up, so that less is counted than was run.
      while (ratios.length < 4 && !ratios.some((ratio) => ratio < 1.3 * growth)) {
        const [few, many] = [small / 2, (small / 2) * growth].map((size) => {
          const text = make(size);
          const fresh = forgetful();
          return blocksRun(() => analyze(text, fresh));
        });
        ratios.push(many / few);
      }
      const least = Math.min(...ratios);
      assert.ok(least < 1.3 * growth, `${growth} times the text ran ${least.toFixed(1)} times the code`);
    });

    it(`made of ${title} costs no more than its length asks for`, () =>
      assertGrowth(small, (size) => {
        const text = make(size);
        const fresh = new Engine(resources);
        return () => void analyze(text, fresh);
      }));
  }
});
