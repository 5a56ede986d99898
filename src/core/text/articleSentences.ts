import { Placements } from '../placements';
import { shift, type Span } from '../span';
import type { ParagraphText } from './paragraph';

/** The sentences of an article's paragraphs, those of its last version at hand. */
export class ArticleSentences extends Placements<ParagraphText, Span> {
  constructor() {
    super(({ sentences }, start) => sentences.map(({ span }) => shift(span, start)), shift);
  }
}
