import { readFile } from 'node:fs/promises';
import { readSidecar, type Sidecar } from '../core/annotations/sidecar/readSidecar';
import { LineIndex } from '../core/text/lineIndex';
import { RefusedInput } from './inputs';

/** A sidecar with its text, and its problems as they are told on standard error. */
export interface SidecarFile extends Omit<Sidecar, 'problems'> {
  readonly text: string;
  readonly problems: readonly RefusedInput[];
}

/** The sidecar beside an article, which is empty when there is none. */
export async function readSidecarOf(articleFile: string): Promise<SidecarFile> {
  const file = `${articleFile}.annotations.yaml`;
  let text = '';
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const sidecar = readSidecar(text);
  const lines = new LineIndex(text);
  const problems = sidecar.problems.map(({ code, span, detail }) => {
    const place = `${file}:${lines.lineAt(span[0])}`;
    return new RefusedInput(place, detail === undefined ? code : `${code}: ${detail}`);
  });
  return { ...sidecar, text, problems };
}
