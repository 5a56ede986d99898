import type { SourceKind } from '../../analysis';
import type { ArticleText } from '../../text/article';
import type { Draft } from './draft';

/** By pronoun: what kinds of sources it stands for that are no persons of the article. */
const follows: ReadonlyMap<string, ReadonlySet<SourceKind>> = new Map([
  ['he', new Set<SourceKind>(['role', 'unnamed', 'pronoun'])],
  ['she', new Set<SourceKind>(['role', 'unnamed', 'pronoun'])],
  ['it', new Set<SourceKind>(['document', 'institution', 'outlet', 'metonym'])],
]);

/** Verbs whose "it" is nobody: "it appeared that". */
const impersonal = /\b(?:appear|seem|turn|emerge|look)(?:s|ed)?\b/;

/**
 * Gives what "he" or "she" says, whoever that is, to the source without a name that the report before is from: "A pilot
 * said the pier was shut. She had seen the ferry turn back, she said." "It" goes on from a document or an institution.
 */
export function followUnnamed({ text }: ArticleText, drafts: readonly Draft[]): void {
  let before: Draft | undefined;
  for (const draft of drafts) {
    if (draft.parent) continue;
    const pronoun = openPronoun(draft, text);
    if (before && pronoun && mayStandFor(pronoun, before) && draft.paragraph - before.paragraph <= 1)
      draft.speaker = { ...before.speaker, kind: pronoun === 'it' ? before.speaker.kind : 'pronoun' };
    before = draft;
  }
}

/** The pronoun that is its source, where that stands for nobody whom the article names. */
function openPronoun({ speaker, source, cue }: Draft, text: string): string | undefined {
  if (speaker.name !== null || source.length !== 1) return undefined;
  if (cue.some((span) => impersonal.test(text.slice(...span)))) return undefined;
  return text.slice(...source[0]).toLowerCase();
}

/** Whether a pronoun may stand for the source of a report: a person only where no name is told. */
function mayStandFor(pronoun: string, { speaker: { id, name, kind } }: Draft): boolean {
  return name !== null && (id === null || pronoun === 'it') && (follows.get(pronoun)?.has(kind) ?? false);
}
