import type { Figure } from './analysis';
import type { AttributionTriple } from './attribution/triple';
import { tagAttributions } from './attribution/tagAttributions';
import { findFigures } from './figures/findFigures';
import { readPeopleLexicon, type PeopleLexicon } from './people/lexicon';
import type { ResourceFiles } from './resources';
import type { ParagraphText } from './text/paragraph';
import { readParagraph } from './text/readParagraph';

/** How many paragraphs are kept: some 3 MB of news. */
const REMEMBERED_PARAGRAPHS = 8192;

/** What reading one paragraph by itself yields; it depends on nothing but the paragraph's text. */
export interface ParagraphLayers {
  readonly content: ParagraphText;
  readonly figures: readonly Figure[];
  readonly triples: readonly AttributionTriple[];
}

/**
 * The engine's knowledge, compiled once, and what it remembers of paragraphs, so that a keystroke costs one
 * paragraph and the passes over the whole article.
 */
export class Engine {
  readonly lexicon: PeopleLexicon;
  private readonly remembered = new Map<string, ParagraphLayers>();

  constructor(files: ResourceFiles) {
    this.lexicon = readPeopleLexicon(files);
  }

  /** The layers of one paragraph, from memory where the same text was read before. */
  readParagraph(text: string): ParagraphLayers {
    let layers = this.remembered.get(text);
    if (layers) {
      this.remembered.delete(text);
    } else {
      const content = readParagraph(text);
      layers = { content, figures: findFigures(content), triples: tagAttributions(content) };
      const oldest = this.remembered.keys().next();
      if (this.remembered.size >= REMEMBERED_PARAGRAPHS && !oldest.done) this.remembered.delete(oldest.value);
    }
    this.remembered.set(text, layers);
    return layers;
  }
}
