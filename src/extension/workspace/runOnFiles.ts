import * as vscode from 'vscode';
import type { FileAnswer, FileProcedure, FileRequest } from '../../core/annotations/sidecar/writeSidecar';
import { platform } from '../platform/browser';
import { bytesOf } from './bytesOf';
import { isThere, whereThere } from './isThere';

/** How long a writer pauses for another one. */
const PAUSE_MS = 50;

/** Runs a procedure on a sidecar and the new file beside it, on whatever file system they lie. */
export async function runOnFiles<Result>(
  procedure: FileProcedure<Result>,
  sidecar: vscode.Uri,
): Promise<Result> {
  const files = { sidecar, new: sidecar.with({ path: `${sidecar.path}.new` }) };
  let step = procedure.next();
  while (!step.done) step = procedure.next(await answer(step.value, files));
  return step.value;
}

async function answer(
  request: FileRequest,
  files: Readonly<Record<'sidecar' | 'new', vscode.Uri>>,
): Promise<FileAnswer> {
  const { fs } = vscode.workspace;
  switch (request.do) {
    case 'read': {
      const bytes = await bytesOf(files[request.file]);
      return bytes && new TextDecoder().decode(bytes);
    }
    case 'create':
      return (
        onDisk(files.new, (path) => platform.createFile(path, request.text)) ??
        create(files.new, request.text)
      );
    case 'replace':
      return (
        onDisk(files.new, (path) => platform.replaceFile(path, files.sidecar.fsPath)) ??
        existed(() => fs.rename(files.new, files.sidecar, { overwrite: true }))
      );
    case 'delete':
      return existed(() => fs.delete(files.new));
    case 'wait':
      await new Promise<void>((resolve) => void setTimeout(resolve, PAUSE_MS));
      return undefined;
  }
}

/** Asks the platform about a file on the local disk. */
function onDisk<T>(file: vscode.Uri, ask: (fsPath: string) => T | undefined): T | undefined {
  return file.scheme === 'file' ? ask(file.fsPath) : undefined;
}

/** Without exclusive creation in VS Code's API, this is two steps; within one window, writes come one by one. */
async function create(file: vscode.Uri, text: string): Promise<boolean> {
  if (await isThere(file)) return false;
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
  return true;
}

async function existed(act: () => PromiseLike<void>): Promise<boolean> {
  return (await whereThere(async () => (await act(), true))) ?? false;
}
