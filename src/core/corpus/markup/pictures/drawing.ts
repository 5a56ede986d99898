import { markup, type Content, type Markup } from '../markup';

/** Width of a character of a picture's text on average, in pixels: there is nobody to measure it. */
const CHARACTER = 6.4;

/** A drawing of so many pixels; `label` is what it shows, for those who do not see it. */
export function drawing(
  label: string,
  width: number,
  height: number,
  ...shapes: readonly (Content | undefined)[]
): Markup {
  return markup(
    'svg',
    { class: 'drawing', role: 'img', 'aria-label': label, width, height, viewBox: `0 0 ${width} ${height}` },
    ...shapes,
  );
}

/** Text that is cut where it would be longer than `room` pixels; pointing at it tells the rest. */
export function label(
  x: number,
  y: number,
  text: string,
  {
    room = Infinity,
    anchor,
    ...attributes
  }: { room?: number; anchor?: 'middle' | 'end'; class?: string } = {},
): Markup {
  const longest = Math.max(1, Math.floor(room / CHARACTER));
  const isCut = text.length > longest;
  return markup(
    'text',
    { x: round(x), y: round(y), 'text-anchor': anchor, ...attributes },
    isCut ? `${text.slice(0, longest - 1).trimEnd()}…` : text,
    isCut ? markup('title', {}, text) : undefined,
  );
}

export function line(x1: number, y1: number, x2: number, y2: number, name: string): Markup {
  return markup('line', { class: name, x1: round(x1), y1: round(y1), x2: round(x2), y2: round(y2) });
}

/** A bar that pointing at explains. */
export function bar(
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  name: string,
  explanation: string,
  place?: number,
): Markup {
  return markup(
    'rect',
    {
      class: name,
      x: round(x),
      y: round(y),
      width: round(width),
      height: round(height),
      'data-place': place,
    },
    markup('title', {}, explanation),
  );
}

export function widthOf(text: string): number {
  return text.length * CHARACTER;
}

/** Tenths of a pixel are as fine as anyone sees. */
export function round(length: number): number {
  return Math.round(length * 10) / 10;
}
