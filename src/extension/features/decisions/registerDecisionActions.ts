import * as vscode from 'vscode';
import { annotationKinds } from '../../../core/annotations/annotation';
import type { Articles } from '../../documents/Articles';
import { spanOf } from '../../documents/ranges';
import type { Guard } from '../../guard';
import { commands } from '../../manifest';
import { registerInArticles } from '../articleLanguages';
import { decisionLinks } from './decisionLinks';
import { kindWords, markWords } from './decisionWords';
import { marksAt } from './marksAt';

/** Of more marks on top of each other than these, the outer ones are not offered. */
const MOST_MARKS = 3;

/** Offers in the lightbulb's menu what there is to decide about the marks at the cursor, and about selected words. */
export function registerDecisionActions(articles: Articles, guard: Guard): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    provideCodeActions: guard.answer('code actions', async (document, range) => {
      const article = await articles.unasked(document);
      if (!article) return undefined;
      const marks = marksAt(article.marks, spanOf(document, range)).slice(0, MOST_MARKS);
      const onMarks = marks.flatMap((mark) =>
        decisionLinks(article, mark).map(({ title, command, given }) =>
          action(`${markWords(mark, article.text)}: ${title}`, command, given),
        ),
      );
      const onWords = range.isEmpty
        ? []
        : annotationKinds.map((kind) =>
            action(vscode.l10n.t('Annotate Selection: {0}', kindWords(kind)), commands.annotateSelection, [
              kind,
            ]),
          );
      return [...onMarks, ...onWords];
    }),
  };
  return registerInArticles(articles, (selector) =>
    vscode.languages.registerCodeActionsProvider(selector, provider, {
      providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
    }),
  );
}

function action(title: string, command: string, given: readonly unknown[]): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.command = { title, command, arguments: [...given] };
  return action;
}
