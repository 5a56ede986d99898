import * as vscode from 'vscode';
import type { ExportedArticle, ExportFormat } from '../../core/export/writeExport';
import type { Annotations } from '../annotations/Annotations';
import { baseName } from '../documents/baseName';
import type { Articles } from '../documents/Articles';
import type { AnalyzedArticle } from '../documents/articleState';
import type { Guard } from '../guard';
import { commands, type ExportExtent } from '../manifest';

/** Writes the claims of an article to a file and opens it. */
export function registerExportClaims(
  articles: Articles,
  annotations: Annotations,
  guard: Guard,
): vscode.Disposable {
  return guard.command(commands.exportClaims, async (given = {}) => {
    const document = given.article
      ? await vscode.workspace.openTextDocument(vscode.Uri.parse(given.article, true))
      : vscode.window.activeTextEditor?.document;
    const article = document && (await articles.analyze(document));
    const format = article && (given.format ?? (await askFormat()));
    if (!format) return;
    const extent = given.extent ?? (await askExtent(article));
    if (!extent) return;
    const file = given.file ? vscode.Uri.parse(given.file, true) : await askFile(article, format);
    if (!file) return;
    const exported = await exportedArticle(article, annotations, extent);
    const { writeExport } = await import('../../core/export/writeExport');
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(writeExport(format, [exported])));
    await vscode.window.showTextDocument(file, { preview: false });
  });
}

async function exportedArticle(
  article: AnalyzedArticle,
  annotations: Annotations,
  extent: ExportExtent,
): Promise<ExportedArticle> {
  const { document } = article;
  const [{ onlyDecided }, { textOfSidecar }] = await Promise.all([
    import('../../core/export/onlyDecided'),
    annotations.of(document),
  ]);
  const source = encodeURIComponent(baseName(document.uri));
  return { ...(extent === 'decided' ? onlyDecided(article) : article), source, sidecarText: textOfSidecar };
}

const extensions: Readonly<Record<ExportFormat, string>> = {
  csv: 'csv',
  markdown: 'md',
  jsonld: 'jsonld',
  schemaorg: 'schema.jsonld',
  brat: 'ann',
};

async function askFormat(): Promise<ExportFormat | undefined> {
  const labels: Readonly<Record<ExportFormat, readonly [label: string, detail: string]>> = {
    csv: ['CSV', vscode.l10n.t('One row per claim, for spreadsheets')],
    markdown: ['Markdown', vscode.l10n.t('A table to read, with links to the lines')],
    jsonld: ['W3C Web Annotation', vscode.l10n.t('All that is kept, as JSON-LD; can be imported again')],
    schemaorg: ['schema.org', vscode.l10n.t('Claims, quotations and unrated drafts of reviews, as JSON-LD')],
    brat: ['brat', vscode.l10n.t('Source, cue and content as standoff, for annotation research')],
  };
  const items = Object.entries(labels).map(([format, [label, detail]]) => ({
    format: format as ExportFormat,
    label,
    detail,
  }));
  const title = vscode.l10n.t('Export Claims');
  return (await vscode.window.showQuickPick(items, { title }))?.format;
}

/** Where nothing is decided, everything is all that there is. */
async function askExtent({ counts: { decided, own } }: AnalyzedArticle): Promise<ExportExtent | undefined> {
  if (!decided && !own) return 'everything';
  const items: (vscode.QuickPickItem & { extent: ExportExtent })[] = [
    { extent: 'everything', label: vscode.l10n.t('Everything found or decided') },
    { extent: 'decided', label: vscode.l10n.t('Only what I decided about or marked') },
  ];
  const title = vscode.l10n.t('Export Claims');
  return (await vscode.window.showQuickPick(items, { title }))?.extent;
}

/** Suggests a file beside the article: brat's has the article's own name. */
function askFile({ document, analysis }: AnalyzedArticle, format: ExportFormat) {
  const stem = analysis.id.replace(/\.[^.]*$/, '');
  const name = `${stem}${format === 'brat' ? '' : '.claims'}.${extensions[format]}`;
  const folder = document.isUntitled
    ? vscode.workspace.workspaceFolders?.[0]?.uri
    : vscode.Uri.joinPath(document.uri, '..');
  return vscode.window.showSaveDialog({
    title: vscode.l10n.t('Export Claims'),
    ...(folder && { defaultUri: vscode.Uri.joinPath(folder, name) }),
  });
}
