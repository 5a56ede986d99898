import { fill } from '../core/fill';
import type { OfficialsProblem, ProblemCode } from '../core/people/gazetteer/problems';

/** What is told of each problem; {0} and {1} stand for what it is about. */
const words: Readonly<Record<ProblemCode, string>> = {
  yaml: '{0}',
  'too-deep': 'is nested too deep to be read',
  alias: 'holds an alias: write the value out',
  'wrong-type': 'has another value where {0} belongs',
  'unknown-key': 'has the unknown key "{0}"',
  'missing-key': 'has an entry without "{0}"',
  'missing-office': 'has a membership with neither post_id nor role',
  'bad-date': 'has "{0}" for a date: write it as 2021, 2021-04 or 2021-04-14',
  'bad-country': 'has "{0}" for a country: write its two letters of ISO 3166, as in CL',
  'end-before-start': 'has a term that ends on {1}, before it starts on {0}',
  'unknown-id': 'refers to "{0}", which no entry has for its id',
  'duplicate-id': 'has the id "{0}" twice',
  'duplicate-person': 'gives {0} to two people, {1} among them',
  'duplicate-membership': 'tells a term twice: {0}',
  overlap: 'has terms of one person that overlap: {0}',
};

/** The problem in words that go on from the file's name. */
export function problemWords({ code, about }: OfficialsProblem): string {
  return fill(words[code], ...about);
}
