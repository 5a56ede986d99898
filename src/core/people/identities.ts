import type { Sieve } from '../analysis';
import { endsAlike, isWithin } from './comparedNames';
import type { Gender } from './lexicon';
import type { KnownPerson } from './gazetteer/popolo';
import type { Scene } from './scene';
import type { NameSite } from './sites';
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
  /** How many mentions by name came before the last one so far; -1 before the first. */
  lastNamed: number;
  /** Introduced as somebody's relative or called by the first name: a surname that others have stays theirs. */
  leavesSurname?: true;
}

export interface IdentityTitle {
  readonly paragraph: number;
  readonly phrase: TitlePhrase;
}

/** A mention by name. */
export interface NamedMention {
  readonly identity: Identity;
  readonly site: NameSite;
  readonly kind: 'titled' | 'full' | 'surname';
  readonly sieve: Sieve;
}

/**
 * Decides who is who among the names of an article: equal names, names that are part of a longer one, surnames alone.
 * Returns the mentions in each paragraph, in order.
 */
export function identify(scenes: readonly Scene[]): (readonly NamedMention[])[] {
  const people = new People();
  for (const name of longestFirst(scenes)) people.introduce(name);
  return scenes.map((scene, paragraph) =>
    scene.names.map((name, i) => people.mention(name, paragraph, scene.isJoinedToNext(i))),
  );
}

/** The names of several words. */
function longestFirst(scenes: readonly Scene[]): NameSite[] {
  const full: NameSite[] = [];
  for (const { names } of scenes) for (const name of names) if (name.words.length > 1) full.push(name);
  return full.sort((a, b) => b.words.length - a.words.length);
}

/** How many persons with a word of the name in common are kept apart: the latest ones. */
const NAMESAKES = 32;

const NONE: readonly never[] = [];

/** What all have of whom no title is told: most people of an article. Nothing is ever added to it. */
const UNTITLED = new Map<string, IdentityTitle>();

class People {
  private readonly byWord = new Map<string, Identity[]>();
  private order = 0;

  introduce(name: NameSite): void {
    const { words } = name;
    for (const identity of this.sharing(words))
      if (
        (isWithin(words, identity.words) && endsAlike(words, identity.words)) ||
        isSurnameOf(name, identity)
      )
        return;
    this.add(name);
  }

  /** The mention by a name, joined to the next one or not, of a person that is known or that it introduces. */
  mention(site: NameSite, paragraph: number, isJoined: boolean): NamedMention {
    const { words } = site;
    const identity = (words.length > 1 ? this.whoseNameHolds(site) : this.whoIs(site)) ?? this.add(site);
    identity.gender ??= site.gender;
    const isLesser = site.isRelative ? identity.lastNamed < 0 : !isJoined && isFirstNameOf(site, identity);
    if (isLesser) identity.leavesSurname = true;
    for (const [wording, phrase] of site.titles) tell(identity, wording, { paragraph, phrase });
    identity.lastNamed = this.order++;
    const own = isSurnameOf(site, identity) ? identity.words.slice(-1) : words;
    const isShort = words.length < 2 || own.length < Math.min(2, identity.words.length);
    return {
      identity,
      site,
      kind: site.from < site.nameFrom ? 'titled' : isShort ? 'surname' : 'full',
      sieve: nameSieve(own, identity.words),
    };
  }

  private add({ name, words }: NameSite): Identity {
    const identity: Identity = { name, words, titles: UNTITLED, lastNamed: -1 };
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

  private whoseNameHolds(name: NameSite): Identity | undefined {
    const { words } = name;
    return latest(
      this.sharing(words),
      (identity) => isWithin(words, identity.words) || isSurnameOf(name, identity),
    );
  }

  /** The person that a single word names: by surname before any other part of the name, the latest one first. */
  private whoIs({ genderBefore: gender, isIntroduced, words: [word] }: NameSite): Identity | undefined {
    const sharing = this.byWord.get(word);
    if (!sharing) return undefined;
    const fits = (identity: Identity) => !gender || !identity.gender || identity.gender === gender;
    const bears = (identity: Identity) => fits(identity) && surnameOf(identity) === word;
    const isKnown = (identity: Identity) => identity.lastNamed >= 0 && !identity.leavesSurname;
    const bearer =
      latest(sharing, (identity) => bears(identity) && isKnown(identity)) ?? latest(sharing, bears);
    if (bearer) return bearer;
    const isFirstName = sharing.every((identity) => !fits(identity) || identity.words[0] === word);
    return isIntroduced && isFirstName ? undefined : latest(sharing, fits);
  }
}

/** Of those who are meant whoever was mentioned last. */
function latest(
  identities: readonly Identity[],
  isMeant: (identity: Identity) => boolean,
): Identity | undefined {
  let latest: Identity | undefined;
  for (const identity of identities)
    if ((!latest || identity.lastNamed > latest.lastNamed) && isMeant(identity)) latest = identity;
  return latest;
}

/** Whether a name is the surname of another one with its particles: "Von der Aue" of "Ludwig von der Aue". */
function isSurnameOf({ withParticles }: NameSite, { name }: Identity): boolean {
  return withParticles !== undefined && name.toLowerCase().endsWith(` ${withParticles}`);
}

/** Whether somebody is called by the first name alone, as the young are, other than by who is quoted. */
function isFirstNameOf({ words, quotation }: NameSite, { words: full }: Identity): boolean {
  return quotation < 0 && words.length === 1 && full.length > 1 && words[0] === full[0];
}

/** Notes what a title tells of a person. */
function tell(identity: Identity, wording: string, title: IdentityTitle): void {
  if (identity.titles.has(wording)) return;
  if (identity.titles === UNTITLED) identity.titles = new Map();
  identity.titles.set(wording, title);
}

function surnameOf({ words }: Identity): string {
  return words[words.length - 1];
}

function nameSieve(own: readonly string[], full: readonly string[]): Sieve {
  if (own.length === full.length && own.every((word, i) => word === full[i])) return 'exact';
  return own.length === 1 && endsAlike(own, full) ? 'surname' : 'alias';
}
