/** Counts with what they count, a line each. */
export function countLines(rows: readonly (readonly [what: string, count: number])[]): string {
  return rows.map(([what, count]) => `${String(count).padStart(6)}  ${what}\n`).join('');
}
