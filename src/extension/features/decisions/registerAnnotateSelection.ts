import * as vscode from 'vscode';
import type { AnnotationKind, Decisions as Decided } from '../../../core/annotations/annotation';
import type { Decisions } from '../../annotations/Decisions';
import type { Articles } from '../../documents/Articles';
import type { AnalyzedArticle } from '../../documents/articleState';
import { spanOf } from '../../documents/ranges';
import type { Guard } from '../../guard';
import { commands } from '../../manifest';
import type { KnownPeople } from '../../workspace/KnownPeople';
import { askKind, askNote, askSpeaker } from './asking';
import { kindWords } from './decisionWords';
import { say } from '../../say';
import { findSpeaker } from './speakers';

/** Makes the selected words a mark of the person's own; a quote's speaker and a note's text are asked for. */
export function registerAnnotateSelection(
  articles: Articles,
  decisions: Decisions,
  people: KnownPeople,
  guard: Guard,
): vscode.Disposable {
  /** Undefined when the person dismisses the question. */
  const decisionsFor = async (
    kind: AnnotationKind,
    article: AnalyzedArticle,
    given: string | undefined,
  ): Promise<Decided | undefined> => {
    if (kind === 'quote') {
      const gazetteer = await people.gazetteerFor(article.document.uri);
      const speaker =
        given === undefined ? await askSpeaker(article, gazetteer) : findSpeaker(article, gazetteer, given);
      return speaker ? { speaker } : undefined;
    }
    if (kind !== 'note') return {};
    const note = (given ?? (await askNote()))?.trim();
    return note ? { note } : undefined;
  };

  return guard.command(commands.annotateSelection, async (givenKind, given) => {
    const editor = vscode.window.activeTextEditor;
    const article = editor && (await articles.analyze(editor.document));
    if (!article) return;
    const { document, selection } = editor;
    const span = spanOf(document, selection);
    if (!document.getText(selection).trim()) return say(vscode.l10n.t('Select the words to annotate first.'));
    const kind = givenKind ?? (await askKind());
    const decided = kind && (await decisionsFor(kind, article, given));
    if (!decided) return;
    if (await decisions.mark(article, kind, span, decided)) say(kindWords(kind));
  });
}
