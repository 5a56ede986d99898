import * as vscode from 'vscode';
import type { Articles } from '../documents/Articles';
import type { Guard } from '../guard';
import { commands } from '../manifest';

/** Annotates the active file whatever it reads like, stops annotating it, or analyzes it as it stands. */
export function registerAnnotateFile(articles: Articles, guard: Guard): vscode.Disposable {
  const decide = (annotated: boolean) => async () => {
    const document = vscode.window.activeTextEditor?.document;
    if (document) await articles.decide(document, annotated);
  };
  return vscode.Disposable.from(
    guard.command(commands.annotateFile, decide(true)),
    guard.command(commands.stopAnnotatingFile, decide(false)),
    guard.command(commands.analyzeNow, async () => {
      const document = vscode.window.activeTextEditor?.document;
      if (document) await articles.analyze(document);
    }),
  );
}
