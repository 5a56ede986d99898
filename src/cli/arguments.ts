import { parseArgs } from 'node:util';

export const FORMATS = ['table', 'json', 'jsonl', 'csv', 'markdown'] as const;
export type Format = (typeof FORMATS)[number];

export const COMPARISON_FORMATS = ['table', 'json', 'markdown', 'html'] as const;
export type ComparisonFormat = (typeof COMPARISON_FORMATS)[number];

/** Where the articles come from. */
export interface Input {
  readonly files: readonly string[];
  /** Read them from standard input, one JSON object a line, instead of files. */
  readonly jsonLines: boolean;
}

export interface AnalyzeCall extends Input {
  readonly command: 'analyze';
  readonly format: Format;
}

export interface CompareCall extends Input {
  readonly command: 'compare';
  readonly format: ComparisonFormat;
}

export const USAGE = `usage: copydesk analyze FILES... [--format ${FORMATS.join('|')}]
       copydesk compare FILES... [--format ${COMPARISON_FORMATS.join('|')}]
       copydesk analyze --input jsonl [--format ...] | copydesk compare --input jsonl [--format ...]

With --input jsonl, standard input holds {"id": ..., "text": ..., "published": ...} a line; compare also takes the
analyses that analyze prints as jsonl.
Exit status: 0 all analyzed, 1 some input could not be read, 2 wrong usage.
`;

/** Wrong usage, in words for the person who typed it. */
export class UsageError extends Error {}

/**
 * The arguments of a call, or 'help' when it asks for that.
 * @throws UsageError
 */
export function readArguments(args: readonly string[]): AnalyzeCall | CompareCall | 'help' {
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
  switch (command) {
    case 'analyze':
      return { command, format: readFormat(values.format, FORMATS), ...readInput(files, values.input) };
    case 'compare':
      return {
        command,
        format: readFormat(values.format, COMPARISON_FORMATS),
        ...readInput(files, values.input),
      };
    default:
      throw new UsageError(command ? `unknown command "${command}"` : 'no command given');
  }
}

function readFormat<T extends string>(given: string, known: readonly T[]): T {
  const format = known.find((each) => each === given);
  if (!format) throw new UsageError(`unknown format "${given}": choose ${known.join(', ')}`);
  return format;
}

function readInput(files: readonly string[], input: string | undefined): Input {
  if (input !== undefined && input !== 'jsonl') {
    throw new UsageError(`unknown input "${input}": the only one is jsonl`);
  }
  const jsonLines = input === 'jsonl';
  if (jsonLines && files.length) throw new UsageError('give files or --input jsonl, not both');
  if (!jsonLines && !files.length) throw new UsageError('no files given');
  return { files, jsonLines };
}
