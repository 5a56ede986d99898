import { readFileSync } from 'node:fs';
import type { BlockKind } from '../../../../src/core/analysis';
import { readPeopleLexicon } from '../../../../src/core/people/lexicon';
import type { ArticleText } from '../../../../src/core/text/article';
import { readParagraph } from '../../../../src/core/text/readParagraph';

const read = (name: string) => readFileSync(`media/gazetteer/${name}`, 'utf8');

/** The lexicon that ships. */
export const lexicon = readPeopleLexicon({
  titles: read('titles.tsv'),
  countries: read('countries.json'),
  metonyms: read('metonyms.json'),
  words: read('words.txt'),
});

/** An article of body paragraphs, one a line; a line that starts with "headline:" or the like is of that kind. */
export function articleOf(text: string): ArticleText {
  let start = 0;
  const paragraphs = text.split('\n').map((line, block) => {
    const prefix = /^(headline|deck|dateline): /.exec(line);
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
