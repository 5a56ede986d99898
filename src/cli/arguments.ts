import { parseArgs } from 'node:util';
import { exportFormats, type ExportFormat } from '../core/export/writeExport';

const FORMATS = ['table', 'json', 'jsonl', 'csv', 'markdown'] as const;
export type Format = (typeof FORMATS)[number];

const COMPARISON_FORMATS = ['table', 'json', 'markdown', 'html'] as const;
export type ComparisonFormat = (typeof COMPARISON_FORMATS)[number];

/** Where the articles come from, and who is known of their people. */
export interface Input {
  readonly files: readonly string[];
  /** Read them from standard input, one JSON object a line, instead of files. */
  readonly jsonLines: boolean;
  /** An officials.yaml over the officials that ship. */
  readonly gazetteer?: string;
}

export interface AnalyzeCall extends Input {
  readonly command: 'analyze';
  readonly format: Format;
}

export interface CompareCall extends Input {
  readonly command: 'compare';
  readonly format: ComparisonFormat;
}

export interface ExportCall extends Input {
  readonly command: 'export';
  readonly format: ExportFormat;
  /** Only what a person has decided about. */
  readonly decided: boolean;
}

export interface ImportCall {
  readonly command: 'import';
  /** W3C Web Annotations. */
  readonly file: string;
  /** The article that they are about. */
  readonly article: string;
  /** Only tell what would be done. */
  readonly dryRun: boolean;
}

export interface OfficialsImportCall {
  readonly command: 'gazetteer import';
  readonly file: string;
  /** The officials.yaml that it goes into. */
  readonly into: string;
  /** Only tell what would be done. */
  readonly dryRun: boolean;
}

export type Call = AnalyzeCall | CompareCall | ExportCall | ImportCall | OfficialsImportCall;

export const USAGE = `usage: copydesk analyze FILES... [--format ${FORMATS.join('|')}]
       copydesk compare FILES... [--format ${COMPARISON_FORMATS.join('|')}]
       copydesk export FILES... [--format ${exportFormats.join('|')}] [--decided]
       copydesk analyze --input jsonl [--format ...] | copydesk compare --input jsonl [--format ...]
       copydesk import FILE --into ARTICLE [--dry-run]
       copydesk gazetteer import FILE --into officials.yaml [--dry-run]

With --input jsonl, standard input holds {"id": ..., "text": ..., "published": ...} a line; compare also takes the
analyses that analyze prints as jsonl. Both, and export, take --gazetteer officials.yaml: who held which office when, besides the
officials that ship. Imported are Popolo JSON, EveryPolitician CSV and Wikidata query results (CSV, JSON).
export takes in what people decided, from FILE.annotations.yaml beside each FILE;
with --decided it leaves out everything else. brat takes one FILE at a time.
import takes W3C Web Annotations (JSON-LD) into ARTICLE.annotations.yaml.
Exit status: 0 all analyzed, 1 some input could not be read, 2 wrong usage.
`;

/** Wrong usage, in words for the person who typed it. */
export class UsageError extends Error {}

/**
 * The arguments of a call, or 'help' when it asks for that.
 * @throws UsageError
 */
export function readArguments(args: readonly string[]): Call | 'help' {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        input: { type: 'string' },
        gazetteer: { type: 'string' },
        into: { type: 'string' },
        'dry-run': { type: 'boolean' },
        decided: { type: 'boolean' },
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
      refuseOthers(values, ARTICLE_OPTIONS, command);
      return { command, format: readFormat(values.format, FORMATS), ...readInput(files, values) };
    case 'compare':
      refuseOthers(values, ARTICLE_OPTIONS, command);
      return { command, format: readFormat(values.format, COMPARISON_FORMATS), ...readInput(files, values) };
    case 'export': {
      refuseOthers(values, EXPORT_OPTIONS, command);
      const format = readFormat(values.format, exportFormats);
      if (format === 'brat' && files.length > 1) throw new UsageError('brat takes one file at a time');
      return { command, format, decided: values.decided ?? false, ...readInput(files, values) };
    }
    case 'import':
      refuseOthers(values, IMPORT_OPTIONS, command);
      return readImportCall(files, values.into, values['dry-run'] ?? false);
    case 'gazetteer':
      refuseOthers(values, IMPORT_OPTIONS, command);
      return readOfficialsImportCall(files, values.into, values['dry-run'] ?? false);
    default:
      throw new UsageError(command ? `unknown command "${command}"` : 'no command given');
  }
}

const ARTICLE_OPTIONS = ['format', 'input', 'gazetteer'];
const EXPORT_OPTIONS = ['format', 'gazetteer', 'decided'];
const IMPORT_OPTIONS = ['into', 'dry-run'];

function refuseOthers(values: object, known: readonly string[], command: string): void {
  const other = Object.keys(values).find((option) => !known.includes(option));
  if (other) throw new UsageError(`${command} takes no --${other}`);
}

function readImportCall(
  [file, ...more]: readonly string[],
  into: string | undefined,
  dryRun: boolean,
): ImportCall {
  if (!file || more.length) throw new UsageError('give one file to import');
  if (!into) throw new UsageError('say which article it is about: --into');
  return { command: 'import', file, article: into, dryRun };
}

function readOfficialsImportCall(
  [action, file, ...more]: readonly string[],
  into: string | undefined,
  dryRun: boolean,
): OfficialsImportCall {
  if (action !== 'import') throw new UsageError('the one thing to do with a gazetteer is import');
  if (!file || more.length) throw new UsageError('give one file to import');
  if (!into) throw new UsageError('say which officials.yaml it goes --into');
  return { command: 'gazetteer import', file, into, dryRun };
}

/** The first of the known formats is the one that nobody has to ask for. */
function readFormat<T extends string>(given: string | undefined, known: readonly T[]): T {
  const format = known.find((each) => each === (given ?? known[0]));
  if (!format) throw new UsageError(`unknown format "${given ?? ''}": choose ${known.join(', ')}`);
  return format;
}

function readInput(
  files: readonly string[],
  { input, gazetteer }: { readonly input?: string; readonly gazetteer?: string },
): Input {
  if (input !== undefined && input !== 'jsonl') {
    throw new UsageError(`unknown input "${input}": the only one is jsonl`);
  }
  const jsonLines = input === 'jsonl';
  if (jsonLines && files.length) throw new UsageError('give files or --input jsonl, not both');
  if (!jsonLines && !files.length) throw new UsageError('no files given');
  return { files, jsonLines, ...(gazetteer !== undefined && { gazetteer }) };
}
