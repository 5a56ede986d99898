import type * as vscode from 'vscode';
import type { Articles } from '../documents/Articles';
import { articleLanguage } from '../manifest';

/**
 * Registers a provider for the languages that articles are written in, and for others as soon as an article is: where
 * there are none, menus do not offer what there is nothing to do with.
 */
export function registerInArticles(
  articles: Articles,
  register: (selector: vscode.DocumentSelector) => vscode.Disposable,
): vscode.Disposable {
  const registered = new Map<string, vscode.Disposable>();
  const add = (language: string) => {
    if (!registered.has(language)) registered.set(language, register({ language }));
  };
  add('plaintext');
  add(articleLanguage);
  const listening = articles.onDidChange((document) => {
    if (articles.state(document).kind === 'article') add(document.languageId);
  });
  return {
    dispose: () => {
      listening.dispose();
      for (const registration of registered.values()) registration.dispose();
    },
  };
}
