import type { Block, BlockKind } from '../analysis';
import type { ParagraphText } from './paragraph';

/** What the parts of a file are, before a word of it is read. */
export interface ArticleStructure {
  /** Language of the body: only English articles are read beyond quotation marks and figures. */
  readonly language: 'en' | 'other';
  readonly blocks: readonly Block[];
  /** The paragraphs to annotate, in order: none of a duplicate, boilerplate or disclaimer block. */
  readonly paragraphs: readonly StructureParagraph[];
}

export interface StructureParagraph {
  /** Offset of the paragraph in the article; add it to the paragraph's own offsets. */
  readonly start: number;
  readonly kind: BlockKind;
  /** Index of its block. */
  readonly block: number;
  /** See `ParagraphText.text`. */
  readonly text: string;
}

/** An article with its paragraphs read into tokens, as the later stages take it. */
export interface ArticleText {
  /** Exactly as stored. */
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly paragraphs: readonly ArticleParagraph[];
}

export interface ArticleParagraph {
  readonly start: number;
  readonly kind: BlockKind;
  readonly block: number;
  readonly content: ParagraphText;
}
