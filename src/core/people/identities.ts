import type { Sieve } from '../analysis';
import type { ArticleText } from '../text/article';
import type { Token } from '../text/paragraph';
import type { ArticleNames } from './articleNames';
import { endsAlike, isWithin, wordsOfName } from './comparedNames';
import type { Gender } from './lexicon';
import type { KnownPerson } from './gazetteer/popolo';
import type { NameCandidate } from './names';
import { particles } from './nameWords';
import type { ParagraphPeople } from './readPeople';
import type { TitlePhrase } from './titles';

/** A person of the article while the mentions are being gathered. */
export interface Identity {
  /** The fullest form of the name in the article. */
  name: string;
  /** The words of the name as they are compared: folded, without particles and suffixes. */
  words: readonly string[];
  gender?: Gender;
  /** From a role that stands for the person: "the Danish minister". */
  country?: string;
  /** Who this is in the gazetteer. */
  known?: KnownPerson;
  /** By their wording. */
  readonly titles: Map<string, IdentityTitle>;
}

export interface IdentityTitle {
  readonly paragraph: number;
  readonly phrase: TitlePhrase;
}

/** A mention by name; token indexes are those of its paragraph. */
export interface NamedMention {
  readonly identity: Identity;
  readonly paragraph: number;
  /** With the titles before the name. */
  readonly from: number;
  readonly nameFrom: number;
  readonly to: number;
  readonly kind: 'titled' | 'full' | 'surname';
  readonly sieve: Sieve;
  /** Titles told of the person here, before the name or beside it. */
  readonly told: readonly TitlePhrase[];
}

/**
 * Decides which candidates name persons, and who is who: equal names, names that are part of a longer one, surnames
 * alone. Returns the mentions in the order of the article.
 */
export function identify(
  article: ArticleText,
  readings: readonly ParagraphPeople[],
  names: ArticleNames,
): NamedMention[] {
  const places = names
    .among(readings.map((reading) => reading.names))
    .flatMap((candidates, paragraph): Place[] => {
      const { tokens } = article.paragraphs[paragraph].content;
      return candidates.map((candidate) => ({ paragraph, tokens, candidate, words: candidate.words }));
    });
  const people = new People(article);
  const full = places.filter(({ words }) => words.length > 1);
  for (const place of longestFirst(full)) people.introduce(place);
  const named: NamedMention[] = [];
  for (const place of places) {
    const mention = people.mentionAt(place);
    if (mention) named.push(mention);
  }
  return named;
}

interface Place {
  readonly paragraph: number;
  readonly tokens: readonly Token[];
  readonly candidate: NameCandidate;
  readonly words: readonly string[];
}

function longestFirst(places: readonly Place[]): Place[] {
  return [...places].sort((a, b) => b.words.length - a.words.length);
}

/** How many persons with a word of the name in common are kept apart: the latest ones. */
const NAMESAKES = 32;

class People {
  private readonly byWord = new Map<string, Identity[]>();
  private readonly lastMention = new Map<Identity, number>();
  private order = 0;
  /** A title in the plural of the name before. */
  private plural:
    { readonly title: TitlePhrase; readonly paragraph: number; readonly to: number } | undefined;

  constructor(private readonly article: ArticleText) {}

  introduce(place: Place): Identity {
    const known = this.sharing(place.words).find(
      (identity) =>
        (isWithin(place.words, identity.words) && endsAlike(place.words, identity.words)) ||
        this.isSurnameAt(place, identity),
    );
    return (
      known ?? this.add(place.words, textOf(this.article, place, place.candidate.from, place.candidate.to))
    );
  }

  private add(words: readonly string[], name: string): Identity {
    const identity: Identity = { name, words, titles: new Map() };
    for (const word of new Set(words)) {
      const others = this.byWord.get(word);
      if (others) {
        others.push(identity);
        if (others.length > NAMESAKES) others.shift();
      } else this.byWord.set(word, [identity]);
    }
    return identity;
  }

  private sharing(words: readonly string[]): readonly Identity[] {
    return this.byWord.get(words[words.length - 1]) ?? [];
  }

  /** The mention at a place, of a person that is known or that the place itself introduces. */
  mentionAt(place: Place): NamedMention | undefined {
    const { candidate, words } = place;
    if (words.length === 0) return undefined;
    const known = words.length > 1 ? this.whoseNameHolds(place) : this.whoIs(place);
    const identity = known ?? this.add(words, textOf(this.article, place, candidate.from, candidate.to));
    return this.mention(place, identity, candidate.from, candidate.to);
  }

  private whoseNameHolds(place: Place): Identity | undefined {
    const { words } = place;
    const holders = this.sharing(words).filter(
      (identity) => isWithin(words, identity.words) || this.isSurnameAt(place, identity),
    );
    return this.latest(holders);
  }

  /** Whether a name is the surname of another one with its particles: "Von der Aue" of "Ludwig von der Aue". */
  private isSurnameAt(place: Place, { name }: Identity): boolean {
    const { tokens, candidate } = place;
    if (!particles.has(tokens[candidate.from].lower)) return false;
    const part = textOf(this.article, place, candidate.from, candidate.to);
    return name.toLowerCase().endsWith(' ' + part.toLowerCase());
  }

  /** The person that a single word names: by surname before any other part of the name, the latest one first. */
  private whoIs({ candidate, words }: Place): Identity | undefined {
    const sharing = this.byWord.get(words[0]);
    if (!sharing) return undefined;
    const titled = candidate.titles.length > 0;
    const gender = candidate.titles.find(({ office }) => office.gender)?.office.gender;
    const fitting = gender
      ? sharing.filter((identity) => !identity.gender || identity.gender === gender)
      : sharing;
    const bySurname = fitting.filter((identity) => identity.words[identity.words.length - 1] === words[0]);
    if (bySurname.length) return this.latest(bySurname);
    return titled &&
      fitting.every(({ words: all }) => all[0] === words[0]) &&
      !candidate.titles.every(isCourtesy)
      ? undefined
      : this.latest(fitting);
  }

  private latest(identities: readonly Identity[]): Identity | undefined {
    const at = (identity: Identity) =>
      (this.lastMention.get(identity) ?? -1) + (identity.titles.size ? 0.5 : 0);
    return identities.reduce<Identity | undefined>(
      (best, identity) => (best && at(best) >= at(identity) ? best : identity),
      undefined,
    );
  }

  /** The title in the plural that holds for a name after another one: "Justices A, B and C". */
  private sharedTitle({ paragraph, tokens, candidate }: Place): TitlePhrase[] {
    const { plural } = this;
    if (plural?.paragraph !== paragraph || candidate.titles.length) return [];
    const between = tokens.slice(plural.to, candidate.from);
    const isJoined = between.length > 0 && between.every(({ lower }) => lower === ',' || lower === 'and');
    return isJoined ? [plural.title] : [];
  }

  private mention(place: Place, identity: Identity, nameFrom: number, to: number): NamedMention {
    const { candidate, paragraph, tokens, words } = place;
    const titles = nameFrom === candidate.from ? candidate.titles : [];
    const shown = titles.filter((title) => !isCourtesy(title));
    const beside = to === candidate.to ? candidate.appositions : [];
    const told = [...beside, ...titles, ...this.sharedTitle(place)].sort((a, b) => a.from - b.from);
    const plural = told.find(({ office }) => office.isPlural);
    this.plural = plural && { title: plural, paragraph, to };
    for (const phrase of told) {
      identity.gender ??= phrase.office.gender;
      if (isCourtesy(phrase)) continue;
      const text = textOf(this.article, place, phrase.from, phrase.to);
      if (!identity.titles.has(text)) identity.titles.set(text, { paragraph, phrase });
    }
    this.lastMention.set(identity, this.order++);
    const from = shown.length && titles.indexOf(shown[0]) === 0 ? shown[0].from : nameFrom;
    const isWhole = nameFrom === candidate.from && to === candidate.to;
    const isSurname = isWhole && this.isSurnameAt(place, identity);
    const own = isSurname ? identity.words.slice(-1) : isWhole ? words : wordsOfName(tokens, nameFrom, to);
    const isShort = words.length < 2 || own.length < Math.min(2, identity.words.length);
    return {
      identity,
      paragraph,
      from,
      nameFrom,
      to,
      kind: from < nameFrom ? 'titled' : isShort ? 'surname' : 'full',
      sieve: nameSieve(own, identity.words),
      told,
    };
  }
}

function textOf(article: ArticleText, { paragraph, tokens }: Place, from: number, to: number): string {
  return article.paragraphs[paragraph].content.text
    .slice(tokens[from].start, tokens[to - 1].end)
    .replace(/\s+/g, ' ');
}

function nameSieve(own: readonly string[], full: readonly string[]): Sieve {
  if (own.length === full.length && own.every((word, i) => word === full[i])) return 'exact';
  return own.length === 1 && endsAlike(own, full) ? 'surname' : 'alias';
}

/** Titles that are no part of a mention: "Mrs", "his brother". */
function isCourtesy({ office }: TitlePhrase): boolean {
  return office.category === 'honorific' || office.category === 'kin';
}
