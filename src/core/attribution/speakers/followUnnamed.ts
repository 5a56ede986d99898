import type { ArticleText } from '../../text/article';
import type { Draft } from './draft';

const singular = new Set(['he', 'she']);

/**
 * Gives what "he" or "she" says, whoever that is, to the source without a name that the report before is from: "A pilot
 * said the pier was shut. She had seen the ferry turn back, she said."
 */
export function followUnnamed({ text }: ArticleText, drafts: readonly Draft[]): void {
  let before: Draft | undefined;
  for (const draft of drafts) {
    if (draft.parent) continue;
    if (before && isOpen(draft, text) && isUnnamed(before) && draft.paragraph - before.paragraph <= 1)
      draft.speaker = { ...before.speaker, kind: 'pronoun' };
    before = draft;
  }
}

/** Whether its source is a pronoun that stands for nobody whom the article names. */
function isOpen({ speaker, source }: Draft, text: string): boolean {
  return speaker.name === null && source.length === 1 && singular.has(text.slice(...source[0]).toLowerCase());
}

/** Whether somebody speaks of whom no name is told. */
function isUnnamed({ speaker: { id, name, kind } }: Draft): boolean {
  return id === null && name !== null && (kind === 'role' || kind === 'unnamed' || kind === 'pronoun');
}
