import type { Mention, MentionKind, Person } from '../analysis';

const naming: ReadonlySet<MentionKind> = new Set(['titled', 'full', 'surname']);

/** Whether a mention names the person. */
export function isNaming({ kind }: Mention): boolean {
  return naming.has(kind);
}

/**
 * The mention that names a person first, or the first one where none does: "minister" in a headline tells nobody who is
 * meant. Undefined where every mention was rejected.
 */
export function introductionOf({ mentions }: Pick<Person, 'mentions'>): Mention | undefined {
  return mentions.find(isNaming) ?? mentions.at(0);
}
