import * as vscode from 'vscode';
import type { Figure } from '../../core/analysis';
import { overlaps, type Span } from '../../core/span';
import type { AnalyzedArticle } from '../documents/articleState';
import type { Articles } from '../documents/Articles';
import { rangeOf, spanOf } from '../documents/ranges';
import type { Guard } from '../guard';
import type { Settings } from '../manifest';
import { setting, settingsSection } from '../settings';
import { registerInArticles } from './articleLanguages';
import { valueInFull } from './figureValue';
import { sieveWords } from './words';

const key = 'inlayHints.enabled' satisfies keyof Settings;

/** Says in the text itself, where a person wants it, whom a pronoun stands for and what a date or number comes to. */
export function registerInlayHints(articles: Articles, guard: Guard): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const provider: vscode.InlayHintsProvider = {
    onDidChangeInlayHints: changed.event,
    provideInlayHints: guard.answer('inlay hints', async (document, range) => {
      if (!setting(key, document)) return undefined;
      const article = await articles.unasked(document);
      const visible = spanOf(document, range);
      return (
        article &&
        hintsOf(article, visible).map(({ span, label, why }) => {
          const hint = new vscode.InlayHint(rangeOf(document, span).end, label);
          hint.paddingLeft = true;
          hint.tooltip = why;
          return hint;
        })
      );
    }),
  };
  return vscode.Disposable.from(
    changed,
    articles.onDidChange(() => changed.fire()),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(`${settingsSection}.${key}`)) changed.fire();
    }),
    registerInArticles(articles, (selector) =>
      vscode.languages.registerInlayHintsProvider(selector, provider),
    ),
  );
}

interface Hint {
  readonly span: Span;
  readonly label: string;
  readonly why?: string;
}

function hintsOf({ text, analysis: { people, figures } }: AnalyzedArticle, visible: Span): Hint[] {
  const pronouns = people.flatMap(({ name, mentions }) =>
    mentions
      .filter(({ span }) => overlaps(span, visible))
      .filter(({ kind }) => kind === 'pronoun' || kind === 'possessive' || kind === 'nominal')
      .map(({ span, sieve }): Hint => ({ span, label: name, why: sieveWords(sieve) })),
  );
  const values = figures
    .filter((figure) => overlaps(figure.span, visible) && !saysItself(text, figure))
    .flatMap(({ span, ...figure }): Hint[] => {
      const value = valueInFull(figure, vscode.env.language);
      return value ? [{ span, label: value.full }] : [];
    });
  return [...pronouns, ...values];
}

/** Newspapers write what is below ten in letters: no help is needed there, nor where digits stand. */
function saysItself(text: string, { type, span, value, stated }: Figure): boolean {
  if (type === 'date') return stated === undefined;
  return typeof value !== 'number' || value < 10 || /\d/.test(text.slice(...span));
}
