import type { MentionKind, Organization, OrganizationKind, Person } from '../../analysis';
import { compareSpans, type Span } from '../../span';

/** A mention of somebody or something that can speak. */
export interface SpeakerMention {
  readonly span: Span;
  readonly id: string;
  readonly name: string;
  readonly kind: MentionKind | OrganizationKind;
  readonly person: boolean;
}

/** All mentions of an article in order, to be asked for the ones in a span. */
export class Mentions {
  private readonly sorted: readonly SpeakerMention[];
  private readonly organizations = new Map<string, SpeakerMention>();

  constructor(people: readonly Person[], organizations: readonly Organization[]) {
    const sorted: SpeakerMention[] = [];
    for (const { id, name, mentions } of people)
      for (const { span, kind } of mentions) sorted.push({ span, id, name, kind, person: true });
    for (const { id, name, kind, mentions } of organizations)
      for (const { span } of mentions) sorted.push({ span, id, name, kind, person: false });
    this.sorted = sorted.sort((a, b) => compareSpans(a.span, b.span));
    for (const mention of sorted) if (!mention.person) this.organizations.set(mention.name, mention);
  }

  /** A mention of the organization of this name, wherever it is in the article. */
  organization(name: string): SpeakerMention | undefined {
    return this.organizations.get(name);
  }

  /** The mentions that start inside the span. */
  within([from, to]: Span): readonly SpeakerMention[] {
    const first = this.firstFrom(from);
    let end = first;
    while (end < this.sorted.length && this.sorted[end].span[0] < to) end++;
    return this.sorted.slice(first, end);
  }

  /** Whether somebody is mentioned wholly inside the span by more than a pronoun. */
  names([from, to]: Span): boolean {
    for (let i = this.firstFrom(from); i < this.sorted.length && this.sorted[i].span[0] < to; i++) {
      const { span, person, kind } = this.sorted[i];
      if (person && kind !== 'pronoun' && span[1] <= to) return true;
    }
    return false;
  }

  /** The last mention that ends at or before an offset, when it starts no earlier than `floor`. */
  lastBefore(offset: number, floor: number): SpeakerMention | undefined {
    for (let i = this.firstFrom(offset) - 1; i >= 0 && this.sorted[i].span[0] >= floor; i--) {
      if (this.sorted[i].span[1] <= offset) return this.sorted[i];
    }
    return undefined;
  }

  private firstFrom(offset: number): number {
    let low = 0;
    let high = this.sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.sorted[middle].span[0] < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
