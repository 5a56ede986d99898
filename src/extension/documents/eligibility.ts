import * as vscode from 'vscode';
import { articleLanguage } from '../manifest';
import { setting } from '../settings';

/** Whether a document is to be annotated: settled by what a person said, or a matter of how the text reads. */
export type Eligibility = 'yes' | 'no' | 'asItReads';

/** What name, language and settings say of a document. */
export function eligibilityOf(document: vscode.TextDocument): Eligibility {
  if (matchesAny(setting('articles.exclude', document), document)) return 'no';
  if (document.languageId === articleLanguage) return 'yes';
  if (matchesAny(setting('articles.include', document), document)) return 'yes';
  return document.languageId === 'plaintext' ? 'asItReads' : 'no';
}

function matchesAny(globs: readonly string[], document: vscode.TextDocument): boolean {
  const folder = vscode.workspace.getWorkspaceFolder(document.uri);
  return globs.some((glob) => {
    const pattern = folder ? new vscode.RelativePattern(folder, glob) : `**/${glob}`;
    return vscode.languages.match({ pattern }, document) > 0;
  });
}
