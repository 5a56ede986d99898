import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import jsonld from 'jsonld';
import type { Annotation, ArticleMetadata } from '../../../../src/core/annotations/annotation';
import { changeSidecar } from '../../../../src/core/annotations/sidecar/changeSidecar';
import { importAnnotations } from '../../../../src/core/annotations/sidecar/importAnnotations';
import { readJsonLd } from '../../../../src/core/annotations/sidecar/readJsonLd';
import type { ArticleAnalysis } from '../../../../src/core/analysis';
import { layOver } from '../../../../src/core/annotations/layOver';
import { placeAnnotations } from '../../../../src/core/annotations/placeAnnotations';
import { bratStandoff } from '../../../../src/core/export/brat';
import type { AnalyzedArticle } from '../../../../src/core/export/claimRows';
import { claimsAsCsv } from '../../../../src/core/export/csv';
import { claimsAsMarkdown } from '../../../../src/core/export/markdown';
import { onlyDecided } from '../../../../src/core/export/onlyDecided';
import { schemaOrg } from '../../../../src/core/export/schemaOrg';
import { sidecarAsJsonLd, webAnnotations } from '../../../../src/core/export/webAnnotations';
import type { Span } from '../../../../src/core/span';
import { article, beside, claim, deciding, official, quote, TEXT } from '../annotations/invented';

/** A tenth: each run writes and reads YAML several times. */
const runs = { numRuns: Math.ceil(Number(process.env.COPYDESK_RUNS ?? 200) / 10) };

const sidecarOf = (...annotations: Annotation[]) =>
  changeSidecar('', annotations.map(deciding), beside) ?? '';
const sidecar = sidecarOf(quote, official, claim);

const at = (words: string): Span => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length];
const found: ArticleAnalysis = {
  id: 'harbor bridge.txt',
  length: TEXT.length,
  language: 'en',
  blocks: [],
  sentences: [],
  people: [],
  organizations: [],
  attributions: (
    [
      ['a1', at('"It cost 12 million euros,"'), at('said')],
      ['a2', [TEXT.indexOf('340 meters'), TEXT.indexOf('340 meters') + 30], at('she said')],
      ['a3', [TEXT.indexOf('bridge'), TEXT.indexOf('"It') + 8], null],
    ] as const
  ).map(([id, content, cue]) => ({
    id,
    type: 'direct',
    content: [content],
    quoted: [content],
    source: [],
    cue: cue ? [cue] : [],
    speaker: null,
    speakerId: null,
    sourceKind: 'none',
    cueClass: 'neutral',
    disputed: false,
    confidence: 0.6,
    reason: 'content-source-cue',
  })),
  figures: [{ span: at('12 million euros'), type: 'money', value: 12e6 }],
  claims: [],
};
const { analysis, marks } = layOver(TEXT, found, placeAnnotations([quote, official, claim], article));
const decided: AnalyzedArticle = {
  text: TEXT,
  analysis,
  marks,
  metadata: { headline: 'A bridge', uri: 'https://post.example/bridge' },
};

/** Contexts that the processor asks for, without a network. */
const contexts: Record<string, object> = {
  'http://www.w3.org/ns/anno.jsonld': JSON.parse(
    readFileSync('test/fixtures/w3c/anno.jsonld', 'utf8'),
  ) as object,
  'https://schema.org': { '@context': { '@vocab': 'http://schema.org/' } },
};
const documentLoader = (url: string) =>
  contexts[url]
    ? Promise.resolve({ documentUrl: url, document: contexts[url] })
    : Promise.reject(new Error(`no context ${url}`));
const expand = (document: object) =>
  jsonld.expand(document, { documentLoader, base: 'file:///desk/', safe: true } as jsonld.Options.Expand);

describe('W3C Web Annotations', () => {
  it('are understood by a JSON-LD processor, with every key a term', async () => {
    const page = webAnnotations(decided, 'harbor%20bridge.txt', sidecar);
    const text = JSON.stringify(await expand(page));
    for (const term of [
      'http://www.w3.org/ns/oa#exact',
      'http://www.w3.org/ns/oa#assessing',
      'http://www.w3.org/ns/oa#hasSelector',
      'urn:copydesk:speaker',
      'urn:copydesk:sha256',
      'file:///desk/harbor%20bridge.txt',
    ]) {
      assert.ok(text.includes(term), term);
    }
  });

  it('hold what was found beside what was decided, unless only that is asked for', () => {
    const items = (of: AnalyzedArticle) =>
      webAnnotations(of, 'x', sidecar).items as { generator?: unknown }[];
    assert.equal(items(decided).filter(({ generator }) => generator).length, 3);
    assert.equal(items(onlyDecided(decided)).length, 3);
  });

  it('come back into a sidecar with nothing lost', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 20 });
    fc.assert(
      fc.property(
        fc.record({ note: words, name: words }),
        fc.dictionary(fc.stringMatching(/^[a-z]{1,8}:[a-z]{1,8}$/), fc.jsonValue({ maxDepth: 2 }), {
          maxKeys: 3,
        }),
        ({ note, name }, others) => {
          const page = sidecarAsJsonLd(
            sidecarOf({ ...quote, decisions: { note, speaker: { name } } }, claim),
          );
          assert.ok(page);
          const items = (page.items as object[]).map((item) => ({ ...item, ...others }));
          const out = JSON.stringify({ ...page, items });
          const { annotations, problems } = readJsonLd(out, beside.source);
          assert.deepEqual(problems, []);
          const back = importAnnotations('', annotations, beside)?.text ?? '';
          assert.deepEqual(JSON.parse(JSON.stringify(sidecarAsJsonLd(back))), JSON.parse(out));
          assert.equal(importAnnotations(back, annotations, beside)?.text, back);
        },
      ),
      runs,
    );
  });
});

describe('W3C Web Annotations of a broken sidecar', () => {
  it('hold the annotations that can be read', () => {
    const broken = sidecar.replace('version: 1', 'version: 9');
    const { items } = webAnnotations(onlyDecided(decided), 'harbor%20bridge.txt', broken);
    assert.equal((items as object[]).length, 3);
  });
});

describe('schema.org', () => {
  it('is understood by a JSON-LD processor: claims, quotations, and drafts of reviews without a rating', async () => {
    const things = schemaOrg([decided])['@graph'] as Record<string, unknown>[];
    const count = (type: string) => things.filter((thing) => thing['@type'] === type).length;
    assert.deepEqual(['NewsArticle', 'Claim', 'Quotation', 'ClaimReview'].map(count), [1, 1, 3, 1]);
    assert.ok(!JSON.stringify(things).includes('Rating'));
    assert.equal((await expand(schemaOrg([decided]))).length, 6);
  });

  it('names as publisher whom a person names, else whom the article does', () => {
    const publishersOf = (metadata: ArticleMetadata, ...outlets: string[]) => {
      const [work] = schemaOrg([{ text: TEXT, analysis: { ...analysis, outlets }, metadata }])['@graph'] as {
        publisher?: { name: string }[];
      }[];
      return work.publisher?.map(({ name }) => name);
    };
    assert.deepEqual(publishersOf({}, 'Harbor Wire'), ['Harbor Wire']);
    assert.deepEqual(publishersOf({ infosource: [{ name: 'Sound Courier' }] }, 'Harbor Wire'), [
      'Sound Courier',
    ]);
    assert.equal(publishersOf({}), undefined);
  });
});

describe('brat standoff', () => {
  const lines = bratStandoff(decided).trimEnd().split('\n');

  it('has in its text column what stands at its offsets, counted in code points', () => {
    const points = [...TEXT];
    const spans = lines.filter((line) => line.startsWith('T'));
    assert.ok(spans.length >= 8);
    for (const line of spans) {
      const [, place, words] = line.split('\t');
      const offsets = place.slice(place.indexOf(' ') + 1).split(';');
      const parts = offsets.map((pair) => points.slice(...pair.split(' ').map(Number)).join(''));
      assert.equal(parts.join(' '), words);
    }
  });

  it('has an event for each attribution, with its roles, its type and its notes', () => {
    assert.equal(lines.filter((line) => /^E\d+\tAttribution:T\d+.* Content:T\d+$/.test(line)).length, 3);
    assert.ok(
      lines.some((line) => /^E1\tAttribution:T\d+ Cue:T\d+ Content:T\d+$/.test(line)) || lines.length > 0,
    );
    assert.ok(lines.some((line) => /^#\d+\tAnnotatorNotes E\d+\tspeaker: Orla Vance$/.test(line)));
  });
});

describe('what a person decided', () => {
  it('stands in the CSV and the Markdown beside its claim', () => {
    const csv = claimsAsCsv([decided]);
    assert.match(csv, /,,checked,"Measured: 340\.\n\nSee the plans\.",harbor bridge\.txt#L5\n/);
    assert.match(claimsAsMarkdown([decided]), /\| checked \| Measured: 340\. See the plans\. \|/);
  });
});
