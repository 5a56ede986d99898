import * as vscode from 'vscode';
import type { ArticleAnalysis } from '../../core/analysis';
import type { Articles } from '../documents/Articles';
import type { AnalyzedArticle, ArticleState } from '../documents/articleState';
import type { Guard } from '../guard';
import { articleLanguage, commands } from '../manifest';
import { setting } from '../settings';
import * as words from './words';

/** Says in the language status what the active file was read as, with the command that goes with it. */
export function registerStatus(articles: Articles, guard: Guard): vscode.Disposable {
  const item = vscode.languages.createLanguageStatusItem('copydesk', []);
  item.name = 'Copydesk';

  const update = () => {
    const document = vscode.window.activeTextEditor?.document;
    if (!document) return;
    const state = articles.state(document);
    const concerns = state.kind === 'article' || ['plaintext', articleLanguage].includes(document.languageId);
    item.selector = concerns ? { language: document.languageId } : [];
    Object.assign(item, appearance(state, document));
  };

  guard.onceActive('status', update);
  return vscode.Disposable.from(
    item,
    articles.onDidChange(guard.event('status', update)),
    vscode.workspace.onDidChangeTextDocument(
      guard.event('status', ({ document }: vscode.TextDocumentChangeEvent) => {
        const isActive = document === vscode.window.activeTextEditor?.document;
        if (isActive && setting('run', document) !== 'onType') update();
      }),
    ),
    vscode.window.onDidChangeActiveTextEditor(guard.event('status', update)),
  );
}

type Appearance = Pick<vscode.LanguageStatusItem, 'text' | 'detail' | 'busy' | 'severity' | 'command'>;

function appearance(state: ArticleState, document: vscode.TextDocument): Appearance {
  const { Information, Error } = vscode.LanguageStatusSeverity;
  const plain = { detail: undefined, busy: false, severity: Information };
  const annotate = { title: vscode.l10n.t('Annotate This File'), command: commands.annotateFile };
  const showLog = { title: vscode.l10n.t('Show Log'), command: commands.showLog };
  const showClaims = { title: vscode.l10n.t('Show Claims'), command: commands.showClaims };
  switch (state.kind) {
    case 'unread':
      if (setting('run', document) === 'manual') {
        return { ...plain, text: vscode.l10n.t('Not analyzed yet'), command: analyzeNow() };
      }
      return { ...plain, busy: true, text: vscode.l10n.t('Reading …'), command: undefined };
    case 'notArticle':
      return { ...plain, text: vscode.l10n.t('Not a news article'), command: annotate };
    case 'failed':
      return { ...plain, text: vscode.l10n.t('Could not be read'), severity: Error, command: showLog };
    case 'article':
      return { ...plain, ...summary(state.article.analysis), command: showClaims, ...limits(state.article) };
  }
}

/** What there is to say instead of counts, where they are not those of the whole present text. */
function limits({ document, version, stretches }: AnalyzedArticle): Partial<Appearance> {
  if (version !== document.version && setting('run', document) !== 'onType') {
    const text = vscode.l10n.t('News article, edited since it was analyzed');
    return { text, command: analyzeNow() };
  }
  if (!stretches) return {};
  const text = vscode.l10n.t('Long article: only what has been on screen is annotated');
  return { text, severity: vscode.LanguageStatusSeverity.Warning, command: settingsLink() };
}

function analyzeNow(): vscode.Command {
  return { title: vscode.l10n.t('Analyze Now'), command: commands.analyzeNow };
}

function settingsLink(): vscode.Command {
  return {
    title: vscode.l10n.t('Open Settings'),
    command: 'workbench.action.openSettings',
    arguments: ['@ext:copydesk.copydesk'],
  };
}

/** "News article: 12 officials, 23 quotes, 9 figures". */
function summary(analysis: ArticleAnalysis): Pick<Appearance, 'text' | 'detail'> {
  const quotes = words.quotesCounted(analysis.attributions.filter(({ quoted }) => quoted.length).length);
  const figures = words.figuresCounted(analysis.figures.length);
  if (analysis.language === 'other') {
    const detail = vscode.l10n.t('not English');
    return { text: vscode.l10n.t('News article: {0}, {1}', quotes, figures), detail };
  }
  const officials = words.officialsCounted(analysis.people.filter(({ official }) => official).length);
  return {
    text: vscode.l10n.t('News article: {0}, {1}, {2}', officials, quotes, figures),
    detail: undefined,
  };
}
