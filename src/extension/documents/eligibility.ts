import * as vscode from 'vscode';
import { articleLanguage } from '../manifest';
import { setting } from '../settings';

/** Whether a document is to be annotated: settled by what a person said, or a matter of how the text reads. */
export type Eligibility = 'yes' | 'no' | 'asItReads';

/** What of a file decides: the settings, that its language is that of articles, that it is plain text, that it is not. */
export type EligibilityReason = 'excluded' | 'included' | 'articleLanguage' | 'plainText' | 'otherLanguage';

const eligibilities: Readonly<Record<EligibilityReason, Eligibility>> = {
  excluded: 'no',
  included: 'yes',
  articleLanguage: 'yes',
  plainText: 'asItReads',
  otherLanguage: 'no',
};

/** A file by where it is and the language that its text is in, open or not. */
export type NamedFile = Pick<vscode.TextDocument, 'uri' | 'languageId'>;

/** What name, language and settings say of a file. */
export function eligibilityOf(file: NamedFile): Eligibility {
  return eligibilities[eligibilityReason(file)];
}

export function eligibilityReason(file: NamedFile): EligibilityReason {
  if (matchesAny(setting('articles.exclude', file), file)) return 'excluded';
  if (file.languageId === articleLanguage) return 'articleLanguage';
  if (matchesAny(setting('articles.include', file), file)) return 'included';
  return file.languageId === 'plaintext' ? 'plainText' : 'otherLanguage';
}

/** Whether one of the globs, which start at the workspace folder, fits the file. */
export function matchesAny(globs: readonly string[], file: NamedFile): boolean {
  const folder = vscode.workspace.getWorkspaceFolder(file.uri);
  return globs.some((glob) => {
    const pattern = folder ? new vscode.RelativePattern(folder, glob) : `**/${glob}`;
    // VS Code matches by address and language, and offers no other way to match a glob.
    return vscode.languages.match({ pattern }, file as vscode.TextDocument) > 0;
  });
}
