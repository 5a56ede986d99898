import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { DecidedMark } from '../../src/core/annotations/layOver';
import type { AnalyzedArticle } from '../../src/extension/documents/articleState';
import { copydesk } from './extension';

export const TEXT = `Ferry returns to the harbor

VELDHAVEN, May 6 (Harbor Wire) - Transport Minister Odile Marchetti said on Tuesday that the ferry would sail again after repairs that cost $9 million.

"It took twelve weeks, and it was worth it," Marchetti told reporters at the pier.

Deputy Mayor Pieter Okonjo said the closure had cost shops near the pier about 20 percent of their income.
`;

/** Tests have files of their own: VS Code remembers those that were open for a while. */
function newName(): string {
  return `ferry ${Math.random().toString(36).slice(2, 8)}.txt`;
}

/** An article in a file of its own, and the sidecar beside it. */
export class InventedArticle {
  private constructor(
    readonly editor: vscode.TextEditor,
    readonly sidecar: vscode.Uri,
  ) {}

  static async show(folder = workspaceFolder(), text = TEXT): Promise<InventedArticle> {
    const uri = vscode.Uri.joinPath(folder, 'decisions', newName());
    await write(uri, text);
    const editor = await vscode.window.showTextDocument(uri, { preview: false });
    const article = new InventedArticle(editor, uri.with({ path: `${uri.path}.annotations.yaml` }));
    await article.analyze();
    return article;
  }

  get document(): vscode.TextDocument {
    return this.editor.document;
  }

  get uri(): vscode.Uri {
    return this.document.uri;
  }

  get name(): string {
    return this.uri.path.slice(this.uri.path.lastIndexOf('/') + 1);
  }

  async analyze(): Promise<AnalyzedArticle> {
    const analyzed = await (await copydesk()).articles.analyze(this.document);
    assert.ok(analyzed);
    return analyzed;
  }

  async markOn(kind: DecidedMark['kind'], words: string): Promise<DecidedMark> {
    const { marks, text } = await this.analyze();
    const mark = marks.find((each) => each.kind === kind && text.slice(...each.spans[0]).includes(words));
    assert.ok(mark, words);
    return mark;
  }

  /** The verbatim words of all quotes. */
  async quotes(): Promise<string[]> {
    const { analysis, text } = await this.analyze();
    return analysis.attributions.flatMap(({ quoted }) => quoted.map((span) => text.slice(...span)));
  }

  select(words: string): void {
    const at = this.document.getText().indexOf(words);
    assert.ok(at >= 0, words);
    const [start, end] = [at, at + words.length].map((offset) => this.document.positionAt(offset));
    this.editor.selection = new vscode.Selection(start, end);
  }

  selected(): string {
    return this.document.getText(this.editor.selection);
  }

  sidecarText(): Promise<string | undefined> {
    return read(this.sidecar);
  }
}

/** Takes away what the tests left in a folder. */
export async function clear(folder = workspaceFolder()): Promise<void> {
  await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder, 'decisions'), { recursive: true });
}

export function workspaceFolder(): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder);
  return folder.uri;
}

export function write(uri: vscode.Uri, text: string): Thenable<void> {
  return vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
}

/** Undefined where there is no such file. */
export async function read(uri: vscode.Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return undefined;
    throw error;
  }
}
