import { open, readFile, rename, stat } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import type { Platform } from './platform';

/**
 * What the worker's program finds as `self`. It makes no events of messages: Node's own come with its client for HTTP,
 * which it loads with the first of them.
 */
const self = `{
  const { parentPort } = require('node:worker_threads');
  globalThis.self = {
    postMessage: (message) => parentPort.postMessage(message),
    pause: (goOn) => setImmediate(goOn),
    set onmessage(listener) { parentPort.on('message', (data) => listener({ data })); },
  };
}`;

/** The desktop's extension host: Node. No other file of the extension may use its API. */
export const platform: Platform = {
  startWorker(program) {
    const worker = new Worker(`${self}\n${program}`, { eval: true });
    return {
      post: (message, handedOver) => worker.postMessage(message, handedOver),
      onMessage: (listener) => void worker.on('message', listener),
      onEnd: (listener) => {
        worker.once('error', (error) => listener(error.stack ?? error.message));
        worker.once('exit', (code) => listener(`exit code ${code}`));
      },
      terminate: () => void worker.terminate(),
    };
  },

  programIn: (fsPath) => `require(${JSON.stringify(fsPath)});`,

  async readFile(fsPath, most) {
    try {
      if (most !== undefined && !(await isFile(fsPath, most))) return undefined;
      const { buffer, byteOffset, byteLength } = await readFile(fsPath);
      return new Uint8Array(buffer, byteOffset, byteLength); // what is no Buffer is sliced by copying
    } catch (error) {
      return codeOf(error) === 'ENOENT' ? 'none' : undefined;
    }
  },

  async createFile(fsPath, text) {
    let file;
    try {
      file = await open(fsPath, 'wx');
    } catch (error) {
      if (codeOf(error) === 'EEXIST') return false;
      throw error;
    }
    try {
      await file.writeFile(text, 'utf8');
      // Before the file takes another's place, its bytes are on the disk.
      await file.sync();
    } finally {
      await file.close();
    }
    return true;
  },

  async replaceFile(fromFsPath, toFsPath) {
    try {
      await rename(fromFsPath, toFsPath);
      return true;
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return false;
      throw error;
    }
  },
};

/** Whether it is a file of at most so many bytes: a pipe may keep its reader waiting. */
async function isFile(fsPath: string, most: number): Promise<boolean> {
  const found = await stat(fsPath);
  return found.isFile() && found.size <= most;
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code;
}
