import type { BlockKind } from '../analysis';
import { LATIN, LATIN_UPPER } from './characters';
import { furnitureKind } from './furniture';
import { Wording } from './repetition';

/** What a passage's text by itself tells of its part in the file. */
export interface PassageReading {
  /** What it is wherever it stands; undefined for prose. */
  readonly furniture: BlockKind | undefined;
  /** Whether it begins with a name and a colon. */
  readonly isSpeech: boolean;
  readonly wording: Wording;
}

const speakerLabel = new RegExp(
  `^[${LATIN_UPPER}][${LATIN}.'’-]*(?: [${LATIN_UPPER}][${LATIN}.'’-]*){0,3}: `,
);

/** Reads a passage by itself. */
export function readPassage(text: string): PassageReading {
  return { furniture: furnitureKind(text), isSpeech: speakerLabel.test(text), wording: new Wording(text) };
}
