import { compareSpans, contains, type Span } from '../../core/span';

/** Something with the smaller things that stand in it. */
export interface Nested<Item> {
  readonly item: Item;
  readonly inside: Nested<Item>[];
}

/** Items in the order of the text, each inside the smallest of the others that holds it. */
export function nestSpans<Item extends { readonly span: Span }>(items: readonly Item[]): Nested<Item>[] {
  const outermost: Nested<Item>[] = [];
  const around: Nested<Item>[] = [];
  for (const item of [...items].sort((a, b) => compareSpans(a.span, b.span))) {
    while (around.length && !contains(around[around.length - 1].item.span, item.span)) around.pop();
    const nested: Nested<Item> = { item, inside: [] };
    (around.at(-1)?.inside ?? outermost).push(nested);
    around.push(nested);
  }
  return outermost;
}
