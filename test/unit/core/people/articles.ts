import type { BlockKind, DateWindow, Organization, Person } from '../../../../src/core/analysis';
import { lastOf } from '../../../../src/core/lastOf';
import { ArticlePeople } from '../../../../src/core/people/articlePeople';
import { findPeople } from '../../../../src/core/people/findPeople';
import { Gazetteer } from '../../../../src/core/people/gazetteer/gazetteer';
import { readPeople } from '../../../../src/core/people/readPeople';
import type { ArticleText } from '../../../../src/core/text/article';
import { readParagraph } from '../../../../src/core/text/readParagraph';
import { lexicon, names } from './lexicon';

const nobody = new Gazetteer([], lexicon);

/** The people and organizations of a text that `articleOf` takes; `known` knows its last version. */
export function findIn(
  text: string,
  gazetteer = nobody,
  published?: DateWindow,
  known = new ArticlePeople(names),
): { people: Person[]; organizations: Organization[] } {
  const article = articleOf(text);
  return lastOf(
    findPeople(
      article,
      article.paragraphs.map(({ content }) => readPeople(content, lexicon, names)),
      known,
      gazetteer,
      published,
    ),
  );
}

/** An article of body paragraphs, one a line; a line that starts with "headline:" or the like is of that kind. */
function articleOf(text: string): ArticleText {
  let start = 0;
  const paragraphs = text.split('\n').map((line, block) => {
    const prefix = /^(headline|deck|dateline|byline): /.exec(line);
    const skip = prefix ? prefix[0].length : 0;
    const paragraph = {
      start: start + skip,
      kind: (prefix?.[1] ?? 'body') as BlockKind,
      block,
      content: readParagraph(line.slice(skip)),
    };
    start += line.length + 1;
    return paragraph;
  });
  return { text, blocks: [], paragraphs };
}

/** How often tokens are looked at while the people of a text are found. */
export function tokenReads(text: string): number {
  let reads = 0;
  const article = articleOf(text);
  const paragraphs = article.paragraphs.map((paragraph) => {
    const tokens = new Proxy(paragraph.content.tokens, {
      get(target, property, receiver): unknown {
        if (typeof property === 'string' && property !== 'length') reads++;
        return Reflect.get(target, property, receiver);
      },
    });
    return { ...paragraph, content: { ...paragraph.content, tokens } };
  });
  lastOf(
    findPeople(
      { ...article, paragraphs },
      paragraphs.map(({ content }) => readPeople(content, lexicon, names)),
      new ArticlePeople(names),
      nobody,
    ),
  );
  return reads;
}
