import type { Token } from '../text/paragraph';

/** Adverbs that report without a reporter. */
const HEARSAY: ReadonlySet<string> = new Set([
  'reportedly',
  'allegedly',
  'purportedly',
  'supposedly',
  'apparently',
  'ostensibly',
]);

/** Participles that, after a form of "be", say that somebody says so. */
const REPORTED: ReadonlySet<string> = new Set(
  'accused alleged believed blamed claimed considered criticized criticised estimated expected feared known reported rumored rumoured said seen suspected thought understood'.split(
    ' ',
  ),
);

const BE: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being']);

/** Behind these "'s" is "is", elsewhere it tells an owner. */
const SUBJECTS: ReadonlySet<string> = new Set(['it', 'he', 'she', 'that', 'there', 'who']);

/** How many words may stand between "be" and its participle ("has been long accused"). */
const REACH = 3;

/** Whether words say something on nobody's word: "has been accused", "reportedly"; "accused by X" has an agent. */
export function isAgentless(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ lower }, i) =>
      HEARSAY.has(lower) || (REPORTED.has(lower) && isPassive(tokens, i) && !hasAgent(tokens, i)),
  );
}

function isPassive(tokens: readonly Token[], participle: number): boolean {
  for (let i = participle - 1; i >= 0 && i >= participle - REACH; i--)
    if (BE.has(tokens[i].lower) || isShortBe(tokens, i)) return true;
  return false;
}

function isShortBe(tokens: readonly Token[], i: number): boolean {
  return tokens[i].lower === "'s" && SUBJECTS.has(tokens[i - 1]?.lower ?? '');
}

function hasAgent(tokens: readonly Token[], participle: number): boolean {
  return tokens[participle + 1]?.lower === 'by';
}
