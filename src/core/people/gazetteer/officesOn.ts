import type { DateWindow } from '../../analysis';
import type { KnownMembership, KnownPerson } from './popolo';
import { daysOf, heldOn, type Holding } from './terms';

/** Somebody's offices as seen from an article. */
export interface OfficesOn {
  /** Held on the article's days, surely or perhaps. */
  readonly held: readonly {
    readonly membership: KnownMembership;
    readonly holding: Exclude<Holding, 'none'>;
  }[];
  readonly others: readonly KnownMembership[];
}

/** Which of somebody's offices fall on the days between which an article was published: none where these are unknown. */
export function officesOn(published: DateWindow | undefined, { memberships }: KnownPerson): OfficesOn {
  if (!published) return { held: [], others: memberships };
  const days = daysOf(published);
  const all = memberships.map((membership) => ({ membership, holding: heldOn(membership, days) }));
  return {
    held: all.flatMap(({ membership, holding }) => (holding === 'none' ? [] : { membership, holding })),
    others: all.flatMap(({ membership, holding }) => (holding === 'none' ? membership : [])),
  };
}
