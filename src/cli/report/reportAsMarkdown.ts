import { escapeMarkdown } from '../../core/export/escapeMarkdown';
import { fileAddress } from '../../core/export/fileAddress';
import type { Cell, Part, Report, Table } from './report';

/** The report as Markdown; places are links to lines of the files. */
export function reportAsMarkdown({ title, sections }: Report): string {
  const parts = sections.map(
    (section) => `## ${section.title}\n\n${section.tables.map(tableMarkdown).join('\n')}`,
  );
  return [`# ${title}\n`, ...parts].join('\n');
}

function tableMarkdown({ caption, header, rows }: Table): string {
  const lines = [
    header.map(escapeMarkdown),
    header.map(() => '---'),
    ...rows.map((row) => row.map(cellMarkdown)),
  ];
  return (
    (caption ? `**${escapeMarkdown(caption)}**\n\n` : '') +
    lines.map((cells) => `| ${cells.join(' | ')} |\n`).join('')
  );
}

function cellMarkdown(cell: Cell): string {
  return cell.map(partMarkdown).join('');
}

function partMarkdown({ text, place, change }: Part): string {
  const escaped = escapeMarkdown(text);
  if (place) return `[${escaped}](<${fileAddress(place.article)}#L${place.line}>)`;
  return change === 'gone' ? `~~${escaped}~~` : change === 'come' ? `**${escaped}**` : escaped;
}
