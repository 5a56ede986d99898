import { l10n } from 'vscode';
import type { Attribution, Block, BlockKind, Mention, Organization, Person } from '../../../core/analysis';
import type { PlacedAnnotation } from '../../../core/annotations/placeAnnotations';
import { isNaming } from '../../../core/people/introduction';
import { overlaps, type Span } from '../../../core/span';
import { oneLine } from '../../../core/text/oneLine';
import { unreadBlocks } from '../../../core/text/unreadBlocks';
import type { AnalyzedArticle } from '../../documents/articleState';
import { lineNumberOf } from '../../documents/ranges';
import { setting, settingsSection } from '../../settings';
import { findAt, innermost, type Found } from '../atOffset';
import type { Card } from '../card';
import { visibilityWords } from '../cards';
import { claimCard } from '../claimCard';
import { switches } from '../decorations';
import { institutionsAsSources, type FoundKind } from '../marks';
import * as words from '../words';
import { decidedHere } from './decidedHere';

/** Why the words at a place of an article are marked or not: what they were found to be, by which rule or decision. */
export async function explanation(
  article: AnalyzedArticle,
  offset: number,
  unplaced: readonly PlacedAnnotation[],
): Promise<Card[]> {
  const { analysis } = article;
  const { person, organization, figure, quote, cue, claim } = findAt(analysis, offset);
  const report = quote ?? cue ?? contentAt(article, offset);
  const cards: Card[] = [];
  if (person) cards.push(personCard(article, person.item, person.mention));
  else if (organization) cards.push(organizationCard(article, organization));
  if (figure) {
    const heading = l10n.t('Figure: {0}', wordsOf(article, figure.span));
    cards.push(cardOf(heading, words.figureTypeWords(figure.item.type), markedWords('figures')));
  }
  if (report) cards.push(reportCard(report.item, quote !== undefined));
  if (claim) cards.push(claimCard(article, claim.item));
  cards.push(...decidedHere(article, offset, unplaced));
  const block = analysis.blocks.find(({ span: [start, end] }) => start <= offset && offset <= end);
  if (!cards.length) cards.push(await nothingCard(article, offset, block));
  return block ? [...cards, blockCard(article, block)] : cards;
}

function cardOf(heading: string, ...lines: readonly string[]): Card {
  return { heading, lines, links: [] };
}

function wordsOf({ text }: AnalyzedArticle, span: Span): string {
  return oneLine(text.slice(...span));
}

function personCard(article: AnalyzedArticle, person: Person, mention: Mention): Card {
  const { name, official } = person;
  const { span, sieve } = mention;
  const read = l10n.t('“{0}” is read as {1}: {2}', wordsOf(article, span), name, words.sieveWords(sieve));
  if (official) {
    const marked = markedWords(isNaming(mention) ? 'officials' : 'references');
    return cardOf(l10n.t('Official: {0}', name), read, marked);
  }
  const marked = isNaming(mention)
    ? markedWords('people')
    : l10n.t('Not marked: pronouns and roles are marked for officials only');
  return cardOf(l10n.t('Person: {0}', name), read, l10n.t('The article gives no public office'), marked);
}

function organizationCard({ analysis }: AnalyzedArticle, { item, span }: Found<Organization>): Card {
  const isSource = institutionsAsSources(analysis).some((source) => overlaps(source, span));
  const marked = isSource ? markedWords('institutions') : l10n.t('Not marked: it is no source here');
  return cardOf(item.name, words.organizationKindWords(item.kind), marked);
}

/** What somebody is said to have said, in whatever words. */
function contentAt({ analysis }: AnalyzedArticle, offset: number): Found<Attribution> | undefined {
  return innermost(
    analysis.attributions.flatMap((item) => item.content.map((span) => ({ item, span }))),
    offset,
  );
}

function reportCard({ speaker, type, reason, confidence }: Attribution, isQuoted: boolean): Card {
  const marked = isQuoted
    ? visibilityWords(confidence) || markedWords('quotes')
    : l10n.t('Not marked: only words in quotation marks are');
  return cardOf(
    l10n.t('Quote: {0}', speaker ?? l10n.t('Unknown speaker')),
    words.attributionTypeWords(type),
    l10n.t('Why: {0}; {1}', words.attributionReasonWords(reason), words.confidenceWords(confidence)),
    marked,
  );
}

function markedWords(kind: FoundKind): string {
  const key = switches[kind];
  return setting(key)
    ? l10n.t('Marked')
    : l10n.t('Not marked: the setting {0} is off', `${settingsSection}.${key}`);
}

async function nothingCard(
  { text, analysis }: AnalyzedArticle,
  offset: number,
  block: Block | undefined,
): Promise<Card> {
  const heading = l10n.t('Nothing was found in these words');
  if (analysis.language === 'other') {
    return cardOf(heading, l10n.t('The article is not English: only quotation marks and figures are read'));
  }
  return cardOf(
    heading,
    block && (await quotesIn(text, block, offset))
      ? l10n.t(
          'They stand in quotation marks, but read as a name or a term rather than as what somebody said',
        )
      : l10n.t('They name nobody, give no figure and repeat nobody’s words, as far as can be told'),
  );
}

/** Whether quotation marks are read around a place of a block. */
async function quotesIn(text: string, { kind, span }: Block, offset: number): Promise<boolean> {
  if (unreadBlocks.has(kind)) return false;
  const { standsInQuotationMarks } = await import('../../../core/text/standsInQuotationMarks');
  return standsInQuotationMarks(text.slice(...span), offset - span[0]);
}

function blockCard({ document, analysis }: AnalyzedArticle, { kind, duplicateOf }: Block): Card {
  const original = duplicateOf === undefined ? undefined : analysis.blocks[duplicateOf];
  return cardOf(
    l10n.t('This paragraph'),
    original
      ? l10n.t('Repeats line {0}, and is not read again', lineNumberOf(document, original.span[0]))
      : blockWords(kind),
  );
}

function blockWords(kind: BlockKind): string {
  const blocks: Record<BlockKind, string> = {
    headline: l10n.t('Headline'),
    deck: l10n.t('Line below the headline'),
    byline: l10n.t('Names who wrote the article; nobody says anything in it'),
    dateline: l10n.t('Says where and when the article was written; nobody says anything in it'),
    agency: l10n.t('Names the agency; nobody says anything in it'),
    body: l10n.t('Running text'),
    boilerplate: l10n.t('Belongs to the page, not to the article, and is not read'),
    duplicate: l10n.t('Repeats an earlier paragraph, and is not read again'),
    disclaimer: l10n.t('A notice about the article, which is not read'),
  };
  return blocks[kind];
}
