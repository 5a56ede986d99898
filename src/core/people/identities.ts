import type { Sieve } from '../analysis';
import type { ArticleText } from '../text/article';
import type { Token } from '../text/paragraph';
import { isCapital } from './landmarks';
import type { Gender } from './lexicon';
import { endsAlike, fold, isWithin, wordsOfName } from './comparedNames';
import { particles } from './nameWords';
import { placePrepositions } from './nameEvidence';
import type { KnownPerson } from './gazetteer/popolo';
import type { NameCandidate } from './names';
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
export function identify(article: ArticleText, readings: readonly ParagraphPeople[]): NamedMention[] {
  const places: Place[] = [];
  readings.forEach(({ names }, paragraph) => {
    const { tokens } = article.paragraphs[paragraph].content;
    for (const candidate of names) places.push({ paragraph, tokens, candidate, words: candidate.words });
  });
  const people = new People(article);
  const weight = weighTogether(places);
  const full = places.filter(({ words, candidate }) => words.length > 1 && weight(candidate) > 0);
  for (const place of longestFirst(full)) people.introduce(place);
  const named: NamedMention[] = [];
  for (const place of places) {
    const mention = people.mentionAt(place, weight);
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

type Weight = (candidate: NameCandidate) => number;

/** A name's weight over all its places, the best one above the others; a surname that stands well alone helps. */
function weighTogether(places: readonly Place[]): Weight {
  const scores = new Map<string, { best: number; sum: number; count: number; acts: number }>();
  for (const { candidate } of places) {
    const known = scores.get(candidate.name);
    const acts = +(candidate.acts || candidate.titles.some(isCourtesy));
    if (!known) scores.set(candidate.name, { best: candidate.score, sum: candidate.score, count: 1, acts });
    else {
      known.acts += acts;
      known.best = Math.max(known.best, candidate.score);
      known.sum += candidate.score;
      known.count++;
    }
  }
  return ({ name, words, score, endsCommon }) => {
    const all = scores.get(name) ?? { best: score, sum: score, count: 1, acts: 0 };
    const together = (all.best + (2 * all.sum) / all.count) / 3;
    if (words.length < 2) return together + 0.5;
    const alone = scores.get(words[words.length - 1]);
    if (!alone) return together;
    const acting = endsCommon ? Math.min(alone.acts, 2) : Math.min(alone.acts, 4) / 4;
    return together + (alone.best > 0 ? 1 : 0) + acting;
  };
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

  /** The mention at a place, when it names a person that is known or that the place itself introduces. */
  mentionAt(place: Place, weight: Weight): NamedMention | undefined {
    const { candidate, words } = place;
    const titled = candidate.titles.length > 0;
    if (words.length === 0) return undefined;
    if (words.length > 1) {
      const known = this.whoseNameHolds(place);
      if (known) return this.mention(place, known, candidate.from, candidate.to);
      return this.mentionInside(place);
    }
    const known = this.whoIs(place);
    if (known) return this.mention(place, known, candidate.from, candidate.to);
    if ((titled && candidate.score > 0) || weight(candidate) > 0) {
      const identity = this.add(words, textOf(this.article, place, candidate.from, candidate.to));
      return this.mention(place, identity, candidate.from, candidate.to);
    }
    return undefined;
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
  private whoIs({ candidate, words, tokens }: Place): Identity | undefined {
    const sharing = this.byWord.get(words[0]);
    if (!sharing) return undefined;
    const titled = candidate.titles.length > 0;
    // Towns, months and common words are persons' names too; what stands before and after tells.
    if (!titled && candidate.doubt) {
      if (candidate.doubt === 'country' || !candidate.acts) return undefined;
      if (placePrepositions.has(tokens[candidate.from - 1]?.lower)) return undefined;
    }
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

  /** A known full name inside a longer row of capitals, as in headlines. */
  private mentionInside(place: Place): NamedMention | undefined {
    const { candidate, tokens } = place;
    for (let to = candidate.to; to > candidate.from + 1; to--) {
      const last = fold(tokens[to - 1]);
      for (const identity of this.byWord.get(last) ?? []) {
        if (identity.words[identity.words.length - 1] !== last || identity.words.length < 2) continue;
        let from = to - 1;
        while (from > candidate.from && isNameWord(tokens[from - 1], identity)) from--;
        if (wordsOfName(tokens, from, to).length > 1) return this.mention(place, identity, from, to);
      }
    }
    return undefined;
  }

  private mention(place: Place, identity: Identity, nameFrom: number, to: number): NamedMention {
    const { candidate, paragraph, tokens, words } = place;
    const titles = nameFrom === candidate.from ? candidate.titles : [];
    const shown = titles.filter((title) => !isCourtesy(title));
    const told = [...titles, ...(to === candidate.to ? candidate.appositions : [])];
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

function isNameWord(token: Token, { words }: Identity): boolean {
  return particles.has(token.lower) || (isCapital(token) && words.includes(fold(token)));
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
