import { env, l10n } from 'vscode';
import type { ArticleAnalysis, Attribution, Figure, Organization, Person } from '../../core/analysis';
import type { AnalyzedArticle } from '../documents/articleState';
import { commands, type ArticlePlace, type CommandArguments } from '../manifest';
import type { AtOffset, Found } from './atOffset';
import { valueInFull } from './figureValue';
import { oneLine } from './oneLine';
import * as words from './words';

/** A link to one of the commands that a card may run. */
export type CardLink =
  | { readonly title: string; readonly command: typeof commands.copyQuote; readonly given: [ArticlePlace] }
  | {
      readonly title: string;
      readonly command: typeof commands.showClaims;
      readonly given: CommandArguments<typeof commands.showClaims>;
    };

/** What a hover says of one thing, as plain text: whoever shows it escapes it. */
export interface Card {
  readonly heading: string;
  readonly lines: readonly string[];
  readonly links: readonly CardLink[];
}

/** The cards for a place in an article, the smallest thing first. */
export function cardsFor(
  article: AnalyzedArticle,
  { person, organization, figure, quote }: AtOffset,
): Card[] {
  const cards: Card[] = [];
  if (person) cards.push(personCard(article, person.item, article.text.slice(...person.span)));
  else if (organization) cards.push(organizationCard(organization.item));
  if (figure) cards.push(figureCard(article, figure.item));
  if (quote) cards.push(quoteCard(article, quote));
  return cards;
}

function personCard({ analysis }: AnalyzedArticle, person: Person, mention: string): Card {
  const quotes = analysis.attributions.filter(
    ({ speakerId, quoted }) => speakerId === person.id && quoted.length,
  );
  const readAs = oneLine(mention);
  return {
    heading: person.name,
    lines: [
      person.titles.join('; '),
      person.official ? joined(words.officeStatusWords(person.status), officeOf(person)) : '',
      sharesWord(readAs, person.name) ? '' : l10n.t('“{0}” is read as {1}', readAs, person.name),
      joined(words.mentionsCounted(person.mentions.length), words.quotesCounted(quotes.length)),
    ].filter(Boolean),
    links: [claimsOf(person.name)],
  };
}

function officeOf({ country, organization }: Person): string {
  return joined(country ? countryName(country) : '', organization ?? '');
}

function countryName(code: string): string {
  return new Intl.DisplayNames([env.language], { type: 'region' }).of(code) ?? code;
}

function organizationCard({ name, kind, mentions }: Organization): Card {
  return {
    heading: name,
    lines: [joined(words.organizationKindWords(kind), words.mentionsCounted(mentions.length))],
    links: [claimsOf(name)],
  };
}

function figureCard({ text, analysis }: AnalyzedArticle, figure: Figure): Card {
  const attribution = analysis.attributions.find(({ id }) => id === figure.attributionId);
  const { full, scaled } = valueInFull(figure, env.language);
  return {
    heading: full,
    lines: [
      joined(words.figureTypeWords(figure.type), scaled ?? ''),
      figure.stated
        ? l10n.t('From “{0}” and the date of the article', oneLine(text.slice(...figure.span)))
        : '',
      figure.modifier ? l10n.t('Worded as “{0}”', figure.modifier) : '',
      figure.counted ? l10n.t('Counts {0}', figure.counted) : '',
      figure.change ? l10n.t('From {0} to {1}', figure.change.from, figure.change.to) : '',
      attribution?.speaker ? l10n.t('According to {0}', attribution.speaker) : '',
    ].filter(Boolean),
    links: [],
  };
}

function quoteCard({ document, text, analysis }: AnalyzedArticle, { item, span }: Found<Attribution>): Card {
  const textOf = (spans: Attribution['source']) =>
    oneLine(spans.map((part) => text.slice(...part)).join(' … '));
  const [source, cue] = [textOf(item.source), textOf(item.cue)];
  const chain = speakersAround(analysis, item);
  const copy: CardLink = {
    title: l10n.t('Copy with Attribution'),
    command: commands.copyQuote,
    given: [{ uri: document.uri.toString(), offset: span[0] }],
  };
  return {
    heading: item.speaker ?? l10n.t('Unknown speaker'),
    lines: [
      joined(words.attributionTypeWords(item.type), words.sourceKindWords(item.sourceKind)),
      item.speaker && source && !sharesWord(source, item.speaker)
        ? l10n.t('“{0}” is read as {1}', source, item.speaker)
        : '',
      cue ? l10n.t('Introduced by “{0}” ({1})', cue, words.cueClassWords(item.cueClass)) : '',
      l10n.t(
        'Why: {0}; {1}',
        words.attributionReasonWords(item.reason),
        words.confidenceWords(item.confidence),
      ),
      chain.length ? l10n.t('Told by {0}', chain.join(' ← ')) : '',
      item.disputed ? l10n.t('Somebody else in this article denies it.') : '',
    ].filter(Boolean),
    links: item.speaker === null ? [copy] : [copy, claimsOf(item.speaker)],
  };
}

/** Who tells what this attribution's speaker said, the nearest first. */
function speakersAround({ attributions }: ArticleAnalysis, { parent }: Attribution): string[] {
  const speakers: string[] = [];
  const seen = new Set<string>();
  for (let id = parent; id !== undefined && !seen.has(id);) {
    seen.add(id);
    const around = attributions.find((attribution) => attribution.id === id);
    if (around?.speaker) speakers.push(around.speaker);
    id = around?.parent;
  }
  return speakers;
}

function claimsOf(name: string): CardLink {
  return { title: l10n.t('Show Claims'), command: commands.showClaims, given: [name] };
}

function joined(...parts: readonly string[]): string {
  return parts.filter(Boolean).join(' · ');
}

/** Whether the article's wording already holds a part of the name, so that nothing needs to be explained. */
function sharesWord(wording: string, name: string): boolean {
  const inName = new Set(name.toLowerCase().split(' '));
  return wording
    .toLowerCase()
    .split(/[\s,]+/)
    .some((word) => inName.has(word.replace(/['’]s$/, '')));
}
