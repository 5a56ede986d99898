import { confidenceOf } from '../core/attribution/tagger/confidence';
import type { Calibration } from '../core/attribution/tagger/modelFile';
import { withoutRivals } from '../core/attribution/tagger/rivals';
import type { JudgedCandidate, JudgedParagraph } from './judge';

const ROUNDS = 3000;
const RATE = 0.5;
/** How strongly weights are drawn to zero. */
const RIDGE = 1e-4;
const THRESHOLDS = Array.from({ length: 61 }, (_, i) => 0.1 + i / 100);

/** How evidence becomes a confidence, and from which one on an attribution is worth giving. */
export function calibrate(paragraphs: readonly JudgedParagraph[]): Calibration {
  const weights = fitWeights(paragraphs.flatMap(({ candidates }) => candidates));
  const scored = THRESHOLDS.map((accept) => ({ accept, f1: f1Of(paragraphs, { weights, accept }) }));
  const { accept } = scored.reduce((best, next) => (next.f1 > best.f1 ? next : best));
  return { weights, accept };
}

/** Logistic regression of "content and source right" by gradient descent over standardized evidence. */
function fitWeights(judged: readonly JudgedCandidate[]): number[] {
  const columns = judged[0].candidate.evidence.map((_, i) =>
    judged.map(({ candidate }) => candidate.evidence[i]),
  );
  const scales = columns.map((column) => deviation(column) || 1);
  const rows = judged.map(({ candidate }) => candidate.evidence.map((value, i) => value / scales[i]));
  let weights = scales.map(() => 0);
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = weights.map((weight) => -RIDGE * weight);
    rows.forEach((row, i) => {
      const error = (judged[i].right ? 1 : 0) - confidenceOf(row, { weights, accept: 0 });
      row.forEach((value, k) => (gradient[k] += (error * value) / rows.length));
    });
    weights = weights.map((weight, i) => weight + RATE * gradient[i]);
  }
  return weights.map((weight, i) => weight / scales[i]);
}

function deviation(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}

function f1Of(paragraphs: readonly JudgedParagraph[], calibration: Calibration): number {
  let right = 0;
  let total = 0;
  for (const { candidates, marked } of paragraphs) {
    const given = givenOf(candidates, calibration);
    right += given.filter((judged) => judged.right).length;
    total += given.length + marked;
  }
  return (2 * right) / Math.max(1, total);
}

/** The candidates that the tagger gives with a calibration, each with its confidence. */
export function givenOf(
  candidates: readonly JudgedCandidate[],
  calibration: Calibration,
): (JudgedCandidate & { confidence: number })[] {
  const weighed = candidates.map((judged) => ({
    ...judged,
    content: judged.candidate.content,
    confidence: confidenceOf(judged.candidate.evidence, calibration),
  }));
  return withoutRivals(weighed.filter(({ confidence }) => confidence >= calibration.accept));
}
