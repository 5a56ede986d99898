import { rename, stat, writeFile } from 'node:fs/promises';
import type { Engine } from '../core/engine';
import type { Gazetteer } from '../core/people/gazetteer/gazetteer';
import { editsOfImport } from '../core/people/gazetteer/import/applyImport';
import { planImport, type ImportPlan } from '../core/people/gazetteer/import/planImport';
import { readImport } from '../core/people/gazetteer/import/readImport';
import { withEdits } from '../core/people/gazetteer/officialsEdits';
import type { OfficialsProblem } from '../core/people/gazetteer/problems';
import { readOfficials } from '../core/people/gazetteer/readOfficials';
import type { PeopleLexicon } from '../core/people/lexicon';
import { LineIndex } from '../core/text/lineIndex';
import type { OfficialsImportCall } from './arguments';
import { countLines } from './countLines';
import { textOf } from './inputs';
import { problemWords } from './problemWords';
import { tell } from './tell';

/** The gazetteer of a person's own file over what ships; undefined, and told why, when the file cannot be read. */
export async function gazetteerOf(file: string | undefined, engine: Engine): Promise<Gazetteer | undefined> {
  if (file === undefined) return engine.gazetteer;
  const text = await textOf(file);
  if (text === undefined) return undefined;
  const { people, problems } = readOfficials(text);
  tellProblems(file, text, problems);
  return engine.gazetteerOf([{ layer: { kind: 'user', file }, people }]);
}

/** Imports a file into an officials.yaml, or tells what that would do; returns the exit status. */
export async function importOfficials(call: OfficialsImportCall, lexicon: PeopleLexicon): Promise<number> {
  const { file, into, dryRun } = call;
  const text = await textOf(file);
  const target = (await exists(into)) ? await textOf(into) : '';
  if (text === undefined || target === undefined) return 1;
  const imported = readImport(text, lexicon);
  if (!imported) {
    tell(file, 'is neither Popolo JSON nor EveryPolitician’s CSV nor a Wikidata result');
    return 1;
  }
  const { people, problems } = readOfficials(target);
  tellProblems(into, target, problems);
  const plan = planImport(people, imported, lexicon);
  const edits = editsOfImport(target, plan);
  if (!edits) {
    tell(into, 'cannot be added to before its YAML is put right');
    return 1;
  }
  process.stdout.write(counts(plan));
  if (dryRun || !edits.length) return 0;
  try {
    await replaceFile(into, withEdits(target, edits));
  } catch (error) {
    tell(into, `cannot be written: ${(error as Error).message}`);
    return 1;
  }
  return 0;
}

function counts({
  newPeople,
  newTerms,
  newDetails,
  changes,
  conflicts,
  unchanged,
  skipped,
}: ImportPlan): string {
  const rows = countLines([
    ['new people', newPeople.length],
    ['new terms of known people', newTerms.length],
    ['new names and ids of known people', newDetails.length],
    ['changed', changes.length],
    ['conflicting, left as they are', conflicts.length],
    ['already there', unchanged],
    ['skipped', skipped],
  ]);
  const conflicting = conflicts.map(
    ({ person, membership: own, imported }) =>
      `  ${person.name}, ${own.office}: ${termWords(own)} here, ${termWords(imported)} imported\n`,
  );
  return rows + conflicting.join('');
}

function termWords({ start = '?', end = '?' }: { readonly start?: string; readonly end?: string }): string {
  return `${start} to ${end}`;
}

/** Writes beside the file and renames, so that no reader ever sees half of it. */
async function replaceFile(file: string, text: string): Promise<void> {
  const beside = `${file}.${process.pid}.tmp`;
  const mode = (await exists(file)) ? (await stat(file)).mode : undefined;
  await writeFile(beside, text, { flag: 'wx', mode });
  await rename(beside, file);
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}

function tellProblems(file: string, text: string, problems: readonly OfficialsProblem[]): void {
  const lines = new LineIndex(text);
  for (const problem of problems) tell(`${file}:${lines.lineAt(problem.span[0])}`, problemWords(problem));
}
