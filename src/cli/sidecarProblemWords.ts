import type { JsonLdProblem, JsonLdProblemCode } from '../core/annotations/sidecar/readJsonLd';
import { fill } from '../core/fill';

/** What is told of each problem; {0} stands for what it is about. */
const words: Readonly<Record<JsonLdProblemCode, string>> = {
  'bad-yaml': 'is not YAML: {0}',
  'too-deep': 'is nested too deep to be read',
  'merge-conflict': 'has the marks of a merge conflict: settle it first',
  'unknown-version': 'is of version {0}, which this program does not know',
  'missing-key': 'has no "{0}"',
  'wrong-type': 'has another value where {0} belongs',
  'unknown-value': 'has the unknown value "{0}"',
  'duplicate-key': 'has the key "{0}" twice',
  'duplicate-id': 'has a second annotation with the id "{0}"',
  alias: 'has an alias for {0}: write the value out',
  'not-json': 'is not JSON: {0}',
  'no-annotations': 'holds no annotations',
};

/** The problem in words that go on from its place. */
export function sidecarProblemWords({ code, detail = '' }: JsonLdProblem): string {
  return fill(words[code], detail);
}
