import * as vscode from 'vscode';
import type { OfficialsProblem, ProblemCode } from '../../core/people/gazetteer/problems';
import { rangeInFile } from '../documents/ranges';
import type { Guard } from '../guard';
import type { Officials, OfficialsText } from '../workspace/Officials';

/** Milliseconds without an edit before the edited files of officials are checked again. */
const EDIT_PAUSE = 300;

/** Shows what is wrong with the files of officials, at the very words, while they are edited too. */
export function registerOfficialsProblems(officials: Officials, guard: Guard): vscode.Disposable {
  const diagnostics = vscode.languages.createDiagnosticCollection('copydesk');
  const edited = new Set<vscode.TextDocument>();
  let timer: unknown;

  const show = guard.event('officials problems', async ({ uri, text }: OfficialsText) => {
    const { readOfficials } = await import('../../core/people/gazetteer/readOfficials');
    diagnostics.set(uri, await diagnosticsFor(text, readOfficials(text).problems));
  });
  const showDocument = (document: vscode.TextDocument) => {
    if (officials.has(document.uri)) show({ uri: document.uri, text: document.getText() });
  };

  const showEdited = () => {
    edited.forEach(showDocument);
    edited.clear();
  };

  vscode.workspace.textDocuments.forEach(showDocument);
  return vscode.Disposable.from(
    diagnostics,
    new vscode.Disposable(() => clearTimeout(timer)),
    officials.onDidRead((file) => {
      const isOpen = vscode.workspace.textDocuments.some(({ uri }) => uri.toString() === file.uri.toString());
      if (!isOpen) show(file);
    }),
    vscode.workspace.onDidOpenTextDocument(showDocument),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (!officials.has(document.uri)) return;
      edited.add(document);
      clearTimeout(timer);
      timer = setTimeout(showEdited, EDIT_PAUSE);
    }),
  );
}

async function diagnosticsFor(
  text: string,
  problems: readonly OfficialsProblem[],
): Promise<vscode.Diagnostic[]> {
  const [{ LineIndex }, { isWarning }] = await Promise.all([
    import('../../core/text/lineIndex'),
    import('../../core/people/gazetteer/problems'),
  ]);
  const lines = new LineIndex(text);
  return problems.map((problem) => {
    const { Warning, Error } = vscode.DiagnosticSeverity;
    const severity = isWarning(problem) ? Warning : Error;
    const diagnostic = new vscode.Diagnostic(
      rangeInFile(lines, problem.span),
      problemWords(problem),
      severity,
    );
    diagnostic.source = 'Copydesk';
    diagnostic.code = problem.code;
    return diagnostic;
  });
}

function problemWords({ code, about: [first = '', second = ''] }: OfficialsProblem): string {
  const kinds: Readonly<Record<string, string>> = {
    text: vscode.l10n.t('a text'),
    list: vscode.l10n.t('a list'),
    entry: vscode.l10n.t('an entry with keys of its own'),
    flag: vscode.l10n.t('true or false'),
  };
  const words: Record<ProblemCode, string> = {
    yaml: vscode.l10n.t('Not YAML: {0}', first),
    'too-deep': vscode.l10n.t('Nested deeper than can be read'),
    alias: vscode.l10n.t('YAML aliases are not read: write the value out'),
    'wrong-type': vscode.l10n.t('This must be {0}', kinds[first] ?? first),
    'unknown-key': vscode.l10n.t('“{0}” is no key of this entry', first),
    'missing-key': vscode.l10n.t('“{0}” is missing', first),
    'missing-office': vscode.l10n.t('A membership needs a post_id or a role'),
    'bad-date': vscode.l10n.t('“{0}” is no date such as 2021, 2021-04 or 2021-04-14', first),
    'bad-country': vscode.l10n.t('“{0}” is no country code such as US', first),
    'end-before-start': vscode.l10n.t('The end, {1}, lies before the start, {0}', first, second),
    'unknown-id': vscode.l10n.t('Nothing in this file has the id “{0}”', first),
    'duplicate-id': vscode.l10n.t('The id “{0}” is used twice', first),
    'duplicate-person': vscode.l10n.t('“{0}” is an identifier of {1} too', first, second),
    'duplicate-membership': vscode.l10n.t('This term as {0} is given twice', first),
    overlap: vscode.l10n.t('This term as {0} overlaps another one', first),
  };
  return words[code];
}
