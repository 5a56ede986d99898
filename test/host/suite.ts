/** A mocha suite that runs inside VS Code's extension host. */
export interface Suite {
  /** Folder of the extension under test. */
  readonly extension: string;
  /** Module whose `run` runs the tests. */
  readonly entry: string;
  /** Folder or `.code-workspace` that VS Code opens. */
  readonly opens: string;
}
