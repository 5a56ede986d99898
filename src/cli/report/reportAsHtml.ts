import type { PageContext } from '../../core/corpus/markup/context';
import { markup } from '../../core/corpus/markup/markup';
import { pageMarkup } from '../../core/corpus/markup/pages/pageMarkup';
import { PAGES } from '../../core/corpus/markup/words';
import { escapeMarkup, writeMarkup } from '../../core/corpus/markup/writeMarkup';
import type { ComparisonView } from '../../core/corpus/view/comparisonView';
import { fill } from '../../core/fill';
import { ENGLISH } from './words';

/** Width of pictures, in pixels. */
const WIDTH = 960;

/** What the style sheet knows the editor's colors by, in those of a printed page and of a dark screen. */
const COLORS = `
:root {
  color-scheme: light dark;
  --vscode-font-family: system-ui, sans-serif;
  --vscode-font-size: 15px;
  --vscode-foreground: light-dark(#1f2328, #d6d6d6);
  --vscode-editor-background: light-dark(#ffffff, #1f1f1f);
  --vscode-descriptionForeground: light-dark(#57606a, #9d9d9d);
  --vscode-panel-border: light-dark(#d8dee4, #3a3a3a);
  --vscode-sideBarSectionHeader-background: light-dark(#f3f4f6, #2a2a2a);
  --vscode-diffEditor-removedTextBackground: light-dark(#ff000020, #ff000038);
  --vscode-diffEditor-insertedTextBackground: light-dark(#38a03430, #9ccc2c33);
  --vscode-charts-blue: light-dark(#1a66b3, #59a4f9);
  --vscode-charts-green: light-dark(#2d7d46, #89d185);
  --vscode-charts-purple: light-dark(#652d90, #b180d7);
  --vscode-editorWarning-foreground: light-dark(#a34a00, #e2975a);
  --vscode-charts-red: light-dark(#b0131b, #f48771);
  --vscode-charts-yellow: light-dark(#7a5c00, #d9c04a);
}
body { margin: 0 auto; max-width: ${WIDTH}px; padding: 1rem; }
`;

/** A comparison as one HTML file that needs nothing beside it: no script, no link, all text escaped. */
export function reportAsHtml(view: ComparisonView, style: string): string {
  const context: PageContext = {
    words: ENGLISH,
    language: 'en',
    width: WIDTH,
    isLive: false,
    articles: view.articles,
  };
  const title = fill(ENGLISH.title, view.articles.length);
  const sections = PAGES.map((page) =>
    markup(
      'section',
      { class: 'page' },
      markup('h2', {}, ENGLISH.pages[page]),
      ...pageMarkup(page, view, context),
    ),
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeMarkup(title)}</title>
<style>${COLORS}${style}</style>
</head>
<body class="comparison">
<main>
${writeMarkup(markup('h1', {}, title))}
${sections.map(writeMarkup).join('\n')}
</main>
</body>
</html>
`;
}
