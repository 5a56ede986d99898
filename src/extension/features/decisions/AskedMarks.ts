import * as vscode from 'vscode';
import type { AnnotationKind } from '../../../core/annotations/annotation';
import type { DecidedMark } from '../../../core/annotations/layOver';
import type { Articles } from '../../documents/Articles';
import type { AnalyzedArticle } from '../../documents/articleState';
import { spanOf } from '../../documents/ranges';
import type { MarkPlace } from '../../manifest';
import { say } from '../../say';
import { marksAt } from './marksAt';
import type { SteppedMark } from './SteppedMark';

/** A mark that something is to be decided about. */
export interface AskedMark {
  readonly article: AnalyzedArticle;
  readonly mark: DecidedMark;
}

/** Finds the mark that a person means: the one that a link names, or the one at the cursor. */
export class AskedMarks {
  constructor(
    private readonly articles: Articles,
    private readonly stepped: SteppedMark,
  ) {}

  /**
   * Of any kind; or of one of some kinds, and only if there is none, of one of others. Undefined when there is none at
   * all, which the person is told.
   */
  async find(
    place: MarkPlace | undefined,
    ...kinds: readonly (readonly AnnotationKind[])[]
  ): Promise<AskedMark | undefined> {
    const asked = place ? await this.at(place) : await this.atCursor(kinds);
    if (!asked) say(vscode.l10n.t('There is nothing to decide about here.'));
    return asked;
  }

  private async at({ uri, kind, span: [start, end] }: MarkPlace): Promise<AskedMark | undefined> {
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri, true));
    const article = await this.articles.analyze(document);
    const mark = article?.marks.find(
      ({ kind: found, spans: [first] }) => found === kind && first[0] === start && first[1] === end,
    );
    return article && mark && { article, mark };
  }

  private async atCursor(kinds: readonly (readonly AnnotationKind[])[]): Promise<AskedMark | undefined> {
    const editor = vscode.window.activeTextEditor;
    const article = editor && (await this.articles.analyze(editor.document));
    if (!article) return undefined;
    const selection = spanOf(editor.document, editor.selection);
    const marks = marksAt(article.marks, selection, this.stepped.kindIn(editor));
    const [mark] = kinds.length
      ? kinds.flatMap((wanted) => marks.filter(({ kind }) => wanted.includes(kind)))
      : marks;
    return mark && { article, mark };
  }
}
