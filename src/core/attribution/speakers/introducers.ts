import { shift } from '../../span';
import type { ArticleParagraph, ArticleText } from '../../text/article';
import type { Mentions, SpeakerMention } from './mentions';

/** A line that signs a quotation has no more tokens than this. */
const LONGEST_SIGNATURE = 12;

/**
 * Whoever the paragraph before or after a quotation names for it without a verb of speech (`readIntroduction` reads
 * those): "Kim Park took the floor:" above it, "— Kim Park" below it.
 */
export function introducerOf(
  { paragraphs }: ArticleText,
  index: number,
  mentions: Mentions,
): SpeakerMention | undefined {
  return introducedBy(paragraphs[index - 1], mentions) ?? signedBy(paragraphs[index + 1], mentions);
}

function introducedBy(paragraph: ArticleParagraph | undefined, mentions: Mentions) {
  if (paragraph?.content.tokens.at(-1)?.lower !== ':') return undefined;
  const { start, content } = paragraph;
  const quoted = content.quotations.map(({ span }) => shift(span, start));
  const last = content.sentences[content.sentences.length - 1];
  return mentions
    .within(shift(last.span, start))
    .find(({ span }) => !quoted.some(([from, to]) => span[0] >= from && span[1] <= to));
}

function signedBy(paragraph: ArticleParagraph | undefined, mentions: Mentions) {
  const [dash, name] = paragraph?.content.tokens ?? [];
  if (!paragraph || !name || paragraph.content.tokens.length > LONGEST_SIGNATURE) return undefined;
  if (!/^(?:-|--|–|—)$/.test(dash.lower)) return undefined;
  const [first] = mentions.within([paragraph.start + name.start, paragraph.start + name.end]);
  return first;
}
