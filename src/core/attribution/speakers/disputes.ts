import type { ArticleText } from '../../text/article';
import { shift } from '../../span';
import { tokensIn } from '../tokensIn';
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
const empty = new Set(
  'a an the of to in on at for by with and or any all such having has had have was were is are be been not no'.split(
    ' ',
  ),
);

/** The drafts that somebody else denies: "denied" with their words, or with a word that stands for them. */
export function disputedBy(article: ArticleText, drafts: readonly Draft[]): Set<Draft> {
  const disputed = new Set<Draft>();
  drafts.forEach((denial, i) => {
    if (denial.cueClass !== 'denying') return;
    const denied = contentWords(article, denial);
    for (let k = i - 1; k >= 0 && k >= i - REACH; k--) {
      const claim = drafts[k];
      if (claim.paragraph < denial.paragraph - 1) break;
      if (claim.cueClass === 'denying' || claim.speaker.name === denial.speaker.name) continue;
      if (!refersTo(denied, contentWords(article, claim))) continue;
      disputed.add(claim);
      break;
    }
  });
  return disputed;
}

function refersTo(denied: ReadonlySet<string>, said: ReadonlySet<string>): boolean {
  if (denied.size <= 2 && [...denied].every((word) => anaphors.has(word))) return true;
  const shared = [...denied].filter((word) => said.has(word)).length;
  return shared >= 2 && shared >= denied.size * SHARED;
}

function contentWords({ paragraphs }: ArticleText, { paragraph, content }: Draft): Set<string> {
  const { start, content: text } = paragraphs[paragraph];
  const tokens = content.flatMap((span) => tokensIn(text, shift(span, -start)));
  return new Set(
    tokens.filter(({ kind, lower }) => kind !== 'mark' && !empty.has(lower)).map(({ lower }) => lower),
  );
}
