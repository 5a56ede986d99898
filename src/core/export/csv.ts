import { csvFormatRows } from 'd3-dsv';
import { claimRows, type AnalyzedArticle, type ClaimRow } from './claimRows';
import { figureRows, type FigureRow } from './figureRows';

type Columns<Row> = readonly (readonly [header: string, cell: (row: Row) => string | number])[];

const CLAIM_COLUMNS: Columns<ClaimRow> = [
  ['file', (row) => row.file],
  ['line', (row) => row.line],
  ['char_start', (row) => row.claim.span[0]],
  ['char_end', (row) => row.claim.span[1]],
  ['kind', (row) => row.claim.kind],
  ['text', (row) => row.text],
  ['speaker', (row) => row.speaker],
  ['speaker_id', (row) => row.speakerId],
  ['office', (row) => row.titles.join('; ')],
  ['source_class', (row) => row.sourceKind],
  ['cue', (row) => row.cue],
  ['figures', (row) => row.figures.join('; ')],
  ['agentless', (row) => (row.claim.agentless ? 'yes' : '')],
  ['confidence', (row) => row.confidence?.toFixed(2) ?? ''],
  ['score', (row) => row.claim.score.toFixed(2)],
  ['reasons', (row) => row.claim.reasons.join('; ')],
  ['decision', (row) => row.decisions.verdict ?? ''],
  ['status', (row) => row.decisions.status ?? ''],
  ['note', (row) => row.decisions.note ?? ''],
  ['link', (row) => `${row.file}#L${row.line}`],
];

const FIGURE_COLUMNS: Columns<FigureRow> = [
  ['file', (row) => row.file],
  ['line', (row) => row.line],
  ['text', (row) => row.text],
  ['type', (row) => row.type],
  ['value', (row) => row.value],
  ['unit', (row) => row.unit],
  ['modifier', (row) => row.modifier],
  ['counted', (row) => row.counted],
  ['speaker', (row) => row.speaker],
];

/** What a spreadsheet would run as a formula: OWASP's list for CSV injection. */
const FORMULA = /^[=+\-@\t\r]/;

/** One row per claim of the articles, as CSV (RFC 4180) with a header; cells that look like formulas are defused. */
export function claimsAsCsv(articles: readonly AnalyzedArticle[]): string {
  return asCsv(CLAIM_COLUMNS, articles.flatMap(claimRows));
}

/** One row per figure of the articles, in the same form. */
export function figuresAsCsv(articles: readonly AnalyzedArticle[]): string {
  return asCsv(FIGURE_COLUMNS, articles.flatMap(figureRows));
}

function asCsv<Row>(columns: Columns<Row>, rows: readonly Row[]): string {
  const cells = rows.map((row) => columns.map(([, cell]) => defuse(cell(row))));
  return csvFormatRows([columns.map(([header]) => header), ...cells]) + '\n';
}

function defuse(cell: string | number): string {
  const text = String(cell);
  return typeof cell === 'string' && FORMULA.test(text) ? `'${text}` : text;
}
