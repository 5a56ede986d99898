import type { ArticleAnalysis, Attribution, Person } from '../analysis';
import type { ArticleMetadata } from '../annotations/annotation';
import { oneLine } from '../text/oneLine';
import { claimRows, type AnalyzedArticle, type ClaimRow } from './claimRows';
import { fileAddress } from './fileAddress';

type Thing = Readonly<Record<string, unknown>>;

/**
 * Claims and quotations of the articles as schema.org JSON-LD. A claim that a person has looked into has a ClaimReview
 * too, but only as a draft without a rating: whoever publishes it rates it.
 */
export function schemaOrg(articles: readonly AnalyzedArticle[]): Thing {
  return { '@context': 'https://schema.org', '@graph': articles.flatMap(thingsOf) };
}

function thingsOf(article: AnalyzedArticle): Thing[] {
  const { analysis, metadata = {} } = article;
  const work = articleThing(analysis, metadata);
  const people = new Map(analysis.people.map((person) => [person.id, person]));
  const rows = claimRows(article);
  const here = { '@id': work['@id'] };
  return [
    work,
    ...analysis.attributions
      .filter(({ quoted }) => quoted.length)
      .map((attribution) => quotation(article, attribution, people, here)),
    ...rows.map((row) => claimThing(row, people, here)),
    ...rows.flatMap((row) => reviewDraft(row, here)),
  ];
}

function articleThing(
  { id: file, outlets = [] }: ArticleAnalysis,
  { headline, contentcreated, uri, infosource }: ArticleMetadata,
): Thing {
  const publishers = infosource?.map(({ name }) => name) ?? outlets;
  return {
    '@type': 'NewsArticle',
    '@id': uri ?? fileAddress(file),
    name: file,
    ...(headline !== undefined && { headline }),
    ...(contentcreated !== undefined && { dateCreated: contentcreated }),
    ...(uri !== undefined && { url: uri }),
    ...(publishers.length && {
      publisher: publishers.map((name) => ({ '@type': 'NewsMediaOrganization', name })),
    }),
  };
}

function quotation(
  { text, analysis }: AnalyzedArticle,
  { id, quoted, speaker, speakerId }: Attribution,
  people: ReadonlyMap<string, Person>,
  article: Thing,
): Thing {
  return {
    '@type': 'Quotation',
    '@id': place(analysis.id, id),
    text: quoted.map((span) => oneLine(text.slice(...span))).join(' … '),
    ...(speaker !== null && { creator: speakerThing(speaker, speakerId ?? '', people) }),
    isPartOf: article,
  };
}

function claimThing(row: ClaimRow, people: ReadonlyMap<string, Person>, article: Thing): Thing {
  return {
    '@type': 'Claim',
    '@id': place(row.file, row.claim.id),
    text: row.text,
    ...(row.speaker && { author: speakerThing(row.speaker, row.speakerId, people) }),
    appearance: article,
  };
}

function reviewDraft({ file, claim, text, decisions: { status, note } }: ClaimRow, article: Thing): Thing[] {
  if (status !== 'checked' && status !== 'disputed') return [];
  return [
    {
      '@type': 'ClaimReview',
      creativeWorkStatus: 'Draft',
      claimReviewed: text,
      itemReviewed: { '@id': place(file, claim.id) },
      ...(note !== undefined && { reviewBody: note }),
      isBasedOn: article,
    },
  ];
}

function speakerThing(name: string, id: string, people: ReadonlyMap<string, Person>): Thing {
  const person = people.get(id);
  return {
    '@type': person ? 'Person' : 'Thing',
    name,
    ...(person?.titles.length && { jobTitle: person.titles[0] }),
  };
}

/** The address of something found in a file. */
function place(file: string, id: string): string {
  return id.startsWith('urn:') ? id : `${fileAddress(file)}#${id}`;
}
