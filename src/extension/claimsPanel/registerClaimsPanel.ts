import * as vscode from 'vscode';
import type { Annotations } from '../annotations/Annotations';
import type { Decisions } from '../annotations/Decisions';
import { OrphanedSidecars } from '../annotations/OrphanedSidecars';
import type { Comparisons } from '../comparePanel/Comparisons';
import { readComparisonPlace } from '../comparePanel/readComparisonRequest';
import type { ArticleEvidence } from '../documents/ArticleEvidence';
import type { Articles } from '../documents/Articles';
import type { Guard } from '../guard';
import { claimsPanel, commands } from '../manifest';
import { ClaimsPanel, panelResources } from './ClaimsPanel';
import { OpenArticles } from './OpenArticles';

/** The claims panel: its command, its return after a restart, and what it hears of the editor. */
export function registerClaimsPanel(
  extensionUri: vscode.Uri,
  articles: Articles,
  annotations: Annotations,
  decisions: Decisions,
  comparisons: Comparisons,
  evidence: ArticleEvidence,
  guard: Guard,
  log: vscode.LogOutputChannel,
): vscode.Disposable {
  // One, unless another is restored from the last session behind a tab that nobody has looked at.
  const panels = new Set<ClaimsPanel>();
  const orphans = new OrphanedSidecars(guard);

  const adopt = (webviewPanel: vscode.WebviewPanel) => {
    const panel = new ClaimsPanel(
      webviewPanel,
      new OpenArticles(articles, annotations, orphans, evidence),
      decisions,
      comparisons,
      guard,
      log,
      extensionUri,
    );
    panels.add(panel);
    webviewPanel.onDidDispose(() => {
      panels.delete(panel);
      panel.dispose();
    });
    return panel;
  };
  const open = () =>
    adopt(
      vscode.window.createWebviewPanel(
        claimsPanel,
        vscode.l10n.t('Claims'),
        vscode.ViewColumn.Beside,
        panelResources(extensionUri),
      ),
    );
  const tell = <Event>(name: string, how: (panel: ClaimsPanel, event: Event) => void) =>
    guard.event<Event>(`claims panel: ${name}`, (event) => panels.forEach((panel) => how(panel, event)));
  const changed = tell('articles', (panel) => panel.changed());

  return vscode.Disposable.from(
    guard.command(commands.showClaims, (filter) => ([...panels][0] ?? open()).show(filter)),
    guard.command(commands.showComparison, (place) =>
      ([...panels][0] ?? open()).showComparison(readComparisonPlace(place)),
    ),
    comparisons.onDidChange(tell('comparison', (panel) => panel.compared())),
    vscode.window.registerWebviewPanelSerializer(claimsPanel, {
      deserializeWebviewPanel: (webviewPanel) => {
        adopt(webviewPanel);
        return Promise.resolve();
      },
    }),
    orphans,
    orphans.onDidChange(changed),
    articles.onDidChange(changed),
    evidence.onDidGrade(changed),
    vscode.window.onDidChangeActiveTextEditor(changed),
    vscode.window.onDidChangeVisibleTextEditors(changed),
    vscode.window.onDidChangeTextEditorSelection(tell('caret', (panel, event) => panel.caretMoved(event))),
    { dispose: () => panels.forEach((panel) => panel.dispose()) },
  );
}
