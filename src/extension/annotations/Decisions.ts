import * as vscode from 'vscode';
import type {
  AnnotationKind,
  ArticleMetadata,
  Decisions as Decided,
} from '../../core/annotations/annotation';
import type { DecidedMark } from '../../core/annotations/layOver';
import type { DecisionChanges, SidecarChange } from '../../core/annotations/sidecar/changes';
import type { Import } from '../../core/annotations/sidecar/importAnnotations';
import type { ReadyAnnotation } from '../../core/annotations/sidecar/readJsonLd';
import type { Sidecar } from '../../core/annotations/sidecar/readSidecar';
import type { Span } from '../../core/span';
import type { AnalyzedArticle } from '../documents/articleState';
import type { Annotations } from './Annotations';
import type { ArticleAnnotations } from './ArticleAnnotations';
import { mayWriteAnew } from './mayWriteAnew';

/** The version of an article's text in which a person points at something. */
export type ReadText = Pick<AnalyzedArticle, 'document' | 'version'>;

/** How many acts can be taken back. */
const MOST_ACTS = 100;

/** Something that a person did, and what takes it back. */
interface Act {
  readonly article: vscode.Uri;
  readonly undo: readonly SidecarChange[];
}

/**
 * What a person can do to the annotations of an article. Each act answers with whether it was written: where it could
 * not be, the person has been told why.
 */
export class Decisions {
  private readonly acts: Act[] = [];

  constructor(private readonly annotations: Annotations) {}

  /** Decides something about marks; null takes a decision back. */
  decide(article: ReadText, marks: readonly DecidedMark[], set: DecisionChanges): Promise<boolean> {
    return this.actOn(article, (annotations) => annotations.deciding(marks, set, now()));
  }

  /** Takes back all that was decided about marks; marks of the person's own go. */
  remove(document: vscode.TextDocument, marks: readonly DecidedMark[]): Promise<boolean> {
    return this.act(document, () =>
      marks.flatMap(({ by }) => (by ? [{ do: 'remove', id: by.annotation.id } as const] : [])),
    );
  }

  /** Makes a mark of the person's own. */
  mark(article: ReadText, kind: AnnotationKind, span: Span, decisions: Decided = {}): Promise<boolean> {
    return this.actOn(article, (annotations) => [annotations.marking(kind, span, decisions, now())]);
  }

  /** Says where the words of an annotation are that could not be placed. */
  reattach(article: ReadText, id: string, span: Span): Promise<boolean> {
    return this.actOn(article, (annotations) => [annotations.attaching(id, span)]);
  }

  /** Says what the article itself is; null takes a fact back. */
  describe(
    document: vscode.TextDocument,
    article: { readonly [Key in keyof ArticleMetadata]?: ArticleMetadata[Key] | null },
  ): Promise<boolean> {
    return this.act(document, () => [{ do: 'describe', article }]);
  }

  /** Takes in annotations of a JSON-LD file; undefined when nothing was written. */
  async import(
    document: vscode.TextDocument,
    incoming: readonly ReadyAnnotation[],
  ): Promise<Import | undefined> {
    if (!this.isKept(document)) return undefined;
    let imported: Import | undefined;
    const before = await this.annotations.rewrite(document, (annotations, fileName) => {
      imported = annotations.imported(incoming, fileName);
      return imported?.text;
    });
    if (!before || !imported) return undefined;
    if (!imported.added && !imported.updated) return imported;
    const { written } = await this.annotations.of(document);
    const { undoingAll } = await import('../../core/annotations/sidecar/changes');
    this.remember(document, undoingAll(before, written));
    return imported;
  }

  /** Whether there is an act to take back. */
  get canUndo(): boolean {
    return this.acts.length > 0;
  }

  /** Takes the last act back, in whatever article it was; undefined when there is none, or it can't be written. */
  async undoLast(): Promise<vscode.TextDocument | undefined> {
    const last = this.acts.at(-1);
    if (!last) return undefined;
    const document = await vscode.workspace.openTextDocument(last.article);
    if (!(await this.write(document, last.undo))) return undefined;
    this.acts.splice(this.acts.indexOf(last), 1);
    return document;
  }

  /** Does nothing, and says so, when the text in which the person pointed at something is no longer the present one. */
  private async actOn(
    { document, version }: ReadText,
    changesIn: (annotations: ArticleAnnotations) => readonly SidecarChange[],
  ): Promise<boolean> {
    await this.annotations.of(document);
    if (document.version === version) return this.act(document, changesIn);
    void vscode.window.showInformationMessage(
      vscode.l10n.t('The article has changed in the meantime: nothing was written.'),
    );
    return false;
  }

  private async act(
    document: vscode.TextDocument,
    changesIn: (annotations: ArticleAnnotations) => readonly SidecarChange[],
  ): Promise<boolean> {
    if (!this.isKept(document)) return false;
    const changes = changesIn(await this.annotations.of(document));
    if (!changes.length) return true;
    const before = await this.write(document, changes);
    if (!before) return false;
    const { undoing } = await import('../../core/annotations/sidecar/changes');
    this.remember(document, undoing(changes, before));
    return true;
  }

  /** Whether there is a place for decisions; if not, the person is told. */
  private isKept(document: vscode.TextDocument): boolean {
    if (this.annotations.canKeep(document)) return true;
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Save the article first: what you decide is kept in a file beside it.'),
    );
    return false;
  }

  private remember({ uri }: vscode.TextDocument, undo: readonly SidecarChange[]): void {
    this.acts.push({ article: uri, undo });
    if (this.acts.length > MOST_ACTS) this.acts.shift();
  }

  /** Of a sidecar with problems nothing is written until it is repaired, or the person says so. */
  private async write(
    document: vscode.TextDocument,
    changes: readonly SidecarChange[],
  ): Promise<Sidecar | undefined> {
    const before = await this.annotations.write(document, changes);
    if (before || !(await mayWriteAnew(document, this.annotations))) return before;
    return this.annotations.write(document, changes);
  }
}

const now = () => new Date().toISOString();
