import { shift, type Span } from '../core/span';
import type { ParagraphText, TokenRange } from '../core/text/paragraph';
import { readParagraph } from '../core/text/readParagraph';
import { readStructure } from '../core/text/readStructure';
import type { AnnotatedArticle } from './corpus';

/** An attribution that people marked, in tokens of its paragraph. */
export interface TokenAttribution {
  readonly source: readonly TokenRange[];
  readonly cue: TokenRange;
  readonly content: readonly TokenRange[];
}

/** A paragraph as the engine reads it, with the annotation laid over its tokens. */
export interface AnnotatedParagraph {
  readonly paragraph: ParagraphText;
  /** Those whose cue stands in this paragraph. */
  readonly attributions: readonly TokenAttribution[];
  /** Tokens that the annotators left out. */
  readonly ignored: ReadonlySet<number>;
}

export function* annotatedParagraphs(article: AnnotatedArticle): Generator<AnnotatedParagraph> {
  for (const { start, text } of readStructure(article.text).paragraphs) {
    const paragraph = readParagraph(text);
    const within = (spans: readonly Span[]) =>
      spans.map((span) => tokensOf(paragraph, shift(span, -start))).filter(([from, to]) => from < to);
    yield {
      paragraph,
      attributions: article.attributions.flatMap(({ source, cue, content }) => {
        const [first] = within(cue);
        return first ? [{ source: within(source), cue: first, content: within(content) }] : [];
      }),
      ignored: new Set(
        within(article.ignore).flatMap(([from, to]) => Array.from({ length: to - from }, (_, i) => from + i)),
      ),
    };
  }
}

/** The tokens that share at least one character with a span. */
function tokensOf({ tokens }: ParagraphText, [start, end]: Span): TokenRange {
  const after = tokens.findIndex((token) => token.end > start);
  const from = after < 0 ? tokens.length : after;
  const beyond = tokens.findIndex((token, i) => i >= from && token.start >= end);
  return [from, Math.max(from, beyond < 0 ? tokens.length : beyond)];
}
