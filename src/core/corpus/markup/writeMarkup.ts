import type { Content } from './markup';

/** Markup as HTML, with all text escaped. */
export function writeMarkup(content: Content): string {
  if (typeof content === 'string') return escapeMarkup(content);
  const { tag, attributes, children } = content;
  const given = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeMarkup(value)}"`);
  return `<${tag}${given.join('')}>${children.map(writeMarkup).join('')}</${tag}>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text that HTML shows as it is, in elements and in quoted attributes; control characters are spaces. */
export function escapeMarkup(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ').replace(/[&<>"']/g, (character) => ENTITIES[character]);
}
