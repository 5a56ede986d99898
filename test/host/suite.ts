/** A mocha suite that runs inside VS Code's extension host. */
export interface Suite {
  /** Folder of the extension under test. */
  readonly extension: string;
  /** Module whose `run` runs the tests. */
  readonly entry: string;
  /** Folder that VS Code opens. */
  readonly folder: string;
}
