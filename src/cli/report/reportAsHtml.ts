import type { Cell, Part, Report, Table } from './report';

const STYLE = `
:root { color-scheme: light dark; font: 15px/1.45 system-ui, sans-serif; }
body { margin: 2rem auto; max-width: 75rem; padding: 0 1rem; }
table { border-collapse: collapse; margin: 0 0 1.5rem; width: 100%; }
caption { font-weight: 600; padding: .4rem 0; text-align: start; }
th, td { border: 1px solid color-mix(in srgb, currentcolor 25%, transparent); padding: .3rem .5rem; text-align: start; vertical-align: top; }
th { font-weight: 600; }
td:first-child { white-space: nowrap; }
del, ins { border-bottom: 2px dotted currentcolor; text-decoration: none; }
del { text-decoration: line-through; }
.medium { border-bottom-style: dashed; }
.high { border-bottom-style: solid; font-weight: 600; }
`;

/** The report as one HTML file that needs nothing beside it: no script, no link, all text escaped. */
export function reportAsHtml({ title, sections }: Report): string {
  const parts = sections.map(
    (section) =>
      `<section>\n<h2>${escapeHtml(section.title)}</h2>\n${section.tables.map(tableHtml).join('\n')}\n</section>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escapeHtml(title)}</h1>
${parts.join('\n')}
</body>
</html>
`;
}

function tableHtml({ caption, header, rows }: Table): string {
  const head = header.map((each) => `<th scope="col">${escapeHtml(each)}</th>`).join('');
  const body = rows.map((row) => `<tr>${row.map((cell) => `<td>${cellHtml(cell)}</td>`).join('')}</tr>`);
  return [
    '<table>',
    ...(caption ? [`<caption>${escapeHtml(caption)}</caption>`] : []),
    `<thead><tr>${head}</tr></thead>`,
    `<tbody>${body.join('\n')}</tbody>`,
    '</table>',
  ].join('\n');
}

function cellHtml(cell: Cell): string {
  return cell.map(partHtml).join('');
}

function partHtml({ text, change, severity }: Part): string {
  const escaped = escapeHtml(text);
  if (!change) return escaped;
  const tag = change === 'gone' ? 'del' : 'ins';
  return `<${tag} class="${severity ?? 'low'}">${escaped}</${tag}>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text that HTML shows as it is, in elements and in quoted attributes; control characters are spaces. */
export function escapeHtml(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ').replace(/[&<>"']/g, (character) => ENTITIES[character]);
}
