import type { Platform } from './platform';

/** What a browser has and Node has not. */
declare class Blob {
  constructor(parts: readonly string[], options: { type: string });
}
declare const URL: { createObjectURL(blob: Blob): string; revokeObjectURL(url: string): void };
declare class Worker {
  constructor(url: string);
  postMessage(message: unknown, transfer: readonly ArrayBuffer[]): void;
  terminate(): void;
  onmessage: ((event: { readonly data: unknown }) => void) | null;
  onerror: ((event: { readonly message?: string }) => void) | null;
}

/** The browser's extension host reaches files through VS Code alone. */
export const platform: Platform = {
  startWorker(program) {
    // The extension's own address is of another origin, which no worker may be started from.
    const url = URL.createObjectURL(new Blob([program], { type: 'text/javascript' }));
    const worker = new Worker(url);
    return {
      post: (message, handedOver = []) => worker.postMessage(message, handedOver),
      onMessage: (listener) => {
        worker.onmessage = ({ data }) => listener(data);
      },
      onEnd: (listener) => {
        worker.onerror = ({ message }) => listener(message ?? 'it could not be started');
      },
      terminate: () => {
        worker.terminate();
        URL.revokeObjectURL(url);
      },
    };
  },
  programIn: () => undefined,
  readFile: () => Promise.resolve(undefined),
  createFile: () => undefined,
  replaceFile: () => undefined,
};
