/** One figure of a table: what it is of, what was measured, what it may be at most or must be at least. */
export type Row = readonly [what: string, measured: string, budget?: string];

/** Prints a table in columns that another table's lines up with. */
export function printRows(title: string, rows: readonly Row[]): void {
  const widest = 62;
  for (const [what, measured, budget = ''] of [[title, 'measured', 'budget'], ...rows]) {
    console.log(`${what.padEnd(widest)}  ${measured.padStart(10)}  ${budget}`.trimEnd());
  }
}
