import type { Sieve } from '../analysis';
import type { ArticleText } from '../text/article';
import type { ArticleNames } from './articleNames';
import { endsAlike, isWithin } from './comparedNames';
import type { Gender } from './lexicon';
import type { KnownPerson } from './gazetteer/popolo';
import { inOrder, type NameCandidate } from './names';
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
  titles: Map<string, IdentityTitle>;
}

export interface IdentityTitle {
  readonly paragraph: number;
  readonly phrase: TitlePhrase;
}

/** A mention by name; token indexes are those of its paragraph. */
export interface NamedMention {
  readonly identity: Identity;
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
 * alone. Returns the mentions in each paragraph, in order.
 */
export function identify(
  article: ArticleText,
  readings: readonly ParagraphPeople[],
  names: ArticleNames,
): (readonly NamedMention[])[] {
  const people = new People(article);
  const candidates = names.among(readings.map((reading) => reading.names));
  for (const place of longestFirst(candidates)) people.introduce(place);
  return candidates.map((own, paragraph) => people.mentionsAmong(own, paragraph));
}

/** A candidate and its paragraph. */
interface Place {
  readonly paragraph: number;
  readonly candidate: NameCandidate;
}

/** The names of several words. */
function longestFirst(candidates: readonly (readonly NameCandidate[])[]): Place[] {
  const full: Place[] = [];
  candidates.forEach((own, paragraph) => {
    for (const candidate of own) if (candidate.words.length > 1) full.push({ paragraph, candidate });
  });
  return full.sort((a, b) => b.candidate.words.length - a.candidate.words.length);
}

/** How many persons with a word of the name in common are kept apart: the latest ones. */
const NAMESAKES = 32;

const NONE: readonly never[] = [];

/** What all have of whom no title is told: most people of an article. Nothing is ever added to it. */
const UNTITLED = new Map<string, IdentityTitle>();

class People {
  private readonly byWord = new Map<string, Identity[]>();
  private readonly lastMention = new Map<Identity, number>();
  private order = 0;
  /** A title in the plural of the name before. */
  private plural:
    { readonly title: TitlePhrase; readonly paragraph: number; readonly to: number } | undefined;

  constructor(private readonly article: ArticleText) {}

  introduce(place: Place): void {
    const { words } = place.candidate;
    const isKnown = this.sharing(words).some(
      (identity) =>
        (isWithin(words, identity.words) && endsAlike(words, identity.words)) ||
        this.isSurnameAt(place, identity),
    );
    if (!isKnown) this.add(place);
  }

  private add(place: Place): Identity {
    const { words } = place.candidate;
    const identity: Identity = { name: this.wordingOf(place, place.candidate), words, titles: UNTITLED };
    words.forEach((word, i) => {
      if (words.indexOf(word) < i) return;
      const others = this.byWord.get(word);
      if (others) {
        others.push(identity);
        if (others.length > NAMESAKES) others.shift();
      } else this.byWord.set(word, [identity]);
    });
    return identity;
  }

  private sharing(words: readonly string[]): readonly Identity[] {
    return this.byWord.get(words[words.length - 1]) ?? NONE;
  }

  /** The mentions by the candidates of a paragraph, of persons that are known or that they themselves introduce. */
  mentionsAmong(candidates: readonly NameCandidate[], paragraph: number): readonly NamedMention[] {
    const comparable = candidates.every(hasWords) ? candidates : candidates.filter(hasWords);
    return comparable.map((candidate) => {
      const place = { paragraph, candidate };
      const known = candidate.words.length > 1 ? this.whoseNameHolds(place) : this.whoIs(candidate);
      return this.mention(place, known ?? this.add(place));
    });
  }

  private whoseNameHolds(place: Place): Identity | undefined {
    const { words } = place.candidate;
    return this.latest(
      this.sharing(words),
      (identity) => isWithin(words, identity.words) || this.isSurnameAt(place, identity),
    );
  }

  /** Whether a name is the surname of another one with its particles: "Von der Aue" of "Ludwig von der Aue". */
  private isSurnameAt(place: Place, { name }: Identity): boolean {
    const { paragraph, candidate } = place;
    if (!particles.has(this.article.paragraphs[paragraph].content.tokens[candidate.from].lower)) return false;
    return name.toLowerCase().endsWith(' ' + this.wordingOf(place, candidate).toLowerCase());
  }

  /** The person that a single word names: by surname before any other part of the name, the latest one first. */
  private whoIs({ titles, words: [word] }: NameCandidate): Identity | undefined {
    const sharing = this.byWord.get(word);
    if (!sharing) return undefined;
    const gender = titles.find(({ office }) => office.gender)?.office.gender;
    const fits = (identity: Identity) => !gender || !identity.gender || identity.gender === gender;
    const bearer = this.latest(sharing, (identity) => fits(identity) && surnameOf(identity) === word);
    if (bearer) return bearer;
    const isIntroduced = !titles.every(isCourtesy);
    const isFirstName = sharing.every((identity) => !fits(identity) || identity.words[0] === word);
    return isIntroduced && isFirstName ? undefined : this.latest(sharing, fits);
  }

  /** Of those who are meant whoever was mentioned last. */
  private latest(
    identities: readonly Identity[],
    isMeant: (identity: Identity) => boolean,
  ): Identity | undefined {
    let latest: Identity | undefined;
    let last = -Infinity;
    for (const identity of identities) {
      if (!isMeant(identity)) continue;
      const at = (this.lastMention.get(identity) ?? -1) + (identity.titles.size ? 0.5 : 0);
      if (at > last) [latest, last] = [identity, at];
    }
    return latest;
  }

  /** The title in the plural that holds for a name after another one: "Justices A, B and C". */
  private sharedTitle({ paragraph, candidate }: Place): TitlePhrase | undefined {
    const { plural } = this;
    if (plural?.paragraph !== paragraph || candidate.titles.length) return undefined;
    const { tokens } = this.article.paragraphs[paragraph].content;
    const between = tokens.slice(plural.to, candidate.from);
    const isJoined = between.length > 0 && between.every(({ lower }) => lower === ',' || lower === 'and');
    return isJoined ? plural.title : undefined;
  }

  private mention(place: Place, identity: Identity): NamedMention {
    const { paragraph, candidate } = place;
    const { from: nameFrom, to, words, titles } = candidate;
    const shared = this.sharedTitle(place);
    const told = shared ? inOrder([...candidate.told, shared]) : candidate.told;
    const plural = told.find(({ office }) => office.isPlural);
    this.plural = plural && { title: plural, paragraph, to };
    for (const phrase of told) this.tell(place, identity, phrase);
    this.lastMention.set(identity, this.order++);
    const from = titles.length && !isCourtesy(titles[0]) ? titles[0].from : nameFrom;
    const own = this.isSurnameAt(place, identity) ? identity.words.slice(-1) : words;
    const isShort = words.length < 2 || own.length < Math.min(2, identity.words.length);
    return {
      identity,
      from,
      nameFrom,
      to,
      kind: from < nameFrom ? 'titled' : isShort ? 'surname' : 'full',
      sieve: nameSieve(own, identity.words),
      told,
    };
  }

  /** Notes what a title tells of a person. */
  private tell(place: Place, identity: Identity, phrase: TitlePhrase): void {
    identity.gender ??= phrase.office.gender;
    if (isCourtesy(phrase)) return;
    const wording = this.wordingOf(place, phrase);
    if (identity.titles.has(wording)) return;
    if (identity.titles === UNTITLED) identity.titles = new Map();
    identity.titles.set(wording, { paragraph: place.paragraph, phrase });
  }

  private wordingOf(
    { paragraph }: Place,
    { from, to }: { readonly from: number; readonly to: number },
  ): string {
    const { text, tokens } = this.article.paragraphs[paragraph].content;
    return text.slice(tokens[from].start, tokens[to - 1].end).replace(/\s+/g, ' ');
  }
}

/** Whether a name has anything to compare: "Jr." has not. */
function hasWords({ words }: NameCandidate): boolean {
  return words.length > 0;
}

function surnameOf({ words }: Identity): string {
  return words[words.length - 1];
}

function nameSieve(own: readonly string[], full: readonly string[]): Sieve {
  if (own.length === full.length && own.every((word, i) => word === full[i])) return 'exact';
  return own.length === 1 && endsAlike(own, full) ? 'surname' : 'alias';
}

/** Titles that are no part of a mention: "Mrs", "his brother". */
function isCourtesy({ office }: TitlePhrase): boolean {
  return office.category === 'honorific' || office.category === 'kin';
}
