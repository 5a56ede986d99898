import type { AttributionReason } from '../../analysis';
import { overlaps, shift, type Span } from '../../span';
import type { ArticleParagraph, ArticleText } from '../../text/article';
import { isFloating, type Draft } from './draft';
import { introducerOf } from './introducers';
import { nobody, speakerOf } from './speaker';
import type { Mentions, SpeakerMention } from './mentions';

/** How sure the steps are that give a speaker to a quotation without a cue. */
const CONTINUED = 0.95;
const FLOATING = 0.75;
const INTRODUCED = 0.85;
const BROUGHT_ON = 0.5;
const UNATTRIBUTED = 0.2;

/**
 * Gives speakers to those of the drafts, in order, that have no source and cue of their own. One that goes on after a
 * quotation left open has that one's speaker; one that the paragraph above it introduces or the one below it signs is
 * theirs; a floating one has the speaker of the quotation before it, unless somebody else comes between; else it belongs
 * to whoever its own paragraph brings on right before it.
 */
export function inheritSpeakers(article: ArticleText, drafts: readonly Draft[], mentions: Mentions): void {
  drafts.forEach((draft, i) => {
    if (isFloating(draft)) settle(article, drafts, i, mentions);
  });
  continueBackwards(article, drafts);
}

function settle(article: ArticleText, drafts: readonly Draft[], i: number, mentions: Mentions): void {
  const draft = drafts[i];
  const paragraph = article.paragraphs[draft.paragraph];
  const [start] = draft.content[0];
  const first = paragraph.content.tokens[0];
  if (first && start === first.start + paragraph.start) {
    const before = ofParagraphBefore(drafts, i);
    const open = openQuotation(article.paragraphs[draft.paragraph - 1]);
    const opener = open && before.find(({ content }) => content.some((span) => overlaps(span, open)));
    if (opener?.speaker.name) return inherit(draft, opener, 'continued-quote', CONTINUED);
    const introducer = introducerOf(article, draft.paragraph, mentions);
    if (introducer) return introduced(draft, introducer);
    const carrier = lastQuoted(before);
    return carrier ? inherit(draft, carrier, 'floating-quote', FLOATING) : unattributed(draft);
  }
  const latest = drafts[i - 1];
  if (latest?.paragraph === draft.paragraph && latest.speaker.name)
    return inherit(draft, latest, 'floating-quote', FLOATING);
  const person = mentions.lastBefore(start, sentenceBefore(paragraph, start));
  if (!person?.person) return unattributed(draft);
  draft.speaker = speakerOf(person);
  draft.reason = 'floating-quote';
  draft.confidence = BROUGHT_ON;
}

/** The drafts of the paragraph before the one that a draft is of. */
function ofParagraphBefore(drafts: readonly Draft[], i: number): readonly Draft[] {
  const { paragraph } = drafts[i];
  let end = i;
  while (drafts[end - 1]?.paragraph === paragraph) end--;
  let start = end;
  while (drafts[start - 1]?.paragraph === paragraph - 1) start--;
  return drafts.slice(start, end);
}

function introduced(draft: Draft, introducer: SpeakerMention): void {
  draft.source = [introducer.span];
  draft.speaker = speakerOf(introducer);
  draft.reason = 'floating-quote';
  draft.confidence = INTRODUCED;
}

function inherit(draft: Draft, from: Draft, reason: AttributionReason, confidence: number): void {
  draft.speaker = from.speaker;
  draft.continues = from;
  draft.reason = reason;
  draft.confidence = Math.min(confidence, from.confidence);
}

function unattributed(draft: Draft): void {
  draft.speaker = nobody;
  draft.reason = 'unattributed-quote';
  draft.confidence = UNATTRIBUTED;
}

/** The quotation that a paragraph ends in without closing it. */
function openQuotation(paragraph: ArticleParagraph | undefined): Span | undefined {
  const last = paragraph?.content.quotations.at(-1);
  return paragraph && last && !last.closed ? shift(last.span, paragraph.start) : undefined;
}

/** The quotation that a paragraph leaves off with, direct before mixed; none when somebody else has the last word. */
function lastQuoted(drafts: readonly Draft[]): Draft | undefined {
  const last = drafts.at(-1);
  if (!last?.speaker.name) return undefined;
  const same = drafts.filter(({ speaker }) => speaker.name === last.speaker.name).reverse();
  const main = same.find(({ type, reason }) => type === 'direct' && reason !== 'participle');
  return main ?? same.find(({ type }) => type !== 'indirect');
}

/** Where the sentence before the one that holds `offset` starts, in the article. */
function sentenceBefore({ start, content }: ArticleParagraph, offset: number): number {
  let from = 0;
  for (const { span } of content.sentences) {
    if (span[1] + start > offset) break;
    from = span[0];
  }
  return from + start;
}

/** A quotation left open whose speaker is named only after the next paragraph has gone on with it. */
function continueBackwards(article: ArticleText, drafts: readonly Draft[]): void {
  for (let i = drafts.length - 2; i >= 0; i--) {
    const draft = drafts[i];
    const next = drafts[i + 1];
    if (draft.reason !== 'unattributed-quote' || next.paragraph !== draft.paragraph + 1 || !next.speaker.name)
      continue;
    const open = openQuotation(article.paragraphs[draft.paragraph]);
    const { start, content } = article.paragraphs[next.paragraph];
    const goesOn =
      content.quotations[0]?.span[0] === content.tokens[0]?.start &&
      next.content[0][0] === start + content.tokens[0].start;
    if (open && goesOn && draft.content.some((span) => overlaps(span, open))) {
      inherit(draft, next, 'continued-quote', CONTINUED);
    }
  }
}
