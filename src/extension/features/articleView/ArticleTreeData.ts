import * as vscode from 'vscode';
import type { AnalyzedArticle } from '../../documents/articleState';
import type { Articles } from '../../documents/Articles';
import type { Guard } from '../../guard';
import type { AtOffset } from '../atOffset';
import { articleTree, entryAt, type TreeEntry } from './articleTree';
import { treeItemOf } from './treeItems';

/** What the article view shows: the article of the active editor, or of the one that was active before a panel. */
export class ArticleTreeData implements vscode.TreeDataProvider<TreeEntry>, vscode.Disposable {
  private document: vscode.TextDocument | undefined;
  /** Made when the view first asks: most of the time nobody looks. */
  private shown: { readonly article: AnalyzedArticle; readonly tree: readonly TreeEntry[] } | undefined;
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly subscriptions: vscode.Disposable;

  readonly onDidChangeTreeData = this.changed.event;

  constructor(
    private readonly articles: Articles,
    guard: Guard,
  ) {
    this.document = vscode.window.activeTextEditor?.document;
    this.subscriptions = vscode.Disposable.from(
      this.changed,
      articles.onDidChange(
        guard.event('article view', (document) => {
          if (document === this.document) this.changed.fire();
        }),
      ),
      vscode.window.onDidChangeActiveTextEditor(
        guard.event('article view', (editor) => {
          if (!editor || editor.document === this.document) return;
          this.document = editor.document;
          this.changed.fire();
        }),
      ),
    );
  }

  getChildren(entry?: TreeEntry): TreeEntry[] {
    return [...(entry ? entry.children : this.roots())];
  }

  getParent({ parent }: TreeEntry): TreeEntry | undefined {
    return parent;
  }

  getTreeItem(entry: TreeEntry): vscode.TreeItem {
    return this.shown ? treeItemOf(this.shown.article, entry) : {};
  }

  /** The entry for what stands at a place of the article. */
  entryAt(found: AtOffset): TreeEntry | undefined {
    return entryAt(this.roots(), found);
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private roots(): readonly TreeEntry[] {
    const state = this.document && this.articles.state(this.document);
    if (state?.kind !== 'article') this.shown = undefined;
    else if (this.shown?.article !== state.article) {
      this.shown = { article: state.article, tree: articleTree(state.article.analysis) };
    }
    return this.shown?.tree ?? [];
  }
}
