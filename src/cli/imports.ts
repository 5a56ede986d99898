import { basename } from 'node:path';
import { AnchorText } from '../core/annotations/anchors/AnchorText';
import { placeAnnotations } from '../core/annotations/placeAnnotations';
import { importAnnotations } from '../core/annotations/sidecar/importAnnotations';
import { sidecarArticle } from '../core/annotations/sidecar/placing';
import { readJsonLd } from '../core/annotations/sidecar/readJsonLd';
import { readSidecar } from '../core/annotations/sidecar/readSidecar';
import { writingSidecar } from '../core/annotations/sidecar/writeSidecar';
import type { ImportCall } from './arguments';
import { countLines } from './countLines';
import { textOf } from './inputs';
import { runOnFiles, sidecarFileOf } from './sidecarFiles';
import { readSidecarOf, tellProblems } from './sidecars';
import { tell } from './tell';

/** Takes annotations into an article's sidecar, or tells what that would do; returns the exit status. */
export async function importDecisions({ file, article: articleFile, dryRun }: ImportCall): Promise<number> {
  const json = await textOf(file);
  const text = await textOf(articleFile);
  if (json === undefined || text === undefined) return 1;
  const article = new AnchorText(text);
  const beside = sidecarArticle(basename(articleFile), article);
  const { annotations, found, ofOthers, problems } = readJsonLd(json, beside.source);
  tellProblems(file, json, problems);
  if (problems.length && !annotations.length) return 1;

  let imported = importAnnotations((await readSidecarOf(articleFile)).text, annotations, beside);
  if (imported && !dryRun) {
    // What another program has written in the meantime is what the annotations go into.
    const change = (text: string) => (imported = importAnnotations(text, annotations, beside))?.text;
    try {
      await runOnFiles(writingSidecar(change), sidecarFileOf(articleFile));
    } catch (error) {
      tell(sidecarFileOf(articleFile), `cannot be written: ${(error as Error).message}`);
      return 1;
    }
  }
  if (!imported) return 1;
  const placed = placeAnnotations(readSidecar(imported.text).annotations, article);
  const counts = countLines([
    ['added', imported.added],
    ['updated', imported.updated],
    ['already there', imported.unchanged],
    ['about other articles, left out', ofOthers],
    ['found by this program, left out', found],
    ['of the sidecar’s annotations to be attached again', placed.filter(({ spans }) => !spans.length).length],
  ]);
  process.stdout.write(counts);
  return problems.length ? 1 : 0;
}
