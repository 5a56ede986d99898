import * as vscode from 'vscode';
import type { Span } from '../../core/span';

// The one place where the engine's offsets and the editor's lines and columns meet.

export function rangeOf(document: vscode.TextDocument, [start, end]: Span): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}

export function spanOf(document: vscode.TextDocument, { start, end }: vscode.Range): Span {
  return [document.offsetAt(start), document.offsetAt(end)];
}

export function offsetOf(document: vscode.TextDocument, position: vscode.Position): number {
  return document.offsetAt(position);
}

/** Number of the line that holds the offset, as the editor's margin shows it. */
export function lineNumberOf(document: vscode.TextDocument, offset: number): number {
  return document.positionAt(offset).line + 1;
}
