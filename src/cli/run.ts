import { join } from 'node:path';
import { analyzeArticle } from '../core/analyzeArticle';
import { Engine } from '../core/engine';
import { readArguments, UsageError, USAGE, type AnalyzeArguments } from './arguments';
import { articlesOfFiles, articlesOfLines, RefusedInput } from './inputs';
import { printerFor } from './printers';
import { readResources } from './resources';

/** Columns of a table when the output is no terminal. */
const DEFAULT_WIDTH = 120;

/** Runs one call of the command line; returns its exit status. */
export async function run(args: readonly string[]): Promise<number> {
  let call: AnalyzeArguments | 'help';
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
  return analyze(call);
}

async function analyze({ files, format, jsonLines }: AnalyzeArguments): Promise<number> {
  const engine = new Engine(readResources(join(__dirname, '..')));
  const printer = printerFor(
    format,
    (text) => process.stdout.write(text),
    process.stdout.columns ?? DEFAULT_WIDTH,
  );
  let status = 0;
  for await (const article of jsonLines ? articlesOfLines(process.stdin) : articlesOfFiles(files)) {
    if (article instanceof RefusedInput) {
      process.stderr.write(`copydesk: ${article.input} ${article.reason}\n`);
      status = 1;
    } else {
      printer.add({
        text: article.text,
        analysis: lastOf(analyzeArticle(article.text, article.facts, engine)),
      });
    }
  }
  printer.end();
  return status;
}

/** Drives a generator straight through to what it returns. */
function lastOf<T>(generator: Generator<void, T>): T {
  for (;;) {
    const step = generator.next();
    if (step.done) return step.value;
  }
}
