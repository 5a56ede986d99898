import assert from 'node:assert/strict';
import fs from 'node:fs';
import { colors } from '../../src/extension/manifest';
import { difference, visions, type Vision } from '../ui/colorVision';
import { contrast } from '../ui/contrast';

/** Background and text of the editor in the themes that come with VS Code, by the kind of theme that a color is for. */
const editors = {
  dark: [
    ['Dark Modern', '#1f1f1f', '#cccccc'],
    ['Dark+', '#1e1e1e', '#d4d4d4'],
    ['Dark 2026', '#121314', '#bbbebf'],
  ],
  light: [
    ['Light Modern', '#ffffff', '#3b3b3b'],
    ['Light+', '#ffffff', '#000000'],
    ['Light 2026', '#ffffff', '#202020'],
  ],
  highContrast: [['Dark High Contrast', '#000000', '#ffffff']],
  highContrastLight: [['Light High Contrast', '#ffffff', '#292929']],
} as const;

type ThemeKind = keyof typeof editors;
const kinds = Object.keys(editors) as ThemeKind[];

const { contributes } = JSON.parse(fs.readFileSync('package.json', 'utf8')) as {
  contributes: { colors: { id: string; defaults: Record<ThemeKind, string> }[] };
};
const defaultOf = (id: string, kind: ThemeKind) => {
  const color = contributes.colors.find((each) => each.id === id);
  assert.ok(color, id);
  return color.defaults[kind];
};

const css = (color: string) => {
  const [red, green, blue, alpha = 255] = (color.match(/[0-9a-f]{2}/gi) ?? []).map((part) =>
    Number.parseInt(part, 16),
  );
  return `rgba(${red}, ${green}, ${blue}, ${alpha / 255})`;
};

/** WCAG 2.2 AA of what is not text, and of text. */
const VISIBLE = 3;
const READABLE = 4.5;

/** More than six times what is just noticeable; the kinds differ by their lines, too. */
const TOLD_APART = 15;

/** How strongly text is drawn that is not the article. */
const DIM = 0.7;

const lines = Object.values(colors).filter((id) => !id.endsWith('Background'));

describe('the colors of marks', () => {
  for (const kind of kinds) {
    for (const [theme, background, text] of editors[kind]) {
      it(`are to be seen in ${theme}, and leave text readable`, () => {
        for (const id of lines) {
          const ratio = contrast(css(defaultOf(id, kind)), css(background));
          assert.ok(ratio >= VISIBLE, `${id}: ${ratio.toFixed(2)}`);
        }
        const quoted = contrast(css(text), css(defaultOf(colors.quoteBackground, kind)), css(background));
        assert.ok(quoted >= READABLE, `text in a quotation: ${quoted.toFixed(2)}`);
        const dim = css(text + Math.round(DIM * 255).toString(16));
        const ratio = contrast(dim, css(background));
        assert.ok(ratio >= READABLE, `text that is not the article: ${ratio.toFixed(2)}`);
      });
    }

    for (const vision of Object.keys(visions) as Vision[]) {
      it(`differ from kind to kind in ${kind} themes, seen with ${vision} color vision`, () => {
        const told = [
          colors.officialUnderline,
          colors.otherUnderline,
          colors.quoteBorder,
          colors.figureUnderline,
        ];
        for (const [i, a] of told.entries()) {
          for (const b of told.slice(i + 1)) {
            const apart = difference(defaultOf(a, kind), defaultOf(b, kind), vision);
            assert.ok(apart >= TOLD_APART, `${a} and ${b}: ${apart.toFixed(1)}`);
          }
        }
      });
    }
  }
});
