import type { ParagraphText, TokenRange } from '../../text/paragraph';
import { wordSet } from '../../wordSet';
import type { Calibration } from './modelFile';

/** An attribution as the network reads it, in tokens, with how probable it takes its parts to be. */
export interface Finding {
  readonly source: readonly TokenRange[];
  readonly cue: TokenRange;
  readonly content: readonly TokenRange[];
  readonly cueProbability: number;
  /** Logarithm of the probability of all labels of source and content, the cue given. */
  readonly pathProbability: number;
}

const PRONOUNS = wordSet('i we he she it they who');

/** The numbers that a finding's confidence is weighed from, the first constant; `all` are the findings around it. */
export function evidenceOf(paragraph: ParagraphText, finding: Finding, all: readonly Finding[]): number[] {
  const { source, cue, content, cueProbability, pathProbability } = finding;
  const { tokens } = paragraph;
  let words = 0;
  let quoted = 0;
  for (const [from, to] of content) {
    for (let i = from; i < to; i++) {
      if (tokens[i].kind === 'mark') continue;
      words++;
      if (tokens[i].quotation >= 0) quoted++;
    }
  }
  const sourceTokens = source.reduce((sum, [from, to]) => sum + to - from, 0);
  return [
    1,
    log(cueProbability) - log(1 - cueProbability),
    pathProbability,
    log(1 - Math.exp(pathProbability)),
    quoted > 0 ? 1 : 0,
    words > 0 ? quoted / words : 0,
    source.length > 0 ? 1 : 0,
    Math.log(1 + sourceTokens),
    sourceTokens === 1 && PRONOUNS.has(tokens[source[0][0]].lower) ? 1 : 0,
    Math.log(1 + words),
    content.length,
    content[0][0] > cue[0] ? 1 : 0,
    cue[1] - cue[0],
    surest(all.filter((other) => other !== finding && holds(other.content, cue))),
    surest(all.filter((other) => other !== finding && holds(content, other.cue))),
  ];
}

function log(probability: number): number {
  return Math.log(Math.max(probability, 1e-6));
}

function holds(content: readonly TokenRange[], [from, to]: TokenRange): boolean {
  return content.some(([start, end]) => from >= start && to <= end);
}

function surest(findings: readonly Finding[]): number {
  return Math.max(0, ...findings.map(({ cueProbability }) => cueProbability));
}

/** Probability that content and source are right (logistic regression). */
export function confidenceOf(evidence: readonly number[], { weights }: Calibration): number {
  const sum = weights.reduce((total, weight, i) => total + weight * evidence[i], 0);
  return 1 / (1 + Math.exp(-sum));
}
