import { contains, type Span } from '../../span';
import type { FigureEntry, Flag, QuoteVariants } from '../comparison';
import type { CorpusArticle } from '../corpusArticle';

/** Where headline or deck word a quote of the body otherwise, or give another figure for the same thing; by article. */
export function flagDecks(
  articles: readonly CorpusArticle[],
  quotes: readonly QuoteVariants[],
  figures: readonly FigureEntry[],
): Map<string, Flag[]> {
  const decks = new Map(
    articles.map(({ analysis }) => [
      analysis.id,
      analysis.blocks.filter(({ kind }) => kind === 'headline' || kind === 'deck').map(({ span }) => span),
    ]),
  );
  const isAbove = ({ article, span }: { article: string; span: Span }) =>
    decks.get(article)?.some((deck) => contains(deck, span)) === true;
  const flags = new Map<string, Flag[]>();
  const add = (flag: Flag) => {
    const known = flags.get(flag.article);
    if (known) known.push(flag);
    else flags.set(flag.article, [flag]);
  };
  for (const { members, differences } of quotes) {
    for (const { between, severity } of differences) {
      const [a, b] = between.map((i) => members[i]);
      if (severity === 'low' || a.article !== b.article || isAbove(a) === isAbove(b)) continue;
      add({
        article: a.article,
        kind: 'deck-differs',
        reason: 'deck-quote-worded-differently',
        spans: [a.span, b.span],
      });
    }
  }
  for (const { members, relation } of figures) {
    if (relation === 'agree') continue;
    for (const above of members.filter(isAbove)) {
      const below = members.filter((member) => member.article === above.article && !isAbove(member));
      if (!below.length || below.some(({ value }) => String(value) === String(above.value))) continue;
      add({
        article: above.article,
        kind: 'deck-differs',
        reason: 'deck-figure-differs',
        spans: [above.span, ...below.map(({ span }) => span)],
      });
    }
  }
  return flags;
}
