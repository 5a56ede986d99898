import * as vscode from 'vscode';
import type { Comparisons } from '../../comparePanel/Comparisons';
import type { ArticleEvidence } from '../../documents/ArticleEvidence';
import type { Articles } from '../../documents/Articles';
import { offsetOf } from '../../documents/ranges';
import type { Guard } from '../../guard';
import { commands } from '../../manifest';
import { setting } from '../../settings';
import { findAt } from '../atOffset';
import type { Card } from '../card';
import { cardMarkdown } from '../cardMarkdown';
import { counterpartCard } from './counterpartCard';
import { counterpartsAt } from './counterparts';
import { evidenceCard } from './evidenceCard';

/**
 * Below the cards of a quote or a figure: on whose word it stands, and what the articles that were compared with this
 * one make of it. Nothing is read or compared for it.
 */
export function registerElsewhere(
  articles: Articles,
  evidence: ArticleEvidence,
  comparisons: Comparisons,
  guard: Guard,
): vscode.Disposable {
  return vscode.languages.registerHoverProvider('*', {
    provideHover: guard.answer('hover elsewhere', async (document, position) => {
      if (articles.state(document).kind !== 'article' || !setting('hover.enabled')) return undefined;
      const article = await articles.unasked(document);
      if (!article) return undefined;
      const offset = offsetOf(document, position);
      const { quote, cue } = findAt(article.analysis, offset);
      const report = quote ?? cue;
      const grade = report && (await evidence.of(article)).get(report.item.id);
      const cards: Card[] = grade ? [evidenceCard(grade)] : [];
      const { latest } = comparisons;
      if (latest && setting('hover.otherArticles')) {
        const counterparts = counterpartsAt(latest, document.uri.toString(), article.text, offset);
        cards.push(...counterparts.flatMap((each) => counterpartCard(each, latest.view) ?? []));
      }
      if (!cards.length) return undefined;
      const content = new vscode.MarkdownString(cardMarkdown(cards));
      content.isTrusted = { enabledCommands: [commands.showComparison] };
      return new vscode.Hover(content);
    }),
  });
}
