import type { ArticleAnalysis, Claim, Figure, Person } from '../../../core/analysis';
import type { AtOffset } from '../atOffset';

/** An entry of the article view: a group, or something found, with the entries below it. */
export interface TreeEntry {
  /** The same as long as the article tells of the same thing. */
  readonly id: string;
  readonly what: Listed;
  readonly parent?: TreeEntry;
  readonly children: readonly TreeEntry[];
}

export type Listed =
  | { readonly kind: 'people' | 'claims' | 'figures' }
  | { readonly kind: 'person'; readonly person: Person }
  | { readonly kind: 'claim'; readonly claim: Claim }
  | { readonly kind: 'figure'; readonly figure: Figure };

/**
 * People, officials first, each with what they claim; all claims, those most worth checking first; figures. Groups that
 * hold nothing are left out.
 */
export function articleTree({ people, attributions, claims, figures }: ArticleAnalysis): TreeEntry[] {
  const speakerIds = new Map(attributions.map(({ id, speakerId }) => [id, speakerId]));
  const claimsOf = (person: Person) =>
    claims.filter(({ attributionId }) => speakerIds.get(attributionId ?? '') === person.id);
  const mentioned = people.filter(({ mentions }) => mentions.length > 0); // every one may have been rejected
  const officialsFirst = mentioned.sort((a, b) => Number(b.official) - Number(a.official));
  const groups: Draft[] = [
    {
      id: 'people',
      what: { kind: 'people' },
      children: officialsFirst.map((person) => ({
        id: person.id,
        what: { kind: 'person', person },
        children: claimsOf(person).map(claimDraft),
      })),
    },
    {
      id: 'claims',
      what: { kind: 'claims' },
      children: [...claims].sort((a, b) => b.score - a.score).map(claimDraft),
    },
    {
      id: 'figures',
      what: { kind: 'figures' },
      children: figures.map((figure, i) => ({ id: `${i}`, what: { kind: 'figure', figure }, children: [] })),
    },
  ];
  return groups.filter(({ children }) => children.length).map((group) => entryOf(group));
}

/** The entry for the smallest thing at a place that has one; where there are several, the first. */
export function entryAt(
  tree: readonly TreeEntry[],
  { person, figure, claim }: AtOffset,
): TreeEntry | undefined {
  const all = tree.flatMap(({ children }) => children);
  const isWanted = [
    ({ what }: TreeEntry) => what.kind === 'person' && what.person === person?.item,
    ({ what }: TreeEntry) => what.kind === 'figure' && what.figure === figure?.item,
    ({ what }: TreeEntry) => what.kind === 'claim' && what.claim === claim?.item,
  ];
  return isWanted.flatMap((is) => all.find(is) ?? []).at(0);
}

interface Draft {
  readonly id: string;
  readonly what: Listed;
  readonly children: readonly Draft[];
}

function claimDraft(claim: Claim): Draft {
  return { id: claim.id, what: { kind: 'claim', claim }, children: [] };
}

function entryOf({ id, what, children }: Draft, parent?: TreeEntry): TreeEntry {
  const below: TreeEntry[] = [];
  const entry: TreeEntry = {
    id: parent ? `${parent.id}/${id}` : id,
    what,
    ...(parent && { parent }),
    children: below,
  };
  below.push(...children.map((child) => entryOf(child, entry)));
  return entry;
}
