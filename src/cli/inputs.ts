import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline/promises';
import type { Readable } from 'node:stream';
import type { ArticleAnalysis } from '../core/analysis';
import type { ArticleFacts } from '../core/analyzeArticle';

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
export async function readText(file: string): Promise<string> {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(file));
}

/** Why a file could not be read, in words that go on from its name. */
export function fileProblem(error: NodeJS.ErrnoException): string {
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

/** The articles of a stream with one JSON object a line. */
export async function* articlesOfLines(stream: Readable): AsyncGenerator<Article | RefusedInput> {
  let number = 0;
  for await (const line of createInterface({ input: stream, crlfDelay: Infinity })) {
    number++;
    if (line.trim()) yield articleOfLine(line, `standard input, line ${number}`);
  }
}

/** The layers of an analysis, by which a line is known to hold one. */
const LAYERS = [
  'blocks',
  'sentences',
  'people',
  'organizations',
  'attributions',
  'figures',
  'claims',
] as const;

function articleOfLine(line: string, place: string): Article | RefusedInput {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return new RefusedInput(place, `is not JSON: ${(error as Error).message}`);
  }
  const fields = (value ?? {}) as Record<string, unknown>;
  const { id, text, published } = fields;
  if (typeof id !== 'string') return new RefusedInput(place, 'has no "id" that is a string');
  if (typeof text !== 'string') return new RefusedInput(place, 'has no "text" that is a string');
  if (LAYERS.some((layer) => layer in fields)) return analyzedArticle(fields, { id, text }, place);
  if (published === undefined || published === null) return { text, facts: { id } };
  if (typeof published !== 'string' || !/^\d{4}(-\d\d(-\d\d)?)?/.test(published)) {
    return new RefusedInput(place, `has a "published" that is no ISO date: ${JSON.stringify(published)}`);
  }
  return { text, facts: { id, published } };
}

function analyzedArticle(
  { text: _, ...analysis }: Record<string, unknown>,
  { id, text }: { id: string; text: string },
  place: string,
): Article | RefusedInput {
  const missing = LAYERS.find((layer) => !Array.isArray(analysis[layer]));
  if (missing) return new RefusedInput(place, `has an analysis without "${missing}"`);
  if (analysis.length !== text.length) return new RefusedInput(place, 'has an analysis of another text');
  return { text, facts: { id }, analysis: analysis as unknown as ArticleAnalysis };
}
