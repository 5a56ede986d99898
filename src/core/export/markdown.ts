import { fileName } from '../fileName';
import { claimRows, type AnalyzedArticle, type ClaimRow } from './claimRows';
import { escapeMarkdown } from './escapeMarkdown';
import { fileAddress } from './fileAddress';
import { figureRows } from './figureRows';

/** The claims of the articles as a Markdown report: a heading and a table per article, each claim linked to its line. */
export function claimsAsMarkdown(articles: readonly AnalyzedArticle[]): string {
  return articles.map(articleReport).join('\n');
}

/** The figures of the articles as one Markdown table. */
export function figuresAsMarkdown(articles: readonly AnalyzedArticle[]): string {
  const rows = articles.flatMap(figureRows).map(({ text, value, unit, counted, speaker, file, line }) => {
    const cells = [text, `${value}`, unit, counted, speaker, `${fileName(file)}:${line}`];
    return `| ${cells.map(escapeMarkdown).join(' | ')} |\n`;
  });
  return `| Figure | Value | Unit | Counted | Who | Where |\n| --- | --- | --- | --- | --- | --- |\n${rows.join('')}`;
}

function articleReport(article: AnalyzedArticle): string {
  const rows = claimRows(article);
  const heading = `## ${escapeMarkdown(article.analysis.id)}\n\n`;
  if (!rows.length) return `${heading}No claims.\n`;
  const columns = ['Where', 'Who', 'Claim', 'Kind', 'Evidence', 'Status', 'Note'];
  return `${heading}${line(columns)}${line(columns.map(() => '---'))}${rows.map(tableRow).join('')}`;
}

function tableRow(row: ClaimRow): string {
  const where = `[${escapeMarkdown(`${fileName(row.file)}:${row.line}`)}](<${fileAddress(row.file)}#L${row.line}>)`;
  const titles = row.titles.length ? `, ${escapeMarkdown(row.titles[0])}` : '';
  const who = row.speaker && escapeMarkdown(row.speaker) + titles;
  const { status, note, verdict } = row.decisions;
  return line([
    where,
    who,
    escapeMarkdown(row.text),
    row.claim.kind,
    evidence(row),
    status ?? verdict ?? '',
    escapeMarkdown(note ?? ''),
  ]);
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`;
}

/** On whose word the claim stands: the kind of source, its cue, and how sure the attribution is. */
function evidence({ sourceKind, cue, confidence }: ClaimRow): string {
  const sure = confidence === undefined ? '' : `${Math.round(100 * confidence)} %`;
  return [sourceKind, cue && `“${escapeMarkdown(cue)}”`, sure].filter(Boolean).join(', ');
}
