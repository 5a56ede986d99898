/**
 * Milliseconds that VS Code is left alone before the first article is opened: its own start keeps all processors busy, and
 * who opens an article has it running.
 */
export const AT_REST = 10_000;

/** What is measured inside VS Code's extension host, in milliseconds and bytes. */
export interface HostFigures {
  /** In a host that has not loaded Copydesk. */
  readonly cold: Opening;
  /** Later documents. */
  readonly warm: readonly Opening[];
  readonly typing: readonly TypingFigures[];
  /** What the heaps hold after each round of opening and closing articles. */
  readonly heaps: readonly number[];
}

export interface Opening {
  /** From being asked for to an editor that shows it: VS Code's own. */
  readonly toEditor: number;
  /** From there to the first marks being handed to VS Code. */
  readonly toMarks: number;
}

export interface TypingFigures {
  readonly size: string;
  /** From each keystroke being there to its analysis. */
  readonly analyses: readonly number[];
  /** The longest time that the host's event loop had no turn meanwhile. */
  readonly longestBlock: number;
}

/** What is measured in the page of the workbench, in milliseconds. */
export interface PageFigures {
  /** What VS Code itself says that activating Copydesk took. */
  readonly activation: number;
  /** From the Enter key that opens an article to the frame with its marks. */
  readonly cold: number;
  readonly warm: readonly number[];
}
