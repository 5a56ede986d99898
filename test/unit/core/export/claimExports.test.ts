import assert from 'node:assert/strict';
import type { ArticleAnalysis, Claim, Figure } from '../../../../src/core/analysis';
import type { AnalyzedArticle } from '../../../../src/core/export/claimRows';
import { claimsAsCsv, figuresAsCsv } from '../../../../src/core/export/csv';
import { claimsAsMarkdown, figuresAsMarkdown } from '../../../../src/core/export/markdown';

/** An article whose only claims are the given pieces of its text. */
function articleOf(
  text: string,
  pieces: readonly (Partial<Claim> & { text: string })[],
  id = 'a.txt',
): AnalyzedArticle {
  const claims = pieces.map((piece, i): Claim => {
    const start = text.indexOf(piece.text);
    const span = [start, start + piece.text.length] as const;
    return {
      id: `c${i}`,
      span,
      kind: 'statement',
      speaker: null,
      agentless: false,
      score: 0.5,
      reasons: [],
      ...piece,
    };
  });
  const analysis: ArticleAnalysis = {
    id,
    length: text.length,
    language: 'en',
    blocks: [],
    sentences: [],
    people: [
      {
        id: 'orla-vance',
        name: 'Orla Vance',
        official: true,
        titles: ['Harbor Minister'],
        status: 'current',
        mentions: [],
      },
    ],
    organizations: [],
    attributions: [
      {
        id: 'a1',
        type: 'direct',
        content: [],
        quoted: [],
        source: [],
        cue: [],
        speaker: 'Orla Vance',
        speakerId: 'orla-vance',
        sourceKind: 'named',
        cueClass: 'neutral',
        disputed: false,
        confidence: 0.9,
        reason: 'content-source-cue',
      },
    ],
    figures: [{ span: [text.indexOf('12'), text.indexOf('12') + 2], type: 'number', value: 12 }],
    claims,
  };
  return { text, analysis };
}

describe('claims as CSV', () => {
  it('has one row per claim with its line, its figures and its speaker with the office', () => {
    const text = 'Headline\n\n"We lost 12 boats," Orla Vance said.';
    const csv = claimsAsCsv([
      articleOf(text, [
        { text: '"We lost 12 boats,"', kind: 'quote', speaker: 'Orla Vance', attributionId: 'a1' },
      ]),
    ]);
    const [header, row] = csv.trimEnd().split('\n');
    assert.match(header, /^file,line,char_start,char_end,kind,text,speaker,/);
    assert.equal(
      row,
      'a.txt,3,10,29,quote,"""We lost 12 boats,""",Orla Vance,orla-vance,Harbor Minister,named,,12,,0.90,0.50,,,,,a.txt#L3',
    );
  });

  for (const formula of ['=1+1', '+49', '-2', '@SUM(A1)']) {
    it(`defuses a cell that begins like the formula ${formula}`, () => {
      const csv = claimsAsCsv([articleOf(`${formula} boats`, [{ text: `${formula} boats` }])]);
      assert.ok(csv.includes(`'${formula} boats`));
    });
  }

  it('leaves offsets as numbers and joins lines inside a claim', () => {
    const csv = claimsAsCsv([articleOf('The boats\nsank.', [{ text: 'The boats\nsank.' }])]);
    assert.match(csv, /a\.txt,1,0,15,statement,The boats sank\.,/);
  });
});

describe('claims as Markdown', () => {
  it('links each claim to its line', () => {
    const report = claimsAsMarkdown([articleOf('One.\nTwo sank.', [{ text: 'Two sank.' }], 'desk/a.txt')]);
    assert.match(report, /^## desk\/a\.txt\n/);
    assert.match(report, /\[a\.txt:2\]\(<desk\/a\.txt#L2>\)/);
  });

  it('shows markup in a claim as text', () => {
    const claim = '<img src=x onerror=alert(1)> | [a](b) *c*';
    const report = claimsAsMarkdown([articleOf(claim, [{ text: claim }])]);
    assert.ok(report.includes('\\<img src=x onerror=alert\\(1\\)\\> \\| \\[a\\]\\(b\\) \\*c\\*'));
  });

  it('says so when an article has no claims', () => {
    assert.match(claimsAsMarkdown([articleOf('Nothing.', [])]), /No claims/);
  });
});

describe('figures as a table', () => {
  const text = 'Harbor\n\n=1 or 12 boats sank.';
  const article = articleOf(text, [], '=a.txt');
  const figures: Figure[] = [
    {
      span: [text.indexOf('12'), text.indexOf('12') + 8],
      type: 'number',
      value: 12,
      unit: 'boat',
      counted: '=boats',
      attributionId: 'a1',
    },
    { span: [8, 10], type: 'money', value: [-3, 4], unit: 'USD', modifier: 'about' },
  ];
  const given = { text, analysis: { ...article.analysis, figures } };

  it('have one row each with value, unit, what is counted, speaker and line, formulas defused', () => {
    assert.deepEqual(figuresAsCsv([given]).trimEnd().split('\n'), [
      'file,line,text,type,value,unit,modifier,counted,speaker',
      "'=a.txt,3,12 boats,number,12,,,'=boats,Orla Vance",
      "'=a.txt,3,'=1,money,'-3/4,USD,about,,",
    ]);
  });

  it('are shown as text in Markdown', () => {
    const [, , row] = figuresAsMarkdown([given]).split('\n');
    assert.equal(row, '| 12 boats | 12 |  | =boats | Orla Vance | =a.txt:3 |');
  });
});
