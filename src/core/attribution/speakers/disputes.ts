import type { Draft } from './draft';

/** How many attributions back a denial may reach. */
const REACH = 6;
/** This share of the denied words must have been said. */
const SHARED = 0.5;

const anaphors = new Set(
  'it this that these those charge charges claim claims allegation allegations accusation accusations report reports suggestion criticism'.split(
    ' ',
  ),
);

/** Marks the drafts that somebody else denies: "denied" with their words, or with a word that stands for them. */
export function markDisputed(drafts: readonly Draft[]): void {
  drafts.forEach((denial, i) => {
    if (!isDenial(denial)) return;
    const denied = denial.said.keys;
    for (let k = i - 1; k >= 0 && k >= i - REACH; k--) {
      const claim = drafts[k];
      if (claim.paragraph < denial.paragraph - 1) break;
      if (isDenial(claim) || claim.speaker.name === denial.speaker.name) continue;
      if (!refersTo(denied, claim.said.keys)) continue;
      claim.disputed = true;
      break;
    }
  });
}

function isDenial({ cueClass }: Draft): boolean {
  return cueClass === 'denying';
}

function refersTo(denied: ReadonlySet<string>, said: ReadonlySet<string>): boolean {
  if (denied.size <= 2 && [...denied].every((word) => anaphors.has(word))) return true;
  let shared = 0;
  for (const word of denied) if (said.has(word)) shared++;
  return shared >= 2 && shared >= denied.size * SHARED;
}
