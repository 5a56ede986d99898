import type { Span } from '../../span';
import { CodePoints } from '../../text/codePoints';
import { contentHash } from '../contentHash';
import { FoldedText, foldWords } from './FoldedText';

/** Words that stand in a text more often than this are no anchor. */
export const MOST_PLACES = 1_000;

/** One version of an article's text, with what anchors ask of it, each found once and only when asked. */
export class AnchorText {
  private ownHash?: string;
  private ownFolding?: FoldedText;
  private ownPoints?: CodePoints;
  private readonly found = new Map<string, readonly Span[]>();

  constructor(readonly text: string) {}

  get hash(): string {
    return (this.ownHash ??= contentHash(this.text));
  }

  get folded(): FoldedText {
    return (this.ownFolding ??= new FoldedText(this.text));
  }

  get points(): CodePoints {
    return (this.ownPoints ??= new CodePoints(this.text));
  }

  /** The folded spans where the words stand; stops at one place more than `MOST_PLACES`. */
  placesOf(words: string): readonly Span[] {
    const key = foldWords(words).trim();
    let places = this.found.get(key);
    if (!places) this.found.set(key, (places = key ? find(key, this.folded.text) : []));
    return places;
  }
}

function find(words: string, text: string): Span[] {
  const places: Span[] = [];
  let at = text.indexOf(words);
  while (at >= 0 && places.length <= MOST_PLACES) {
    places.push([at, at + words.length]);
    at = text.indexOf(words, at + 1);
  }
  return places;
}
