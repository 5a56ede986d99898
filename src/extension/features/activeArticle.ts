import * as vscode from 'vscode';
import type { Articles } from '../documents/Articles';
import { offsetOf, spanOf } from '../documents/ranges';
import { ContextKey } from '../contextKey';
import type { Guard } from '../guard';
import { contextKeys } from '../manifest';
import { quoteAt } from './atOffset';
import { marksAt } from './decisions/marksAt';

/** Keeps the keys that say which commands apply to the active editor. */
export function trackActiveArticle(articles: Articles, guard: Guard): vscode.Disposable {
  const isArticle = new ContextKey(contextKeys.isArticle);
  const atQuote = new ContextKey(contextKeys.atQuote);
  const atMark = new ContextKey(contextKeys.atMark);
  const atOfficial = new ContextKey(contextKeys.atOfficial);
  const atStatement = new ContextKey(contextKeys.atStatement);
  const atClaim = new ContextKey(contextKeys.atClaim);

  const update = () => {
    const editor = vscode.window.activeTextEditor;
    const state = editor && articles.state(editor.document);
    isArticle.set(state?.kind === 'article');
    const article = editor && articles.upToDate(editor.document);
    const offset = editor ? offsetOf(editor.document, editor.selection.active) : 0;
    atQuote.set(article !== undefined && quoteAt(article.analysis, offset) !== undefined);
    const marks = editor && article ? marksAt(article.marks, spanOf(editor.document, editor.selection)) : [];
    atMark.set(marks.length > 0);
    atOfficial.set(marks.some(({ kind }) => kind === 'official'));
    atStatement.set(marks.some(({ kind }) => kind === 'quote' || kind === 'claim'));
    atClaim.set(marks.some(({ kind }) => kind === 'claim'));
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
