import { escapeMarkdown } from '../../core/export/escapeMarkdown';
import type { Card, CardLink } from './card';

/** Cards as Markdown, one below the other; every text in them is shown as it is. */
export function cardMarkdown(cards: readonly Card[]): string {
  return cards.map(oneCard).join('\n\n---\n\n');
}

function oneCard({ heading, lines, links, decisions = [] }: Card): string {
  const rows = [links, decisions].map((row) => row.map(link).join(' · '));
  const parts = [`**${asText(heading)}**`, lines.map(asText).join('  \n'), ...rows];
  return parts.filter(Boolean).join('\n\n');
}

function link({ title, command, given }: CardLink): string {
  // encodeURIComponent leaves parentheses alone, which would end the link
  const query = encodeURIComponent(JSON.stringify(given)).replace(/[()]/g, (mark) =>
    mark === '(' ? '%28' : '%29',
  );
  return `[${asText(title)}](command:${command}?${query})`;
}

/** Also escapes what Markdown would take for an address, or for the line below a heading. */
function asText(text: string): string {
  return escapeMarkdown(text).replace(/[.:@=]/g, '\\$&');
}
