import * as vscode from 'vscode';
import type { Articles } from '../documents/Articles';
import { offsetOf } from '../documents/ranges';
import { ContextKey } from '../contextKey';
import type { Guard } from '../guard';
import { contextKeys } from '../manifest';
import { quoteAt } from './atOffset';

/** Keeps the keys that say which commands apply to the active editor. */
export function trackActiveArticle(articles: Articles, guard: Guard): vscode.Disposable {
  const isArticle = new ContextKey(contextKeys.isArticle);
  const atQuote = new ContextKey(contextKeys.atQuote);

  const update = () => {
    const editor = vscode.window.activeTextEditor;
    const state = editor && articles.state(editor.document);
    isArticle.set(state?.kind === 'article');
    const article = editor && articles.upToDate(editor.document);
    const offset = editor ? offsetOf(editor.document, editor.selection.active) : 0;
    atQuote.set(article !== undefined && quoteAt(article.analysis, offset) !== undefined);
  };

  update();
  return vscode.Disposable.from(
    articles.onDidChange(guard.event('active article', update)),
    vscode.window.onDidChangeActiveTextEditor(guard.event('active editor', update)),
    vscode.window.onDidChangeTextEditorSelection(
      guard.event('selection', ({ textEditor }: vscode.TextEditorSelectionChangeEvent) => {
        if (textEditor === vscode.window.activeTextEditor) update();
      }),
    ),
  );
}
