import * as vscode from 'vscode';
import type { Articles } from '../documents/Articles';
import { offsetOf, rangeOf } from '../documents/ranges';
import type { Guard } from '../guard';
import type { KnownPeople } from '../workspace/KnownPeople';
import { registerInArticles } from './articleLanguages';
import { findAt } from './atOffset';
import { addressOf, readShipped, shippedScheme } from './shippedOfficials';

/** Goes from a person to the entry in the topmost file of officials that has one. */
export function registerDefinition(
  extensionUri: vscode.Uri,
  articles: Articles,
  people: KnownPeople,
  guard: Guard,
): vscode.Disposable {
  const provider: vscode.DefinitionProvider = {
    provideDefinition: guard.answer('definition', async (document, position) => {
      const article = await articles.analyze(document);
      const found = article && findAt(article.analysis, offsetOf(document, position)).person;
      if (found?.item.gazetteerId === undefined) return undefined;
      const known = (await people.gazetteerFor(document.uri)).withId(found.item.gazetteerId);
      if (!known) return undefined;
      const target = await vscode.workspace.openTextDocument(addressOf(known.layer));
      const range = rangeOf(target, known.span);
      const link: vscode.LocationLink = {
        originSelectionRange: rangeOf(document, found.span),
        targetUri: target.uri,
        targetRange: range,
        targetSelectionRange: new vscode.Range(range.start, target.lineAt(range.start.line).range.end),
      };
      return [link];
    }),
  };
  return vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(shippedScheme, {
      provideTextDocumentContent: guard.answer('shipped officials', () => readShipped(extensionUri)),
    }),
    registerInArticles(articles, (selector) =>
      vscode.languages.registerDefinitionProvider(selector, provider),
    ),
  );
}
