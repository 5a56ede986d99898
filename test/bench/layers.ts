import type { Engine } from '../../src/core/engine';
import { findFigures } from '../../src/core/figures/findFigures';
import { lastOf } from '../../src/core/lastOf';
import { ArticlePeople } from '../../src/core/people/articlePeople';
import { findPeople } from '../../src/core/people/findPeople';
import type { PeopleLexicon } from '../../src/core/people/lexicon';
import { readPeople } from '../../src/core/people/readPeople';
import type { ArticleText } from '../../src/core/text/article';
import { readParagraph } from '../../src/core/text/readParagraph';

/** An article whose paragraphs are read into tokens and no further. */
export function readTokens(engine: Engine, text: string): ArticleText {
  const { blocks, paragraphs } = engine.readStructure(text);
  return {
    text,
    blocks,
    paragraphs: paragraphs.map(({ start, kind, block, text: own }) => ({
      start,
      kind,
      block,
      content: readParagraph(own),
    })),
  };
}

/** All that is done for people and organizations. */
export function peopleAlone(
  { gazetteer, names }: Engine,
  lexicon: PeopleLexicon,
  article: ArticleText,
): void {
  const readings = article.paragraphs.map(({ content }) => readPeople(content, lexicon, names));
  lastOf(findPeople(article, readings, new ArticlePeople(names), gazetteer));
}

/** All that is done for figures and dates but for giving them their places. */
export function figuresAlone({ paragraphs }: ArticleText): void {
  for (const { content } of paragraphs) findFigures(content);
}
