import type { ParagraphText } from '../../text/paragraph';
import type { Calibration } from './modelFile';
import type { TokenRange } from './relationFeatures';

interface Findings {
  readonly paragraph: ParagraphText;
  readonly cueProbability: number;
  /** Logarithm of the probability of all labels of source and content, the cue given. */
  readonly pathProbability: number;
  readonly source: readonly TokenRange[];
  readonly content: readonly TokenRange[];
}

/** The numbers that a confidence is weighed from; the first is constant. */
export function evidenceOf({
  paragraph,
  cueProbability,
  pathProbability,
  source,
  content,
}: Findings): number[] {
  const log = (probability: number) => Math.log(Math.max(probability, 1e-6));
  let words = 0;
  let quoted = 0;
  for (const [from, to] of content) {
    for (let i = from; i < to; i++) {
      const { kind, quotation } = paragraph.tokens[i];
      if (kind === 'mark') continue;
      words++;
      if (quotation >= 0) quoted++;
    }
  }
  return [
    1,
    log(cueProbability) - log(1 - cueProbability),
    pathProbability,
    log(1 - Math.exp(pathProbability)),
    quoted > 0 ? 1 : 0,
    words > 0 ? quoted / words : 0,
    source.length > 0 ? 1 : 0,
    Math.log(1 + words),
  ];
}

/** Probability that content and source are right (logistic regression). */
export function confidenceOf(evidence: readonly number[], { weights }: Calibration): number {
  const sum = weights.reduce((total, weight, i) => total + weight * evidence[i], 0);
  return 1 / (1 + Math.exp(-sum));
}
