import type { BlockKind, Sieve } from '../analysis';
import type { ArticleText } from '../text/article';
import { creditBlocks } from '../text/creditBlocks';
import type { Quotation } from '../text/paragraph';
import { nameWordsOf } from './gazetteer/compactFile';
import type { KnownPerson } from './gazetteer/popolo';
import type { Identity, NamedMention } from './identities';
import type { Gender } from './lexicon';
import { fitsRole, holdsOfficeIn, mayBe } from './roles';
import type { Scene } from './scene';
import { AnaphorSite, RoleSite, type Site } from './sites';
import { givesOffice, type TitlePhrase } from './titles';

/** A mention without a name: a role, a pronoun or a group, with everybody it stands for. */
export interface Reference {
  readonly identities: readonly Identity[];
  readonly paragraph: number;
  /** Index of its site in the scene of its paragraph. */
  readonly at: number;
  readonly kind: 'nominal' | 'pronoun' | 'possessive';
  readonly sieve: Sieve;
}

/** Who surely held the office that a title names when the article was published; `label` is the title as worded. */
export type OfficeHolder = (label: string, title: TitlePhrase) => KnownPerson | undefined;

/**
 * Finds who roles ("the minister"), groups ("the two leaders") and pronouns stand for, walking through the article
 * once; `named` has one list a paragraph. Gender is learnt from courtesy titles and from the pronouns themselves. What
 * stays open is left out.
 */
export function resolveReferences(
  { paragraphs }: ArticleText,
  scenes: readonly Scene[],
  named: readonly (readonly NamedMention[])[],
  officeHolder: OfficeHolder,
): Reference[] {
  const walk = new Walk(named, officeHolder);
  scenes.forEach((scene, paragraph) => {
    const { kind } = paragraphs[paragraph];
    if (!creditBlocks.has(kind)) walk.enter(scene, paragraph, kind);
  });
  return walk.references;
}

/** Somebody mentioned at a place, whether by name, role or pronoun. */
interface Trace {
  readonly identity: Identity;
  /** Counted from the start of the article. */
  readonly sentence: number;
  readonly paragraph: number;
  /** Index of its site in the scene of the paragraph. */
  readonly at: number;
  readonly site: Site;
  readonly subject: boolean;
  readonly possessive: boolean;
}

/** A place in the article: a site, by its index in the scene of its paragraph. */
type Place = Pick<Trace, 'paragraph' | 'at'>;

/** How many mentions back a reference may point. */
const MEMORY = 24;
/** And how many sentences. */
const REACH = 9;

/** What it costs a pronoun to point back behind the start of its paragraph, where somebody in it would do as well. */
const PARAGRAPH_BREAK = 1.3;

/** What each mention that a subject stands nearer to "his own" than another counts. */
const OWN = 0.5;

/** Whoever is meant by a role that the article gives nobody. */
const SOMEBODY: Identity = { name: '', words: [], titles: new Map(), lastNamed: -1 };

class Walk {
  readonly references: Reference[] = [];
  private readonly recent: Trace[] = [];
  private readonly groups: { identities: readonly Identity[]; sentence: number }[] = [];
  private readonly lastHolder = new Map<string, { identity: Identity; phrase: TitlePhrase }>();
  private speaker: { identity: Identity; sentence: number; asks: boolean } | undefined;
  /** Where somebody was last brought on without a name: "a senior official". */
  private unnamed: Place | undefined;
  /** Who says the quotation that was asked about last, in this paragraph. */
  private quoted: { quotation: number; speaker: Identity | undefined } | undefined;
  private readonly byGazetteerId = new Map<string, Identity>();
  private isHeadline = false;
  /** The paragraph that is gone through, the site in it, its names, and the sentences of those before. */
  private paragraph = 0;
  private at = 0;
  private own: readonly NamedMention[] = [];
  private sentences = 0;

  constructor(
    private readonly named: readonly (readonly NamedMention[])[],
    private readonly officeHolder: OfficeHolder,
  ) {
    for (const own of named)
      for (const { identity } of own) if (identity.known) this.byGazetteerId.set(identity.known.id, identity);
  }

  /** Goes through a paragraph: its names, roles, groups and pronouns in order. */
  enter(scene: Scene, paragraph: number, kind: BlockKind): void {
    this.paragraph = paragraph;
    this.isHeadline = kind === 'headline' || kind === 'deck';
    this.own = this.named[paragraph];
    this.quoted = undefined;
    let next = 0;
    for (const [at, site] of scene.sites.entries()) {
      this.at = at;
      if (site instanceof RoleSite) this.meetRole(scene, site);
      else if (site instanceof AnaphorSite) this.meetAnaphor(scene, site);
      else {
        while (this.own[next].site !== site) next++;
        this.meet(this.own[next]);
      }
    }
    this.sentences += scene.sentences;
  }

  private meet({ identity, site }: NamedMention): void {
    this.note(identity, site, false);
    for (const [key, phrase] of site.offices) this.lastHolder.set(key, { identity, phrase });
  }

  private meetRole(scene: Scene, role: RoleSite): void {
    const { title } = role;
    const inArticle = this.holderOf(role);
    const identity = inArticle ?? this.holderOnDate(role);
    if (!identity) {
      if (bringsOnUnnamed(role)) this.unnamed = { paragraph: this.paragraph, at: this.at };
      const { gender } = title.office;
      if (isSomebody(scene, role)) this.note({ ...SOMEBODY, ...(gender && { gender }) }, role, false);
      return;
    }
    identity.country ??= title.country;
    this.refer([identity], role.whole, 'nominal', inArticle ? 'role' : 'office-holder');
  }

  /** Whom the gazetteer has in an office that the article gives nobody. */
  private holderOnDate({ title, label }: RoleSite): Identity | undefined {
    if (title.determiner !== 'definite' || !givesOffice(title)) return undefined;
    const known = this.officeHolder(label, title);
    if (!known) return undefined;
    const inArticle = this.byGazetteerId.get(known.id);
    if (inArticle) return inArticle;
    const identity: Identity = {
      name: known.name,
      words: nameWordsOf(known.name),
      ...(known.gender && { gender: known.gender }),
      known,
      titles: new Map([[label, { paragraph: this.paragraph, phrase: title }]]),
      lastNamed: -1,
    };
    this.byGazetteerId.set(known.id, identity);
    return identity;
  }

  private meetAnaphor(scene: Scene, site: AnaphorSite): void {
    const { kind, gender } = site.anaphor;
    if (gender === 'plural') {
      const members = kind === 'nominal' ? this.groupBefore(site) : this.antecedentGroup(scene, site);
      if (members.length) this.refer(members, site, kind, 'group');
    } else {
      const known = gender === 'unknown' ? undefined : gender;
      const identity = this.antecedent(scene, site, known);
      if (!identity?.name) return;
      identity.gender ??= known;
      this.refer([identity], site, kind, 'pronoun');
    }
  }

  private refer(identities: readonly Identity[], site: Site, kind: Reference['kind'], sieve: Sieve): void {
    this.references.push({ identities, paragraph: this.paragraph, at: this.at, kind, sieve });
    if (identities.length === 1) this.note(identities[0], site, kind === 'possessive');
    else this.groups.push({ identities, sentence: this.sentences + site.sentence });
  }

  private note(identity: Identity, site: Site, possessive: boolean): void {
    const sentence = this.sentences + site.sentence;
    const { paragraph, at } = this;
    const subject = !possessive && site.isSubject;
    this.recent.push({ identity, sentence, paragraph, at, site, subject, possessive });
    if (this.recent.length > MEMORY) this.recent.shift();
    if (site.quotation < 0 && site.speaks) this.speaker = { identity, sentence, asks: site.asks };
  }

  /** The person whose office a role without a name stands for. */
  private holderOf(role: RoleSite): Identity | undefined {
    const { title } = role;
    if (!givesOffice(title) && title.office.category !== 'anonymous') return undefined;
    if (title.office.category === 'anonymous' && !role.standsAlone) return undefined;
    if (title.office.canonical === 'unnamed source' || title.office.isPlural) return undefined;
    if (title.determiner === 'none')
      return role.isOwned ? this.introducedNext(role) : this.isHeadline ? this.onlyHolder(role) : undefined;
    if (title.determiner === 'indefinite') return this.introducedNext(role);
    const sentence = this.sentences + role.sentence;
    const isDescription = title.office.category === 'anonymous';
    let elsewhere: Identity | undefined;
    for (let i = this.recent.length - 1; i >= 0; i--) {
      const { identity, sentence: then, site } = this.recent[i];
      if (isDescription && this.unnamed && isBefore(this.recent[i], this.unnamed)) break;
      if (site.quotation >= 0 && sentence - then > 1) continue;
      if (identity === this.speaker?.identity && sentence === this.speaker.sentence) continue;
      if (!mayBe(identity, title)) continue;
      // "The Wexley mayor" is rather whom the article calls so than another mayor, of no place.
      if (!title.place || holdsOfficeIn(identity, title.place)) return identity;
      elsewhere ??= identity;
    }
    if (elsewhere) return elsewhere;
    if (isDescription) return undefined;
    const last = role.keys
      .map((key) => this.lastHolder.get(key))
      .find((holder) => holder && fitsRole(title, holder.phrase));
    return last?.identity ?? this.introducedNext(role);
  }

  /** "Mayor quits" in the headline is the only one in the article who is told to have the office. */
  private onlyHolder({ title, standsAlone }: RoleSite): Identity | undefined {
    if (!standsAlone) return undefined;
    const holders = new Set<Identity>();
    for (const { identity } of this.named.flat()) if (mayBe(identity, title)) holders.add(identity);
    return holders.size === 1 ? [...holders][0] : undefined;
  }

  /** "Chile's finance minister" in the lead is who the next paragraphs introduce, if that one fits. */
  private introducedNext({ title, says }: RoleSite): Identity | undefined {
    const { paragraph } = this;
    if (!title.country || this.recent.length > 4 || paragraph > 4) return undefined;
    const isVague = !isWholeOffice(title);
    if (isVague && says) return undefined;
    const following = [this.named[paragraph + 1] ?? [], this.named[paragraph + 2] ?? []].flat();
    const next = following.find(({ identity }) => identity.titles.size > 0);
    if (!next) return undefined;
    const fits = [...next.identity.titles.values()].some(({ phrase }) =>
      isVague
        ? phrase.country && fitsRole(title, phrase)
        : title.office.canonical === phrase.office.canonical && fitsRole(title, phrase),
    );
    return fits ? next.identity : undefined;
  }

  /** The members of a group: the persons of the last sentence that names several. */
  private groupBefore({ sentence, isOfLeaders }: AnaphorSite): readonly Identity[] {
    const here = this.sentences + sentence;
    const bySentence = new Map<number, Identity[]>();
    for (const trace of this.recent) {
      if (trace.site.quotation >= 0 || !trace.identity.name) continue;
      const persons = bySentence.get(trace.sentence) ?? [];
      if (!persons.includes(trace.identity) && (!isOfLeaders || trace.identity.titles.size))
        persons.push(trace.identity);
      bySentence.set(trace.sentence, persons);
    }
    for (const [sentence, persons] of [...bySentence].reverse()) {
      if (here - sentence > 3 * REACH) break;
      const others =
        sentence === here && this.speaker?.sentence === here
          ? persons.filter((identity) => identity !== this.speaker?.identity)
          : persons;
      if (others.length >= 2) return others.slice(-2);
    }
    return this.groups.length ? this.groups[this.groups.length - 1].identities : [];
  }

  /** "They" and "their" stand for persons only right after a group or two names joined by "and", or before them. */
  private antecedentGroup(scene: Scene, site: AnaphorSite): readonly Identity[] {
    const { sentence, ahead } = site;
    const { own } = this;
    const here = this.sentences + sentence;
    if (site.opensWithTheir) {
      for (let i = ahead; own[i]?.site.sentence === sentence; i++)
        if (scene.isJoinedToNext(i)) return [own[i].identity, own[i + 1].identity];
    }
    const group = this.groups[this.groups.length - 1];
    const last = this.recent[this.recent.length - 1];
    if (group && here - group.sentence <= 1 && !(last && last.sentence > group.sentence)) {
      return site.isBehindPlural ? [] : group.identities;
    }
    return [];
  }

  /** The person that a pronoun stands for: the nearest fitting subject, the running speaker before others. */
  private antecedent(scene: Scene, site: AnaphorSite, gender: Gender | undefined): Identity | undefined {
    const { sentence, quotation } = site;
    const { statement, isTag, replies, speaks, isOthers, isOwn, isAsked } = site.standing;
    const answerer = isAsked ? this.subjectAhead(site, gender) : undefined;
    if (answerer) return answerer;
    const here = this.sentences + sentence;
    const quoted = statement && this.speakerOf(scene, site, statement);
    const { speaker, paragraph } = this;
    const asker = speaker?.asks && replies ? speaker.identity : undefined;
    const running = speaker && !statement && here - speaker.sentence <= 3 ? speaker.identity : undefined;
    const bonus = speaks ? 1.8 : 0.4;
    let best: Identity | undefined;
    let highest = -Infinity;
    for (const trace of this.recent) {
      const { identity } = trace;
      const distance = here - trace.sentence;
      if (distance > REACH && !(gender && identity.gender === gender)) continue;
      if (gender && identity.gender && identity.gender !== gender) continue;
      if (identity === quoted || identity === asker) continue;
      const isHere = trace.paragraph === paragraph;
      if (isOthers && trace.subject && isHere && scene.shareClause(trace.site, site)) continue;
      if (trace.site.quotation >= 0 && !(isHere && trace.site.quotation === quotation)) continue;
      if (isTag && distance === 0) continue;
      const score =
        (distance === 0 ? 0.5 : 0) -
        0.6 * Math.min(distance, REACH) -
        (isHere ? 0 : PARAGRAPH_BREAK) +
        (trace.subject ? 1.2 : 0) +
        (trace.possessive ? (trace.site.opens && distance === 0 ? 1.5 : -0.3) : 0) +
        (gender && identity.gender === gender && identity.name ? 0.9 : 0) +
        trace.at * (isOwn && trace.subject && distance === 0 ? OWN : 1e-6) +
        (identity === running ? bonus : 0);
      if (score > highest) [best, highest] = [identity, score];
    }
    return best;
  }

  /** The subject that a sentence names behind the question that it opens with. */
  private subjectAhead({ sentence, ahead }: AnaphorSite, gender: Gender | undefined): Identity | undefined {
    for (let i = ahead; this.own[i]?.site.sentence === sentence; i++) {
      const { identity, site } = this.own[i];
      if (site.opensClause) return mayBeOf(identity, gender) ? identity : undefined;
    }
    return undefined;
  }

  /** Who says the quotation around a pronoun, by the name that stands beside it. */
  private speakerOf(scene: Scene, site: AnaphorSite, statement: Quotation): Identity | undefined {
    const { quotation } = site;
    if (this.quoted?.quotation !== quotation) {
      const beside = this.own[scene.sayerBeside(site, statement)];
      this.quoted = { quotation, speaker: beside?.identity ?? this.speaker?.identity };
    }
    return this.quoted.speaker;
  }
}

/**
 * Whether "he" behind a role that the article gives nobody is who has it: in a quotation, or where one speaks in a
 * sentence without names who is new, "a pilot", or a spokesman. "The pilot" may well be somebody who is named elsewhere.
 */
function isSomebody(scene: Scene, role: RoleSite): boolean {
  const { determiner, office } = role.title;
  if (role.quotation >= 0) return determiner === 'definite';
  const isNew = determiner === 'indefinite' || office.category === 'spokesperson';
  return isNew && role.speaksAlone && !scene.namesSomebodyIn(role.sentence);
}

function mayBeOf(identity: Identity, gender: Gender | undefined): boolean {
  return !gender || !identity.gender || identity.gender === gender;
}

/** Whether "the official" behind it is who it brings on: "a Treasury official". */
function bringsOnUnnamed({ title: { office }, isNew, standsAlone }: RoleSite): boolean {
  return office.canonical.endsWith(' official') && isNew && standsAlone;
}

function isBefore(place: Place, other: Place): boolean {
  return place.paragraph < other.paragraph || (place.paragraph === other.paragraph && place.at < other.at);
}

/** Whether a title names one office: not "official" or "minister", which many are. */
function isWholeOffice({ office }: TitlePhrase): boolean {
  return office.category !== 'anonymous' && office.canonical.includes(' ');
}
