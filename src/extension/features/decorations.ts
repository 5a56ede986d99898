import * as vscode from 'vscode';
import type { Span } from '../../core/span';
import type { Articles } from '../documents/Articles';
import { rangeOf } from '../documents/ranges';
import type { Guard } from '../guard';
import { colors } from '../manifest';
import { setting, settingsSection } from '../settings';
import { type MarkKind, markKinds, type Marks, marksOf, movedBy, noMarks, sameSpans } from './marks';

const { OverviewRulerLane: Lane } = vscode;

/**
 * Marks officials, quotations and figures in the visible editors. The kinds differ by more than color: a solid line
 * below, a tint with a bar before it, a dotted line below; in the overview ruler each has its own lane.
 */
export class Decorations implements vscode.Disposable {
  private readonly types: Record<MarkKind, vscode.TextEditorDecorationType> = {
    officials: decorationType(colors.officialUnderline, Lane.Left, {
      borderWidth: '0 0 2px 0',
      borderStyle: 'solid',
      borderColor: new vscode.ThemeColor(colors.officialUnderline),
    }),
    quotes: decorationType(colors.quoteBorder, Lane.Center, {
      backgroundColor: new vscode.ThemeColor(colors.quoteBackground),
      borderWidth: '0 0 0 2px',
      borderStyle: 'solid',
      borderColor: new vscode.ThemeColor(colors.quoteBorder),
    }),
    figures: decorationType(colors.figureUnderline, Lane.Right, {
      borderWidth: '0 0 2px 0',
      borderStyle: 'dotted',
      borderColor: new vscode.ThemeColor(colors.figureUnderline),
    }),
  };
  /** What each editor shows now; undefined for a kind whose marks an edit has touched. */
  private readonly shown = new WeakMap<vscode.TextEditor, Record<MarkKind, readonly Span[] | undefined>>();
  private readonly subscriptions: vscode.Disposable;

  constructor(
    private readonly articles: Articles,
    guard: Guard,
  ) {
    this.subscriptions = vscode.Disposable.from(
      ...Object.values(this.types),
      articles.onDidChange(guard.event('mark article', (document) => this.markDocument(document))),
      vscode.window.onDidChangeVisibleTextEditors(
        guard.event('mark editors', (editors) => editors.forEach((editor) => this.mark(editor))),
      ),
      vscode.workspace.onDidChangeTextDocument(guard.event('move marks', (event) => this.move(event))),
      vscode.workspace.onDidChangeConfiguration(
        guard.event('change marks', (event) => {
          if (!event.affectsConfiguration(`${settingsSection}.marks`)) return;
          vscode.window.visibleTextEditors.forEach((editor) => this.mark(editor));
        }),
      ),
    );
    vscode.window.visibleTextEditors.forEach((editor) => this.mark(editor));
  }

  /** The marks that an editor shows: VS Code itself can't be asked. */
  marksIn(editor: vscode.TextEditor): Marks {
    const { officials = [], quotes = [], figures = [] } = this.shown.get(editor) ?? noMarks;
    return { officials, quotes, figures };
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private markDocument(document: vscode.TextDocument): void {
    for (const editor of vscode.window.visibleTextEditors) {
      if (editor.document === document) this.mark(editor);
    }
  }

  private mark(editor: vscode.TextEditor): void {
    const { document } = editor;
    const state = this.articles.state(document);
    const article = this.articles.upToDate(document);
    if (!article && (state.kind === 'article' || state.kind === 'unread')) return; // a reading is on its way
    const marks = article ? visibleMarks(marksOf(article.analysis)) : noMarks;
    const shown = this.shown.get(editor) ?? noMarks;
    for (const kind of markKinds) {
      const before = shown[kind];
      if (before && sameSpans(before, marks[kind])) continue;
      editor.setDecorations(
        this.types[kind],
        marks[kind].map((span) => rangeOf(document, span)),
      );
    }
    this.shown.set(editor, marks);
  }

  private move({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    if (!contentChanges.length) return;
    for (const editor of vscode.window.visibleTextEditors) {
      const shown = this.shown.get(editor);
      if (editor.document !== document || !shown) continue;
      const move = (spans: readonly Span[] | undefined) => spans && movedBy(contentChanges, spans);
      this.shown.set(editor, {
        officials: move(shown.officials),
        quotes: move(shown.quotes),
        figures: move(shown.figures),
      });
    }
  }
}

/** The kinds that are switched on. */
export function visibleMarks(marks: Marks): Marks {
  return {
    officials: setting('marks.officials') ? marks.officials : [],
    quotes: setting('marks.quotes') ? marks.quotes : [],
    figures: setting('marks.figures') ? marks.figures : [],
  };
}

function decorationType(
  rulerColor: string,
  overviewRulerLane: vscode.OverviewRulerLane,
  style: vscode.DecorationRenderOptions,
): vscode.TextEditorDecorationType {
  return vscode.window.createTextEditorDecorationType({
    ...style,
    overviewRulerColor: new vscode.ThemeColor(rulerColor),
    overviewRulerLane,
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
}
