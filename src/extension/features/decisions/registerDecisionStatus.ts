import * as vscode from 'vscode';
import type { Annotations } from '../../annotations/Annotations';
import type { Articles } from '../../documents/Articles';
import type { Guard } from '../../guard';
import { commands } from '../../manifest';
import { placedInWords } from './placedInWords';

/** Counts in the language status what is decided in the active article: "14 of 37 decided". */
export function registerDecisionStatus(
  articles: Articles,
  annotations: Annotations,
  guard: Guard,
): vscode.Disposable {
  const item = vscode.languages.createLanguageStatusItem('decisions', []);
  item.name = vscode.l10n.t('Copydesk: Decisions');
  item.command = { title: vscode.l10n.t('Next Undecided'), command: commands.nextUndecided };

  const update = () => {
    const document = vscode.window.activeTextEditor?.document;
    const state = document && articles.state(document);
    item.selector = state?.kind === 'article' ? { language: document?.languageId } : [];
    if (!document || state?.kind !== 'article') return;
    const { found, decided, own, unplaced } = state.article.counts;
    const { Information, Warning } = vscode.LanguageStatusSeverity;
    const counted = vscode.l10n.t('{0} of {1} decided', decided, found);
    item.text = own ? `${counted}, ${vscode.l10n.t('{0} of your own', own)}` : counted;
    const states = annotations.knownOf(document)?.states();
    item.detail = states && placedInWords(states);
    item.severity = unplaced ? Warning : Information;
  };

  update();
  return vscode.Disposable.from(
    item,
    articles.onDidChange(guard.event('decision status', update)),
    vscode.window.onDidChangeActiveTextEditor(guard.event('decision status', update)),
  );
}
