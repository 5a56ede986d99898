import type { MentionKind, Organization, OrganizationKind, Person } from '../../analysis';
import { compareSpans, type Span } from '../../span';
import { Starts } from '../../starts';

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
  private readonly all: Ordered;
  private readonly organizations = new Map<string, SpeakerMention>();
  private byInitials: ReadonlyMap<string, SpeakerMention | undefined> | undefined;
  private bySurname: ReadonlyMap<string, SpeakerMention | undefined> | undefined;
  private byNoun: ReadonlyMap<string, Ordered> | undefined;

  constructor(people: readonly Person[], organizations: readonly Organization[]) {
    const sorted: SpeakerMention[] = [];
    for (const { id, name, mentions } of people)
      for (const { span, kind } of mentions) sorted.push(new SpeakerMention(span, id, name, kind, true));
    for (const { id, name, kind, mentions } of organizations)
      for (const { span } of mentions) sorted.push(new SpeakerMention(span, id, name, kind, false));
    this.all = new Ordered(sorted.sort((a, b) => compareSpans(a.span, b.span)));
    for (const mention of sorted) if (!mention.person) this.organizations.set(mention.name, mention);
  }

  /** A mention of the organization of this name, wherever it is in the article. */
  organization(name: string): SpeakerMention | undefined {
    return this.organizations.get(name);
  }

  /** The only person or organization of the article whose name has these initials. */
  initialed(initials: string): SpeakerMention | undefined {
    if (!INITIALS.test(initials)) return undefined;
    this.byInitials ??= onlyOnes(this.all.mentions, ({ name }) => initialsOf(name));
    return this.byInitials.get(initials);
  }

  /** The only person of the article whose surname ends a label in capitals: "MAYOR TAMBLYN: …". */
  labeled(label: string): SpeakerMention | undefined {
    if (label !== label.toUpperCase()) return undefined;
    this.bySurname ??= onlyOnes(
      this.all.mentions.filter(({ person }) => person),
      ({ name }) => lastWordOf(name).toUpperCase(),
    );
    return this.bySurname.get(lastWordOf(label));
  }

  /** The organization named last before an offset that a noun calls in short: "the ministry". */
  organizationCalled(noun: string, offset: number): SpeakerMention | undefined {
    this.byNoun ??= this.organizationsByNoun();
    const called = this.byNoun.get(noun);
    return called?.mentions[called.firstFrom(offset) - 1];
  }

  private organizationsByNoun(): ReadonlyMap<string, Ordered> {
    const byNoun = new Map<string, SpeakerMention[]>();
    const nouns = new Map<string, string | undefined>();
    for (const mention of this.all.mentions) {
      if (mention.person) continue;
      if (!nouns.has(mention.id)) nouns.set(mention.id, nounOf(mention));
      const noun = nouns.get(mention.id);
      if (noun === undefined) continue;
      const called = byNoun.get(noun);
      if (called) called.push(mention);
      else byNoun.set(noun, [mention]);
    }
    return new Map(Array.from(byNoun, ([noun, called]) => [noun, new Ordered(called)]));
  }

  /** The mentions that start inside the span. */
  within([from, to]: Span): readonly SpeakerMention[] {
    return this.all.mentions.slice(this.all.firstFrom(from), this.all.firstFrom(to));
  }

  /** Whether somebody is mentioned wholly inside the span by more than a pronoun. */
  names([from, to]: Span): boolean {
    const { mentions } = this.all;
    for (let i = this.all.firstFrom(from); i < mentions.length && mentions[i].span[0] < to; i++) {
      const { span, person, kind } = mentions[i];
      if (person && kind !== 'pronoun' && span[1] <= to) return true;
    }
    return false;
  }

  /** The last mention that ends at or before an offset, when it starts no earlier than `floor`. */
  lastBefore(offset: number, floor: number): SpeakerMention | undefined {
    const { mentions } = this.all;
    for (let i = this.all.firstFrom(offset) - 1; i >= 0 && mentions[i].span[0] >= floor; i--) {
      if (mentions[i].span[1] <= offset) return mentions[i];
    }
    return undefined;
  }
}

/** Mentions in order. */
class Ordered {
  private readonly starts: Starts;

  constructor(readonly mentions: readonly SpeakerMention[]) {
    this.starts = new Starts(mentions.map(({ span }) => span[0]));
  }

  /** The index of the first one that starts at an offset or after it. */
  firstFrom(offset: number): number {
    return this.starts.firstFrom(offset);
  }
}

/** By their keys the persons and organizations that nobody else shares the key with. */
function onlyOnes(
  mentions: readonly SpeakerMention[],
  keyOf: (mention: SpeakerMention) => string,
): ReadonlyMap<string, SpeakerMention | undefined> {
  const byKey = new Map<string, SpeakerMention | undefined>();
  for (const mention of new Map(mentions.map((mention) => [mention.id, mention])).values()) {
    const key = keyOf(mention);
    byKey.set(key, byKey.has(key) ? undefined : mention);
  }
  return byKey;
}

function lastWordOf(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
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
