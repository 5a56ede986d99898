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
import type { Span } from '../../core/span';
import type { Annotations } from './Annotations';
import type { ArticleAnnotations } from './ArticleAnnotations';

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
  decide(
    document: vscode.TextDocument,
    marks: readonly DecidedMark[],
    set: DecisionChanges,
  ): Promise<boolean> {
    return this.act(document, (annotations) => annotations.deciding(marks, set, now()));
  }

  /** Takes back all that was decided about marks; marks of the person's own go. */
  remove(document: vscode.TextDocument, marks: readonly DecidedMark[]): Promise<boolean> {
    return this.act(document, () =>
      marks.flatMap(({ by }) => (by ? [{ do: 'remove', id: by.annotation.id } as const] : [])),
    );
  }

  /** Makes a mark of the person's own. */
  mark(
    document: vscode.TextDocument,
    kind: AnnotationKind,
    span: Span,
    decisions: Decided = {},
  ): Promise<boolean> {
    return this.act(document, (annotations) => [annotations.marking(kind, span, decisions, now())]);
  }

  /** Says where the words of an annotation are that could not be placed. */
  reattach(document: vscode.TextDocument, id: string, span: Span): Promise<boolean> {
    return this.act(document, (annotations) => [annotations.attaching(id, span)]);
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

  /** Takes the last act back, in whatever article it was; undefined when there is none, or it can't be written. */
  async undoLast(): Promise<vscode.TextDocument | undefined> {
    const last = this.acts.at(-1);
    if (!last) return undefined;
    const document = await vscode.workspace.openTextDocument(last.article);
    if (!(await this.write(document, last.undo))) return undefined;
    this.acts.splice(this.acts.indexOf(last), 1);
    return document;
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

  private async write(document: vscode.TextDocument, changes: readonly SidecarChange[]) {
    return this.annotations.write(document, changes);
  }
}

const now = () => new Date().toISOString();
