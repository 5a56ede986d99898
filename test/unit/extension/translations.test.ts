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

describe('the texts of the extension', () => {
  it('are the ones that translators are given', () => {
    const bundle = JSON.parse(fs.readFileSync('media/l10n/bundle.l10n.json', 'utf8')) as Record<
      string,
      string
    >;
    const texts = [...new Set(translatedTexts())].sort();
    assert.deepEqual(Object.keys(bundle).sort(), texts);
    for (const [key, text] of Object.entries(bundle)) assert.equal(text, key);
  });
});
