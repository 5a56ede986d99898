import assert from 'node:assert/strict';
import { build, type Metafile } from 'esbuild';

/** What the extension needs of the core before it knows of an article: arithmetic on spans and days, a table, an escape. */
const small = [
  'src/core/calendarDays.ts',
  'src/core/corpus/markup/words.ts',
  'src/core/figures/modifiers.ts',
  'src/core/span.ts',
  'src/core/export/escapeMarkdown.ts',
];

/** The modules that run as soon as `entry` does: all that it imports, but not what it imports on demand. */
function loadedWith(entry: string, { inputs }: Metafile): Set<string> {
  const loaded = new Set([entry]);
  for (const file of loaded) {
    for (const { path, kind, external } of inputs[file].imports) {
      if (kind === 'import-statement' && !external) loaded.add(path);
    }
  }
  return loaded;
}

describe('the extension', () => {
  it('loads no engine code before an article is visible', async () => {
    const entry = 'src/extension/main.ts';
    const { metafile } = await build({
      entryPoints: [entry],
      bundle: true,
      write: false,
      metafile: true,
      external: ['vscode', '*.wasm'],
      format: 'cjs',
    });
    const core = (files: Iterable<string>) =>
      [...files].filter((file) => file.startsWith('src/core/')).sort();
    assert.deepEqual(core(loadedWith(entry, metafile)), [...small].sort());
    assert.ok(core(Object.keys(metafile.inputs)).includes('src/core/analyzeArticle.ts'));
  });
});
