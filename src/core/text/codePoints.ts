/**
 * Converts between UTF-16 code units, in which the engine counts, and Unicode code points, in which the Web Annotation
 * model and brat do.
 */
export class CodePoints {
  /** Offsets of the second halves of the surrogate pairs. */
  private readonly pairs: number[] = [];

  constructor(text: string) {
    for (const { index } of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) this.pairs.push(index + 1);
  }

  /** Code points before an offset in code units; within a pair, those before the pair. */
  pointsAt(units: number): number {
    return units - this.pairsBefore((pair) => pair <= units);
  }

  /** The offset in code units that has so many code points before it. */
  unitsAt(points: number): number {
    return points + this.pairsBefore((pair, i) => pair - i <= points);
  }

  /** How many pairs pass, as the first ones do and the others don't. */
  private pairsBefore(passes: (pair: number, index: number) => boolean): number {
    let low = 0;
    let high = this.pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (passes(this.pairs[middle], middle)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
