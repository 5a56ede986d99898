import * as vscode from 'vscode';
import { tabGroupOf } from '../documents/tabs';
import { isThere } from '../workspace/isThere';
import { runOnFiles } from '../workspace/runOnFiles';
import { replaceText } from './replaceText';
import { copyOf } from './sidecarNames';

/** The next text of a sidecar, or undefined when nothing may be written. */
type Change = (text: string) => string | undefined;

/** Reads and writes sidecars, in the editor where one is open, in the file otherwise; of each, one thing at a time. */
export class Sidecars {
  /** By the sidecar's address, the end of the latest reading or writing. */
  private readonly ends = new Map<string, Promise<void>>();

  constructor(private readonly log: vscode.LogOutputChannel) {}

  /** '' where there is no sidecar. */
  read(sidecar: vscode.Uri): Promise<string> {
    return this.inTurn(sidecar, async () => {
      const document = openDocument(sidecar);
      if (document) return document.getText();
      const { readingSidecar } = await import('../../core/annotations/sidecar/writeSidecar');
      const { text, restored } = await runOnFiles(readingSidecar(), sidecar);
      if (restored) this.log.warn('restored after a write that was interrupted:', sidecar.toString(true));
      return text ?? '';
    });
  }

  /** The sidecar's new text; undefined when `change` gave none. */
  write(sidecar: vscode.Uri, change: Change): Promise<string | undefined> {
    return this.inTurn(sidecar, async () => {
      const document = openDocument(sidecar);
      if (document) return writeInEditor(document, change);
      const { writingSidecar } = await import('../../core/annotations/sidecar/writeSidecar');
      const result = await runOnFiles(writingSidecar(change), sidecar);
      return result.written ? result.text : undefined;
    });
  }

  /** Keeps a copy of a sidecar that is about to be written anew, and answers with its address. */
  async keepCopy(sidecar: vscode.Uri, text: string): Promise<vscode.Uri> {
    for (let number = 1; ; number++) {
      const copy = copyOf(sidecar, number);
      if (await isThere(copy)) continue;
      await vscode.workspace.fs.writeFile(copy, new TextEncoder().encode(text));
      return copy;
    }
  }

  /** So that nobody takes in what was read before a write for what came after it. */
  private inTurn<Result>(sidecar: vscode.Uri, work: () => Promise<Result>): Promise<Result> {
    const key = sidecar.toString();
    const result = (this.ends.get(key) ?? Promise.resolve()).then(work);
    const end = result.then(
      () => undefined,
      () => undefined, // whoever asked is told
    );
    this.ends.set(key, end);
    void end.then(() => {
      if (this.ends.get(key) === end) this.ends.delete(key);
    });
    return result;
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
