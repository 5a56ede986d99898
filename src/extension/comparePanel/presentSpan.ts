import type { Span } from '../../core/span';

/** Where words of a text stand in a later version of it; undefined when they are not to be found for sure. */
export async function presentSpan(before: string, span: Span, now: string): Promise<Span | undefined> {
  if (before === now) return span;
  const [{ AnchorText }, { describeSpan }, { placeTarget }] = await Promise.all([
    import('../../core/annotations/anchors/AnchorText'),
    import('../../core/annotations/anchors/describeSpan'),
    import('../../core/annotations/anchors/placeTarget'),
  ]);
  const placement = placeTarget(describeSpan(new AnchorText(before), span), new AnchorText(now));
  return 'span' in placement ? placement.span : undefined;
}
