import type { Target } from '../annotation';
import type { Span } from '../../span';
import { MOST_PLACES, type AnchorText } from './AnchorText';
import { RememberedContext, type Likeness } from './context';

/**
 * Where a target's words stand in a text: `kept` with their context as it was, `moved` to other surroundings,
 * `doubtful` when they are there but perhaps not those that were meant, `lost` when they are not.
 */
export type Placement =
  | { readonly state: 'kept' | 'moved'; readonly span: Span }
  | { readonly state: 'doubtful' }
  | { readonly state: 'lost' };

/** Words so long that nobody writes them twice by chance: a second place is a copy. */
const DISTINCTIVE = 24;

/** Characters of context that short words must find again, so that the same words elsewhere are not taken for them. */
const LEAST_AGREEMENT = 12;

/** Words so short are typed again by chance. */
const SHORTEST_ALONE = 6;

/** Characters of context by which the chosen place must agree better than any other. */
const MARGIN = 8;

/** What nearness to the old position weighs against agreement, in characters: less than the margin. */
const NEARNESS = 4;

const DOUBTFUL: Placement = { state: 'doubtful' };

interface Place extends Likeness {
  readonly span: Span;
}

/**
 * Finds the place of a target in a text. In the text that it describes, the position is right; in any other, the
 * words must be found with their context, and no position decides.
 */
export function placeTarget(target: Target, article: AnchorText): Placement {
  return atPosition(target, article) ?? byWords(target, article);
}

function atPosition({ exact, position, textHash }: Target, article: AnchorText): Placement | undefined {
  if (!position || textHash !== article.hash) return undefined;
  const span: Span = [article.points.unitsAt(position[0]), article.points.unitsAt(position[1])];
  return exact && article.text.slice(...span) === exact ? { state: 'kept', span } : undefined;
}

function byWords(target: Target, article: AnchorText): Placement {
  const found = article.placesOf(target.exact);
  if (!found.length) return { state: 'lost' };
  if (found.length > MOST_PLACES) return DOUBTFUL;
  const context = new RememberedContext(target.prefix, target.suffix);
  const places = found.map((span): Place => ({ span, ...context.likeness(article.folded, span) }));
  const place =
    choose(target, places, (span) => nearness(target, article, span)) ??
    besideEdit(target, places, context, article);
  if (!place) return DOUBTFUL;
  return { state: place.intact ? 'kept' : 'moved', span: article.folded.original(place.span) };
}

function choose(
  target: Target,
  places: readonly Place[],
  nearnessOf: (span: Span) => number,
): Place | undefined {
  const { same, alike, nth, agreement } = target.occurrence ?? { same: 1, alike: 1, nth: 1, agreement: 0 };
  const distinctive = target.exact.length >= DISTINCTIVE;
  const added = places.length > same;
  if (distinctive && same === 1 && added) return undefined;

  const intact = places.filter((place) => place.intact);
  if (alike > 1) {
    const unchanged = intact.length === alike && places.length === same;
    return unchanged ? unlessContradicted(intact[nth - 1], intact) : undefined;
  }
  if (intact.length > 1) return undefined;

  const ranked = places
    .map((place) => ({ ...place, score: place.agreement + nearnessOf(place.span) }))
    .sort((a, b) => b.score - a.score);
  const best = ranked.find((place) => place.intact) ?? ranked[0];
  const others = ranked.filter((place) => place !== best);
  if (
    others.some((other) =>
      added ? sharesSide(best, other) : other.agreement > agreement && sharesHalf(best, other),
    )
  ) {
    return undefined;
  }
  if (best.intact) return !added || best.agreement >= LEAST_AGREEMENT ? best : undefined;
  const least = same > 1 ? agreement + MARGIN : distinctive ? 0 : LEAST_AGREEMENT;
  const clear = others.every(({ score }) => best.score - score >= MARGIN);
  if (!clear || best.agreement < least) return undefined;
  // What follows in the next paragraph says nothing of words that were written anew in this one.
  return (distinctive && same === 1) || best.onLine[0] + best.onLine[1] >= MARGIN ? best : undefined;
}

/** The one place of words that stood once, where something was written between them and their context. */
function besideEdit(
  { exact, occurrence }: Target,
  places: readonly Place[],
  context: RememberedContext,
  { folded }: AnchorText,
): Place | undefined {
  if (occurrence || places.length > 1 || exact.length < SHORTEST_ALONE) return undefined;
  return context.standsBesideEdit(folded, places[0].span) ? places[0] : undefined;
}

/**
 * Whether one of two places may be a copy of the other, edited since, where places have been added: half of what
 * agrees on one side of the line agrees in both.
 */
function sharesSide(best: Place, other: Place): boolean {
  return best.onLine.some((agreed, side) => 2 * other.onLine[side] >= agreed);
}

/** The same, where none seems to have been added: only if half of all that agrees on the line does. */
function sharesHalf(best: Place, other: Place): boolean {
  return 2 * (other.onLine[0] + other.onLine[1]) >= best.onLine[0] + best.onLine[1];
}

/** Among copies, the wider surroundings may speak against the order: then nothing is certain. */
function unlessContradicted(place: Place, copies: readonly Place[]): Place | undefined {
  return copies.some((other) => other.agreement >= place.agreement + MARGIN) ? undefined : place;
}

/** From 0 to `NEARNESS`, for a place at the old position. */
function nearness({ position }: Target, article: AnchorText, span: Span): number {
  if (!position) return 0;
  const [start] = article.folded.original(span);
  return NEARNESS * (1 - Math.abs(article.points.pointsAt(start) - position[0]) / article.text.length);
}
