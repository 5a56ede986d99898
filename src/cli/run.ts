import { join } from 'node:path';
import { analyzeArticle } from '../core/analyzeArticle';
import { Engine } from '../core/engine';
import { compareArticles } from '../core/corpus/compareArticles';
import type { AnalyzedArticle } from '../core/export/claimRows';
import { writeExport, type ExportedArticle } from '../core/export/writeExport';
import { lastOf } from '../core/lastOf';
import { readPeopleLexicon } from '../core/people/lexicon';
import type { Gazetteer } from '../core/people/gazetteer/gazetteer';
import {
  readArguments,
  UsageError,
  USAGE,
  type AnalyzeCall,
  type Call,
  type CompareCall,
  type ExportCall,
  type Input,
} from './arguments';
import { withDecisions, withoutUndecided } from './exports';
import { gazetteerOf, importOfficials } from './gazetteer';
import { importDecisions } from './imports';
import {
  articlesOfFiles,
  articlesOfLines,
  readArticle,
  readArticleOrAnalysis,
  RefusedInput,
  type Article,
} from './inputs';
import { printerFor } from './printers';
import { printComparison } from './report/printComparison';
import { readComparisonStyle, readResources } from './resources';
import { readSidecarOf } from './sidecars';
import { tell } from './tell';

/** Columns of a table when the output is no terminal. */
const DEFAULT_WIDTH = 120;

/** Runs one call of the command line; returns its exit status. */
export async function run(args: readonly string[]): Promise<number> {
  let call: Call | 'help';
  try {
    call = readArguments(args);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`copydesk: ${error.message}\n${USAGE}`);
    return 2;
  }
  if (call === 'help') {
    process.stdout.write(USAGE);
    return 0;
  }
  switch (call.command) {
    case 'analyze':
      return analyze(call);
    case 'compare':
      return compare(call);
    case 'export':
      return exportDecided(call);
    case 'import':
      return importDecisions(call);
    case 'gazetteer import':
      return importOfficials(call, readPeopleLexicon(readResources(root)));
  }
}

const root = join(__dirname, '..');

async function analyze({ format, ...input }: AnalyzeCall): Promise<number> {
  const engine = new Engine(readResources(root));
  const printer = printerFor(format, write, width());
  const gazetteer = await gazetteerOf(input.gazetteer, engine);
  if (!gazetteer) return 1;
  const status = await forEachArticle(input, readArticle, (article) =>
    printer.add(analyzed(article, engine, gazetteer)),
  );
  printer.end();
  return status;
}

async function compare({ format, ...input }: CompareCall): Promise<number> {
  const engine = new Engine(readResources(root));
  const gazetteer = await gazetteerOf(input.gazetteer, engine);
  if (!gazetteer) return 1;
  const articles: AnalyzedArticle[] = [];
  const status = await forEachArticle(input, readArticleOrAnalysis, (article) =>
    articles.push(analyzed(article, engine, gazetteer)),
  );
  write(
    printComparison(
      lastOf(compareArticles(articles, { lexicon: engine.lexicon, gazetteer })),
      articles,
      format,
      width(),
      () => readComparisonStyle(root),
    ),
  );
  return status;
}

async function exportDecided({ format, files, decided, gazetteer: file }: ExportCall): Promise<number> {
  const engine = new Engine(readResources(root));
  const gazetteer = await gazetteerOf(file, engine);
  if (!gazetteer) return 1;
  const articles: ExportedArticle[] = [];
  let status = 0;
  for await (const article of articlesOfFiles(files)) {
    if (article instanceof RefusedInput) {
      tell(article.input, article.reason);
      status = 1;
      continue;
    }
    const sidecar = await readSidecarOf(article.facts.id);
    if (sidecar.problems.length) status = 1;
    const facts = { ...article.facts, published: sidecar.article.contentcreated };
    articles.push(withDecisions(analyzed({ ...article, facts }, engine, gazetteer), sidecar));
  }
  write(writeExport(format, decided ? articles.map(withoutUndecided) : articles));
  return status;
}

/** Reads the input and names on standard error what could not be read; returns the exit status. */
async function forEachArticle(
  { files, jsonLines }: Input,
  readLine: typeof readArticle,
  take: (article: Article) => void,
): Promise<number> {
  let status = 0;
  for await (const article of jsonLines ? articlesOfLines(process.stdin, readLine) : articlesOfFiles(files)) {
    if (article instanceof RefusedInput) {
      tell(article.input, article.reason);
      status = 1;
    } else take(article);
  }
  return status;
}

function analyzed({ text, facts, analysis }: Article, engine: Engine, gazetteer: Gazetteer): AnalyzedArticle {
  return { text, analysis: analysis ?? lastOf(analyzeArticle(text, { ...facts, gazetteer }, engine)) };
}

function write(text: string): void {
  process.stdout.write(text);
}

function width(): number {
  return process.stdout.columns ?? DEFAULT_WIDTH;
}
