import * as vscode from 'vscode';
import type { AnalyzedArticle } from '../documents/articleState';
import type { Articles } from '../documents/Articles';
import { rangeOf } from '../documents/ranges';
import type { Guard } from '../guard';
import { registerInArticles } from './articleLanguages';
import { beginning } from './beginning';
import { valueInFull } from './figureValue';
import { oneLine } from './oneLine';
import { type Outlined, outlineOf, type OutlineEntry } from './outlineOf';
import { claimantWords } from './words';

/** Breadcrumbs show names whole: longer ones push each other out of view. */
const MOST_WORDS = 10;

const { SymbolKind } = vscode;

/** The article as a tree of symbols: for the outline, the breadcrumbs and Go to Symbol. */
export function registerOutline(articles: Articles, guard: Guard): vscode.Disposable {
  const provider: vscode.DocumentSymbolProvider = {
    provideDocumentSymbols: guard.answer('outline', async (document) => {
      const article = await articles.unasked(document);
      return article && outlineOf(article).map((entry) => symbolOf(article, entry));
    }),
  };
  return registerInArticles(articles, (selector) =>
    vscode.languages.registerDocumentSymbolProvider(selector, provider, { label: 'Copydesk' }),
  );
}

function symbolOf(article: AnalyzedArticle, entry: OutlineEntry): vscode.DocumentSymbol {
  const { document, text } = article;
  const { name, detail, kind } = appearance(entry.outlined, oneLine(text.slice(...entry.words)));
  const symbol = new vscode.DocumentSymbol(
    name,
    detail,
    kind,
    rangeOf(document, entry.span),
    rangeOf(document, entry.words),
  );
  symbol.children = entry.inside.map((inner) => symbolOf(article, inner));
  return symbol;
}

function appearance(
  outlined: Outlined,
  wording: string,
): { name: string; detail: string; kind: vscode.SymbolKind } {
  const words = beginning(wording, MOST_WORDS);
  switch (outlined.kind) {
    case 'headline':
      return { name: words, detail: '', kind: SymbolKind.File };
    case 'speaker':
      return { name: claimantWords(outlined.claimant), detail: '', kind: SymbolKind.Object };
    case 'claim':
      return { name: words, detail: claimantWords(outlined.claimant), kind: SymbolKind.String };
    case 'figure': {
      const value = valueInFull(outlined.figure, vscode.env.language)?.full ?? '';
      return { name: words, detail: value === words ? '' : value, kind: SymbolKind.Number };
    }
  }
}
