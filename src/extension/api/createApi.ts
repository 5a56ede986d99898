import * as vscode from 'vscode';
import { introductionOf } from '../../core/people/introduction';
import type { Span } from '../../core/span';
import type { LineIndex } from '../../core/text/lineIndex';
import { oneLine } from '../../core/text/oneLine';
import type { AnalyzedArticle } from '../documents/articleState';
import type { Articles } from '../documents/Articles';
import type { ArticleComparer, ComparedFile, FileComparison } from '../workspace/ArticleComparer';
import type { Claim, Comparison, CopydeskApi, FoundWords, Person, Place, Quote } from './copydesk';

/** What other extensions and assistants can ask, over the same analyses that the editor shows. */
export function createApi(articles: Articles, comparer: ArticleComparer): CopydeskApi {
  const listed =
    <Item>(list: (article: AnalyzedArticle, lines: LineIndex) => Item[]) =>
    async (file: vscode.Uri) => {
      const article = await articles.analyze(await vscode.workspace.openTextDocument(file));
      return article && list(article, await linesOf(article.text));
    };
  return {
    version: 1,
    onDidAnalyze: (listener, self, disposables) =>
      articles.onDidChange(({ uri }) => void listener.call(self, uri), undefined, disposables),
    claims: listed(claimsIn),
    quotes: listed(quotesIn),
    people: listed(peopleIn),
    compare: async (files, token = new vscode.CancellationTokenSource().token) => {
      const compared = await comparer.compare(files, token);
      return compared && comparisonOf(compared);
    },
  };
}

async function linesOf(text: string): Promise<LineIndex> {
  const { LineIndex } = await import('../../core/text/lineIndex');
  return new LineIndex(text);
}

function claimsIn({ analysis }: AnalyzedArticle, lines: LineIndex): Claim[] {
  return [...analysis.claims]
    .sort((a, b) => b.score - a.score)
    .map(({ text, kind, speaker, score, span }) => ({
      text: oneLine(text),
      kind,
      speaker,
      worth: score,
      place: placeOf(lines, span),
    }));
}

function quotesIn({ text, analysis }: AnalyzedArticle, lines: LineIndex): Quote[] {
  return analysis.attributions.map(({ content, type, speaker, confidence }) => ({
    text: oneLine(content.map((span) => text.slice(...span)).join(' … ')),
    type,
    speaker,
    confidence,
    place: placeOf(lines, [content[0][0], content[content.length - 1][1]]),
  }));
}

function peopleIn({ analysis }: AnalyzedArticle, lines: LineIndex): Person[] {
  return analysis.people.flatMap((person) => {
    const { name, official, titles, mentions } = person;
    const introduction = introductionOf(person);
    if (!introduction) return [];
    return [{ name, official, titles, mentions: mentions.length, place: placeOf(lines, introduction.span) }];
  });
}

async function comparisonOf({ files, comparison }: FileComparison): Promise<Comparison> {
  const lines = new Map<string, LineIndex>();
  for (const [address, { text }] of files) lines.set(address, await linesOf(text));
  const foundWords = ({ article, span }: { readonly article: string; readonly span: Span }): FoundWords => ({
    file: article,
    text: oneLine((files.get(article) as ComparedFile).text.slice(...span)),
    place: placeOf(lines.get(article) as LineIndex, span),
  });
  return {
    quotes: comparison.quoteVariants.map(({ speaker, relation, members }) => ({
      speaker,
      relation,
      wordings: members.map(foundWords),
    })),
    figures: comparison.figures.map(({ counted, relation, members }) => ({
      counted,
      relation,
      values: members.map(foundWords),
    })),
  };
}

function placeOf(lines: LineIndex, [start, end]: Span): Place {
  const line = lines.lineAt(start);
  const endLine = lines.lineAt(end);
  return {
    line,
    column: start - lines.startOf(line) + 1,
    endLine,
    endColumn: end - lines.startOf(endLine) + 1,
  };
}
