import type { JsonLdProblem } from '../core/annotations/sidecar/readJsonLd';
import { readSidecar, type Sidecar } from '../core/annotations/sidecar/readSidecar';
import { readingSidecar } from '../core/annotations/sidecar/writeSidecar';
import { LineIndex } from '../core/text/lineIndex';
import { runOnFiles, sidecarFileOf } from './sidecarFiles';
import { sidecarProblemWords } from './sidecarProblemWords';
import { tell } from './tell';

export interface SidecarFile extends Sidecar {
  readonly text: string;
}

/** The sidecar beside an article, which is empty when there is none; what is wrong with it is told. */
export async function readSidecarOf(articleFile: string): Promise<SidecarFile> {
  const file = sidecarFileOf(articleFile);
  const { text = '' } = await runOnFiles(readingSidecar(), file);
  const sidecar = readSidecar(text);
  tellProblems(file, text, sidecar.problems);
  return { ...sidecar, text };
}

export function tellProblems(file: string, text: string, problems: readonly JsonLdProblem[]): void {
  const lines = new LineIndex(text);
  for (const problem of problems)
    tell(`${file}:${lines.lineAt(problem.span[0])}`, sidecarProblemWords(problem));
}
