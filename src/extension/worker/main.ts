// The program of the worker: one for Node's and for the browser's.

import { EngineService } from './EngineService';
import type { WorkerAnswer, WorkerRequest } from './messages';

declare const self: {
  postMessage(answer: WorkerAnswer): void;
  onmessage: ((event: { readonly data: WorkerRequest }) => void) | null;
};

const service = new EngineService((answer) => self.postMessage(answer));
self.onmessage = ({ data }) => service.take(data);
