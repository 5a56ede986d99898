import assert from 'node:assert/strict';
import type { Attribution, Block, Claim } from '../../../../src/core/analysis';
import { ContentIndex } from '../../../../src/core/attribution/contentIndex';
import { Mentions } from '../../../../src/core/attribution/speakers/mentions';
import { findClaims } from '../../../../src/core/claims/findClaims';
import { readStatements } from '../../../../src/core/claims/readStatements';
import { findFigures } from '../../../../src/core/figures/findFigures';
import { shift, type Span } from '../../../../src/core/span';
import type { ArticleParagraph, ArticleText } from '../../../../src/core/text/article';
import { readParagraph } from '../../../../src/core/text/readParagraph';

/** An article of body paragraphs, one a line. */
function article(text: string, kind: Block['kind'] = 'body'): ArticleText {
  const paragraphs: ArticleParagraph[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line) paragraphs.push({ start, kind, block: 0, content: readParagraph(line) });
    start += line.length + 1;
  }
  return { text, blocks: [], paragraphs };
}

function claimsIn(read: ArticleText, attributions: readonly Attribution[] = []): Claim[] {
  const statements = read.paragraphs.map(({ start, content }) =>
    readStatements(content, reportsIn(start, content.text.length, attributions), findFigures(content)),
  );
  return findClaims(read, statements, new ContentIndex(attributions), new Mentions([], []));
}

/** The attributions as the paragraph that they lie in knows them. */
function reportsIn(start: number, length: number, attributions: readonly Attribution[]): Attribution[] {
  const own = (spans: readonly Span[]) => spans.map((span) => shift(span, -start));
  return attributions
    .filter(({ content: [[from]] }) => start <= from && from < start + length)
    .map((each) => ({
      ...each,
      content: own(each.content),
      source: own(each.source),
      cue: own(each.cue),
      quoted: own(each.quoted),
    }));
}

function claimsOf(text: string, attributions: readonly Attribution[] = []): Claim[] {
  return claimsIn(article(text), attributions);
}

function attribution(
  text: string,
  parts: Record<'content' | 'source' | 'cue', string>,
  more: Partial<Attribution> = {},
): Attribution {
  const at = (part: string): Span[] => (part ? [[text.indexOf(part), text.indexOf(part) + part.length]] : []);
  return {
    id: 'a1',
    type: 'indirect',
    content: at(parts.content),
    quoted: [],
    source: at(parts.source),
    cue: at(parts.cue),
    speaker: parts.source || null,
    speakerId: null,
    sourceKind: parts.source ? 'named' : 'none',
    cueClass: 'neutral',
    disputed: false,
    confidence: 1,
    reason: 'source-cue-content',
    ...more,
  };
}

describe('claims of an article', () => {
  it('are what it reports, with the claimant, and what it says itself', () => {
    const text = 'Mara Olin said the dam had cost $7bn. The old bridge collapsed in 2019 after a flood.';
    const said = attribution(text, { source: 'Mara Olin', cue: 'said', content: 'the dam had cost $7bn' });
    assert.deepEqual(
      claimsOf(text, [said]).map(({ text: words, kind, speaker, attributionId }) => [
        words,
        kind,
        speaker,
        attributionId,
      ]),
      [
        ['the dam had cost $7bn', 'reported', 'Mara Olin', 'a1'],
        ['The old bridge collapsed in 2019 after a flood.', 'statement', null, undefined],
      ],
    );
  });

  it('are quotations by their kind, one a sentence', () => {
    const text = '“We paid 300 workers last year. They built the whole dam,” Olin said.';
    const quote = attribution(
      text,
      { source: 'Olin', cue: 'said', content: '“We paid 300 workers last year. They built the whole dam,”' },
      { type: 'direct' },
    );
    assert.deepEqual(
      claimsOf(text, [quote]).map(({ kind }) => kind),
      ['quote', 'quote'],
    );
  });

  it('are not whom something is told', () => {
    const text =
      '“The old dam has leaked since 2019,” Olin told the assembled reporters at the old dam on Monday.';
    const quote = attribution(
      text,
      { source: 'Olin', cue: 'told', content: '“The old dam has leaked since 2019,”' },
      { type: 'direct' },
    );
    assert.deepEqual(
      claimsOf(text, [quote]).map(({ kind }) => kind),
      ['quote'],
    );
  });

  it('are counted once when the words come again', () => {
    assert.equal(claimsOf('The dam cost $7bn to build.\nThe dam cost $7bn to build.').length, 1);
  });

  it('say that nobody answers for them', () => {
    const [claim] = claimsOf('The ministry has long been accused of hiding 40 reports.');
    assert.equal(claim.agentless, true);
    assert.equal(claimsOf('It holds a third of the region’s known copper since 2019.')[0].agentless, false);
    assert.equal(claimsOf('It’s known that 40 of the reports were lost.')[0].agentless, true);
    assert.equal(claimsOf('The ministry was accused by auditors of hiding 40 reports.')[0].agentless, false);
  });

  it('hold that a call was made, in the outlet’s voice', () => {
    const text = 'Olin urged the council to close the three oldest dams.';
    const call = attribution(
      text,
      { source: 'Olin', cue: 'urged', content: 'the council to close the three oldest dams' },
      { cueClass: 'directive' },
    );
    assert.deepEqual(
      claimsOf(text, [call]).map(({ text: words, speaker }) => [words, speaker]),
      [[text, null]],
    );
  });

  it('hold no deed without whoever did it', () => {
    const text =
      'Olin denied that the three oldest dams were shut, said that two leak and blamed the old council.';
    const did = (id: string, cue: string, content: string, cueClass: Attribution['cueClass']) =>
      attribution(text, { source: 'Olin', cue, content }, { id, cueClass });
    assert.deepEqual(
      claimsOf(text, [
        did('a1', 'denied', 'that the three oldest dams were shut', 'denying'),
        did('a2', 'said', 'that two leak', 'neutral'),
        did('a3', 'blamed', 'the old council', 'accusing'),
      ]).map(({ text: words, speaker }) => [words, speaker]),
      [
        ['Olin denied that the three oldest dams were shut', null],
        ['that the three oldest dams were shut', 'Olin'],
        ['that two leak', 'Olin'],
        ['the old council', 'Olin'],
      ],
    );
  });

  it('are whole where the cue stands inside a clause', () => {
    const text = 'The oldest of the dams, Olin said, was shut in 2019.';
    const said = attribution(
      text,
      { source: 'Olin', cue: 'said', content: 'The oldest of the dams' },
      { content: [...[[0, 22] as Span], [text.indexOf('was'), text.length - 1]] },
    );
    assert.deepEqual(
      claimsOf(text, [said]).map(({ text: words, speaker }) => [words, speaker]),
      [[text.slice(0, -1), 'Olin']],
    );
  });

  for (const [cue, speaker] of [
    ['warned', 'Olin'],
    ['demanded', null],
  ] as const)
    it(`are ${speaker ?? 'nobody'}’s where somebody ${cue} that it is so`, () => {
      const text = `Olin ${cue} that the three oldest dams were shut by 2019.`;
      const content = 'that the three oldest dams were shut by 2019';
      const told = attribution(text, { source: 'Olin', cue, content }, { cueClass: 'directive' });
      assert.deepEqual(
        claimsOf(text, [told]).map((claim) => claim.speaker),
        [speaker],
      );
    });

  it('hold an accusation and what it says', () => {
    const text = 'Olin accused the council of hiding 40 reports in 2019.';
    const charge = attribution(
      text,
      { source: 'Olin', cue: 'accused', content: 'the council of hiding 40 reports in 2019' },
      { cueClass: 'accusing' },
    );
    assert.deepEqual(
      claimsOf(text, [charge]).map(({ speaker }) => speaker),
      [null, 'Olin'],
    );
  });

  for (const source of ['I', 'We', 'you']) {
    it(`are whole where the text's own voice says “${source}”`, () => {
      const text = `And yes, ${source} know the council closed 12 of the old dams in 2019.`;
      const own = attribution(text, {
        source,
        cue: 'know',
        content: 'the council closed 12 of the old dams in 2019',
      });
      assert.deepEqual(
        claimsOf(text, [own]).map(({ text: words, attributionId }) => [words, attributionId]),
        [[text, undefined]],
      );
    });
  }

  it('leave out what hardly anybody would check', () => {
    const text = 'Olin said it would be nice.';
    const said = attribution(text, { source: 'Olin', cue: 'said', content: 'it would be nice' });
    assert.deepEqual(claimsOf(text, [said]), []);
  });

  it('are not taken from headlines and decks', () => {
    const read = article('The dam cost $7bn to build.', 'headline');
    assert.deepEqual(claimsIn(read), []);
  });

  it('lie in the text in order, with ids of their own', () => {
    const text =
      'The dam cost $7bn in 2019. Nobody was hurt when the old bridge fell. About 300 workers left the city.';
    const claims = claimsOf(text);
    assert.ok(claims.length > 1);
    claims.forEach(({ span, id, text: words }, i) => {
      assert.equal(text.slice(...span), words);
      assert.equal(id, `c${i + 1}`);
      assert.ok(i === 0 || claims[i - 1].span[0] <= span[0]);
    });
  });
});
