import * as vscode from 'vscode';
import type { Span } from '../../core/span';
import type { Articles } from '../documents/Articles';
import { offsetOf, rangeInFile } from '../documents/ranges';
import type { Guard } from '../guard';
import type { ArticleIndex, IndexedArticle } from '../workspace/ArticleIndex';
import { registerInArticles } from './articleLanguages';
import { type AtOffset, findAt } from './atOffset';

/** Finds every mention of the person or the organization at the cursor in the articles of the workspace. */
export function registerReferences(articles: Articles, index: ArticleIndex, guard: Guard): vscode.Disposable {
  const provider: vscode.ReferenceProvider = {
    provideReferences: guard.answer('references', async (document, position, _context, token) => {
      const article = await articles.analyze(document);
      const at = article && findAt(article.analysis, offsetOf(document, position));
      if (!at?.person && !at?.organization) return undefined;
      const mentions = await mentionsOf(at);
      return (await index.all(token)).flatMap(({ uri, analysis, lines }) =>
        mentions(analysis).map((span) => new vscode.Location(uri, rangeInFile(lines, span))),
      );
    }),
  };
  return registerInArticles(articles, (selector) =>
    vscode.languages.registerReferenceProvider(selector, provider),
  );
}

/** Where an article mentions what is at a place of another. */
async function mentionsOf({
  person,
  organization,
}: AtOffset): Promise<(analysis: IndexedArticle['analysis']) => Span[]> {
  const { isSamePerson } = await import('../../core/corpus/samePerson');
  return ({ people, organizations }) => {
    const same = person
      ? people.filter((other) => isSamePerson(person.item, other))
      : organizations.filter(({ id }) => id === organization?.item.id);
    return same.flatMap(({ mentions }) => mentions.map(({ span }) => span));
  };
}
