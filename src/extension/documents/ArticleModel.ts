import type * as vscode from 'vscode';
import type { ArticleState } from './articleState';

/** Milliseconds without an edit before the text is read again. */
const EDIT_PAUSE = 200;
/** Milliseconds after which a text is read though the edits go on. */
const LONGEST_WAIT = 1000;

/**
 * Reads a document as it stands; undefined when `isWanted` turned false before the end. `before` is what was known
 * of an earlier version.
 */
export type ReadDocument = (
  document: vscode.TextDocument,
  before: ArticleState,
  isWanted: () => boolean,
) => Promise<ArticleState | undefined>;

/** What is known of one open document: at most one reading per version, shared by all who ask. */
export class ArticleModel {
  private known: ArticleState = { kind: 'unread' };
  private reading?: { readonly version: number; readonly result: Promise<ArticleState | undefined> };
  private timer: unknown;
  /** When the first edit came that no reading has followed yet. */
  private editedSince: number | undefined;
  private closed = false;

  constructor(
    readonly document: vscode.TextDocument,
    private readonly read: ReadDocument,
    private readonly changed: () => void,
  ) {}

  /** The latest finished reading, maybe of an earlier version. */
  get state(): ArticleState {
    return this.known;
  }

  /** What the document is in its present version; undefined when an edit comes first. */
  current(): Promise<ArticleState | undefined> {
    clearTimeout(this.timer);
    this.editedSince = undefined;
    const { version } = this.document;
    if (this.reading?.version === version) return this.reading.result;
    const result = this.begin(version);
    this.reading = { version, result };
    return result;
  }

  /** Reads again when no edit has come for a moment, or when edits have come for long, if that is wanted then. */
  edited(isWanted = () => true): void {
    clearTimeout(this.timer);
    const now = performance.now();
    this.editedSince ??= now;
    const wait = Math.min(EDIT_PAUSE, Math.max(this.editedSince + LONGEST_WAIT - now, 0));
    this.timer = setTimeout(() => {
      if (isWanted()) void this.current();
    }, wait);
  }

  /** Reads the same version again in a moment, as other parts of it are wanted; what is known stays until then. */
  scrolled(): void {
    this.reading = undefined;
    this.edited();
  }

  /** Reads the same version again because the rules have changed. */
  reread(): Promise<ArticleState | undefined> {
    this.reading = undefined;
    this.known = { kind: 'unread' };
    return this.current();
  }

  /** Takes a state of the present version for the one that is known; not while one is on its way that says more. */
  amend(state: ArticleState): void {
    if (this.known.kind !== state.kind) return;
    this.known = state;
    this.reading = { version: this.document.version, result: Promise.resolve(state) };
    this.changed();
  }

  close(): void {
    this.closed = true;
    clearTimeout(this.timer);
  }

  private async begin(version: number): Promise<ArticleState | undefined> {
    await Promise.resolve(); // so that `reading` is this one from here on
    const { reading } = this;
    const isWanted = () => !this.closed && this.reading === reading && this.document.version === version;
    const state = await this.read(this.document, this.known, isWanted);
    // Read again because the rules have changed: whoever waits for this reading gets the new one.
    if (this.reading !== reading && this.document.version === version) return this.reading?.result;
    if (!state || !isWanted()) return undefined;
    this.known = state;
    this.changed();
    return state;
  }
}
