import * as vscode from 'vscode';
import type { Mention } from '../../core/analysis';
import type { Identity } from '../../core/corpus/people/identifyPeople';
import { introductionOf } from '../../core/people/introduction';
import { rangeInFile } from '../documents/ranges';
import type { Guard } from '../guard';
import type { ArticleIndex } from '../workspace/ArticleIndex';
import type { IndexedPeople, RankedArticle } from '../workspace/IndexedPeople';

/** More than this nobody reads through. */
const MOST = 200;

/** Finds persons of the workspace's articles by name or title, each once. */
export function registerWorkspaceSymbols(
  index: ArticleIndex,
  people: IndexedPeople,
  guard: Guard,
): vscode.Disposable {
  return vscode.languages.registerWorkspaceSymbolProvider({
    provideWorkspaceSymbols: guard.answer('workspace symbols', async (query, token) => {
      const { identities = [] } = (await people.among(await index.knownSoFar(), token)) ?? {};
      const fitting = identities.flatMap((identity) => {
        const name = fittingName(query, identity);
        const first = identity.appearances.find(({ person }) => person.mentions.length > 0);
        const introduction = first && introductionOf(first.person);
        return name === undefined || !introduction
          ? []
          : { name, identity, article: first.article, introduction };
      });
      return fitting.slice(0, MOST).map(symbolOf);
    }),
  });
}

/** The name with the first title with which it fits: VS Code itself compares the query with what is shown. */
function fittingName(query: string, { name, appearances }: Identity<RankedArticle>): string | undefined {
  const titles = appearances.flatMap(({ person }) => person.titles);
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

function symbolOf({
  name,
  identity: { appearances },
  article,
  introduction,
}: {
  readonly name: string;
  readonly identity: Identity<RankedArticle>;
  readonly article: RankedArticle;
  readonly introduction: Mention;
}): vscode.SymbolInformation {
  // VS Code itself names the file.
  const container = appearances.length > 1 ? vscode.l10n.t('{0} articles', appearances.length) : '';
  const range = rangeInFile(article.lines, introduction.span);
  return new vscode.SymbolInformation(
    name,
    vscode.SymbolKind.Object,
    container,
    new vscode.Location(article.uri, range),
  );
}
