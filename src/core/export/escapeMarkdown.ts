/** Text that Markdown and the HTML inside it show as it is, within one table cell. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\r\n\u2028\u2029]+/g, ' ').replace(/[\\`*_{}[\]()#+\-!|~<>&]/g, '\\$&');
}
