import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline/promises';
import type { Readable } from 'node:stream';
import type { ArticleAnalysis } from '../core/analysis';
import type { ArticleFacts } from '../core/analyzeArticle';
import { isAnalysis } from '../core/isAnalysis';
import { tell } from './tell';

export interface Article {
  readonly text: string;
  readonly facts: ArticleFacts;
  /** What an earlier run made of exactly this text. */
  readonly analysis?: ArticleAnalysis;
}

/** An input that could not be read or was refused: what it was, and why. */
export class RefusedInput {
  constructor(
    readonly input: string,
    readonly reason: string,
  ) {}
}

/** The articles of the files, in their order. */
export async function* articlesOfFiles(files: readonly string[]): AsyncGenerator<Article | RefusedInput> {
  for (const file of files) {
    try {
      yield { text: await readText(file), facts: { id: file } };
    } catch (error) {
      yield new RefusedInput(file, fileProblem(error as NodeJS.ErrnoException));
    }
  }
}

/** The text of a file; the byte order mark is kept, offsets count it. */
async function readText(file: string): Promise<string> {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(file));
}

/** The text of a file; undefined, and told why, when it cannot be read. */
export async function textOf(file: string): Promise<string | undefined> {
  try {
    return await readText(file);
  } catch (error) {
    tell(file, fileProblem(error as NodeJS.ErrnoException));
    return undefined;
  }
}

/** Why a file could not be read, in words that go on from its name. */
function fileProblem(error: NodeJS.ErrnoException): string {
  switch (error.code) {
    case 'ENOENT':
      return 'no such file';
    case 'EISDIR':
      return 'is a folder: name the files in it';
    case 'ERR_ENCODING_INVALID_ENCODED_DATA':
      return 'is not UTF-8 text: save it as UTF-8';
    default:
      return error.message;
  }
}

/** The articles of a stream with one JSON object a line; `read` tells what an object holds. */
export async function* articlesOfLines(
  stream: Readable,
  read: (fields: Fields, place: string) => Article | RefusedInput,
): AsyncGenerator<Article | RefusedInput> {
  let number = 0;
  for await (const line of createInterface({ input: stream, crlfDelay: Infinity })) {
    number++;
    if (line.trim()) yield readLine(line, `standard input, line ${number}`, read);
  }
}

/** The object of a line of JSON. */
export type Fields = Readonly<Record<string, unknown>>;

function readLine(
  line: string,
  place: string,
  read: (fields: Fields, place: string) => Article | RefusedInput,
): Article | RefusedInput {
  try {
    return read((JSON.parse(line) ?? {}) as Fields, place);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return new RefusedInput(place, `is not JSON: ${error.message}`);
  }
}

/** A text with its id, and perhaps its date; all other fields are ignored. */
export function readArticle({ id, text, published }: Fields, place: string): Article | RefusedInput {
  if (typeof id !== 'string') return new RefusedInput(place, 'has no "id" that is a string');
  if (typeof text !== 'string') return new RefusedInput(place, 'has no "text" that is a string');
  if (published === undefined || published === null) return { text, facts: { id } };
  if (typeof published !== 'string' || !/^\d{4}(-\d\d(-\d\d)?)?/.test(published)) {
    return new RefusedInput(place, `has a "published" that is no ISO date: ${JSON.stringify(published)}`);
  }
  return { text, facts: { id, published } };
}

/** The same, or an analysis with its text as `analyze` prints it: an object with all layers. */
export function readArticleOrAnalysis(fields: Fields, place: string): Article | RefusedInput {
  if (!isAnalysis(fields)) return readArticle(fields, place);
  const article = readArticle({ ...fields, published: undefined }, place);
  if (article instanceof RefusedInput) return article;
  const analysis = { ...fields, text: undefined };
  if (fields.length !== article.text.length)
    return new RefusedInput(place, 'has an analysis of another text');
  return { ...article, analysis: analysis as unknown as ArticleAnalysis };
}
