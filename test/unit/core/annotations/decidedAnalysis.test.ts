import assert from 'node:assert/strict';
import type { ArticleAnalysis, Attribution, Claim, Person } from '../../../../src/core/analysis';
import type { Annotation } from '../../../../src/core/annotations/annotation';
import { layOver } from '../../../../src/core/annotations/layOver';
import { foundMarks } from '../../../../src/core/annotations/marks';
import { placeAnnotations } from '../../../../src/core/annotations/placeAnnotations';
import type { Span } from '../../../../src/core/span';
import { annotationOf, article, TEXT } from './invented';

const at = (words: string): Span => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length];

function attribution(id: string, words: string, more: Partial<Attribution> = {}): Attribution {
  return {
    id,
    type: 'indirect',
    content: [at(words)],
    quoted: [],
    source: [],
    cue: [],
    speaker: 'Orla Vance',
    speakerId: 'orla-vance',
    sourceKind: 'named',
    cueClass: 'neutral',
    disputed: false,
    confidence: 0.6,
    reason: 'content-source-cue',
    ...more,
  };
}

function claim(id: string, words: string, more: Partial<Claim> = {}): Claim {
  const text = { id, span: at(words), text: words, kind: 'statement', speaker: null } as const;
  return { ...text, agentless: false, score: 0.5, reasons: [], ...more };
}

function person(id: string, official: boolean, ...words: string[]): Person {
  const mentions = words.map((each) => ({ span: at(each), kind: 'full', sieve: 'exact' }) as const);
  return { id, name: id, official, titles: [], status: 'current', mentions };
}

const analysis: ArticleAnalysis = {
  id: 'a.txt',
  length: TEXT.length,
  language: 'en',
  blocks: [],
  sentences: [],
  people: [
    person('vance', true, 'Vance opened', 'Harbor Minister Orla Vance'),
    person('bridge', true, 'Harbor bridge'),
    person('she', false, 'she said'),
  ],
  organizations: [],
  attributions: [
    attribution('a1', '"It cost 12 million euros,"'),
    attribution('a2', 'The bridge is 340 meters long.', { parent: 'a1', continues: 'a1' }),
    attribution('a3', 'Vance opened it with "great joy"', { parent: 'a2' }),
  ],
  figures: [
    { span: at('12 million euros'), type: 'money', value: 12e6, attributionId: 'a1' },
    { span: at('340 meters'), type: 'dimension', value: 340 },
  ],
  claims: [
    claim('c1', '"It cost 12 million euros,"', { attributionId: 'a1', speaker: 'Orla Vance' }),
    claim('c2', 'The bridge is 340 meters long.', { attributionId: 'a2', speaker: 'Orla Vance' }),
  ],
};

const laid = (...annotations: Annotation[]) =>
  layOver(TEXT, analysis, placeAnnotations(annotations, article));

describe('the marks of an analysis', () => {
  it('are officials, quotes, figures and claims, each in the order of the text', () => {
    const words = foundMarks(analysis).map(({ kind, id, spans }) => [kind, id, TEXT.slice(...spans[0])]);
    assert.deepEqual(words, [
      ['official', 'bridge', 'Harbor bridge'],
      ['official', 'vance', 'Harbor Minister Orla Vance'],
      ['official', 'vance', 'Vance opened'],
      ['quote', 'a1', '"It cost 12 million euros,"'],
      ['quote', 'a2', 'The bridge is 340 meters long.'],
      ['quote', 'a3', 'Vance opened it with "great joy"'],
      ['figure', undefined, '12 million euros'],
      ['figure', undefined, '340 meters'],
      ['claim', 'c1', '"It cost 12 million euros,"'],
      ['claim', 'c2', 'The bridge is 340 meters long.'],
    ]);
  });

  it('are given with what was decided about them, then those of the person’s own', () => {
    const decided = annotationOf('figure', '340 meters', { decisions: { verdict: 'accepted' } });
    const own = annotationOf('note', 'great joy', { own: true, decisions: { note: 'Whose?' } });
    const { marks } = laid(decided, own);
    assert.deepEqual(
      marks.flatMap(({ kind, id, by, spans }) => (by ? [[kind, id, by.annotation.id, spans]] : [])),
      [
        ['figure', undefined, decided.id, [at('340 meters')]],
        ['note', own.id, own.id, [at('great joy')]],
      ],
    );
    assert.equal(marks.length, 11);
    assert.deepEqual(
      marks.slice(0, 10).map(({ kind }) => kind),
      foundMarks(analysis).map(({ kind }) => kind),
    );
  });
});

describe('a decision', () => {
  it('about a mark that is found no more stands alone when it was accepted, and not when it was rejected', () => {
    const accepted = annotationOf('quote', 'great joy', { decisions: { verdict: 'accepted' } });
    assert.equal(laid(accepted).counts.own, 1);
    const rejected = annotationOf('quote', 'great joy', { decisions: { verdict: 'rejected' } });
    assert.equal(laid(rejected).counts.own, 0);
    assert.equal(laid({ ...rejected, own: true }).counts.own, 1);
  });

  it('holds for a mark of its own kind alone', () => {
    const figure = annotationOf('figure', 'The bridge is 340 meters long.', {
      decisions: { verdict: 'rejected' },
    });
    assert.equal(laid(figure).counts.decided, 0);
    assert.equal(laid(figure).analysis.claims.length, 2);
  });

  it('holds for the mark with the most words in common', () => {
    const both = {
      ...analysis,
      claims: [claim('c1', 'The bridge is 340 meters'), claim('c2', 'The bridge is 340 meters long.')],
    };
    const decided = annotationOf('claim', 'The bridge is 340 meters long.', {
      decisions: { verdict: 'rejected' },
    });
    const { analysis: now } = layOver(TEXT, both, placeAnnotations([decided], article));
    assert.deepEqual(
      now.claims.map(({ id }) => id),
      ['c1'],
    );
  });

  it('holds for a mark with half of the words in common, and for none with less', () => {
    const half = annotationOf('figure', '340 meters long. Van', { decisions: { verdict: 'rejected' } });
    assert.equal(laid(half).counts.decided, 1);
    const less = annotationOf('figure', '340 meters long. Vanc', { decisions: { verdict: 'rejected' } });
    assert.equal(laid(less).counts.decided, 0);
  });

  it('to reject a figure or a claim takes it out', () => {
    const figure = annotationOf('figure', '12 million euros', { decisions: { verdict: 'rejected' } });
    assert.deepEqual(
      laid(figure).analysis.figures.map(({ value }) => value),
      [340],
    );
    const rejected = annotationOf('claim', 'The bridge is 340 meters long.', {
      decisions: { verdict: 'rejected' },
    });
    assert.deepEqual(
      laid(rejected).analysis.claims.map(({ id }) => id),
      ['c1'],
    );
  });

  it('about the type of a figure or a claim changes it', () => {
    const figure = annotationOf('figure', '12 million euros', { decisions: { type: 'number' } });
    assert.deepEqual(
      laid(figure).analysis.figures.map(({ type }) => type),
      ['number', 'dimension'],
    );
    const kind = annotationOf('claim', 'The bridge is 340 meters long.', { decisions: { type: 'figure' } });
    assert.deepEqual(
      laid(kind).analysis.claims.map(({ kind }) => kind),
      ['statement', 'figure'],
    );
  });

  it('about the speaker of a quote or a claim changes it, with the id that is known', () => {
    const speaker = { name: 'Osric Tamblyn', speakerId: 'tamblyn' };
    const quote = annotationOf('quote', 'The bridge is 340 meters long.', { decisions: { speaker } });
    const { attributions, claims } = laid(quote).analysis;
    assert.deepEqual([attributions[1].speaker, attributions[1].speakerId], ['Osric Tamblyn', 'tamblyn']);
    assert.deepEqual(
      claims.map((each) => each.speaker),
      ['Orla Vance', 'Osric Tamblyn'],
    );
    const named = annotationOf('claim', 'The bridge is 340 meters long.', {
      decisions: { speaker: { name: 'Pell' } },
    });
    assert.deepEqual(
      laid(named).analysis.claims.map((each) => each.speaker),
      ['Orla Vance', 'Pell'],
    );
    const unknown = annotationOf('quote', 'The bridge is 340 meters long.', {
      decisions: { speaker: { name: 'Pell' } },
    });
    assert.equal(laid(unknown).analysis.attributions[1].speakerId, null);
  });

  it('to reject a quote takes it out with every link to it', () => {
    const rejected = annotationOf('quote', '"It cost 12 million euros,"', {
      decisions: { verdict: 'rejected' },
    });
    const { attributions, figures, claims } = laid(rejected).analysis;
    assert.deepEqual(attributions, [
      attribution('a2', 'The bridge is 340 meters long.'),
      attribution('a3', 'Vance opened it with "great joy"', { parent: 'a2' }),
    ]);
    assert.deepEqual(
      figures.map((figure) => 'attributionId' in figure),
      [false, false],
    );
    assert.deepEqual(
      claims.map(({ attributionId }) => attributionId),
      [undefined, 'a2'],
    );
  });

  it('leaves the links between quotes that stay', () => {
    const accepted = annotationOf('quote', 'The bridge is 340 meters long.', {
      decisions: { verdict: 'accepted' },
    });
    assert.deepEqual(laid(accepted).analysis.attributions, analysis.attributions);
    assert.deepEqual(laid(accepted).analysis.figures, analysis.figures);
  });

  it('to reject the only mention of an official makes them none', () => {
    const rejected = annotationOf('official', 'Harbor bridge', { decisions: { verdict: 'rejected' } });
    const { people } = laid(rejected).analysis;
    assert.deepEqual(
      people.map(({ official, mentions }) => [official, mentions.length]),
      [
        [true, 2],
        [false, 0],
        [false, 1],
      ],
    );
  });

  it('to reject one of two mentions leaves the official', () => {
    const rejected = annotationOf('official', 'Vance opened', { decisions: { verdict: 'rejected' } });
    const [vance] = laid(rejected).analysis.people;
    assert.deepEqual(
      [vance.official, vance.mentions.map(({ span }) => span)],
      [true, [at('Harbor Minister Orla Vance')]],
    );
  });
});

describe('a mark of a person’s own', () => {
  it('is an official, named by its words or by the person', () => {
    const words = annotationOf('official', 'great joy', { own: true });
    assert.deepEqual(laid(words).analysis.people[3], {
      id: words.id,
      name: 'great joy',
      official: true,
      titles: [],
      status: 'current',
      mentions: [{ span: at('great joy'), kind: 'full', sieve: 'exact' }],
    });
    const named = { ...words, decisions: { speaker: { name: 'Joy Great' } } };
    assert.equal(laid(named).analysis.people[3].name, 'Joy Great');
  });

  it('is a quote in its place, of nobody', () => {
    const own = annotationOf('quote', 'Harbor bridge opens', { own: true });
    assert.deepEqual(laid(own).analysis.attributions[0], {
      id: own.id,
      type: 'direct',
      content: [at('Harbor bridge opens')],
      quoted: [at('Harbor bridge opens')],
      source: [],
      cue: [],
      speaker: null,
      speakerId: null,
      sourceKind: 'none',
      cueClass: 'neutral',
      disputed: false,
      confidence: 1,
      reason: 'unattributed-quote',
    });
  });

  it('is a quote of somebody, of a type, disputed', () => {
    const own = annotationOf('quote', 'great joy', {
      own: true,
      decisions: { type: 'indirect', status: 'disputed', speaker: { name: 'Pell', speakerId: 'pell' } },
    });
    const quote = laid(own).analysis.attributions[3];
    assert.deepEqual(
      [quote.type, quote.speaker, quote.speakerId, quote.sourceKind, quote.disputed, quote.reason],
      ['indirect', 'Pell', 'pell', 'named', true, 'source-cue-content'],
    );
  });

  it('is a figure in its place, with its words for a value', () => {
    const own = annotationOf('figure', 'on Monday', { own: true, decisions: { type: 'date' } });
    assert.deepEqual(laid(own).analysis.figures[1], {
      span: at('on Monday'),
      type: 'date',
      value: 'on Monday',
    });
    assert.equal(laid({ ...own, decisions: {} }).analysis.figures[1].type, 'number');
  });

  it('is a claim in its place, of nobody or of somebody', () => {
    const own = annotationOf('claim', 'Harbor bridge opens', { own: true });
    assert.deepEqual(laid(own).analysis.claims[0], {
      id: own.id,
      span: at('Harbor bridge opens'),
      text: 'Harbor bridge opens',
      kind: 'statement',
      speaker: null,
      agentless: false,
      score: 1,
      reasons: [],
    });
    const said = { ...own, decisions: { type: 'quote', speaker: { name: 'Pell' } } } as const;
    const [first] = laid(said).analysis.claims;
    assert.deepEqual([first.kind, first.speaker], ['quote', 'Pell']);
  });

  it('is a claim from its first words to its last', () => {
    const [first] = annotationOf('claim', 'The bridge').targets;
    const [last] = annotationOf('claim', 'great joy').targets;
    const own: Annotation = { ...annotationOf('claim', 'The bridge', { own: true }), targets: [first, last] };
    assert.equal(
      laid(own).analysis.claims.find(({ id }) => id === own.id)?.text,
      'The bridge is 340 meters long. Vance opened it with "great joy',
    );
  });
});
