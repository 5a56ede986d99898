/** `[start, end]`, end exclusive, in UTF-16 code units of the article's text exactly as stored. */
export type Span = readonly [start: number, end: number];

/** Whether `outer` holds all of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1];
}

/** Whether the two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

/** Orders spans by start, then the longer one first, so that an enclosing span precedes what it holds. */
export function compareSpans(a: Span, b: Span): number {
  return a[0] - b[0] || b[1] - a[1];
}

/** The span moved by an offset: from a paragraph's own offsets to the article's. */
export function shift(span: Span, by: number): Span {
  // No literal: V8 takes what one makes while an article is read for lasting, and from then on keeps what it makes among
  // the old objects, where thousands of each keystroke's spans would wait for the slow collection.
  return span.map((offset) => offset + by) as unknown as Span;
}
