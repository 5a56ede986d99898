import type * as vscode from 'vscode';
import type { AnnotationKind } from '../../../core/annotations/annotation';
import type { DecidedMark } from '../../../core/annotations/layOver';
import { rangeOf } from '../../documents/ranges';

/** The mark that was stepped to last, by which marks of the same words are told apart while these are selected. */
export class SteppedMark {
  private last: { readonly document: vscode.TextDocument; readonly mark: DecidedMark } | undefined;

  set(document: vscode.TextDocument, mark: DecidedMark): void {
    this.last = { document, mark };
  }

  kindIn({ document, selection }: vscode.TextEditor): AnnotationKind | undefined {
    if (this.last?.document !== document) return undefined;
    const { kind, spans } = this.last.mark;
    return rangeOf(document, spans[0]).isEqual(selection) ? kind : undefined;
  }
}
