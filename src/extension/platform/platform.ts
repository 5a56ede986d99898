/** A worker as its starter sees it. */
export interface WorkerThread {
  /** Sends a message, which is copied, but for buffers that are handed over: the sender has them no more. */
  post(message: unknown, handedOver?: readonly ArrayBuffer[]): void;
  /** Calls back with each message of the worker, in order. */
  onMessage(listener: (message: unknown) => void): void;
  /** Calls back when the worker has failed, or has ended by itself; nothing comes from it afterwards. */
  onEnd(listener: (reason: string) => void): void;
  terminate(): void;
}

/**
 * What the desktop's extension host can do and the browser's cannot, or does otherwise. `node.ts` and `browser.ts`
 * each export a `platform` of this type; the build puts the one into the desktop bundle and the other into the
 * browser's.
 */
export interface Platform {
  /**
   * Starts a worker that runs this program, in which `self` is what it posts messages to and gets them from, as in a
   * browser, and may have a way to `pause`.
   * @throws where none can be started
   */
  startWorker(program: string): WorkerThread;
  /**
   * A program that runs the one in a file of the `file:` scheme, which the worker reads and compiles by itself; undefined
   * where VS Code alone can reach the file.
   */
  programIn(fsPath: string): string | undefined;
  /**
   * The bytes of a file of the `file:` scheme, or that there is none; undefined where VS Code alone can reach the file, or
   * can say what is wrong with it, and for what is no file of at most `most` bytes, where that is given.
   */
  readFile(fsPath: string, most?: number): Promise<Uint8Array | 'none' | undefined>;
  /**
   * Makes a file of the `file:` scheme with this text unless it is there, in one step, and says whether it did;
   * undefined where files cannot be reached but through VS Code.
   */
  createFile(fsPath: string, text: string): Promise<boolean> | undefined;
  /**
   * Puts one file of the `file:` scheme in another's place, in one step, unlike VS Code's own rename, which deletes the
   * target first; says whether there was one. Undefined where files cannot be reached but through VS Code.
   */
  replaceFile(fromFsPath: string, toFsPath: string): Promise<boolean> | undefined;
}
