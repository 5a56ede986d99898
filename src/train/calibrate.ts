import { confidenceOf } from '../core/attribution/tagger/confidence';
import type { Calibration } from '../core/attribution/tagger/modelFile';
import { withoutRivals } from '../core/attribution/tagger/rivals';
import type { JudgedCandidate, JudgedParagraph } from './judge';

/** Enough for Newton's method to settle. */
const ROUNDS = 12;
/** How strongly weights are drawn to zero. */
const RIDGE = 1e-4;
/** How much worse "nearly as well" is, in F1. */
const NEARLY = 0.002;

/** How evidence becomes a confidence, and from which one on an attribution is worth giving. */
export function calibrate(paragraphs: readonly JudgedParagraph[]): Calibration {
  const weights = fitWeights(paragraphs.flatMap(({ candidates }) => candidates));
  return { weights, accept: bestThreshold(paragraphs, weights) };
}

/** Logistic regression of "content and source right" by Newton's method over evidence of unit variance. */
function fitWeights(judged: readonly JudgedCandidate[]): number[] {
  const scales = judged[0].candidate.evidence.map(
    (_, i) => deviation(judged.map(({ candidate }) => candidate.evidence[i])) || 1,
  );
  const rows = judged.map(({ candidate }) => candidate.evidence.map((value, i) => value / scales[i]));
  let weights = scales.map(() => 0);
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = weights.map((weight) => -RIDGE * weight);
    const curvature = weights.map((_, i) => weights.map((_, k) => (i === k ? RIDGE : 0)));
    rows.forEach((row, n) => {
      const expected = confidenceOf(row, { weights, accept: 0 });
      const error = (judged[n].right ? 1 : 0) - expected;
      const variance = expected * (1 - expected);
      row.forEach((value, i) => {
        gradient[i] += (error * value) / rows.length;
        row.forEach((other, k) => (curvature[i][k] += (variance * value * other) / rows.length));
      });
    });
    const step = solve(curvature, gradient);
    weights = weights.map((weight, i) => weight + step[i]);
  }
  return weights.map((weight, i) => weight / scales[i]);
}

function deviation(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}

/** Solves linear equations with a symmetric, positive definite matrix, by elimination. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i]]);
  rows.forEach((pivot, i) => {
    for (const row of rows) {
      if (row === pivot) continue;
      const factor = row[i] / pivot[i];
      for (let k = i; k < row.length; k++) row[k] -= factor * pivot[k];
    }
  });
  return rows.map((row, i) => row[right.length] / row[i]);
}

/**
 * The confidence from which on recall and precision (F1) are served best; of all that serve them nearly as well the
 * highest, as what is shown wrongly costs a reader more than what is left out.
 */
function bestThreshold(paragraphs: readonly JudgedParagraph[], weights: readonly number[]): number {
  const given = paragraphs
    .flatMap(({ candidates }) => givenOf(candidates, { weights, accept: 0 }))
    .sort((a, b) => b.confidence - a.confidence);
  const marked = paragraphs.reduce((sum, paragraph) => sum + paragraph.marked, 0);
  let right = 0;
  const f1 = given.map((judged, i) => {
    if (judged.right) right++;
    return (2 * right) / (i + 1 + marked);
  });
  const best = f1.reduce((most, value) => Math.max(most, value), 0);
  return given[f1.findIndex((value) => value >= best - NEARLY)]?.confidence ?? 1;
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
