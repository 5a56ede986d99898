import * as vscode from 'vscode';
import type { PeopleLexicon } from '../../core/people/lexicon';
import type { ImportedPeople } from '../../core/people/gazetteer/import/imported';
import type { ImportPlan } from '../../core/people/gazetteer/import/planImport';
import type { TextEdit } from '../../core/people/gazetteer/officialsEdits';
import { rangeOf } from '../documents/ranges';
import { isThere } from './isThere';

/** What putting people into a file of officials would do. */
export interface PlannedEdits {
  readonly file: vscode.Uri;
  readonly plan: ImportPlan;
  readonly edits: readonly TextEdit[];
  /** Of the file, '' where there is none yet. */
  readonly before: string;
  readonly after: string;
}

/** Compares people with those of a file; undefined when the file is no YAML that entries can be added to. */
export async function planEdits(
  file: vscode.Uri,
  imported: ImportedPeople,
  lexicon: PeopleLexicon,
): Promise<PlannedEdits | undefined> {
  const [{ readOfficials }, { planImport }, { editsOfImport }, { withEdits }] = await Promise.all([
    import('../../core/people/gazetteer/readOfficials'),
    import('../../core/people/gazetteer/import/planImport'),
    import('../../core/people/gazetteer/import/applyImport'),
    import('../../core/people/gazetteer/officialsEdits'),
  ]);
  const before = (await openIfThere(file))?.getText() ?? '';
  const plan = planImport(readOfficials(before).people, imported, lexicon);
  const edits = editsOfImport(before, plan);
  return edits && { file, plan, edits, before, after: withEdits(before, edits) };
}

/** Tells a person why a file of officials can't be edited. */
export function tellNoYaml(file: vscode.Uri): void {
  void vscode.window.showWarningMessage(
    vscode.l10n.t('{0} is no YAML that an entry can be added to.', vscode.workspace.asRelativePath(file)),
  );
}

/** Makes the edits, which undo takes back, saves the file and shows it. */
export async function makeEdits({ file, edits }: PlannedEdits): Promise<vscode.TextEditor> {
  const workspaceEdit = new vscode.WorkspaceEdit();
  const document = await openIfThere(file);
  if (document) {
    for (const { span, text } of edits) workspaceEdit.replace(file, rangeOf(document, span), text);
  } else {
    workspaceEdit.createFile(file, { ignoreIfExists: true });
    for (const { text } of edits) workspaceEdit.insert(file, new vscode.Position(0, 0), text);
  }
  if (!(await vscode.workspace.applyEdit(workspaceEdit)))
    throw new Error(`not edited: ${file.toString(true)}`);
  const editor = await vscode.window.showTextDocument(file, { preview: false });
  await editor.document.save();
  return editor;
}

/** Asks which file of officials to write to, by its path. */
export async function askOfficialsFile(
  files: readonly vscode.Uri[],
  title: string,
): Promise<vscode.Uri | undefined> {
  const items = files.map((file, i) => ({
    label: i < files.length - 1 ? vscode.l10n.t('For this folder') : vscode.l10n.t('For all folders'),
    detail: file.scheme === 'file' ? file.fsPath : file.toString(true),
    file,
  }));
  const placeHolder = vscode.l10n.t('Which file of officials?');
  return (await vscode.window.showQuickPick(items, { title, placeHolder }))?.file;
}

async function openIfThere(file: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  return (await isThere(file)) ? vscode.workspace.openTextDocument(file) : undefined;
}
