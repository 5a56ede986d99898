import type { Token } from '../text/paragraph';
import type { PeopleLexicon, Place } from './lexicon';

/** A country, a demonym, a town or a seat of government in a paragraph. */
export interface Landmark {
  readonly from: number;
  readonly to: number;
  readonly kind: Place['kind'] | 'seat';
  readonly country?: string;
  /** The branch of government, for seats. */
  readonly branch?: string;
  /** A capital that is the seat of others than its country's government too: "Brussels". */
  readonly isSharedSeat?: true;
}

/** The landmarks of a paragraph, to be looked up by their first or their last token. */
export interface Landmarks {
  readonly inOrder: readonly Landmark[];
  readonly startingAt: ReadonlyMap<number, Landmark>;
  /** By the index one past the last token. */
  readonly endingAt: ReadonlyMap<number, Landmark>;
}

/** Finds the names of countries, peoples, towns and seats of government; the longest at each place. */
export function findLandmarks(tokens: readonly Token[], lexicon: PeopleLexicon): Landmarks {
  const inOrder: Landmark[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token.kind !== 'word' || !isCapital(token)) continue;
    const place = lexicon.places.longestAt(tokens, at);
    const seat = lexicon.seats.longestAt(tokens, at);
    if (!place && !seat) continue;
    // A capital is a seat too; its own name is kept, and the reader of landmarks asks whether it acts.
    const landmark: Landmark =
      place && (!seat || place.to >= seat.to)
        ? {
            from: at,
            to: place.to,
            ...place.value,
            ...(seat?.to === place.to && { branch: seat.value.branch }),
            ...(seat?.to === place.to && seat.value.country === undefined && { isSharedSeat: true as const }),
          }
        : { from: at, to: seat!.to, kind: 'seat', ...seat!.value };
    inOrder.push(landmark);
    at = landmark.to - 1;
  }
  return {
    inOrder,
    startingAt: new Map(inOrder.map((landmark) => [landmark.from, landmark])),
    endingAt: new Map(inOrder.map((landmark) => [landmark.to, landmark])),
  };
}

/** Whether a sentence begins with it as the place that it tells of: "In Chile", "In neighboring Chile". */
export function opensScene(tokens: readonly Token[], { from }: Landmark): boolean {
  const opening = tokens[from - 1]?.lower === 'in' ? from - 1 : from - 2;
  return tokens[opening]?.lower === 'in' && tokens[opening - 1]?.sentence !== tokens[from].sentence;
}

/** Whether a sentence begins with it, be it behind an article: "Chile", "The Kremlin". */
export function opensSentence(tokens: readonly Token[], { from }: Landmark): boolean {
  const opening = tokens[from - 1]?.lower === 'the' ? from - 1 : from;
  return tokens[opening - 1]?.sentence !== tokens[from].sentence;
}

/** Whether a token starts with a capital letter. */
export function isCapital({ text }: Token): boolean {
  const first = text.charCodeAt(0);
  if (first < 128) return first >= 65 && first <= 90;
  return /^\p{Lu}/u.test(text);
}

/** Whether a token is written in capitals throughout, with at least two of them. */
export function isAcronym({ text, lower }: Token): boolean {
  const last = text.charCodeAt(text.length - 1);
  if (text.length < 2 || (last >= 97 && last <= 122) || text === lower) return false;
  return text === text.toUpperCase() && /\p{Lu}.*\p{Lu}/u.test(text);
}
