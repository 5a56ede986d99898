// Builds everything that ships into dist/, and with --tests, --bench, --coverage and --train their bundles too.
//   node esbuild.js [--production] [--watch] [--tests] [--bench] [--coverage] [--train]

const esbuild = require('esbuild');
const crypto = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');

/** The bytes of an AssemblyScript source, compiled once a run however many bundles hold them. */
const compiled = new Map();

async function compile(source) {
  const { main } = await import('assemblyscript/asc');
  let bytes;
  const options = ['-O3', '--noAssert', '--runtime', 'stub', '--importMemory', '--enable', 'simd'];
  const { error, stderr } = await main([source, ...options, '--outFile', 'out.wasm'], {
    writeFile: (_, contents) => void (bytes = contents),
  });
  return error
    ? { errors: [{ text: `${error.message}\n${stderr}` }] }
    : { contents: bytes, loader: 'binary' };
}

/** Where a bundle imports `assembly/x.wasm`, it gets the AssemblyScript source `assembly/x.ts`, compiled. */
const assemblyScript = {
  name: 'assemblyscript',
  setup(build) {
    build.onResolve({ filter: /\/assembly\/.*\.wasm$/ }, ({ path: file, resolveDir }) => ({
      path: path.resolve(resolveDir, file),
    }));
    build.onLoad({ filter: /\/assembly\/.*\.wasm$/ }, async ({ path: file }) => {
      const source = file.replace(/\.wasm$/, '.ts');
      if (!compiled.has(source) || has('--watch')) compiled.set(source, compile(source));
      return { ...(await compiled.get(source)), watchFiles: [source] };
    });
  },
};

/** The desktop's bundle has Node where the sources, and the browser's bundle, have the browser's platform. */
const nodePlatform = {
  name: 'node-platform',
  setup(build) {
    build.onResolve({ filter: /\/platform\/browser$/ }, () => ({
      path: path.resolve('src/extension/platform/node.ts'),
    }));
  },
};

/** Reads the texts that may be articles: of what is imported on demand the first is its. */
const READER = path.join('src', 'extension', 'documents', 'ArticleReader.ts');

/** What files of the extension import on demand: 'src/core/text/isArticle' and so on. */
function modulesOnDemand(files) {
  const modules = new Set();
  for (const file of files) {
    for (const [, module] of fs.readFileSync(file, 'utf8').matchAll(/\bimport\('(\.[^']+)'\)/g))
      modules.add(path.join(path.dirname(file), module));
  }
  return [...modules].sort();
}

/** The desktop's bundles of what is imported on demand: what each text needs that is opened, and all else. */
function bundlesOnDemand() {
  const reading = modulesOnDemand([READER]);
  const others = modulesOnDemand(filesIn('src/extension', '.ts')).filter(
    (module) => !reading.includes(module),
  );
  return { './reading.js': reading, './onDemand.js': others };
}

const onDemand = bundlesOnDemand();

/**
 * What the desktop's bundle imports on demand are bundles of their own: of what is in the first one V8 looks at every
 * function while VS Code waits, needed or not. The browser's extension host loads one file alone.
 */
const importsOnDemand = {
  name: 'imports-on-demand',
  setup(build) {
    const namespace = 'on-demand';
    build.onResolve({ filter: /^\./ }, ({ kind, path: module, resolveDir, namespace: importer }) => {
      if (importer === namespace) return { path: module, external: true };
      if (kind !== 'dynamic-import') return undefined;
      return { path: path.relative('.', path.join(resolveDir, module)), namespace };
    });
    build.onLoad({ filter: /./, namespace }, ({ path: module }) => {
      const [bundle] = Object.entries(onDemand).find(([, modules]) => modules.includes(module));
      return { contents: `module.exports = require('${bundle}')['${module}']();` };
    });
  },
};

/**
 * One `require` and one copy of VS Code's API in a bundle: of every file that imports it esbuild would make the file's
 * own, at its start.
 */
const sharedVscode = {
  name: 'shared-vscode',
  setup(build) {
    const namespace = 'vscode';
    build.onResolve({ filter: /^vscode$/ }, (imported) =>
      imported.namespace === namespace ? { path: 'vscode', external: true } : { path: 'vscode', namespace },
    );
    build.onLoad({ filter: /^vscode$/, namespace }, () => ({ contents: "export * from 'vscode';" }));
  },
};

/** Which engine this is: a hash of its code, tables and weights. */
function engineVersion() {
  const hash = crypto.createHash('sha256');
  for (const folder of ['src/core', 'media/gazetteer', 'media/model']) {
    for (const file of fs.readdirSync(folder, { recursive: true }).sort()) {
      const place = path.join(folder, file);
      if (fs.statSync(place).isFile()) hash.update(place).update(fs.readFileSync(place));
    }
  }
  return hash.update(fs.readFileSync('package-lock.json')).digest('hex').slice(0, 16);
}

const has = (flag) => process.argv.includes(flag);
const production = has('--production');

const shared = {
  bundle: true,
  minify: production,
  sourcemap: production ? false : 'linked',
  legalComments: 'none', // dist/NOTICE.txt has them all
  metafile: true,
  logLevel: has('--watch') ? 'info' : 'warning',
  target: 'es2022',
  // Else every literal with a \p{…} becomes a `new RegExp(…)`, compiled each time it is come by.
  supported: { 'regexp-unicode-property-escapes': true },
  plugins: [assemblyScript],
};
const extension = {
  entryPoints: ['src/extension/main.ts'],
  plugins: [...shared.plugins, sharedVscode],
  define: { ENGINE_VERSION: JSON.stringify(engineVersion()) },
};
const node = { ...shared, platform: 'node', format: 'cjs', target: 'node20' };
const desktop = {
  ...node,
  alias: { yaml: path.join(require.resolve('yaml/package.json'), '../browser/index.js') }, // as modules: the CommonJS build takes more room
};

/** Every bundle that ships. */
const targets = [
  {
    ...desktop,
    ...extension,
    outfile: 'dist/extension.js',
    plugins: [...extension.plugins, nodePlatform, importsOnDemand],
  },
  ...Object.entries(onDemand).map(([bundle, modules]) => ({
    ...desktop,
    stdin: {
      contents: `module.exports = { ${modules
        .map((module) => `'${module}': () => require('./${module}')`)
        .join(', ')} };`,
      resolveDir: '.',
    },
    outfile: path.join('dist', bundle),
  })),
  {
    ...shared,
    ...extension,
    outfile: 'dist/extension.browser.js',
    platform: 'browser',
    format: 'cjs',
  },
  {
    ...shared,
    entryPoints: ['src/extension/worker/main.ts'],
    outfile: 'dist/worker.js',
    platform: 'browser',
    format: 'iife',
  },
  {
    ...shared,
    entryPoints: ['src/webview/main.ts'],
    outfile: 'dist/webview.js',
    platform: 'browser',
    format: 'iife',
  },
  {
    ...node,
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.js',
    banner: { js: '#!/usr/bin/env node' },
  },
];

/** Test files and the programs that run them, bundled one by one into dist/test. */
const tests = {
  ...node,
  minify: false,
  sourcemap: 'inline',
  entryPoints: [
    ...['integration', 'screenshot', 'soak', 'start'].map((program) => `test/host/${program}.ts`),
    'test/integration/index.ts',
    'test/multiRoot/index.ts',
    'test/soak/index.ts',
    'test/ui/drawIcon.ts',
    'test/ui/readmePictures.ts',
    ...filesIn('test', '.test.ts'),
  ],
  outbase: 'test',
  outdir: 'dist/test',
  packages: 'external',
};

/** The core's tests in one bundle, so that the coverage of each source is counted once. */
const coverage = {
  ...tests,
  entryPoints: undefined,
  stdin: {
    contents: filesIn('test/unit/core', '.test.ts')
      .map((file) => `import './${file}';`)
      .join('\n'),
    resolveDir: '.',
  },
  outdir: undefined,
  outbase: undefined,
  outfile: 'dist/coverage/core.test.js',
};

const train = { ...node, entryPoints: ['src/train/main.ts'], outfile: 'dist/train.js', minify: false };

const bench = {
  ...node,
  entryPoints: ['engine', 'comparison', 'panel', 'typing', 'editor/main', 'editor/inside'].map(
    (program) => `test/bench/${program}.ts`,
  ),
  outdir: 'dist/bench',
  packages: 'external',
};

/** Compiles the officials that ship into the form that they are looked up in, by the engine's own code. */
async function compileOfficials() {
  const code = ['readOfficials', 'compactFile', '../lexicon'].map((name) => `export * from './${name}';`);
  const { outputFiles } = await esbuild.build({
    ...node,
    stdin: { contents: code.join('\n'), resolveDir: 'src/core/people/gazetteer' },
    sourcemap: false,
    write: false,
  });
  const compiler = { exports: {} };
  new Function('module', 'exports', 'require', outputFiles[0].text)(compiler, compiler.exports, require);
  const { readOfficials, compileGazetteer, readPeopleLexicon } = compiler.exports;
  const read = (name) => fs.readFileSync(`media/gazetteer/${name}`, 'utf8');
  const { people, problems } = readOfficials(read('officials.yaml'));
  if (problems.length) throw new Error(`media/gazetteer/officials.yaml: ${JSON.stringify(problems)}`);
  const lexicon = readPeopleLexicon({
    titles: read('titles.tsv'),
    countries: read('countries.json'),
    metonyms: read('metonyms.json'),
    words: read('words.txt'),
  });
  fs.writeFileSync('dist/officials.gazetteer', compileGazetteer(people, lexicon));
}

/** Writes what ships beside the bundles and is told by them, or made from a page of the checkout. */
async function writePages(metafiles) {
  const { noticeOf } = await import('./src/release/notice.mjs');
  fs.writeFileSync('dist/NOTICE.txt', noticeOf(metafiles));
  // The gallery has no files of the checkout to show or link to.
  const readme = fs.readFileSync('README.md', 'utf8');
  fs.writeFileSync('dist/README.md', readme.replace(/<!-- checkout -->.*?<!-- \/checkout -->\n*/gs, ''));
}

function filesIn(folder, ending) {
  return fs
    .readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith(ending))
    .map((file) => path.join(folder, file));
}

async function main() {
  fs.mkdirSync('dist', { recursive: true });
  await compileOfficials();
  const extra = [
    ...(has('--tests') ? [tests] : []),
    ...(has('--bench') ? [bench] : []),
    ...(has('--coverage') ? [coverage] : []),
    ...(has('--train') ? [train] : []),
  ];
  // Types alone: what other extensions compile against.
  fs.copyFileSync('src/extension/api/copydesk.ts', 'dist/copydesk.d.ts');
  const chosen = [...targets, ...extra];
  if (has('--watch')) {
    for (const target of chosen) await (await esbuild.context(target)).watch();
  } else {
    // No test of a deleted file may run again.
    if (has('--tests')) fs.rmSync('dist/test', { recursive: true, force: true });
    const results = await Promise.all(chosen.map((target) => esbuild.build(target)));
    await writePages(results.slice(0, targets.length).map(({ metafile }) => metafile));
  }
}

main().catch((error) => {
  if (!error.errors) console.error(error); // esbuild tells its own
  process.exit(1);
});
