/** A number as the text gives it, whatever it counts. */
export interface NumberRead {
  /** One past its last atom. */
  readonly end: number;
  readonly value: number;
  /** The upper end of an order of magnitude ("hundreds"): below it, the value is open. */
  readonly below?: number;
  readonly kind: 'cardinal' | 'ordinal' | 'fraction' | 'vague';
  /** Whether it starts with digits. */
  readonly digits: boolean;
  /** The value without its scale: 7 of "7 billion". */
  readonly mantissa: number;
}

/** The product without the noise of binary fractions: 67.6 billion is 67,600,000,000. */
export function times(value: number, scale: number): number {
  return Number((value * scale).toPrecision(15));
}

export function cardinal(end: number, value: number, digits: boolean, mantissa = value): NumberRead {
  return { end, value, kind: 'cardinal', digits, mantissa };
}

export function ordinal(end: number, value: number, digits: boolean): NumberRead {
  return { end, value, kind: 'ordinal', digits, mantissa: value };
}

export function fraction(end: number, value: number, digits: boolean): NumberRead {
  return { end, value, kind: 'fraction', digits, mantissa: value };
}
