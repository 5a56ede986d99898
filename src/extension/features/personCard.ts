import { l10n } from 'vscode';
import type { Mention, Person } from '../../core/analysis';
import { oneLine } from '../../core/text/oneLine';
import type { AnalyzedArticle } from '../documents/articleState';
import { type ArticlePlace, commands } from '../manifest';
import { beginning } from './beginning';
import { claimsOf, joined, type Card } from './card';
import { countryName } from './countryName';
import { type KnownOffices, officeLines } from './officeLines';
import * as words from './words';

/** No more titles than this, and no more of a quotation, keep a card short. */
const MOST_TITLES = 3;
const MOST_WORDS = 16;

/** Who somebody mentioned is: by the article's own words, by the gazetteer, and what it has them say. */
export function personCard(
  { document, text, analysis }: AnalyzedArticle,
  person: Person,
  mention: Mention,
  offices: KnownOffices | undefined,
): Card {
  const quotes = analysis.attributions.filter(
    ({ speakerId, quoted }) => speakerId === person.id && quoted.length,
  );
  const place: ArticlePlace = { uri: document.uri.toString(), offset: mention.span[0] };
  const readAs = oneLine(text.slice(...mention.span));
  return {
    heading: person.name,
    lines: [
      person.titles.slice(0, MOST_TITLES).join('; '),
      person.official ? joined(words.officeStatusWords(person.status), officeOf(person)) : '',
      ...(offices ? officeLines(offices, analysis.published) : []),
      mention.sieve === 'exact'
        ? ''
        : l10n.t('“{0}” is read as {1}: {2}', readAs, person.name, words.sieveWords(mention.sieve)),
      joined(words.mentionsCounted(person.mentions.length), words.quotesCounted(quotes.length)),
      quotes.length
        ? l10n.t('Says {0}', beginning(oneLine(text.slice(...quotes[0].quoted[0])), MOST_WORDS))
        : '',
    ].filter(Boolean),
    links: [
      { title: l10n.t('Find All Mentions'), command: commands.findMentions, given: [place] },
      claimsOf(person.name),
      {
        title: offices ? l10n.t('Correct Official…') : l10n.t('Add Official…'),
        command: commands.addOfficial,
        given: [{ place }],
      },
    ],
  };
}

function officeOf({ country, organization }: Person): string {
  return joined(organization ?? '', country ? countryName(country) : '');
}
