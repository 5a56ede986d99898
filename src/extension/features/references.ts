import * as vscode from 'vscode';
import type { Mention } from '../../core/analysis';
import type { CorpusPeople } from '../../core/corpus/people/identifyPeople';
import type { Articles } from '../documents/Articles';
import { offsetOf, rangeInFile } from '../documents/ranges';
import type { Guard } from '../guard';
import type { ArticleIndex, IndexedArticle } from '../workspace/ArticleIndex';
import type { IndexedPeople, RankedArticle } from '../workspace/IndexedPeople';
import { registerInArticles } from './articleLanguages';
import { findAt } from './atOffset';

/** Finds every mention of the person or the organization at the cursor in the articles of the workspace. */
export function registerReferences(
  articles: Articles,
  index: ArticleIndex,
  people: IndexedPeople,
  guard: Guard,
): vscode.Disposable {
  const provider: vscode.ReferenceProvider = {
    provideReferences: guard.answer('references', async (document, position, _context, token) => {
      const article = await articles.analyze(document);
      const { person, organization } = article ? findAt(article.analysis, offsetOf(document, position)) : {};
      if (person) {
        const all = await index.all(token);
        return mentionsOfPerson(all, await people.among(all, token), document.uri, person.item.id);
      }
      if (!organization) return undefined;
      return (await index.all(token)).flatMap((each) =>
        each.analysis.organizations
          .filter(({ id }) => id === organization.item.id)
          .flatMap(({ mentions }) => locationsIn(each, mentions)),
      );
    }),
  };
  return registerInArticles(articles, (selector) =>
    vscode.languages.registerReferenceProvider(selector, provider),
  );
}

function mentionsOfPerson(
  articles: readonly IndexedArticle[],
  people: CorpusPeople<RankedArticle> | undefined,
  uri: vscode.Uri,
  id: string,
): vscode.Location[] {
  const own = articles.findIndex((each) => each.uri.toString() === uri.toString());
  const identity = own < 0 ? undefined : people?.identityOf({ ...articles[own], index: own }, id);
  return (identity?.appearances ?? []).flatMap(({ article, person }) =>
    locationsIn(article, person.mentions),
  );
}

function locationsIn(
  { uri, lines }: IndexedArticle,
  mentions: readonly Pick<Mention, 'span'>[],
): vscode.Location[] {
  return mentions.map(({ span }) => new vscode.Location(uri, rangeInFile(lines, span)));
}
