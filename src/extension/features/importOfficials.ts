import * as vscode from 'vscode';
import type { Guard } from '../guard';
import { commands } from '../manifest';
import { say } from '../say';
import {
  askOfficialsFile,
  makeEdits,
  planEdits,
  tellNoYaml,
  type PlannedEdits,
} from '../workspace/editOfficials';
import type { KnownPeople } from '../workspace/KnownPeople';
import type { Officials } from '../workspace/Officials';
import { askToImport } from './importPreview';

/** Addresses of a file of officials as it would be, and as it is. */
const previewScheme = 'copydesk-import';

/** Imports officials from a file: shows what would change, and writes it when the person says so. */
export function registerImportOfficials(
  people: KnownPeople,
  officials: Officials,
  guard: Guard,
): vscode.Disposable {
  const previews = new Map<string, string>();

  const show = async ({ file, before, after }: PlannedEdits) => {
    const side = (query: string) => vscode.Uri.from({ scheme: previewScheme, path: file.path, query });
    const [left, right] = [side('before'), side(`after ${Date.now()}`)];
    previews.clear();
    previews.set(left.toString(), before).set(right.toString(), after);
    const title = vscode.l10n.t('{0}: as it is ↔ with the import', vscode.workspace.asRelativePath(file));
    await vscode.commands.executeCommand('vscode.diff', left, right, title);
  };

  const run = async (source: vscode.Uri, into: vscode.Uri) => {
    const [{ readImport }, lexicon] = await Promise.all([
      import('../../core/people/gazetteer/import/readImport'),
      people.lexicon(),
    ]);
    const text = await vscode.workspace.decode(await vscode.workspace.fs.readFile(source), { uri: source });
    const imported = readImport(text, lexicon);
    if (!imported) {
      void vscode.window.showWarningMessage(
        vscode.l10n.t(
          '{0} is no Popolo JSON, no EveryPolitician CSV and no result of the Wikidata query.',
          vscode.workspace.asRelativePath(source),
        ),
      );
      return;
    }
    const planned = await planEdits(into, imported, lexicon);
    if (!planned) return tellNoYaml(into);
    await show(planned);
    if (!(await askToImport(planned.plan))) return;
    const current = await planEdits(into, imported, lexicon); // the file may have changed while the person read
    if (!current) return tellNoYaml(into);
    await makeEdits(current);
  };

  return vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(previewScheme, {
      provideTextDocumentContent: (uri) => previews.get(uri.toString()),
    }),
    guard.command(commands.importOfficials, async (givenSource, givenFile) => {
      const source = givenSource ? vscode.Uri.parse(givenSource, true) : await askSource();
      if (!source) return;
      const files = officials.filesFor(vscode.window.activeTextEditor?.document.uri ?? source);
      const into = givenFile
        ? vscode.Uri.parse(givenFile, true)
        : await askOfficialsFile(files, vscode.l10n.t('Import Officials'));
      if (into) await run(source, into);
    }),
    guard.command(commands.copyOfficialsQuery, async () => {
      const { WIKIDATA_QUERY } = await import('../../core/people/gazetteer/import/wikidataQuery');
      await vscode.env.clipboard.writeText(WIKIDATA_QUERY);
      say(vscode.l10n.t('Query copied: run it at query.wikidata.org, save the result, import it'));
    }),
  );
}

async function askSource(): Promise<vscode.Uri | undefined> {
  const filters = { [vscode.l10n.t('Popolo JSON, CSV, Wikidata query results')]: ['json', 'csv'] };
  const title = vscode.l10n.t('Import Officials');
  return (await vscode.window.showOpenDialog({ title, filters }))?.[0];
}
