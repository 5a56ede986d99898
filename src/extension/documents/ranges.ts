import * as vscode from 'vscode';
import type { Span } from '../../core/span';
import type { LineIndex } from '../../core/text/lineIndex';

// The one place where the engine's offsets and the editor's lines and columns meet.

export function rangeOf(document: vscode.TextDocument, [start, end]: Span): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}

/** The range in a file that is not open. */
export function rangeInFile(lines: LineIndex, [start, end]: Span): vscode.Range {
  return new vscode.Range(positionInFile(lines, start), positionInFile(lines, end));
}

function positionInFile(lines: LineIndex, offset: number): vscode.Position {
  const line = lines.lineAt(offset);
  return new vscode.Position(line - 1, offset - lines.startOf(line));
}

export function spanOf(document: vscode.TextDocument, { start, end }: vscode.Range): Span {
  return [document.offsetAt(start), document.offsetAt(end)];
}

/** What of a document is on screen, in all editors that show it. */
export function onScreen(document: vscode.TextDocument): Span[] {
  return vscode.window.visibleTextEditors.flatMap((editor) =>
    editor.document === document ? editor.visibleRanges.map((range) => spanOf(document, range)) : [],
  );
}

export function offsetOf(document: vscode.TextDocument, position: vscode.Position): number {
  return document.offsetAt(position);
}

/** Number of the line that holds the offset, as the editor's margin shows it. */
export function lineNumberOf(document: vscode.TextDocument, offset: number): number {
  return document.positionAt(offset).line + 1;
}
