import * as vscode from 'vscode';
import type { PlacedAnnotation } from '../../../core/annotations/placeAnnotations';
import type { SidecarProblem, SidecarProblemCode } from '../../../core/annotations/sidecar/problems';
import type { Span } from '../../../core/span';
import { oneLine } from '../../../core/text/oneLine';
import type { Annotations } from '../../annotations/Annotations';
import { articleOf, sidecarOf } from '../../annotations/sidecarNames';
import type { Articles } from '../../documents/Articles';
import { rangeInFile } from '../../documents/ranges';
import type { Guard } from '../../guard';
import { isThere } from '../../workspace/isThere';
import { beginning } from '../beginning';

/** So many words of an annotation that could not be placed say which one it is. */
const MOST_WORDS = 12;

interface Finding {
  readonly span: Span;
  readonly words: string;
  readonly severity: vscode.DiagnosticSeverity;
  readonly code: string;
}

/**
 * Shows at the very lines of a sidecar what is wrong with it, which annotations are to be attached again, and that its
 * article is gone.
 */
export function registerSidecarProblems(
  articles: Articles,
  annotations: Annotations,
  guard: Guard,
): vscode.Disposable {
  const diagnostics = vscode.languages.createDiagnosticCollection('copydesk annotations');

  const show = guard.event('sidecar problems', async (sidecar: vscode.Uri) => {
    const text = (await isThere(sidecar)) ? await annotations.sidecars.read(sidecar) : '';
    const found = text ? await findingsIn(sidecar, text, annotations) : [];
    const { LineIndex } = await import('../../../core/text/lineIndex');
    const lines = new LineIndex(text);
    diagnostics.set(
      sidecar,
      found.map(({ span, words, severity, code }) => {
        const diagnostic = new vscode.Diagnostic(rangeInFile(lines, span), words, severity);
        return Object.assign(diagnostic, { source: 'Copydesk', code });
      }),
    );
  });
  const showOf = ({ uri }: vscode.TextDocument) => {
    if (vscode.workspace.fs.isWritableFileSystem(uri.scheme)) show(articleOf(uri) ? uri : sidecarOf(uri));
  };
  const showOfAll = (files: readonly vscode.Uri[]) =>
    files.forEach((uri) => show(articleOf(uri) ? uri : sidecarOf(uri)));

  vscode.workspace.textDocuments.filter(({ uri }) => articleOf(uri)).forEach(showOf);
  return vscode.Disposable.from(
    diagnostics,
    articles.onDidChange(showOf),
    annotations.onDidChange(showOf),
    vscode.workspace.onDidOpenTextDocument((document) => {
      if (articleOf(document.uri)) showOf(document);
    }),
    vscode.workspace.onDidSaveTextDocument((document) => {
      if (articleOf(document.uri)) showOf(document);
    }),
    vscode.workspace.onDidDeleteFiles(({ files }) => showOfAll(files)),
    vscode.workspace.onDidCreateFiles(({ files }) => showOfAll(files)),
    vscode.workspace.onDidRenameFiles(({ files }) =>
      showOfAll(files.flatMap(({ oldUri, newUri }) => [oldUri, newUri])),
    ),
  );
}

async function findingsIn(sidecar: vscode.Uri, text: string, annotations: Annotations): Promise<Finding[]> {
  const { Error, Information } = vscode.DiagnosticSeverity;
  const article = articleOf(sidecar);
  if (!article) return [];
  const { readSidecar } = await import('../../../core/annotations/sidecar/readSidecar');
  const problems = readSidecar(text).problems.map((problem): Finding => ({
    ...problem,
    words: problemWords(problem),
    severity: Error,
  }));
  const document = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === article.toString());
  const unplaced = (document && annotations.knownOf(document)?.unplaced) ?? [];
  const toAttach = unplaced.map((each): Finding => ({
    span: idSpan(text, each.annotation.id),
    words: unplacedWords(each),
    severity: Information,
    code: each.state,
  }));
  if (document || (await isThere(article))) return [...problems, ...toAttach];
  const words = vscode.l10n.t(
    'The article of these annotations, {0}, is gone',
    vscode.workspace.asRelativePath(article),
  );
  const firstLine: Span = [0, text.search(/\r?\n|$/)];
  return [...problems, { span: firstLine, words, severity: Information, code: 'orphan' }];
}

function idSpan(text: string, id: string): Span {
  const at = Math.max(text.indexOf(id), 0);
  return [at, at + id.length];
}

function unplacedWords({ state, annotation }: PlacedAnnotation): string {
  const words = beginning(oneLine(annotation.targets.map(({ exact }) => exact).join(' … ')), MOST_WORDS);
  return state === 'doubtful'
    ? vscode.l10n.t('To re-attach: “{0}” may stand in several places of the article now', words)
    : vscode.l10n.t('To re-attach: “{0}” is no longer in the article', words);
}

function problemWords({ code, detail = '' }: SidecarProblem): string {
  const words: Record<SidecarProblemCode, string> = {
    'bad-yaml': vscode.l10n.t('Not YAML: {0}', detail),
    'too-deep': vscode.l10n.t('Nested deeper than can be read'),
    'merge-conflict': vscode.l10n.t('A merge conflict is not settled here'),
    'unknown-version': vscode.l10n.t('Version {0} is not known', detail),
    'missing-key': vscode.l10n.t('“{0}” is missing', detail),
    'wrong-type': vscode.l10n.t('“{0}” is not what it must be', detail),
    'unknown-value': vscode.l10n.t('“{0}” is not known here', detail),
    'duplicate-key': vscode.l10n.t('“{0}” is given twice', detail),
    'duplicate-id': vscode.l10n.t('The id “{0}” is used twice', detail),
    alias: vscode.l10n.t('YAML aliases are not read: write the value out'),
  };
  return words[code];
}
