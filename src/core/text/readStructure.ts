import type { Block, BlockKind } from '../analysis';
import { shift } from '../span';
import type { ArticleStructure, StructureParagraph } from './article';
import { classAt, LATIN, UPPER } from './characters';
import { findOpening } from './dateline';
import { ArticlePassages } from './articlePassages';
import type { Passage } from './findPassages';
import { readFrontMatter, type FrontMatter } from './frontMatter';
import { footKind, isSectionLabel, isSignature } from './furniture';
import { readLanguage } from './readLanguage';
import { readPassage, type PassageReading } from './readPassage';
import { isTakenFrom, Repetitions } from './repetition';
import { unreadBlocks } from './unreadBlocks';

/** A headline or a deck has no more words than this. */
const LONGEST_HEADLINE = 25;
const LONGEST_DECK = 60;
/** A passage at the foot longer than this is story. */
const LONGEST_NOTICE = 1500;
/** Paragraphs at the start of the story that may name the place or agency they are from. */
const OPENINGS = 4;
/** Fewer words than this may recur by chance ("Applause."). */
const FEWEST_REPEATED_WORDS = 4;

/** A headline that asks or exclaims has no more words than this. */
const LONGEST_QUESTION = 15;
/** Passages after a deck among which the one it was taken from is looked for. */
const DECK_REACH = 10;
const FEWEST_SPEECHES = 3;

type ReadPassage = (text: string) => PassageReading;

/**
 * Finds blocks, language and paragraphs of an article's text; linear in its length. `read` may remember the
 * passages that it has read, and `known` knows those of the article's last version.
 */
export function readStructure(
  text: string,
  read: ReadPassage = readPassage,
  known = new ArticlePassages(),
): ArticleStructure {
  const frontMatter = readFrontMatter(text);
  const passages = known.of(text, frontMatter?.span[1] ?? 0);
  const readings = known.readingsOf(passages, read);
  const kinds = readings.map(({ furniture }) => furniture);
  markFoot(passages, kinds);
  markHead(passages, kinds, readings, frontMatter?.title !== undefined);

  const blocks: Block[] = frontMatter ? blocksOf(frontMatter) : [];
  const paragraphs: StructureParagraph[] = [];
  const { title } = frontMatter ?? {};
  if (title) paragraphs.push({ start: title[0], kind: 'headline', block: 1, text: text.slice(...title) });
  const add = (passage: Passage, from: number, to: number, kind: BlockKind, duplicateOf?: number) => {
    const span = shift([from, to], passage.span[0]);
    if (!unreadBlocks.has(kind)) {
      paragraphs.push({ start: span[0], kind, block: blocks.length, text: passage.text.slice(from, to) });
    }
    blocks.push(duplicateOf === undefined ? { span, kind } : { span, kind, duplicateOf });
  };

  const repetitions = new Repetitions();
  if (title) repetitions.earlier(read(text.slice(...title)).wording, 1);
  const openings = isTranscript(readings) ? 0 : OPENINGS;
  let story = 0;
  let previousRepeats = false;
  passages.forEach((passage, i) => {
    const kind = kinds[i] ?? 'body';
    const length = passage.text.length;
    if (kind === 'boilerplate' || kind === 'disclaimer') return add(passage, 0, length, kind);
    const opens = (kind === 'body' || kind === 'deck') && story < openings;
    const opening = opens ? findOpening(passage.text, story === 0) : undefined;
    const from = opening?.rest ?? 0;
    const index = blocks.length + (opening ? 1 : 0);
    const { wording } = from > 0 ? read(passage.text.slice(from)) : readings[i];
    const earlier = repetitions.earlier(wording, index);
    previousRepeats =
      earlier !== undefined && repeats(passage.text, kind, blocks[earlier].kind, previousRepeats);
    if (previousRepeats) return add(passage, 0, length, 'duplicate', earlier);
    if (opening) add(passage, 0, opening.end, opening.kind);
    add(passage, from, length, kind);
    if (kind === 'body') story++;
  });
  return { language: readLanguage(paragraphs.map((paragraph) => paragraph.text)), blocks, paragraphs };
}

/** The title of front matter is the article's headline; the rest is not read. */
function blocksOf({ span: [start, end], title }: FrontMatter): Block[] {
  if (!title) return [{ span: [start, end], kind: 'boilerplate' }];
  return [
    { span: [start, title[0]], kind: 'boilerplate' },
    { span: title, kind: 'headline' },
    { span: [title[1], end], kind: 'boilerplate' },
  ];
}

type Kinds = (BlockKind | undefined)[];

/** Marks what stands below the story: notices, self-descriptions, and the headings above them. */
function markFoot(passages: readonly Passage[], kinds: Kinds): void {
  let below: BlockKind | undefined;
  for (let i = passages.length - 1; i >= 0; i--) {
    if (kinds[i]) continue;
    const { text } = passages[i];
    if (text.length > LONGEST_NOTICE) return;
    const isHeading = below && !isTerminated(text) && isTitleCase(text);
    kinds[i] = footKind(text) ?? (isHeading ? below : undefined);
    if (!kinds[i]) return;
    below = kinds[i];
  }
}

/** Marks headline, decks and section labels: what stands before the first sentence of the story. */
function markHead(
  passages: readonly Passage[],
  kinds: Kinds,
  readings: readonly PassageReading[],
  hasHeadline: boolean,
): void {
  let first = !hasHeadline;
  // Under a headline in title case, "Fire Breaks Out in Oslo" is another one.
  let isTitled = hasHeadline;
  for (let i = 0; i < passages.length; i++) {
    if (kinds[i]) continue;
    const { text } = passages[i];
    if (isSectionLabel(text)) {
      kinds[i] = 'boilerplate';
      continue;
    }
    if (beginsStory(text, first)) {
      const following = readings.slice(i + 1, i + 1 + DECK_REACH);
      const mayBeDeck = !first && wordCount(text) <= LONGEST_DECK;
      const isCopied = () =>
        isTakenFrom(
          readings[i].wording,
          following.map(({ wording }) => wording),
        );
      const isOverByline =
        kinds[i + 1] === 'byline' ||
        (!isTitled && passages[i + 1] !== undefined && isSignature(passages[i + 1].text));
      if (mayBeDeck && isOverByline && hasStoryFrom(kinds, i + 2) && !findOpening(text, true)) {
        kinds[i] = 'deck';
        continue;
      }
      if (mayBeDeck && isCopied()) kinds[i] = 'deck';
      break;
    }
    if (kinds[i - 1] === 'byline' && kinds[i + 1] === 'dateline' && wordCount(text) <= LONGEST_OUTLET) {
      kinds[i] = 'agency';
      continue;
    }
    const isHeadline = first && wordCount(text) <= LONGEST_HEADLINE;
    kinds[i] = isHeadline ? 'headline' : isSignature(text) && !isTitled ? 'byline' : 'deck';
    if (isHeadline) isTitled = isTitleCase(text);
    first = false;
  }
}

/** Between who wrote and when stands for whom, in no more words. */
const LONGEST_OUTLET = 5;

/** Fewer passages than this below a byline are no story. */
const FEWEST_BELOW = 2;

/** Whether what stands from a passage on may be the story below a byline, rather than a byline at its foot. */
function hasStoryFrom(kinds: Kinds, from: number): boolean {
  const below = kinds.slice(from, from + 2 * FEWEST_BELOW);
  return below.filter((kind) => kind === undefined).length >= FEWEST_BELOW;
}

/** Whether a passage reads as running text of the story rather than as a line above it. */
function beginsStory(text: string, first: boolean): boolean {
  const words = wordCount(text);
  if (words > LONGEST_DECK) return true;
  const terminated = isTerminated(text);
  if ((first || !terminated) && isTitleCase(text) && words <= LONGEST_HEADLINE) return false;
  if (first && words <= LONGEST_QUESTION && /[?!]$/.test(text)) return false;
  return terminated || findOpening(text, !first) !== undefined;
}

/** Whether a passage that reads as an earlier one is its copy. */
function repeats(text: string, kind: BlockKind, earlier: BlockKind, previousRepeats: boolean): boolean {
  const takesUpHead = kind === 'body' && (earlier === 'headline' || earlier === 'deck') && isTerminated(text);
  return !takesUpHead && (previousRepeats || wordCount(text) >= FEWEST_REPEATED_WORDS);
}

/** Several paragraphs that begin with a name and a colon are a transcript or an interview. */
function isTranscript(readings: readonly PassageReading[]): boolean {
  return readings.filter(({ isSpeech }) => isSpeech).length >= FEWEST_SPEECHES;
}

function isTerminated(text: string): boolean {
  return /[.!?…:]["'”’»)\]]{0,3}$/.test(text.slice(-4));
}

const longWord = new RegExp(`[${LATIN}][${LATIN}'’]{3,}`, 'g');

/** Whether most words of four letters and more are capitalized. */
function isTitleCase(text: string): boolean {
  const words = text.slice(0, 400).match(longWord) ?? [];
  return words.length > 1 && words.filter((word) => classAt(word, 0) & UPPER).length >= 0.75 * words.length;
}

function wordCount(text: string): number {
  let words = 1;
  for (let at = text.indexOf(' '); at >= 0 && words <= LONGEST_DECK; at = text.indexOf(' ', at + 1)) words++;
  return words;
}
