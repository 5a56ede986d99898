import { probabilitiesOf } from '../../core/people/nameRows';
import type { Run } from '../../core/people/nameRuns';

/** A part of a row with the parameters that its weight is the sum of. */
export interface FittedPart {
  readonly from: number;
  readonly to: number;
  readonly isName: boolean;
  readonly parameters: Int32Array;
  /** Parameters in a row, from the first one on, with the values that they are multiplied by. */
  readonly scaled: readonly (readonly [first: number, values: Float32Array])[];
}

/** A row of capitals to learn from. */
export interface FittedRow {
  readonly run: Run;
  readonly parts: readonly FittedPart[];
}

export interface FitSettings {
  readonly passes: number;
  readonly rate: number;
  /** The rate of the parameters that are multiplied by a value. */
  readonly scaledRate: number;
}

/**
 * Fits the parameters of a semi-Markov random field to rows: gradient steps on one row at a time, their sizes by
 * AdaGrad; the mean over the ends of the later half of the passes. Seeded.
 */
export function fitField(
  rows: readonly FittedRow[],
  start: Float64Array,
  settings: FitSettings,
): Float64Array {
  const parameters = start.slice();
  const squares = new Float64Array(parameters.length).fill(1e-6);
  const mean = new Float64Array(parameters.length);
  const { passes } = settings;
  const ends = passes - Math.floor(passes / 2);
  const order = rows.filter(({ parts }) => parts.length > 0);
  const draw = lots();
  const step = (parameter: number, gradient: number, rate: number) => {
    squares[parameter] += gradient * gradient;
    parameters[parameter] -= (rate * gradient) / Math.sqrt(squares[parameter]);
  };
  for (let pass = 0; pass < passes; pass++) {
    shuffle(order, draw);
    for (const { run, parts } of order) {
      const weighed = parts.map((part) => ({
        from: part.from,
        to: part.to,
        weight: weightOf(part, parameters),
      }));
      probabilitiesOf(run, weighed).forEach((probability, i) => {
        const { isName, parameters: plain, scaled } = parts[i];
        const error = probability - +isName;
        if (Math.abs(error) < LEAST_ERROR) return;
        for (const parameter of plain) step(parameter, error, settings.rate);
        for (const [first, values] of scaled)
          for (let k = 0; k < values.length; k++) step(first + k, error * values[k], settings.scaledRate);
      });
    }
    if (pass >= passes - ends) parameters.forEach((value, i) => (mean[i] += value / ends));
  }
  return mean;
}

/** Errors smaller than this teach nothing. */
const LEAST_ERROR = 0.002;

export function weightOf({ parameters: plain, scaled }: FittedPart, parameters: Float64Array): number {
  let sum = 0;
  for (const parameter of plain) sum += parameters[parameter];
  for (const [first, values] of scaled)
    for (let k = 0; k < values.length; k++) sum += parameters[first + k] * values[k];
  return sum;
}

function shuffle(rows: FittedRow[], draw: () => number): void {
  for (let last = rows.length - 1; last > 0; last--) {
    const other = Math.floor(draw() * (last + 1));
    [rows[last], rows[other]] = [rows[other], rows[last]];
  }
}

/** Numbers from 0 up to 1 by a linear congruence, always the same ones. */
function lots(): () => number {
  let state = 12345;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
