import { claimRows, type AnalyzedArticle } from '../core/export/claimRows';
import { clip, printable } from './terminalText';

const SPEAKER_WIDTH = 24;
const KIND_WIDTH = 9;

/** The claims of one article as a table for a terminal of `width` columns, under a line that counts what was found. */
export function claimsTable(article: AnalyzedArticle, width: number): string {
  const { analysis } = article;
  const officials = analysis.people.filter(({ official }) => official).length;
  const counts =
    `${officials} officials, ${analysis.attributions.length} attributions, ` +
    `${analysis.figures.length} figures, ${analysis.claims.length} claims`;
  const rows = claimRows(article);
  const lineWidth = String(rows.at(-1)?.line ?? 0).length;
  const textWidth = Math.max(20, width - lineWidth - SPEAKER_WIDTH - KIND_WIDTH - 8);
  const body = rows.map(({ line, speaker, claim, text }) =>
    [
      String(line).padStart(lineWidth + 2),
      clip(printable(speaker) || '–', SPEAKER_WIDTH).padEnd(SPEAKER_WIDTH),
      claim.kind.padEnd(KIND_WIDTH),
      clip(printable(text), textWidth),
    ].join('  '),
  );
  return [`${printable(analysis.id)}: ${counts}`, ...body, ''].join('\n') + '\n';
}
