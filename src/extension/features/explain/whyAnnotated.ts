import { l10n, type TextDocument } from 'vscode';
import type { NotArticleReason } from '../../../core/text/isArticle';
import { baseName } from '../../documents/baseName';
import type { Articles } from '../../documents/Articles';
import { type EligibilityReason, eligibilityReason } from '../../documents/eligibility';

/** Why a document is annotated or left alone, as far as its name, its language, the settings and its text decide. */
export async function whyAnnotated(articles: Articles, document: TextDocument): Promise<string> {
  const decision = articles.decision(document);
  if (decision !== undefined) {
    return decision
      ? l10n.t('Annotated because you said so, until the file is closed')
      : l10n.t('Left alone because you said so, until the file is closed');
  }
  const reason = eligibilityReason(document);
  if (reason !== 'plainText') return settledWords(reason);
  const { whyNotArticle } = await import('../../../core/text/isArticle');
  const whyNot = whyNotArticle(baseName(document.uri), document.getText());
  return whyNot ? notArticleWords(whyNot) : l10n.t('Annotated because the text reads as a news article');
}

function settledWords(reason: Exclude<EligibilityReason, 'plainText'>): string {
  const words: Record<typeof reason, string> = {
    excluded: l10n.t('Left alone because the settings exclude this file'),
    included: l10n.t('Annotated because the settings include this file'),
    articleLanguage: l10n.t('Annotated because its language is News Article'),
    otherLanguage: l10n.t('Left alone because its language is not plain text'),
  };
  return words[reason];
}

function notArticleWords(reason: NotArticleReason): string {
  const words: Record<NotArticleReason, string> = {
    name: l10n.t('Left alone because files of this name come with software'),
    'little-prose': l10n.t('Left alone because little of it is running text'),
    records: l10n.t('Left alone because its lines look like a log, a chat or a table'),
    'no-speech': l10n.t('Left alone because it is not English and quotes nobody'),
    'not-reporting': l10n.t('Left alone because its words are not those of a report'),
  };
  return words[reason];
}
