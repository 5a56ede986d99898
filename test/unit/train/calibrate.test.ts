import assert from 'node:assert/strict';
import { confidenceOf } from '../../../src/core/attribution/tagger/confidence';
import { calibrate, givenOf } from '../../../src/train/calibrate';
import type { JudgedCandidate, JudgedParagraph } from '../../../src/train/judge';
import { numbers } from '../core/attribution/tagger/inventedModel';

/** Paragraphs of one candidate each that is right with the probability that its evidence tells. */
function paragraphs(count: number): JudgedParagraph[] {
  const next = numbers(5);
  return Array.from({ length: count }, () => {
    const strength = 6 * next() - 3;
    const right = next() < 1 / (1 + Math.exp(-2 * strength));
    const candidate = {
      source: [],
      cue: [0, 1] as const,
      content: [[2, 9]] as const,
      cueProbability: 0.5,
      pathProbability: -1,
      evidence: [1, strength],
      confidence: 0,
    };
    return {
      candidates: [{ candidate, type: 'indirect', contentRight: right, right }],
      marked: right ? 1 : 0,
    };
  });
}

describe('calibration', () => {
  const judged = paragraphs(4000);
  const calibration = calibrate(judged);

  it('makes the confidence the share of right ones', () => {
    const all = judged.flatMap(({ candidates }) => candidates);
    for (const [low, high] of [
      [0.2, 0.4],
      [0.4, 0.6],
      [0.6, 0.8],
      [0.8, 1],
    ]) {
      const bin = all.filter(({ candidate }) => {
        const confidence = confidenceOf(candidate.evidence, calibration);
        return confidence >= low && confidence < high;
      });
      const share = bin.filter(({ right }) => right).length / bin.length;
      assert.ok(bin.length > 50 && share > low - 0.05 && share < high + 0.05, `${low}–${high}: ${share}`);
    }
  });

  it('accepts from the confidence on that serves recall and precision best', () => {
    assert.ok(calibration.accept > 0.25 && calibration.accept < 0.6);
  });

  it('gives the surest of rivals only', () => {
    const [{ candidates }] = judged;
    const rivals = [3, 2].map((strength): JudgedCandidate => ({
      ...candidates[0],
      candidate: { ...candidates[0].candidate, evidence: [1, strength] },
    }));
    const given = givenOf(rivals, calibration);
    assert.deepEqual(
      given.map(({ candidate }) => candidate.evidence[1]),
      [3],
    );
  });
});
