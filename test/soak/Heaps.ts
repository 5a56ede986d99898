import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import worker_threads, { MessageChannel, type MessagePort, type WorkerOptions } from 'node:worker_threads';

/** Has a worker, before its own program, answer each message of a port of ours with the bytes that its heap holds. */
const answering = `
  const { port } = require('node:worker_threads').workerData;
  port.on('message', () => {
    gc();
    port.postMessage(process.memoryUsage().heapUsed);
  });
  port.unref();
`;

/** The heaps of the extension host's own thread and of the workers that are started from it after `watch`. */
export class Heaps {
  private readonly workers = new Set<MessagePort>();
  private readonly collectGarbage: () => void;

  private constructor() {
    setFlagsFromString('--expose-gc');
    this.collectGarbage = runInNewContext('gc') as () => void;
  }

  static watch(): Heaps {
    const heaps = new Heaps();
    const { workers } = heaps;
    worker_threads.Worker = class extends worker_threads.Worker {
      constructor(program: string, options: WorkerOptions) {
        const { port1, port2 } = new MessageChannel();
        super(`{${answering}}\n${program}`, {
          ...options,
          workerData: { port: port2 },
          transferList: [port2],
        });
        workers.add(port1);
        port1.unref();
        this.once('exit', () => {
          workers.delete(port1);
          port1.close(); // whoever waits for its answer is told
        });
      }
    };
    return heaps;
  }

  /** Bytes that all of them hold when garbage is collected. */
  async used(): Promise<number> {
    this.collectGarbage();
    const workers = await Promise.all([...this.workers].map(usedBy));
    return workers.reduce((sum, used) => sum + used, process.memoryUsage().heapUsed);
  }
}

/** A worker that ends instead holds nothing. */
function usedBy(worker: MessagePort): Promise<number> {
  return new Promise((resolve) => {
    const answered = (used: number) => {
      worker.off('close', ended);
      resolve(used);
    };
    const ended = () => resolve(0);
    worker.once('message', answered);
    worker.once('close', ended);
    worker.postMessage(null);
  });
}
