import type { PanelStrings } from '../../protocol/strings';

export interface PanelParts {
  readonly cspSource: string;
  readonly script: string;
  readonly styles: readonly string[];
  readonly nonce: string;
  /** BCP 47 tag of the strings' language. */
  readonly language: string;
  readonly title: string;
  readonly strings: PanelStrings;
}

/** The page's HTML: the only place that makes any. Everything else is made of text nodes in the page itself. */
export function panelHtml({
  cspSource,
  script,
  styles,
  nonce,
  language,
  title,
  strings,
}: PanelParts): string {
  const policy = [
    `default-src 'none'`,
    `script-src 'nonce-${nonce}'`,
    `style-src ${cspSource}`,
    `font-src ${cspSource}`,
    `img-src ${cspSource}`,
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">
<title>${escaped(title)}</title>
${styles.map((style) => `<link rel="stylesheet" href="${escaped(style)}">`).join('\n')}
<script nonce="${nonce}" src="${escaped(script)}" defer></script>
</head>
<body data-strings="${escaped(JSON.stringify(strings))}"></body>
</html>
`;
}

/** A nonce of 128 random bits. */
export function newNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function escaped(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}
