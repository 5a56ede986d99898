/** The pattern with `{0}`, `{1}` … replaced by the values. */
export function fill(pattern: string, ...values: readonly (string | number)[]): string {
  return pattern.replace(/\{(\d)\}/g, (_, index: string) => String(values[Number(index)]));
}
