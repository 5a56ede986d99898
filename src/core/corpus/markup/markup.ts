/** An element of HTML or SVG as data: a page makes elements of it, the command line writes it out. */
export interface Markup {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Content[];
}

/** Strings are text, never read as markup. */
export type Content = Markup | string;

/** What is empty is left out. */
export function markup(
  tag: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  ...children: readonly (Content | undefined)[]
): Markup {
  const given = Object.entries(attributes).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, String(value)]],
  );
  return {
    tag,
    attributes: Object.fromEntries(given),
    children: children.flatMap((child) => (child ? [child] : [])),
  };
}
