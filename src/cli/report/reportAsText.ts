import { clip, printable } from '../terminalText';
import type { Cell, Report, Table } from './report';

/** Columns are at most this share of the terminal's width, but for the last one, which gets what is left. */
const SHARE = 0.35;

/** The report for a terminal of `width` columns. */
export function reportAsText({ title, sections }: Report, width: number): string {
  const parts = sections.map(
    (section) =>
      `\n${section.title.toUpperCase()}\n${section.tables.map((table) => tableText(table, width)).join('\n')}`,
  );
  return `${title}\n${parts.join('')}`;
}

function tableText({ caption, header, rows }: Table, width: number): string {
  const cells = [header, ...rows.map((row) => row.map(plain))];
  const widths = header.map((_, column) =>
    Math.min(Math.floor(width * SHARE), Math.max(...cells.map((row) => row[column].length))),
  );
  const lines = cells.map((row) => {
    let left = width - 2;
    return row
      .map((text, column) => {
        const isLast = column === row.length - 1;
        const wide = isLast ? Math.max(10, left) : Math.max(1, Math.min(widths[column], left));
        left -= wide + 2;
        return isLast ? clip(text, wide) : clip(text, wide).padEnd(wide);
      })
      .join('  ')
      .trimEnd();
  });
  return [
    ...(caption ? [clip(printable(caption), width)] : []),
    ...lines.map((line) => `  ${line}`),
    '',
  ].join('\n');
}

function plain(cell: Cell): string {
  return printable(cell.map(({ text, change }) => (change ? `“${text}”` : text)).join(''));
}
