import type { Attribution } from '../analysis';

/**
 * An attribution with those that hold it, the outermost first: each passes on what the next one says. Who goes on about
 * words of his own passes nothing on.
 */
export function chainOf(
  attribution: Attribution,
  withId: (id: string) => Attribution | undefined,
): readonly Attribution[] {
  const chain = [attribution];
  const seen = new Set([attribution.id]);
  for (let around = attribution; around.parent !== undefined;) {
    const parent = withId(around.parent);
    if (!parent || seen.has(parent.id)) break;
    seen.add(parent.id);
    if (!haveOneSpeaker(parent, chain[0])) chain.unshift(parent);
    around = parent;
  }
  return chain;
}

function haveOneSpeaker(a: Attribution, b: Attribution): boolean {
  return a.speaker !== null && (a.speakerId ?? a.speaker) === (b.speakerId ?? b.speaker);
}
