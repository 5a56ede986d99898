import * as vscode from 'vscode';
import type { AnnotationKind } from '../../core/annotations/annotation';
import type { Span } from '../../core/span';
import type { Articles } from '../documents/Articles';
import type { AnalyzedArticle } from '../documents/articleState';
import { rangeOf } from '../documents/ranges';
import type { Guard } from '../guard';
import { colors, type Settings } from '../manifest';
import { setting, settingsSection } from '../settings';
import {
  type FoundKind,
  type MarkKind,
  markKinds,
  type Marks,
  marksOf,
  movedBy,
  noMarks,
  sameSpans,
  type Thresholds,
} from './marks';

const { OverviewRulerLane: Lane } = vscode;

/**
 * Marks people, institutions, quotations and figures in the visible editors. The kinds differ by more than color: a
 * solid line below an official, a thin one below a pronoun, a broken one below other people, a double one below
 * institutions; a tint with a bar before a quotation, a dotted bar alone where it is unsure; a dotted line below a
 * figure; what is not the article is dim. What a person accepted has a line above and a check mark in the margin, what
 * they marked themselves a broken line above and a pencil. In the overview ruler officials, quotations and figures
 * have a lane each.
 */
export class Decorations implements vscode.Disposable {
  /** Since there has been something to mark. */
  private types: Record<MarkKind, vscode.TextEditorDecorationType> | undefined;
  /** What each editor shows now; undefined for a kind whose marks an edit has touched. */
  private readonly shown = new WeakMap<vscode.TextEditor, Record<MarkKind, readonly Span[] | undefined>>();
  /** How many times each editor was given marks that may not have reached it yet. */
  private readonly onTheWay = new WeakMap<vscode.TextEditor, number>();
  /** Edited while marks were on the way: where they stand now, nobody can tell. */
  private readonly unsure = new WeakSet<vscode.TextEditor>();
  private readonly subscriptions: vscode.Disposable;

  constructor(
    private readonly extensionUri: vscode.Uri,
    private readonly articles: Articles,
    private readonly guard: Guard,
  ) {
    this.subscriptions = vscode.Disposable.from(
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
    const shown = this.shown.get(editor) ?? noMarks;
    return ofEachKind((kind) => shown[kind] ?? []);
  }

  dispose(): void {
    this.subscriptions.dispose();
    for (const type of Object.values(this.types ?? {})) type.dispose();
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
    const marks = article ? visibleMarks(article) : noMarks;
    const shown = this.shown.get(editor) ?? noMarks;
    const isSure = !this.unsure.delete(editor);
    let changes = false;
    for (const kind of markKinds) {
      const before = shown[kind];
      if (isSure && before && sameSpans(before, marks[kind])) continue;
      changes = true;
      this.types ??= decorationTypes(this.extensionUri);
      editor.setDecorations(
        this.types[kind],
        marks[kind].map((span) => rangeOf(document, span)),
      );
    }
    this.shown.set(editor, marks);
    if (changes) this.guard.event('marks on the way', () => this.arrived(editor))(undefined);
  }

  /** Ends when an editor has the marks that it was given: VS Code answers in order, whatever it is asked. */
  private async arrived(editor: vscode.TextEditor): Promise<void> {
    const count = (change: number) => this.onTheWay.set(editor, (this.onTheWay.get(editor) ?? 0) + change);
    count(1);
    await vscode.languages.getLanguages();
    count(-1);
  }

  private move({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    if (!contentChanges.length) return;
    for (const editor of vscode.window.visibleTextEditors) {
      const shown = this.shown.get(editor);
      if (editor.document !== document || !shown) continue;
      if (this.onTheWay.get(editor)) this.unsure.add(editor);
      const moved = (kind: MarkKind) => shown[kind] && movedBy(contentChanges, shown[kind]);
      this.shown.set(editor, ofEachKind(moved));
    }
  }
}

/** Which setting switches the marks of a kind on. */
type Switch = keyof Settings & `marks.${string}`;

export const switches: Readonly<Record<FoundKind, Switch>> = {
  officials: 'marks.officials',
  references: 'marks.officials',
  people: 'marks.others',
  institutions: 'marks.others',
  quotes: 'marks.quotes',
  unsureQuotes: 'marks.quotes',
  figures: 'marks.figures',
  leftOut: 'marks.leftOut',
};

/** A decision is shown with what it is about. */
const decisionSwitches: Readonly<Partial<Record<AnnotationKind, Switch>>> = {
  official: 'marks.officials',
  quote: 'marks.quotes',
  figure: 'marks.figures',
};

/** The marks of an article that the settings let one see. */
export function visibleMarks({ analysis, marks }: AnalyzedArticle): Marks {
  const off = new Set(Object.values(switches).filter((key) => !setting(key)));
  const isOn = (key: Switch | undefined) => key === undefined || !off.has(key);
  const decisions = marks.filter(({ kind }) => isOn(decisionSwitches[kind]));
  const all = marksOf(analysis, decisions, thresholds());
  return ofEachKind((kind) =>
    kind === 'decided' || kind === 'own' || isOn(switches[kind]) ? all[kind] : [],
  );
}

export function thresholds(): Thresholds {
  return { dim: setting('marks.dimBelow'), hide: setting('marks.hideBelow') };
}

function ofEachKind<Value>(value: (kind: MarkKind) => Value): Record<MarkKind, Value> {
  return Object.fromEntries(markKinds.map((kind) => [kind, value(kind)])) as Record<MarkKind, Value>;
}

function decorationTypes(extensionUri: vscode.Uri): Record<MarkKind, vscode.TextEditorDecorationType> {
  return {
    officials: decorationType(underline(colors.officialUnderline, 'solid', 2), {
      color: colors.officialUnderline,
      lane: Lane.Left,
    }),
    references: decorationType(underline(colors.officialUnderline, 'solid', 1)),
    people: decorationType(underline(colors.otherUnderline, 'dashed', 1)),
    institutions: decorationType(underline(colors.otherUnderline, 'double', 3)),
    quotes: decorationType(
      {
        ...bar(colors.quoteBorder, 'solid'),
        backgroundColor: new vscode.ThemeColor(colors.quoteBackground),
      },
      { color: colors.quoteBorder, lane: Lane.Center },
    ),
    unsureQuotes: decorationType(bar(colors.quoteBorder, 'dotted')),
    figures: decorationType(underline(colors.figureUnderline, 'dotted', 2), {
      color: colors.figureUnderline,
      lane: Lane.Right,
    }),
    leftOut: decorationType({ opacity: '0.7' }), // text of any default theme keeps a contrast of 4.5
    decided: decorationType({ ...overline('solid'), ...marginIcon(extensionUri, 'accepted') }),
    own: decorationType({ ...overline('dashed'), ...marginIcon(extensionUri, 'own') }),
  };
}

function marginIcon(extensionUri: vscode.Uri, name: string): vscode.DecorationRenderOptions {
  const icon = (theme: string) => ({
    gutterIconPath: vscode.Uri.joinPath(extensionUri, 'media', 'gutter', `${name}-${theme}.svg`),
  });
  return { gutterIconSize: 'contain', light: icon('light'), dark: icon('dark') };
}

function underline(color: string, borderStyle: string, width: number): vscode.DecorationRenderOptions {
  return { borderWidth: `0 0 ${width}px 0`, borderStyle, borderColor: new vscode.ThemeColor(color) };
}

function overline(borderStyle: string): vscode.DecorationRenderOptions {
  return {
    borderWidth: '1px 0 0 0',
    borderStyle,
    borderColor: new vscode.ThemeColor(colors.decidedOverline),
  };
}

function bar(color: string, borderStyle: string): vscode.DecorationRenderOptions {
  return { borderWidth: '0 0 0 2px', borderStyle, borderColor: new vscode.ThemeColor(color) };
}

function decorationType(
  style: vscode.DecorationRenderOptions,
  ruler?: { readonly color: string; readonly lane: vscode.OverviewRulerLane },
): vscode.TextEditorDecorationType {
  return vscode.window.createTextEditorDecorationType({
    ...style,
    ...(ruler && {
      overviewRulerColor: new vscode.ThemeColor(ruler.color),
      overviewRulerLane: ruler.lane,
    }),
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
}
