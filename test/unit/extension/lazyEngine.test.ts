import assert from 'node:assert/strict';
import { build, type Metafile } from 'esbuild';

/** What the extension needs of the core before it knows of an article: days, spans, tables, chains, names, a hash, an escape. */
const small = [
  'src/core/annotations/annotation.ts',
  'src/core/calendarDays.ts',
  'src/core/corpus/chainOf.ts',
  'src/core/corpus/markup/codeNames.ts',
  'src/core/corpus/markup/words.ts',
  'src/core/corpus/sourceClasses.ts',
  'src/core/figures/modifiers.ts',
  'src/core/fnv1a.ts',
  'src/core/people/introduction.ts',
  'src/core/span.ts',
  'src/core/starts.ts',
  'src/core/export/escapeMarkdown.ts',
  'src/core/text/oneLine.ts',
  'src/core/text/unreadBlocks.ts',
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
  const entry = 'src/extension/main.ts';
  let metafile: Metafile;
  before(async () => {
    ({ metafile } = await build({
      entryPoints: [entry],
      bundle: true,
      write: false,
      metafile: true,
      external: ['vscode'],
      format: 'cjs',
    }));
  });

  it('loads nothing of the core before an article is visible but what is small', () => {
    const core = [...loadedWith(entry, metafile)].filter((file) => file.startsWith('src/core/'));
    assert.deepEqual(core.sort(), [...small].sort());
  });

  it('imports on demand what only the core needs: the desktop has a copy of it in each of its bundles', () => {
    const onDemand = Object.values(metafile.inputs)
      .flatMap(({ imports }) => imports)
      .filter(({ kind }) => kind === 'dynamic-import')
      .map(({ path }) => path);
    assert.notEqual(onDemand.length, 0);
    for (const module of onDemand) {
      const others = [...loadedWith(module, metafile)].filter((file) => file !== module);
      assert.deepEqual(
        others.filter((file) => file.startsWith('src/extension/')),
        [],
        module,
      );
    }
  });

  it('has no engine in its own thread: that is the worker’s', () => {
    const engine =
      /^src\/core\/(?:engine|analyzeArticle|figures\/find|attribution\/(?!tagger\/stem)|claims\/|corpus\/compareArticles)/;
    assert.deepEqual(
      Object.keys(metafile.inputs).filter((file) => engine.test(file)),
      [],
    );
  });
});
