import * as vscode from 'vscode';
import type { Span } from '../../core/span';
import type { ComparisonRequest } from '../../protocol/comparison';
import { reveal } from '../documents/reveal';
import type { Comparisons } from './Comparisons';
import { presentSpan } from './presentSpan';

/** Words in a document as it is now. */
interface FoundPlace {
  readonly uri: vscode.Uri;
  readonly span: Span;
}

/** The host's side of the comparison on one panel's page. */
export class ComparePart {
  constructor(
    private readonly comparisons: Comparisons,
    private readonly panel: vscode.WebviewPanel,
  ) {}

  async respond(request: ComparisonRequest): Promise<null> {
    switch (request.type) {
      case 'revealPlace': {
        const { uri, span } = await this.find(request.comparison, request.place);
        await reveal(uri, span, { preserveFocus: request.keepFocus });
        return null;
      }
      case 'sideBySide':
        await this.showBeside(
          await Promise.all(request.places.map((place) => this.find(request.comparison, place))),
        );
        return null;
      case 'saveSvg':
        await saveSvg(request);
        return null;
    }
  }

  private async find(comparison: number, place: number): Promise<FoundPlace> {
    const { latest } = this.comparisons;
    const { article, span } = (latest?.number === comparison && latest.places[place]) || {};
    const file = article !== undefined && latest?.files.get(article);
    if (!file || !span) throw new Error(vscode.l10n.t('This comparison is no longer shown.'));
    const document = await vscode.workspace.openTextDocument(file.uri);
    const present = await presentSpan(file.text, span, document.getText());
    if (!present) throw new Error(vscode.l10n.t('The article no longer has these words. Compare again.'));
    return { uri: file.uri, span: present };
  }

  /** In two columns of which none is the panel's. */
  private async showBeside(places: readonly FoundPlace[]): Promise<void> {
    const columns = [vscode.ViewColumn.One, vscode.ViewColumn.Two, vscode.ViewColumn.Three].filter(
      (column) => column !== this.panel.viewColumn,
    );
    for (const [i, { uri, span }] of places.entries())
      await reveal(uri, span, { preserveFocus: i > 0, viewColumn: columns[i] });
  }
}

async function saveSvg({ name, svg }: Extract<ComparisonRequest, { type: 'saveSvg' }>): Promise<void> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const fileName = `${name.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '')}.svg`;
  const file = await vscode.window.showSaveDialog({
    title: vscode.l10n.t('Save Picture'),
    filters: { SVG: ['svg'] },
    ...(folder && { defaultUri: vscode.Uri.joinPath(folder, fileName) }),
  });
  if (file) await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(svg));
}
