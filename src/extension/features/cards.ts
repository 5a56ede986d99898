import { env, l10n } from 'vscode';
import type { Attribution, Claim, Organization } from '../../core/analysis';
import type { AnnotationKind } from '../../core/annotations/annotation';
import { contains, type Span } from '../../core/span';
import { oneLine } from '../../core/text/oneLine';
import type { AnalyzedArticle } from '../documents/articleState';
import { commands } from '../manifest';
import type { AtOffset, Found } from './atOffset';
import { claimCard } from './claimCard';
import { claimsOf, joined, sharesWord, type Card, type CardLink } from './card';
import { decidedCard } from './decisions/decidedCard';
import { thresholds } from './decorations';
import { figureCard } from './figureCard';
import { numberFormat } from './formats';
import type { KnownOffices } from './officeLines';
import { personCard } from './personCard';
import { speakersAround } from './speakersAround';
import * as words from './words';

/** The cards for a place in an article, the smallest thing first. */
export function cardsFor(
  article: AnalyzedArticle,
  { person, organization, figure, quote, cue, claim }: AtOffset,
  offices: KnownOffices | undefined,
): Card[] {
  const cards: Card[] = [];
  const add = (card: Card, kind: AnnotationKind, span: Span) =>
    cards.push(decidedCard(article, card, kind, span));
  if (person) add(personCard(article, person.item, person.mention, offices), 'official', person.span);
  else if (organization) cards.push(organizationCard(organization.item));
  if (figure) add(figureCard(article, figure.item), 'figure', figure.span);
  const report = quote ?? cue;
  if (report) add(quoteCard(article, report), 'quote', report.item.content[0]);
  if (claim && (figure || report || isDecided(article, claim))) {
    add(claimCard(article, claim.item), 'claim', claim.span);
  }
  return cards;
}

function isDecided({ marks }: AnalyzedArticle, { item }: Found<Claim>): boolean {
  return marks.some(({ kind, id, by }) => kind === 'claim' && id === item.id && by !== undefined);
}

function organizationCard({ name, kind, mentions }: Organization): Card {
  return {
    heading: name,
    lines: [joined(words.organizationKindWords(kind), words.mentionsCounted(mentions.length))],
    links: [claimsOf(name)],
  };
}

function quoteCard(article: AnalyzedArticle, { item, span }: Found<Attribution>): Card {
  const { document, text, analysis } = article;
  const cue = oneLine(item.cue.map((part) => text.slice(...part)).join(' … '));
  const chain = speakersAround(analysis, item);
  const copy: CardLink = {
    title: l10n.t('Copy with Attribution'),
    command: commands.copyQuote,
    given: [{ uri: document.uri.toString(), offset: span[0] }],
  };
  return {
    heading: item.speaker ?? l10n.t('Unknown speaker'),
    lines: [
      analysis.people.find(({ id }) => id === item.speakerId)?.titles[0] ?? '',
      joined(words.attributionTypeWords(item.type), words.sourceKindWords(item.sourceKind)),
      sourceRead(article, item),
      cue ? l10n.t('Introduced by “{0}” ({1})', cue, words.cueClassWords(item.cueClass)) : '',
      l10n.t(
        'Why: {0}; {1}',
        words.attributionReasonWords(item.reason),
        words.confidenceWords(item.confidence),
      ),
      item.quoted.length ? visibilityWords(item.confidence) : '',
      chain.length ? l10n.t('Told by {0}', chain.join(' ← ')) : '',
      item.disputed ? l10n.t('Somebody else in this article denies it.') : '',
    ].filter(Boolean),
    links: [
      ...(item.quoted.length ? [copy] : []),
      ...(item.speaker === null ? [] : [claimsOf(item.speaker)]),
    ],
  };
}

/** Who the words of the source stand for, where these do not say it themselves, and why. */
function sourceRead(
  { text, analysis }: AnalyzedArticle,
  { source, speaker, speakerId }: Attribution,
): string {
  const wording = oneLine(source.map((part) => text.slice(...part)).join(' … '));
  if (!speaker || !wording || sharesWord(wording, speaker)) return '';
  const mention = analysis.people
    .find(({ id }) => id === speakerId)
    ?.mentions.find(({ span }) => source.some((part) => contains(part, span)));
  return mention
    ? l10n.t('“{0}” is read as {1}: {2}', wording, speaker, words.sieveWords(mention.sieve))
    : l10n.t('“{0}” is read as {1}', wording, speaker);
}

/** Why a quotation is marked faintly or not at all. */
export function visibilityWords(confidence: number): string {
  const { dim, hide } = thresholds();
  const percent = (share: number) => numberFormat(env.language, { style: 'percent' }).format(share);
  if (confidence < hide) return l10n.t('Not marked, as it is less than {0} sure', percent(hide));
  return confidence < dim ? l10n.t('Marked faintly, as it is less than {0} sure', percent(dim)) : '';
}
