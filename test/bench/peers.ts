import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import compromise from 'compromise/three';
import * as oniguruma from 'vscode-oniguruma';
import * as textmate from 'vscode-textmate';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

/** R: wink-nlp's sentences, parts of speech and entities, read out. No change of ours can make it slower. */
export function winkReader(): (text: string) => void {
  const nlp = winkNLP(model);
  // eslint-disable-next-line @typescript-eslint/unbound-method -- wink's readers use no `this`
  const { pos, detail } = nlp.its;
  return (text) => {
    const document = nlp.readDoc(text);
    document.sentences().out();
    document.tokens().out(pos);
    document.entities().out(detail);
  };
}

/** The other library that reads English in JavaScript alone: the same things of compromise, read out. */
export function readByCompromise(text: string): void {
  const document = compromise(text);
  document.sentences().out('array');
  document.out('tags');
  document.topics().out('array');
}

/** What VS Code does to color a text: our grammar over it, line by line. */
export async function textMateReader(root: string): Promise<(text: string) => void> {
  const wasm = join(dirname(require.resolve('vscode-oniguruma')), 'onig.wasm');
  await oniguruma.loadWASM({ data: readFileSync(wasm) });
  const file = join(root, 'syntaxes/news-article.tmLanguage.json');
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: () => Promise.resolve(textmate.parseRawGrammar(readFileSync(file, 'utf8'), file)),
  });
  const grammar = await registry.loadGrammar('text.news-article');
  if (!grammar) throw new Error(`${file} is no grammar`);
  return (text) => {
    let stack = textmate.INITIAL;
    for (const line of text.split('\n')) stack = grammar.tokenizeLine2(line, stack).ruleStack;
  };
}
