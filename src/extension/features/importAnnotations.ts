import * as vscode from 'vscode';
import type { Import } from '../../core/annotations/sidecar/importAnnotations';
import type { JsonLd } from '../../core/annotations/sidecar/readJsonLd';
import type { Decisions } from '../annotations/Decisions';
import { baseName } from '../documents/baseName';
import type { Articles } from '../documents/Articles';
import type { Guard } from '../guard';
import { commands } from '../manifest';
import { say } from '../say';

/** Takes W3C Web Annotations into the sidecar of the active article; the last act can be undone, this one too. */
export function registerImportAnnotations(
  articles: Articles,
  decisions: Decisions,
  guard: Guard,
  log: vscode.LogOutputChannel,
): vscode.Disposable {
  return guard.command(commands.importAnnotations, async (givenSource) => {
    const document = vscode.window.activeTextEditor?.document;
    if (!document || !(await articles.analyze(document))) return;
    const file = givenSource ? vscode.Uri.parse(givenSource, true) : await askSource();
    if (!file) return;
    const json = await vscode.workspace.decode(await vscode.workspace.fs.readFile(file), { uri: file });
    const [{ readJsonLd }, { LineIndex }] = await Promise.all([
      import('../../core/annotations/sidecar/readJsonLd'),
      import('../../core/text/lineIndex'),
    ]);
    const read = readJsonLd(json, encodeURIComponent(baseName(document.uri)));
    const lines = new LineIndex(json);
    for (const { code, span, detail = '' } of read.problems) {
      log.warn(`${file.toString(true)}:${lines.lineAt(span[0])}`, code, detail);
    }
    if (!read.annotations.length && read.problems.length) {
      void tell(vscode.l10n.t('{0} holds no annotations that can be read.', baseName(file)));
      return;
    }
    const imported = await decisions.import(document, read.annotations);
    if (!imported) return;
    const words = countsInWords(imported, read);
    if (read.problems.length) void tell(words);
    else say(words);
  });
}

/** Says what came of it, with the log that names each line which could not be read. */
async function tell(words: string): Promise<void> {
  const showLog = vscode.l10n.t('Show Log');
  if ((await vscode.window.showWarningMessage(words, showLog)) === showLog)
    await vscode.commands.executeCommand(commands.showLog);
}

async function askSource(): Promise<vscode.Uri | undefined> {
  const filters = { [vscode.l10n.t('W3C Web Annotations (JSON-LD)')]: ['jsonld', 'json'] };
  const title = vscode.l10n.t('Import Annotations');
  return (await vscode.window.showOpenDialog({ title, filters }))?.[0];
}

function countsInWords({ added, updated, unchanged }: Import, { ofOthers, problems }: JsonLd): string {
  return [
    vscode.l10n.t('Annotations added: {0}', added),
    vscode.l10n.t('updated: {0}', updated),
    vscode.l10n.t('already there: {0}', unchanged),
    ...(ofOthers ? [vscode.l10n.t('about other articles: {0}', ofOthers)] : []),
    ...(problems.length ? [vscode.l10n.t('not readable: {0}', problems.length)] : []),
  ].join(' · ');
}
