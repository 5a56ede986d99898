import type { Sieve } from '../analysis';
import type { ArticleText } from '../text/article';
import type { Quotation, Token } from '../text/paragraph';
import type { Anaphor } from './anaphors';
import { nameWordsOf } from './gazetteer/compactFile';
import type { KnownPerson } from './gazetteer/popolo';
import type { Identity, NamedMention } from './identities';
import type { Gender } from './lexicon';
import { compareStandIns, type ParagraphPeople } from './readPeople';
import {
  asks,
  isObject,
  isOfOthers,
  isSubject,
  isTag,
  isWholeStatement,
  joined,
  pluralBefore,
  replies,
  shareClause,
  speaks,
} from './clauses';
import { fitsRole, mayBe, roleKeys } from './roles';
import { standsAlone } from './standsAlone';
import { givesOffice, type TitlePhrase } from './titles';
import { sayingVerbs } from './verbs';

/** A mention without a name: a role, a pronoun or a group, with everybody it stands for. */
export interface Reference {
  readonly identities: readonly Identity[];
  readonly paragraph: number;
  readonly from: number;
  readonly to: number;
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
  article: ArticleText,
  readings: readonly ParagraphPeople[],
  named: readonly (readonly NamedMention[])[],
  officeHolder: OfficeHolder,
): Reference[] {
  const walk = new Walk(readings, named, officeHolder);
  article.paragraphs.forEach(({ content: { text, tokens, quotations } }, paragraph) => {
    const { organizationEnds } = readings[paragraph];
    walk.enter({ paragraph, own: named[paragraph], organizationEnds, text, tokens, quotations });
  });
  return walk.references;
}

interface Scene {
  readonly paragraph: number;
  readonly own: readonly NamedMention[];
  readonly organizationEnds: ReadonlySet<number>;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly quotations: readonly Quotation[];
}

/** Somebody mentioned at a place, whether by name, role or pronoun. */
interface Trace {
  readonly identity: Identity;
  readonly sentence: number;
  readonly at: number;
  readonly paragraph: number;
  readonly subject: boolean;
  readonly quotation: number;
  readonly possessive: boolean;
  /** It opens its sentence: in "Her lawyer, PARK, said she left" both pronouns are one person's. */
  readonly opens: boolean;
}

/** How many mentions back a reference may point. */
const MEMORY = 24;
/** And how many sentences. */
const REACH = 9;

/** Whoever holds an office that is spoken of in a quotation, and that the article gives nobody. */
const SOMEBODY: Identity = { name: '', words: [], titles: new Map() };

class Walk {
  readonly references: Reference[] = [];
  private readonly recent: Trace[] = [];
  private readonly groups: { identities: readonly Identity[]; sentence: number }[] = [];
  private readonly lastHolder = new Map<string, { identity: Identity; phrase: TitlePhrase }>();
  private speaker: { identity: Identity; sentence: number; asks: boolean } | undefined;
  /** Who says the quotation that was asked about last, in this paragraph. */
  private quoted: { index: number; speaker: Identity | undefined } | undefined;
  /** Index of the next name in the paragraph. */
  private ahead = 0;
  private readonly byGazetteerId = new Map<string, Identity>();
  /** Sentences of the paragraphs before. */
  private sentences = 0;

  constructor(
    private readonly readings: readonly ParagraphPeople[],
    private readonly named: readonly (readonly NamedMention[])[],
    private readonly officeHolder: OfficeHolder,
  ) {
    for (const own of named)
      for (const { identity } of own) if (identity.known) this.byGazetteerId.set(identity.known.id, identity);
  }

  /** Goes through a paragraph: its names, roles, groups and pronouns in order. */
  enter(scene: Scene): void {
    const { tokens, paragraph, own } = scene;
    const { standIns } = this.readings[paragraph];
    let floor = 0;
    let next = 0;
    this.ahead = 0;
    this.quoted = undefined;
    while (this.ahead < own.length || next < standIns.length) {
      const name = own.at(this.ahead);
      const other = standIns.at(next);
      // Names come before the titles that they hold.
      const isName = name !== undefined && !(other && compareStandIns(other, name) < 0);
      const step = isName ? own[this.ahead++] : standIns[next++];
      if (step.from < floor) continue;
      floor = step.to;
      if ('identity' in step) this.meet(scene, step);
      else if ('office' in step) this.meetRole(scene, step);
      else this.meetAnaphor(scene, step);
    }
    this.sentences += tokens.length ? tokens[tokens.length - 1].sentence + 1 : 0;
  }

  private meet(scene: Scene, { identity, from, to, told }: NamedMention): void {
    this.note(scene, identity, from, to, false);
    for (const phrase of told)
      for (const key of roleKeys(phrase)) this.lastHolder.set(key, { identity, phrase });
  }

  private meetRole(scene: Scene, title: TitlePhrase): void {
    const inArticle = this.holderOf(scene, title);
    const identity = inArticle ?? this.holderOnDate(scene, title);
    if (!identity) {
      if (title.determiner === 'definite' && scene.tokens[title.from].quotation >= 0 && !isTold(scene, title))
        this.note(scene, { ...SOMEBODY }, title.from, title.to, false);
      return;
    }
    identity.country ??= title.country;
    const from = title.from - +(title.determiner !== 'none');
    this.refer(scene, [identity], from, title.to, 'nominal', inArticle ? 'role' : 'office-holder');
  }

  /** Whom the gazetteer has in an office that the article gives nobody. */
  private holderOnDate(scene: Scene, title: TitlePhrase): Identity | undefined {
    const { paragraph, text, tokens } = scene;
    if (title.determiner !== 'definite' || isTold(scene, title) || !givesOffice(title)) return undefined;
    const label = text.slice(tokens[title.from].start, tokens[title.to - 1].end).replace(/\s+/g, ' ');
    const known = this.officeHolder(label, title);
    if (!known) return undefined;
    const inArticle = this.byGazetteerId.get(known.id);
    if (inArticle) return inArticle;
    const identity: Identity = {
      name: known.name,
      words: nameWordsOf(known.name),
      ...(known.gender && { gender: known.gender }),
      known,
      titles: new Map([[label, { paragraph, phrase: title }]]),
    };
    this.byGazetteerId.set(known.id, identity);
    return identity;
  }

  private meetAnaphor(scene: Scene, { from, to, kind, gender }: Anaphor): void {
    if (kind === 'nominal' && gender === 'plural') {
      const members = this.groupBefore(scene, from, scene.tokens[to - 1].lower === 'leaders');
      if (members.length) this.refer(scene, members, from, to, kind, 'group');
    } else if (gender === 'plural') {
      const members = this.antecedentGroup(scene, from);
      if (members.length) this.refer(scene, members, from, to, kind, 'group');
    } else {
      const known = gender === 'unknown' ? undefined : gender;
      const identity = this.antecedent(scene, from, kind, known);
      if (!identity?.name) return;
      identity.gender ??= known;
      this.refer(scene, [identity], from, to, kind, 'pronoun');
    }
  }

  private refer(
    scene: Scene,
    identities: readonly Identity[],
    from: number,
    to: number,
    kind: Reference['kind'],
    sieve: Sieve,
  ): void {
    this.references.push({ identities, paragraph: scene.paragraph, from, to, kind, sieve });
    if (identities.length === 1) this.note(scene, identities[0], from, to, kind === 'possessive');
    else this.groups.push({ identities, sentence: this.sentences + scene.tokens[from].sentence });
  }

  private note(scene: Scene, identity: Identity, from: number, to: number, possessive: boolean): void {
    const { tokens, paragraph } = scene;
    const sentence = this.sentences + tokens[from].sentence;
    const subject = !possessive && isSubject(tokens, from, to);
    this.recent.push({
      identity,
      sentence,
      at: from,
      paragraph,
      subject,
      quotation: tokens[from].quotation,
      possessive,
      opens: tokens[from - 1]?.sentence !== tokens[from].sentence,
    });
    if (this.recent.length > MEMORY) this.recent.shift();
    if (tokens[from].quotation < 0 && speaks(tokens, from, to))
      this.speaker = { identity, sentence, asks: asks(tokens, from, to) };
  }

  /** The person whose office a role without a name stands for. */
  private holderOf(scene: Scene, title: TitlePhrase): Identity | undefined {
    const { tokens } = scene;
    if (title.determiner === 'none' || isTold(scene, title)) return undefined;
    if (!givesOffice(title) && title.office.category !== 'anonymous') return undefined;
    if (title.office.category === 'anonymous' && !standsAlone(tokens, title)) return undefined;
    if (title.office.canonical === 'unnamed source' || title.office.isPlural) return undefined;
    if (title.determiner === 'indefinite') return this.introducedNext(scene, title);
    const sentence = this.sentences + tokens[title.from].sentence;
    for (let i = this.recent.length - 1; i >= 0; i--) {
      const { identity, sentence: then, quotation } = this.recent[i];
      if (quotation >= 0 && sentence - then > 1) continue;
      if (identity === this.speaker?.identity && sentence === this.speaker.sentence) continue;
      if (mayBe(identity, title)) return identity;
    }
    if (title.office.category === 'anonymous') return undefined;
    return roleKeys(title)
      .map((key) => this.lastHolder.get(key))
      .find((last) => last && fitsRole(title, last.phrase))?.identity;
  }

  /** "A senior Chilean official" in the lead is who the next paragraph introduces, if that one fits. */
  private introducedNext({ paragraph, tokens }: Scene, title: TitlePhrase): Identity | undefined {
    if (!title.country || this.recent.length > 4 || paragraph > 4) return undefined;
    if (sayingVerbs.has(tokens[title.to]?.lower ?? '')) return undefined;
    const following = [this.named[paragraph + 1] ?? [], this.named[paragraph + 2] ?? []].flat();
    const next = following.find(({ identity }) => identity.titles.size > 0);
    if (!next) return undefined;
    const fits = [...next.identity.titles.values()].some(
      ({ phrase }) => phrase.country && fitsRole(title, phrase),
    );
    return fits ? next.identity : undefined;
  }

  /** The members of a group: the persons of the last sentence that names several. */
  private groupBefore({ tokens }: Scene, at: number, leaders: boolean): readonly Identity[] {
    const here = this.sentences + tokens[at].sentence;
    const bySentence = new Map<number, Identity[]>();
    for (const trace of this.recent) {
      if (trace.quotation >= 0) continue;
      const persons = bySentence.get(trace.sentence) ?? [];
      if (!persons.includes(trace.identity) && (!leaders || trace.identity.titles.size))
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
  private antecedentGroup({ tokens, own, organizationEnds }: Scene, at: number): readonly Identity[] {
    const { sentence } = tokens[at];
    const here = this.sentences + sentence;
    const opens = at < 2 || tokens[at - 2].sentence !== sentence;
    if (opens && tokens[at].lower === 'their') {
      for (let i = this.ahead; i + 1 < own.length && tokens[own[i].from].sentence === sentence; i++)
        if (joined(tokens, own[i].to, own[i + 1].from)) return [own[i].identity, own[i + 1].identity];
    }
    const group = this.groups[this.groups.length - 1];
    const last = this.recent[this.recent.length - 1];
    if (group && here - group.sentence <= 1 && !(last && last.sentence > group.sentence)) {
      return pluralBefore(tokens, organizationEnds, at) ? [] : group.identities;
    }
    return [];
  }

  /** The person that a pronoun stands for: the nearest fitting subject, the running speaker before others. */
  private antecedent(
    scene: Scene,
    at: number,
    kind: Anaphor['kind'],
    gender: Gender | undefined,
  ): Identity | undefined {
    const { tokens, quotations } = scene;
    const token = tokens[at];
    const here = this.sentences + token.sentence;
    const quotation = token.quotation >= 0 ? quotations[token.quotation] : undefined;
    const whole = quotation !== undefined && isWholeStatement(tokens, quotation);
    const quoted = whole ? this.speakerOf(scene, quotation, token.quotation) : undefined;
    const tag = isTag(tokens, at);
    const asker = this.speaker?.asks && replies(tokens, at, at + 1) ? this.speaker.identity : undefined;
    const isOthers =
      kind === 'possessive' ? isOfOthers(tokens, at) : kind === 'pronoun' && isObject(tokens, at);
    const { speaker } = this;
    const running = speaker && !whole && here - speaker.sentence <= 3 ? speaker.identity : undefined;
    const bonus = speaks(tokens, at, at + 1) ? 1.8 : 0.4;
    let best: Identity | undefined;
    let highest = -Infinity;
    for (const trace of this.recent) {
      const { identity } = trace;
      const distance = here - trace.sentence;
      if (distance > REACH && !(gender && identity.gender === gender)) continue;
      if (gender && identity.gender && identity.gender !== gender) continue;
      if (identity === quoted || identity === asker) continue;
      if (
        isOthers &&
        trace.subject &&
        trace.paragraph === scene.paragraph &&
        shareClause(tokens, trace.at, at)
      )
        continue;
      if (
        trace.quotation >= 0 &&
        !(trace.paragraph === scene.paragraph && trace.quotation === token.quotation)
      )
        continue;
      if (tag && distance === 0 && !(trace.paragraph === scene.paragraph && trace.at > at)) continue;
      const score =
        (distance === 0 ? 0.5 : 0) -
        0.6 * Math.min(distance, REACH) +
        (trace.subject ? 1.2 : 0) +
        (trace.possessive ? (trace.opens && distance === 0 ? 1.5 : -0.3) : 0) +
        (gender && identity.gender === gender ? 0.9 : 0) +
        trace.at * 1e-6 +
        (identity === running ? bonus : 0);
      if (score > highest) [best, highest] = [identity, score];
    }
    return best;
  }

  /** Who says a quotation, by the name that stands beside it. */
  private speakerOf({ tokens, own }: Scene, quotation: Quotation, index: number): Identity | undefined {
    if (this.quoted?.index === index) return this.quoted.speaker;
    const [from, to] = quotation.tokens;
    const isBeside = (mention: NamedMention | undefined) =>
      mention !== undefined &&
      ((mention.from >= to && mention.from <= to + 2) ||
        (mention.to <= from &&
          (from - mention.to <= 4 || isIntroduced(tokens, from)) &&
          tokens[mention.from].sentence === tokens[from].sentence));
    // The names inside the quotation lie between the two that may stand beside it.
    let before = this.ahead - 1;
    while (own[before]?.to > from) before--;
    let after = this.ahead;
    while (own[after]?.from < to) after++;
    const beside = [own[before], own[after]].find(isBeside);
    const speaker = beside?.identity ?? this.speaker?.identity;
    this.quoted = { index, speaker };
    return speaker;
  }
}

/** Whether a further verb of the same subject stands before the quotation: "… and said:". */
function isIntroduced(tokens: readonly Token[], from: number): boolean {
  const at = tokens[from - 1]?.kind === 'mark' ? from - 2 : from - 1;
  return sayingVerbs.has(tokens[at]?.lower ?? '') && tokens[at - 1]?.lower === 'and';
}

/** Whether a title belongs to a name of the paragraph. */
function isTold({ own }: Scene, title: TitlePhrase): boolean {
  return own.some(({ told }) => told.includes(title));
}
