import tseslint from 'typescript-eslint';

/** What a layer may not import, with the reason that the person who tries is told. */
function border(layer, forbidden, reason) {
  return {
    files: [`src/${layer}/**/*.ts`],
    rules: {
      'no-restricted-imports': ['error', { patterns: [{ regex: forbidden, message: reason }] }],
    },
  };
}

const node = '^(node:|(fs|path|os|crypto|child_process|worker_threads|util|url)(/|$))';
const into = (layers) => `^(\\.\\./)+(${layers})(/|$)`;

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'coverage/',
      'node_modules/',
      'test/host/node_modules/',
      '.vscode-test/',
      '**/assembly/',
    ],
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  border(
    'core',
    `^vscode$|${node}|${into('extension|webview|protocol|cli')}`,
    'The core is pure: no editor, no Node, no other layer.',
  ),
  border(
    'protocol',
    `^vscode$|${node}|${into('extension|webview|cli')}`,
    'The protocol knows only the core.',
  ),
  border(
    'webview',
    `^vscode$|${node}|${into('extension|cli')}`,
    'The webview knows only the protocol and the core.',
  ),
  border(
    'extension',
    `${node}|${into('webview|cli')}`,
    'The extension host code runs in browsers too: no Node.',
  ),
  {
    ...border(
      'extension',
      `^vscode$|${into('webview|cli')}`,
      'The platform is told by its caller what to do: no editor, no other layer.',
    ),
    files: ['src/extension/platform/node.ts'],
  },
  border(
    'extension/worker',
    `^vscode$|${node}|${into('webview|cli')}`,
    'The worker has the engine and messages: no editor, no Node.',
  ),
  border(
    'train',
    `^vscode$|${into('extension|webview|protocol')}|^(\\.\\./)+cli/(?!resources$)`,
    'The training knows the core, and the command line only as what reads the files of the engine.',
  ),
  border('cli', `^vscode$|${into('extension|webview|protocol')}`, 'The command line knows only the core.'),
);
