import type { ParagraphText } from '../text/paragraph';
import type { AttributionTriple } from './triple';

/**
 * The learned attributions with the links of a chain that were passed over: where what the last of a row of speakers
 * says was given to the first, "A clerk said |Park had told the crew| that …", the first says the whole of it.
 */
export function withWholeChains(
  { text }: ParagraphText,
  learned: readonly AttributionTriple[],
  ruled: readonly AttributionTriple[],
): AttributionTriple[] {
  return learned.flatMap((outer) => {
    const { cue, content } = outer;
    if (cue.length !== 1 || content.length !== 1 || content[0][0] < cue[0][1]) return [outer];
    const [from, to] = content[0];
    const inner = ruled.find(
      ({ source, cue: second, content: [said] }) =>
        source.length === 1 &&
        second.length === 1 &&
        source[0][0] >= cue[0][1] &&
        source[0][1] <= second[0][0] &&
        second[0][1] <= from &&
        said[0] >= second[0][1] &&
        said[0] < to &&
        /^(?:\s+that)?\s*$/.test(text.slice(cue[0][1], source[0][0])),
    );
    if (!inner || learned.some((other) => other.cue.some(([at]) => at === inner.cue[0][0]))) return [outer];
    return [
      { ...outer, content: [[inner.source[0][0], to]] },
      { ...inner, content },
    ];
  });
}
