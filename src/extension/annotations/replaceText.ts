import * as vscode from 'vscode';
import { rangeOf } from '../documents/ranges';

/** Makes a document's text another one by an edit of the lines that differ; false when the document did not take it. */
export async function replaceText(document: vscode.TextDocument, next: string): Promise<boolean> {
  const text = document.getText();
  const [head, tail] = sameLines(text, next);
  const edit = new vscode.WorkspaceEdit();
  const range = rangeOf(document, [head, text.length - tail]);
  edit.replace(document.uri, range, next.slice(head, next.length - tail));
  return vscode.workspace.applyEdit(edit);
}

/** The lengths of the whole lines that two texts have in common at their beginning and at their end. */
function sameLines(a: string, b: string): [head: number, tail: number] {
  const most = Math.min(a.length, b.length);
  let same = 0;
  let head = 0;
  while (same < most && a[same] === b[same]) if (a[same++] === '\n') head = same;
  same = 0;
  let tail = 0;
  while (same < most - head && a[a.length - 1 - same] === b[b.length - 1 - same]) {
    if (a[a.length - 1 - same] === '\n') tail = same;
    same++;
  }
  return [head, tail];
}
