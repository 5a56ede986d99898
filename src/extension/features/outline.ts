import * as vscode from 'vscode';
import { oneLine } from '../../core/text/oneLine';
import type { AnalyzedArticle } from '../documents/articleState';
import type { Articles } from '../documents/Articles';
import { rangeOf } from '../documents/ranges';
import { inSlices } from '../documents/slices';
import type { Guard } from '../guard';
import { registerInArticles } from './articleLanguages';
import { beginning } from './beginning';
import { valueInFull } from './figureValue';
import { type Outlined, outlineOf, type OutlineEntry } from './outlineOf';
import { claimantWords } from './words';

/** Breadcrumbs show names whole: longer ones push each other out of view. */
const MOST_WORDS = 10;

const { SymbolKind } = vscode;

/** The article as a tree of symbols: for the outline, the breadcrumbs and Go to Symbol. */
export function registerOutline(articles: Articles, guard: Guard): vscode.Disposable {
  const provider: vscode.DocumentSymbolProvider = {
    provideDocumentSymbols: guard.answer(
      'outline',
      async (document: vscode.TextDocument, token: vscode.CancellationToken) => {
        const article = await articles.unasked(document);
        if (!article) return undefined;
        const isWanted = () => !token.isCancellationRequested && document.version === article.version;
        // A long article has thousands of entries, and is outlined anew at every keystroke.
        return inSlices(symbolsOf(article), isWanted);
      },
    ),
  };
  return registerInArticles(articles, (selector) =>
    vscode.languages.registerDocumentSymbolProvider(selector, provider, { label: 'Copydesk' }),
  );
}

function* symbolsOf(
  article: AnalyzedArticle,
  entries: readonly OutlineEntry[] = outlineOf(article),
): Generator<void, vscode.DocumentSymbol[]> {
  const symbols: vscode.DocumentSymbol[] = [];
  for (const entry of entries) {
    const symbol = symbolOf(article, entry);
    symbol.children = yield* symbolsOf(article, entry.inside);
    symbols.push(symbol);
    yield;
  }
  return symbols;
}

function symbolOf({ document, text }: AnalyzedArticle, entry: OutlineEntry): vscode.DocumentSymbol {
  const { name, detail, kind } = appearance(entry.outlined, oneLine(text.slice(...entry.words)));
  return new vscode.DocumentSymbol(
    name,
    detail,
    kind,
    rangeOf(document, entry.span),
    rangeOf(document, entry.words),
  );
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
