/**
 * What the procedures below ask of a file system, one request at a time. `sidecar` is the sidecar itself, `new` the
 * file beside it that becomes the next one.
 */
export type FileRequest =
  /** Answered with the text, or undefined when there is no such file. */
  | { readonly do: 'read'; readonly file: 'sidecar' | 'new' }
  /** Makes the new file, unless there is one: answered with whether it was made. */
  | { readonly do: 'create'; readonly text: string }
  /** Puts the new file in the sidecar's place: answered with whether there was a new file. */
  | { readonly do: 'replace' }
  /** Deletes the new file, if it is there. */
  | { readonly do: 'delete' }
  /** A pause in which another writer may come to its end. */
  | { readonly do: 'wait' };

export type FileAnswer = string | boolean | undefined;

/** A procedure on files, told step by step so that whoever runs it can stop, fail or interleave it anywhere. */
export type FileProcedure<Result> = Generator<FileRequest, Result, FileAnswer>;

/** How often a writer waits for another one's new file to go away before it takes it for left behind by a crash. */
const PATIENCE = 20;

export type WriteResult =
  | { readonly written: true; readonly text: string }
  /** The sidecar has problems; nothing was written. */
  | { readonly written: false };

export interface ReadResult {
  /** Undefined when there is no sidecar. */
  readonly text: string | undefined;
  /** Whether a write that was interrupted has been brought to its end. */
  readonly restored: boolean;
}

/**
 * Reads a sidecar. One that is missing or cut short beside a whole new file is what an interrupted write left, where
 * the file system cannot replace a file in one step: it is restored from the new file.
 */
export function* readingSidecar(): FileProcedure<ReadResult> {
  const text = (yield { do: 'read', file: 'sidecar' }) as string | undefined;
  const next = (yield { do: 'read', file: 'new' }) as string | undefined;
  if (!isRemainder(text, next)) return { text, restored: false };
  if (yield { do: 'replace' }) return { text: next, restored: true };
  // Its writer has come to the end in the meantime.
  return { text: (yield { do: 'read', file: 'sidecar' }) as string | undefined, restored: false };
}

/**
 * Changes a sidecar by `change`, which is given its text and answers with the next one, or undefined when nothing may
 * be written. The new file holds that whole text and is a lock as well, since only one writer can make it: what is
 * read while holding it is what was changed, and replacing the sidecar by it lets it go.
 */
export function* writingSidecar(change: (text: string) => string | undefined): FileProcedure<WriteResult> {
  for (;;) {
    const { text } = yield* readingSidecar();
    const next = change(text ?? '');
    if (next === undefined) return { written: false };
    if (next === (text ?? '')) return { written: true, text: next };
    if (!(yield { do: 'create', text: next })) {
      yield* waitForOther();
      continue;
    }
    const current = (yield { do: 'read', file: 'sidecar' }) as string | undefined;
    if (current !== text) {
      yield { do: 'delete' };
      continue;
    }
    if (yield { do: 'replace' }) return { written: true, text: next };
  }
}

/** Waits until the other writer is done; what one left behind that does not come to its end is cleared away. */
function* waitForOther(): FileProcedure<void> {
  const held = yield { do: 'read', file: 'new' };
  for (let i = 0; i < PATIENCE; i++) {
    yield { do: 'wait' };
    if ((yield { do: 'read', file: 'new' }) !== held) return;
  }
  const { restored } = yield* readingSidecar();
  if (!restored) yield { do: 'delete' };
}

/** Whether `text` is what is left of `next`, a whole sidecar, after a write that was interrupted. */
function isRemainder(text: string | undefined, next: string | undefined): boolean {
  if (next === undefined || !isWhole(next)) return false;
  return text === undefined || (text.length < next.length && next.startsWith(text));
}

/** Every sidecar that this program writes ends with YAML's mark for the end of a document. */
function isWhole(text: string): boolean {
  return /(?:^|\n)\.\.\.\r?\n$/.test(text);
}
