import * as vscode from 'vscode';
import type { Articles } from '../../documents/Articles';
import { offsetOf } from '../../documents/ranges';
import type { Guard } from '../../guard';
import { articleView, commands } from '../../manifest';
import { findAt } from '../atOffset';
import { ArticleTreeData } from './ArticleTreeData';

/** People, claims and figures of the article as a tree in the explorer, for whoever wants no panel. */
export function registerArticleView(articles: Articles, guard: Guard): vscode.Disposable {
  const data = new ArticleTreeData(articles, guard);
  const view = vscode.window.createTreeView(articleView, { treeDataProvider: data, showCollapseAll: true });
  const showCursor = async () => {
    const editor = vscode.window.activeTextEditor;
    const article = editor && (await articles.analyze(editor.document));
    if (!article) return;
    const entry = data.entryAt(findAt(article.analysis, offsetOf(editor.document, editor.selection.active)));
    if (entry) await view.reveal(entry, { focus: true, expand: true });
    else await vscode.commands.executeCommand(`${articleView}.focus`);
  };
  return vscode.Disposable.from(data, view, guard.command(commands.showInView, showCursor));
}
