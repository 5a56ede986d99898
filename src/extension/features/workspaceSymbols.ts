import * as vscode from 'vscode';
import type { Person } from '../../core/analysis';
import { rangeInFile } from '../documents/ranges';
import type { Guard } from '../guard';
import type { ArticleIndex, IndexedArticle } from '../workspace/ArticleIndex';

/** More than this nobody reads through. */
const MOST = 200;

/** A person with the articles that mention them. */
interface ListedPerson {
  readonly name: string;
  readonly articles: { readonly article: IndexedArticle; readonly person: Person }[];
}

/** Finds persons of the workspace's articles by name or title. */
export function registerWorkspaceSymbols(index: ArticleIndex, guard: Guard): vscode.Disposable {
  return vscode.languages.registerWorkspaceSymbolProvider({
    provideWorkspaceSymbols: guard.answer('workspace symbols', async (query) =>
      peopleFor(query, await index.knownSoFar()).map(symbolOf),
    ),
  });
}

/** The persons that fit a query, each once. */
function peopleFor(query: string, articles: readonly IndexedArticle[]): ListedPerson[] {
  const people = new Map<string, ListedPerson>();
  for (const article of articles) {
    for (const person of article.analysis.people) {
      const name = fittingName(query, person);
      if (name === undefined) continue;
      const key = person.gazetteerId ?? `${person.name} ${person.country ?? ''}`;
      const known = people.get(key);
      if (known) known.articles.push({ article, person });
      else if (people.size < MOST) people.set(key, { name, articles: [{ article, person }] });
    }
  }
  return [...people.values()];
}

/** The name with the first title with which it fits: VS Code itself compares the query with what is shown. */
function fittingName(query: string, { name, titles }: Person): string | undefined {
  const names = titles.length ? titles.map((title) => `${name}, ${title}`) : [name];
  return names.find((each) => fits(query, each));
}

/** Whether the characters of the query follow one another in the text, spaces and case aside. */
function fits(query: string, text: string): boolean {
  const lower = text.toLowerCase();
  let at = 0;
  for (const character of query.toLowerCase().replace(/\s+/g, '')) {
    at = lower.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

function symbolOf({ name, articles }: ListedPerson): vscode.SymbolInformation {
  const [{ article, person }] = articles;
  // VS Code itself names the file.
  const container = articles.length > 1 ? vscode.l10n.t('{0} articles', articles.length) : '';
  const range = rangeInFile(article.lines, person.mentions[0].span);
  return new vscode.SymbolInformation(
    name,
    vscode.SymbolKind.Object,
    container,
    new vscode.Location(article.uri, range),
  );
}
