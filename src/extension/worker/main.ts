// The program of the worker: one for Node's and for the browser's.

import type { Pause } from '../documents/slices';
import { EngineService } from './EngineService';
import type { WorkerAnswer, WorkerRequest } from './messages';

declare const self: {
  postMessage(answer: WorkerAnswer): void;
  /** In Node's worker, where a timer takes a millisecond and more. */
  readonly pause?: Pause;
  onmessage: ((event: { readonly data: WorkerRequest }) => void) | null;
};

const service = new EngineService((answer) => self.postMessage(answer), self.pause);
self.onmessage = ({ data }) => service.take(data);
