import { claimRows, type AnalyzedArticle, type ClaimRow } from './claimRows';
import { escapeMarkdown } from './escapeMarkdown';

/** The claims of the articles as a Markdown report: a heading and a table per article, each claim linked to its line. */
export function claimsAsMarkdown(articles: readonly AnalyzedArticle[]): string {
  return articles.map(articleReport).join('\n');
}

function articleReport(article: AnalyzedArticle): string {
  const rows = claimRows(article);
  const heading = `## ${escapeMarkdown(article.analysis.id)}\n\n`;
  if (!rows.length) return `${heading}No claims.\n`;
  return `${heading}| Where | Who | Claim | Kind |\n| --- | --- | --- | --- |\n${rows.map(tableRow).join('')}`;
}

function tableRow(row: ClaimRow): string {
  const where = `[${escapeMarkdown(`${fileName(row.file)}:${row.line}`)}](<${linkTarget(row.file)}#L${row.line}>)`;
  const titles = row.titles.length ? `, ${escapeMarkdown(row.titles[0])}` : '';
  const who = row.speaker && escapeMarkdown(row.speaker) + titles;
  return `| ${where} | ${who} | ${escapeMarkdown(row.text)} | ${row.claim.kind} |\n`;
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function linkTarget(path: string): string {
  return path.replace(/[\\<>\r\n]/g, (unit) => encodeURIComponent(unit));
}
