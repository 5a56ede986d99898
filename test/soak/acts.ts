import * as vscode from 'vscode';
import type { DecisionChanges } from '../../src/core/annotations/sidecar/changes';
import { commands } from '../../src/extension/manifest';
import { copydesk } from '../integration/extension';

/** A number from 0 to 1, the same ones for a seed. */
export type Random = () => number;

/** What is typed, and what is decided, in any order. */
const typed = [
  'x',
  ' ',
  '\n\n',
  '"',
  '“We lost 12 boats,” Minister Orla Vance said. ',
  '.',
  '🚢',
  '4 May 2031 ',
];
const decided: readonly DecisionChanges[] = [
  { verdict: 'accepted' },
  { verdict: 'rejected' },
  { verdict: null },
  { speaker: { name: 'Orla Vance' } },
  { speaker: null },
  { note: 'Check: “really”?\n\nAsk again.' },
  { status: 'checked' },
  { status: 'disputed' },
];

export function pick<T>(list: readonly T[], random: Random): T {
  return list[Math.floor(random() * list.length)];
}

const document = () => vscode.window.activeTextEditor?.document;

async function analyzed() {
  const open = document();
  return open && (await copydesk()).articles.analyze(open);
}

/** What a person does, by name; each uses what is open, and does nothing where nothing is. */
export const acts: Readonly<
  Record<string, (random: Random, files: readonly vscode.Uri[]) => Promise<unknown>>
> = {
  open: (random, files) =>
    Promise.resolve(vscode.window.showTextDocument(pick(files, random), { preview: random() < 0.5 })),

  // Not through the editor, which may be closing.
  async type(random) {
    const open = document();
    for (let i = 0; open && !open.isClosed && i < 5; i++) {
      const start = Math.floor(random() * open.getText().length);
      const drop = random() < 0.4 ? Math.floor(random() * 60) : 0;
      const range = new vscode.Range(open.positionAt(start), open.positionAt(start + drop));
      const edit = new vscode.WorkspaceEdit();
      edit.replace(open.uri, range, pick(typed, random));
      await vscode.workspace.applyEdit(edit);
    }
  },

  undo: () => Promise.resolve(vscode.commands.executeCommand('undo')),

  save: async () => document()?.save(),

  async decide(random) {
    const article = await analyzed();
    if (!article?.marks.length) return;
    const { decisions } = await copydesk();
    await decisions.decide(article, [pick(article.marks, random)], pick(decided, random));
  },

  async mark(random) {
    const article = await analyzed();
    if (!article?.analysis.sentences.length) return;
    const { decisions } = await copydesk();
    await decisions.mark(article, 'claim', pick(article.analysis.sentences, random));
  },

  async takeBack() {
    await (await copydesk()).decisions.undoLast();
  },

  async hover(random) {
    const open = document();
    if (!open) return;
    const place = open.positionAt(Math.floor(random() * open.getText().length));
    await vscode.commands.executeCommand('vscode.executeHoverProvider', open.uri, place);
  },

  async compare(random, files) {
    const { comparer } = await copydesk();
    const token = new vscode.CancellationTokenSource();
    if (random() < 0.3) setTimeout(() => token.cancel(), 20);
    await comparer.compare([pick(files, random), pick(files, random), pick(files, random)], token.token);
    token.dispose();
  },

  claims: () => Promise.resolve(vscode.commands.executeCommand(commands.showClaims)),

  next: () => Promise.resolve(vscode.commands.executeCommand(commands.nextAnnotation)),

  close: () => Promise.resolve(vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor')),
};

/** Closes everything, with what was not saved. */
export async function closeAll(): Promise<void> {
  for (const { isDirty, uri } of vscode.workspace.textDocuments) {
    if (!isDirty) continue;
    await vscode.window.showTextDocument(uri);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}
