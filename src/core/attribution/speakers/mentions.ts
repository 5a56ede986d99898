import type { MentionKind, Organization, OrganizationKind, Person } from '../../analysis';
import { compareSpans, type Span } from '../../span';

/** A mention of somebody or something that can speak. */
export class SpeakerMention {
  constructor(
    readonly span: Span,
    readonly id: string,
    readonly name: string,
    readonly kind: MentionKind | OrganizationKind,
    readonly person: boolean,
  ) {}
}

const INITIALS = /^\p{Lu}{2,}$/u;

/** All mentions of an article in order, to be asked for the ones in a span. */
export class Mentions {
  private readonly sorted: readonly SpeakerMention[];
  private readonly organizations = new Map<string, SpeakerMention>();
  private byInitials: ReadonlyMap<string, SpeakerMention | undefined> | undefined;
  private byNoun: ReadonlyMap<string, readonly SpeakerMention[]> | undefined;

  constructor(people: readonly Person[], organizations: readonly Organization[]) {
    const sorted: SpeakerMention[] = [];
    for (const { id, name, mentions } of people)
      for (const { span, kind } of mentions) sorted.push(new SpeakerMention(span, id, name, kind, true));
    for (const { id, name, kind, mentions } of organizations)
      for (const { span } of mentions) sorted.push(new SpeakerMention(span, id, name, kind, false));
    this.sorted = sorted.sort((a, b) => compareSpans(a.span, b.span));
    for (const mention of sorted) if (!mention.person) this.organizations.set(mention.name, mention);
  }

  /** A mention of the organization of this name, wherever it is in the article. */
  organization(name: string): SpeakerMention | undefined {
    return this.organizations.get(name);
  }

  /** The only person or organization of the article whose name has these initials. */
  initialed(initials: string): SpeakerMention | undefined {
    if (!INITIALS.test(initials)) return undefined;
    this.byInitials ??= this.namesByInitials();
    return this.byInitials.get(initials);
  }

  private namesByInitials(): ReadonlyMap<string, SpeakerMention | undefined> {
    const byId = new Map(this.sorted.map((mention) => [mention.id, mention]));
    const byInitials = new Map<string, SpeakerMention | undefined>();
    for (const mention of byId.values()) {
      const initials = initialsOf(mention.name);
      if (initials.length > 1) byInitials.set(initials, byInitials.has(initials) ? undefined : mention);
    }
    return byInitials;
  }

  /** The organization named last before an offset that a noun calls in short: "the ministry". */
  organizationCalled(noun: string, offset: number): SpeakerMention | undefined {
    this.byNoun ??= this.organizationsByNoun();
    const called = this.byNoun.get(noun);
    return called?.[firstFrom(called, offset) - 1];
  }

  private organizationsByNoun(): ReadonlyMap<string, readonly SpeakerMention[]> {
    const byNoun = new Map<string, SpeakerMention[]>();
    for (const mention of this.sorted) {
      const noun = nounOf(mention);
      if (noun === undefined) continue;
      const called = byNoun.get(noun);
      if (called) called.push(mention);
      else byNoun.set(noun, [mention]);
    }
    return byNoun;
  }

  /** The mentions that start inside the span. */
  within([from, to]: Span): readonly SpeakerMention[] {
    const first = firstFrom(this.sorted, from);
    let end = first;
    while (end < this.sorted.length && this.sorted[end].span[0] < to) end++;
    return this.sorted.slice(first, end);
  }

  /** Whether somebody is mentioned wholly inside the span by more than a pronoun. */
  names([from, to]: Span): boolean {
    for (let i = firstFrom(this.sorted, from); i < this.sorted.length && this.sorted[i].span[0] < to; i++) {
      const { span, person, kind } = this.sorted[i];
      if (person && kind !== 'pronoun' && span[1] <= to) return true;
    }
    return false;
  }

  /** The last mention that ends at or before an offset, when it starts no earlier than `floor`. */
  lastBefore(offset: number, floor: number): SpeakerMention | undefined {
    for (let i = firstFrom(this.sorted, offset) - 1; i >= 0 && this.sorted[i].span[0] >= floor; i--) {
      if (this.sorted[i].span[1] <= offset) return this.sorted[i];
    }
    return undefined;
  }
}

/** The index of the first of several mentions in order that starts at an offset or after it. */
function firstFrom(sorted: readonly SpeakerMention[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle].span[0] < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** "HMC" of "Harbor Ministry of Commerce": its capitals that open a word. */
function initialsOf(name: string): string {
  return (name.match(/(?<![^\s-])\p{Lu}/gu) ?? []).join('');
}

/** What an organization of several words is called in short: "ministry" of "Harbor Ministry" and "Ministry of Ports". */
function nounOf({ name, kind }: SpeakerMention): string | undefined {
  if (kind !== 'institution' && kind !== 'outlet') return undefined;
  const words = name.toLowerCase().split(' of ')[0].split(' ');
  return name.includes(' ') ? words[words.length - 1] : undefined;
}
