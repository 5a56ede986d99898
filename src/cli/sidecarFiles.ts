import { open, readFile, rename, rm } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import type { FileAnswer, FileProcedure, FileRequest } from '../core/annotations/sidecar/writeSidecar';

/** The file that holds what people decided about an article. */
export function sidecarFileOf(articleFile: string): string {
  return `${articleFile}.annotations.yaml`;
}

/** Milliseconds after which another writer is asked for again. */
const PAUSE = 25;

/** Carries a procedure out on a sidecar's files. */
export async function runOnFiles<Result>(procedure: FileProcedure<Result>, sidecar: string): Promise<Result> {
  let step = procedure.next();
  while (!step.done) step = procedure.next(await answer(step.value, sidecar));
  return step.value;
}

async function answer(request: FileRequest, sidecar: string): Promise<FileAnswer> {
  const next = `${sidecar}.new`;
  switch (request.do) {
    case 'read':
      return unless('ENOENT', readFile(request.file === 'new' ? next : sidecar, 'utf8'));
    case 'create':
      return (await unless('EEXIST', create(next, request.text))) ?? false;
    case 'replace':
      return (
        (await unless(
          'ENOENT',
          rename(next, sidecar).then(() => true),
        )) ?? false
      );
    case 'delete':
      await rm(next, { force: true });
      return true;
    case 'wait':
      await setTimeout(PAUSE);
      return undefined;
  }
}

async function create(file: string, text: string): Promise<true> {
  const handle = await open(file, 'wx');
  try {
    await handle.writeFile(text, 'utf8');
    // Before the file takes another's place, its bytes are on the disk.
    await handle.sync();
  } finally {
    await handle.close();
  }
  return true;
}

/** Undefined when it fails with this code. */
async function unless<T>(code: string, done: Promise<T>): Promise<T | undefined> {
  try {
    return await done;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === code) return undefined;
    throw error;
  }
}
