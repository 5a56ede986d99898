import * as vscode from 'vscode';
import { ArticleReader } from './documents/ArticleReader';
import { Articles } from './documents/Articles';
import { Decorations } from './features/decorations';
import { Guard } from './guard';

/** What other extensions, and the tests, can ask. */
export interface CopydeskApi {
  readonly articles: Pick<Articles, 'analyze' | 'state' | 'onDidChange'>;
  readonly decorations: Pick<Decorations, 'marksIn'>;
}

export function activate(context: vscode.ExtensionContext): CopydeskApi {
  const log = vscode.window.createOutputChannel('Copydesk', { log: true });
  const guard = new Guard(log);
  const articles = new Articles(new ArticleReader(context.extensionUri, log), guard);
  const decorations = new Decorations(articles, guard);
  context.subscriptions.push(log, articles, decorations);
  return { articles, decorations };
}
