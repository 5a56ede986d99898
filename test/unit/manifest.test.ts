import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import * as manifest from '../../src/extension/manifest';

interface CommandContribution {
  command: string;
  category: string;
  title: string;
  enablement?: string;
}

interface SettingContribution {
  type: string;
  default: unknown;
  minimum?: number;
  markdownDescription: string;
  scope: string;
  order: number;
}

interface PackageJson {
  main: string;
  browser: string;
  activationEvents: string[];
  capabilities: { untrustedWorkspaces: { supported: boolean }; virtualWorkspaces: boolean };
  contributes: {
    languages: { id: string; extensions: string[] }[];
    commands: CommandContribution[];
    submenus: { id: string; label: string }[];
    menus: Record<string, { command?: string; submenu?: string; when?: string }[]>;
    keybindings: { command: string; when?: string }[];
    configuration: { title: string; properties: Record<string, SettingContribution> }[];
    views: Record<string, { id: string; name: string; visibility: string }[]>;
    viewsWelcome: { view: string; contents: string }[];
    languageModelTools: { name: string; modelDescription: string; inputSchema: { type: string } }[];
    colors: { id: string; description: string; defaults: Record<string, string> }[];
    walkthroughs: { id: string; steps: { id: string; description: string; media: { svg: string } }[] }[];
  };
}

const readJson = (file: string): unknown => JSON.parse(fs.readFileSync(file, 'utf8'));
const packageJson = readJson('package.json') as PackageJson;
const words = readJson('package.nls.json') as Record<string, string>;
const { contributes } = packageJson;
const contributedSettings = contributes.configuration.flatMap(({ properties }) => Object.entries(properties));

const sources = fs
  .readdirSync('src/extension', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({ file, text: fs.readFileSync(path.join('src/extension', file), 'utf8') }));

/** Context keys of VS Code itself that our clauses may name. */
const editorContextKeys = [
  'editorHasSelection',
  'editorIsOpen',
  'editorTextFocus',
  'explorerResourceIsFolder',
  'resourceLangId',
];

const sorted = (ids: Iterable<string>) => [...ids].sort();

function clauses(): string[] {
  const { commands, menus, keybindings } = contributes;
  const whens = [...Object.values(menus).flat(), ...keybindings].map(({ when }) => when);
  return [...commands.map(({ enablement }) => enablement), ...whens].filter((clause) => clause !== undefined);
}

function namesIn(clause: string): string[] {
  return clause.replace(/'[^']*'/g, '').match(/[A-Za-z][\w.:]*/g) ?? [];
}

describe('package.json and the code', () => {
  it('name the same commands', () => {
    assert.deepEqual(
      sorted(contributes.commands.map(({ command }) => command)),
      sorted(Object.values(manifest.commands)),
    );
  });

  it('name the same settings with the same defaults', () => {
    const defaults = contributedSettings.map(([id, setting]): [string, unknown] => [id, setting.default]);
    const inCode = Object.entries(manifest.settings).map(([key, value]): [string, unknown] => [
      `copydesk.${key}`,
      value,
    ]);
    assert.deepEqual(Object.fromEntries(defaults), Object.fromEntries(inCode));
  });

  it('name the same colors', () => {
    assert.deepEqual(sorted(contributes.colors.map(({ id }) => id)), sorted(Object.values(manifest.colors)));
  });

  it('name the same context keys', () => {
    const named = new Set(clauses().flatMap(namesIn));
    const ours = [...named].filter((name) => name.startsWith('copydesk.'));
    assert.deepEqual(sorted(ours), sorted(Object.values(manifest.contextKeys)));
    const others = [...named].filter((name) => !name.startsWith('copydesk.'));
    assert.deepEqual(
      others.filter((name) => !editorContextKeys.includes(name)),
      [],
    );
  });

  it('name the same view, which starts collapsed and says what it is for while it is empty', () => {
    const views = Object.values(contributes.views).flat();
    assert.deepEqual(
      views.map(({ id, visibility }) => [id, visibility]),
      [[manifest.articleView, 'collapsed']],
    );
    assert.deepEqual(
      contributes.viewsWelcome.map(({ view }) => view),
      [manifest.articleView],
    );
  });

  it('name the same tools for assistants, each with a description and a schema of what it takes', () => {
    assert.deepEqual(
      contributes.languageModelTools.map(({ name }) => name),
      Object.values(manifest.tools),
    );
    for (const { name, modelDescription, inputSchema } of contributes.languageModelTools) {
      assert.match(modelDescription, /Read-only\.$/, name);
      assert.equal(inputSchema.type, 'object', name);
    }
  });

  it('name the same language, panel and walkthrough', () => {
    assert.deepEqual(
      contributes.languages.map(({ id }) => id),
      [manifest.articleLanguage],
    );
    assert.deepEqual(
      contributes.walkthroughs.map(({ id }) => id),
      [manifest.walkthrough],
    );
    assert.deepEqual(packageJson.activationEvents, [
      'onLanguage:plaintext',
      `onLanguage:${manifest.articleLanguage}`,
      'onLanguage:markdown', // as the settings may include it
      `onWebviewPanel:${manifest.claimsPanel}`,
    ]);
  });

  it('are told of in the README: each command, setting and color', () => {
    const readme = fs.readFileSync('README.md', 'utf8');
    const titles = contributes.commands.map(({ title }) => words[title.slice(1, -1)].replace('…', ''));
    const settings = Object.keys(manifest.settings).map((key) => key.replace(/^marks(?=\.(?!.*Below))/, ''));
    const told = [...titles, ...settings, ...Object.values(manifest.colors)];
    assert.deepEqual(
      told.filter((each) => !readme.includes(each)),
      [],
    );
  });

  it('leave the ids to the manifest alone', () => {
    const literal = /['"`]copydesk\.\w/;
    const elsewhere = sources.filter(({ file, text }) => file !== 'manifest.ts' && literal.test(text));
    assert.deepEqual(
      elsewhere.map(({ file }) => file),
      [],
    );
  });
});

describe('package.json', () => {
  it('gives each command the category and a title', () => {
    for (const { command, category, title } of contributes.commands) {
      assert.equal(category, 'Copydesk', command);
      assert.equal(title, `%command.${command.replace('copydesk.', '')}.title%`);
    }
  });

  it('puts only its own commands into menus, keys and the walkthrough', () => {
    const known = new Set<string>(Object.values(manifest.commands));
    const placed = [...Object.values(contributes.menus).flat(), ...contributes.keybindings];
    const linked = Object.values(words).flatMap((text) => [...text.matchAll(/command:(copydesk\.\w+)/g)]);
    const inMenus = placed.flatMap(({ command }) => command ?? []);
    for (const command of [...inMenus, ...linked.map(([, id]) => id)]) {
      assert.ok(known.has(command), command);
    }
  });

  it('opens each submenu from a menu, with entries in it', () => {
    const { menus, submenus } = contributes;
    const opened = Object.values(menus).flatMap((entries) => entries.flatMap(({ submenu }) => submenu ?? []));
    assert.deepEqual(sorted(submenus.map(({ id }) => id)), sorted(opened));
    for (const { id } of submenus) assert.ok(menus[id].length, id);
  });

  it('adds little to the menus of the editor', () => {
    const { menus, keybindings } = contributes;
    assert.equal(menus['editor/title'].length, 1);
    assert.ok(menus['editor/context'].length <= 3);
    assert.ok(keybindings.length <= 5);
    for (const entry of [...menus['editor/title'], ...menus['editor/context']]) assert.ok(entry.when);
  });

  it('offers in the context menu of the editor what a right click needs not wait for', () => {
    // The click moves the cursor and opens the menu at once: what follows the cursor is that of the place before.
    const { menus, commands } = contributes;
    const isLate = (clause = '') => /copydesk\.at[A-Z]/.test(clause);
    const offered = [...menus['editor/context'], ...menus['copydesk.decide']];
    const enablement = new Map(commands.map((each) => [each.command, each.enablement]));
    assert.deepEqual(
      offered.filter(({ command = '', when }) => isLate(when) || isLate(enablement.get(command))),
      [],
    );
  });

  it('binds keys only where an article has the focus', () => {
    for (const { command, when } of contributes.keybindings) {
      assert.match(when ?? '', /editorTextFocus && copydesk\.isArticle/, command);
    }
  });

  it('gives each setting a description, a scope and a place', () => {
    for (const [id, { markdownDescription, scope }] of contributedSettings) {
      assert.equal(markdownDescription, `%setting.${id.replace('copydesk.', '')}.description%`);
      assert.ok(['window', 'resource', 'language-overridable', 'application'].includes(scope), id);
    }
    assert.deepEqual(
      contributedSettings.map(([, { order }]) => order),
      contributedSettings.map((_, i) => i + 1),
    );
  });

  it('has few settings, under few titles, and a least value for each number', () => {
    assert.ok(contributedSettings.length <= 20, `${contributedSettings.length} settings`);
    assert.ok(contributes.configuration.length <= 4);
    for (const [id, { type, minimum }] of contributedSettings)
      assert.equal(minimum !== undefined, type === 'number', id);
  });

  it('gives each color a default for every kind of theme', () => {
    for (const { id, defaults } of contributes.colors) {
      assert.deepEqual(Object.keys(defaults), ['dark', 'light', 'highContrast', 'highContrastLight'], id);
      // an opaque background would hide the selection
      const form = id.endsWith('Background') ? /^#[0-9a-f]{8}$/ : /^#[0-9a-f]{6}$/;
      for (const value of Object.values(defaults)) assert.match(value, form, id);
    }
  });

  it('finds all its words in package.nls.json, which holds no others', () => {
    const used = JSON.stringify(packageJson).match(/"%[^%"]+%"/g) ?? [];
    assert.deepEqual(sorted(new Set(used.map((key) => key.slice(2, -2)))), sorted(Object.keys(words)));
  });

  it('leads through at most five steps, whose pictures exist', () => {
    for (const { steps } of contributes.walkthroughs) {
      assert.ok(steps.length <= 5);
      for (const { id, media } of steps) assert.ok(fs.existsSync(media.svg), id);
    }
  });

  it('runs in restricted and virtual workspaces, on the desktop and in the browser', () => {
    assert.deepEqual(packageJson.capabilities, {
      untrustedWorkspaces: { supported: true },
      virtualWorkspaces: true,
    });
    assert.ok(packageJson.main && packageJson.browser);
  });
});
