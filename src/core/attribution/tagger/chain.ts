import type { Tensor } from './modelContainer';

/** Score of what a label sequence may not do; its exponential is zero. */
const NEVER = -1e4;

/** Labels that never follow each other, or never come first. */
export type Forbidden = readonly (readonly [before: number | 'start', after: number])[];

/**
 * A linear-chain conditional random field: it scores label sequences from each token's scores of labels (token after
 * token) and from what may follow what. Every answer is exact.
 */
export class Chain {
  readonly labels: number;
  private readonly transitions: Float64Array;
  private readonly first: Float64Array;
  private readonly potentials: Float64Array;

  constructor(transitions: Tensor, first: Tensor, forbidden: Forbidden) {
    const labels = transitions.rows;
    this.labels = labels;
    this.first = Float64Array.from({ length: labels }, (_, y) => first.at(y, 0));
    this.transitions = new Float64Array(labels * labels).map((_, i) =>
      transitions.at(Math.floor(i / labels), i % labels),
    );
    for (const [before, after] of forbidden) {
      if (before === 'start') this.first[after] += NEVER;
      else this.transitions[before * labels + after] += NEVER;
    }
    this.potentials = this.transitions.map(Math.exp);
  }

  /** The sequence with the highest score (Viterbi). */
  best(scores: Float64Array): Uint8Array {
    const { labels, transitions, first } = this;
    const steps = scores.length / labels;
    const from = new Uint8Array(scores.length);
    const best = new Float64Array(scores.length);
    for (let y = 0; y < labels; y++) best[y] = first[y] + scores[y];
    for (let at = labels; at < scores.length; at += labels) {
      for (let y = 0; y < labels; y++) {
        let top = -Infinity;
        for (let x = 0; x < labels; x++) {
          const score = best[at - labels + x] + transitions[x * labels + y];
          if (score > top) {
            top = score;
            from[at + y] = x;
          }
        }
        best[at + y] = top + scores[at + y];
      }
    }
    const path = new Uint8Array(steps);
    const ends = best.subarray(best.length - labels);
    let label = ends.indexOf(Math.max(...ends));
    for (let t = steps - 1; t >= 0; t--) {
      path[t] = label;
      label = from[t * labels + label];
    }
    return path;
  }

  score(scores: Float64Array, path: Uint8Array): number {
    let sum = this.first[path[0]] + scores[path[0]];
    for (let t = 1; t < path.length; t++) {
      sum += this.transitions[path[t - 1] * this.labels + path[t]] + scores[t * this.labels + path[t]];
    }
    return sum;
  }

  /** Logarithm of the sum of all sequences' exponentiated scores. */
  partition(scores: Float64Array): number {
    return this.forward(scores).partition;
  }

  /** Probability of one label at each token. */
  marginals(scores: Float64Array, label: number): Float64Array {
    const { labels, potentials } = this;
    const { states, exponentials } = this.forward(scores);
    const result = new Float64Array(scores.length / labels);
    let after = new Float64Array(labels).fill(1);
    let before = new Float64Array(labels);
    for (let t = result.length - 1; t >= 0; t--) {
      const at = t * labels;
      let sum = 0;
      for (let y = 0; y < labels; y++) sum += states[at + y] * after[y];
      result[t] = (states[at + label] * after[label]) / sum;
      let total = 0;
      for (let x = 0; x < labels; x++) {
        before[x] = 0;
        for (let y = 0; y < labels; y++) {
          before[x] += potentials[x * labels + y] * exponentials[at + y] * after[y];
        }
        total += before[x];
      }
      for (let x = 0; x < labels; x++) before[x] /= total;
      [before, after] = [after, before];
    }
    return result;
  }

  /** The forward pass, each token's states made to sum to one. */
  private forward(scores: Float64Array): {
    states: Float64Array;
    exponentials: Float64Array;
    partition: number;
  } {
    const { labels, potentials, first } = this;
    const states = new Float64Array(scores.length);
    const exponentials = new Float64Array(scores.length);
    let partition = 0;
    for (let at = 0; at < scores.length; at += labels) {
      let top = scores[at];
      for (let y = 1; y < labels; y++) top = Math.max(top, scores[at + y]);
      let total = 0;
      for (let y = 0; y < labels; y++) {
        let sum = 0;
        if (at === 0) sum = Math.exp(first[y]);
        else for (let x = 0; x < labels; x++) sum += states[at - labels + x] * potentials[x * labels + y];
        exponentials[at + y] = Math.exp(scores[at + y] - top);
        states[at + y] = sum * exponentials[at + y];
        total += states[at + y];
      }
      for (let y = 0; y < labels; y++) states[at + y] /= total;
      partition += top + Math.log(total);
    }
    return { states, exponentials, partition };
  }
}
