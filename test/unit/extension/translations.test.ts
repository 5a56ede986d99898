import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** The first arguments of all calls of `l10n.t` in the extension; undefined where one is not a plain string. */
function* translatedTexts(): Generator<string | undefined> {
  for (const file of fs.readdirSync('src/extension', { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts')) continue;
    const text = fs.readFileSync(path.join('src/extension', file), 'utf8');
    const pending: ts.Node[] = [ts.createSourceFile(file, text, ts.ScriptTarget.Latest)];
    for (let node = pending.pop(); node; node = pending.pop()) {
      if (ts.isCallExpression(node) && isTranslation(node.expression)) {
        const [message] = node.arguments;
        yield ts.isStringLiteralLike(message) ? message.text : undefined;
      }
      ts.forEachChild(node, (child) => void pending.push(child));
    }
  }
}

/** `l10n.t` or `vscode.l10n.t`. */
function isTranslation(callee: ts.Expression): boolean {
  if (!ts.isPropertyAccessExpression(callee) || callee.name.text !== 't') return false;
  const { expression } = callee;
  return (
    (ts.isPropertyAccessExpression(expression) ? expression.name : (expression as ts.Identifier)).text ===
    'l10n'
  );
}

type Texts = Readonly<Record<string, string>>;

const readTexts = (file: string) => JSON.parse(fs.readFileSync(file, 'utf8')) as Texts;

/** What a translation must keep: places that are filled in, commands, settings, code. */
const kept = (text: string) => (text.match(/\{\d\}|\(command:[^)]*\)|`[^`]*`/g) ?? []).sort();

describe('the texts of the extension', () => {
  const bundle = readTexts('media/l10n/bundle.l10n.json');

  it('are the ones that translators are given', () => {
    const texts = [...new Set(translatedTexts())].sort();
    assert.deepEqual(Object.keys(bundle).sort(), texts);
    for (const [key, text] of Object.entries(bundle)) assert.equal(text, key);
  });

  for (const [english, german] of [
    ['media/l10n/bundle.l10n.json', 'media/l10n/bundle.l10n.de.json'],
    ['package.nls.json', 'package.nls.de.json'],
  ]) {
    it(`of ${english} are all in German, with the same places to fill, commands and settings`, () => {
      const [from, to] = [readTexts(english), readTexts(german)];
      assert.deepEqual(Object.keys(to).sort(), Object.keys(from).sort());
      for (const [key, text] of Object.entries(to)) {
        assert.ok(text, key);
        assert.deepEqual(kept(text), kept(from[key]), key);
      }
    });
  }
});
