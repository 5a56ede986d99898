import * as vscode from 'vscode';
import type { Annotations } from '../../annotations/Annotations';
import type { Articles } from '../../documents/Articles';
import { offsetOf } from '../../documents/ranges';
import type { Guard } from '../../guard';
import { commands, decisionCommands } from '../../manifest';
import type { Card } from '../card';
import { cardMarkdown } from '../cardMarkdown';
import { explanation } from './explanation';
import { whyAnnotated } from './whyAnnotated';

/** What was asked to be explained: it stands in the hover until the cursor moves on. */
interface Explained {
  readonly editor: vscode.TextEditor;
  readonly position: vscode.Position;
  readonly content: vscode.MarkdownString;
}

/** Says, in a hover at the cursor, why the words there are marked or not. */
export function registerExplainHere(
  articles: Articles,
  annotations: Annotations,
  guard: Guard,
): vscode.Disposable {
  let explained: Explained | undefined;
  const explain = async () => {
    const editor = vscode.window.activeTextEditor;
    if (!editor) return undefined;
    const position = editor.selection.active;
    const markdown = cardMarkdown(await cardsAt(articles, annotations, editor.document, position));
    const content = new vscode.MarkdownString(markdown);
    content.isTrusted = { enabledCommands: decisionCommands };
    explained = { editor, position, content };
    await vscode.commands.executeCommand('editor.action.showHover', { focus: true });
    return markdown;
  };
  const provider: vscode.HoverProvider = {
    provideHover: (document, position) => {
      if (document !== explained?.editor.document || !position.isEqual(explained.position)) return undefined;
      return new vscode.Hover(explained.content, new vscode.Range(position, position));
    },
  };
  return vscode.Disposable.from(
    guard.command(commands.explainHere, explain),
    vscode.languages.registerHoverProvider('*', provider),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor === explained?.editor) explained = undefined;
    }),
  );
}

async function cardsAt(
  articles: Articles,
  annotations: Annotations,
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<Card[]> {
  const article = await articles.analyze(document);
  const cards = article
    ? await explanation(article, offsetOf(document, position), (await annotations.of(document)).unplaced)
    : [];
  const why = await whyAnnotated(articles, document);
  return [...cards, { heading: vscode.l10n.t('This file'), lines: [why], links: [] }];
}
