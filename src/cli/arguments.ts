import { parseArgs } from 'node:util';

export const FORMATS = ['table', 'json', 'jsonl', 'csv', 'markdown'] as const;
export type Format = (typeof FORMATS)[number];

export interface AnalyzeArguments {
  readonly files: readonly string[];
  readonly format: Format;
  /** Read articles from standard input, one JSON object a line, instead of files. */
  readonly jsonLines: boolean;
}

export const USAGE = `usage: copydesk analyze FILES... [--format ${FORMATS.join('|')}]
       copydesk analyze --input jsonl [--format ${FORMATS.join('|')}]

With --input jsonl, standard input holds {"id": ..., "text": ..., "published": ...} a line.
Exit status: 0 all analyzed, 1 some input could not be read, 2 wrong usage.
`;

/** Wrong usage, in words for the person who typed it. */
export class UsageError extends Error {}

/**
 * The arguments of a call, or 'help' when it asks for that.
 * @throws UsageError
 */
export function readArguments(args: readonly string[]): AnalyzeArguments | 'help' {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'table' },
        input: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = parsed;
  const [command, ...files] = positionals;
  if (values.help) return 'help';
  if (command !== 'analyze')
    throw new UsageError(command ? `unknown command "${command}"` : 'no command given');
  const format = FORMATS.find((known) => known === values.format);
  if (!format) throw new UsageError(`unknown format "${values.format}": choose ${FORMATS.join(', ')}`);
  if (values.input !== undefined && values.input !== 'jsonl') {
    throw new UsageError(`unknown input "${values.input}": the only one is jsonl`);
  }
  const jsonLines = values.input === 'jsonl';
  if (jsonLines && files.length) throw new UsageError('give files or --input jsonl, not both');
  if (!jsonLines && !files.length) throw new UsageError('no files given');
  return { files, format, jsonLines };
}
