import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { changeSidecar } from '../../../../src/core/annotations/sidecar/changeSidecar';
import { readSidecar } from '../../../../src/core/annotations/sidecar/readSidecar';
import { sidecarAsJsonLd } from '../../../../src/core/export/webAnnotations';
import { annotationOf, beside, deciding, quote } from './invented';

const valid = new Ajv({ strict: false }).compile(
  JSON.parse(readFileSync('media/schemas/annotations.schema.json', 'utf8')) as object,
);

// "opens" stands there once, "bridge" twice: so that an occurrence is written too.
const sidecar =
  changeSidecar(
    '',
    [
      deciding(quote),
      deciding(annotationOf('note', 'bridge', { own: true, decisions: { note: 'Which one?' } })),
      {
        do: 'describe',
        article: {
          headline: 'A',
          contentcreated: '2031',
          uri: 'https://a.example/1',
          infosource: [{ name: 'B' }],
        },
      },
    ],
    beside,
  ) ?? '';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Every JSON that differs from the given one in one key: without it, or with something else there. */
function* mutations(json: Json, path = ''): Generator<[what: string, json: Json]> {
  if (typeof json !== 'object' || json === null) return;
  for (const key of Object.keys(json)) {
    if (key === 'body' || key === '@context') continue; // other programs' bodies may be anything
    const here = `${path}/${key}`;
    const put = (value: Json | undefined): Json => {
      const copy = structuredClone(json) as Record<string, Json>;
      if (value === undefined) delete copy[key];
      else copy[key] = value;
      return Array.isArray(json) ? Object.values(copy) : copy;
    };
    yield [`no ${here}`, put(undefined)];
    for (const wrong of [7, 'x', -1.5, [12], { a: 1 }, null])
      yield [`${JSON.stringify(wrong)} at ${here}`, put(wrong)];
    for (const [what, inner] of mutations((json as Record<string, Json>)[key], here))
      yield [what, put(inner)];
  }
}

describe('the schema of sidecars', () => {
  it('takes what is written', () => {
    assert.ok(valid(sidecarAsJsonLd(sidecar)), JSON.stringify(valid.errors));
  });

  it('and the reader take and refuse the same', () => {
    const verdicts = { taken: 0, refused: 0 };
    for (const [what, json] of mutations(sidecarAsJsonLd(sidecar) as Json)) {
      // JSON is YAML
      const { writable, problems } = readSidecar(JSON.stringify(json));
      assert.equal(valid(json), writable, `${what}: ${JSON.stringify(writable ? valid.errors : problems)}`);
      verdicts[writable ? 'taken' : 'refused']++;
    }
    assert.ok(verdicts.taken > 20 && verdicts.refused > 100, JSON.stringify(verdicts));
  });
});
