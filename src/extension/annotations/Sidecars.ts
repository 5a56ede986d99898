import * as vscode from 'vscode';
import { tabGroupOf } from '../documents/tabs';
import { runOnFiles } from '../workspace/runOnFiles';
import { replaceText } from './replaceText';

/** The next text of a sidecar, or undefined when nothing may be written. */
type Change = (text: string) => string | undefined;

/** Reads and writes sidecars, in the editor where one is open, in the file otherwise; writes come one by one. */
export class Sidecars {
  /** By the sidecar's address, the end of its latest write. */
  private readonly writes = new Map<string, Promise<unknown>>();

  constructor(private readonly log: vscode.LogOutputChannel) {}

  /** '' where there is no sidecar. */
  async read(sidecar: vscode.Uri): Promise<string> {
    const document = openDocument(sidecar);
    if (document) return document.getText();
    const { readingSidecar } = await import('../../core/annotations/sidecar/writeSidecar');
    const { text, restored } = await runOnFiles(readingSidecar(), sidecar);
    if (restored) this.log.warn('restored after a write that was interrupted:', sidecar.toString(true));
    return text ?? '';
  }

  /** The sidecar's new text; undefined when `change` gave none. */
  write(sidecar: vscode.Uri, change: Change): Promise<string | undefined> {
    const key = sidecar.toString();
    const before = this.writes.get(key) ?? Promise.resolve();
    const write = before.then(() => this.writeNow(sidecar, change));
    const end = write.then(
      () => undefined,
      () => undefined, // whoever wrote is told
    );
    this.writes.set(key, end);
    void end.then(() => {
      if (this.writes.get(key) === end) this.writes.delete(key);
    });
    return write;
  }

  private async writeNow(sidecar: vscode.Uri, change: Change): Promise<string | undefined> {
    const document = openDocument(sidecar);
    if (document) return writeInEditor(document, change);
    const { writingSidecar } = await import('../../core/annotations/sidecar/writeSidecar');
    const result = await runOnFiles(writingSidecar(change), sidecar);
    return result.written ? result.text : undefined;
  }
}

/** The document of a file that a person has in an editor. */
function openDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find(
    (document) =>
      document.uri.toString() === uri.toString() && (document.isDirty || tabGroupOf(uri) !== undefined),
  );
}

/** Edits the document, so that VS Code's own undo takes it back, and saves it if there was nothing to save before. */
async function writeInEditor(document: vscode.TextDocument, change: Change): Promise<string | undefined> {
  for (;;) {
    const { version, isDirty } = document;
    const text = document.getText();
    const next = change(text);
    if (next === undefined || next === text) return next;
    if (await replaceText(document, next)) {
      if (!isDirty) await document.save();
      return next;
    }
    // It was edited in between, or can't be.
    if (document.version === version) throw new Error(`not edited: ${document.uri.toString(true)}`);
  }
}
