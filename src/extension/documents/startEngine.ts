import type * as vscode from 'vscode';
import { platform } from '../platform/browser';
import { EngineWorker } from '../worker/EngineWorker';
import { readProgram, readResources } from './resources';

/**
 * Starts the engine in a worker of its own.
 * @param articles what it is for, as the log says it
 * @throws where no worker can be started
 */
export async function startEngine(
  extensionUri: vscode.Uri,
  articles: string,
  log: vscode.LogOutputChannel,
): Promise<EngineWorker> {
  const worker = new EngineWorker(platform.startWorker(await readProgram(extensionUri)));
  log.info('worker started for', articles);
  try {
    // Read while the worker compiles its program.
    worker.begin(await readResources(extensionUri));
  } catch (error) {
    worker.dispose();
    throw error;
  }
  return worker;
}
