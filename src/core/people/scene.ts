import type { OrganizationKind } from '../analysis';
import type { ParagraphText, Quotation, Token } from '../text/paragraph';
import { clausesBefore, joined } from './clauses';
import type { NameCandidate } from './names';
import { compareStandIns, type ParagraphPeople, type StandIn } from './readPeople';
import { sceneOutline } from './sceneOutline';
import { AnaphorSite, NameSite, RoleSite, type Site, wordingOf } from './sites';
import type { TitlePhrase } from './titles';
import { sayingVerbs } from './verbs';

/** An organization by its name; offsets are relative to the paragraph. */
export interface OrganizationSite {
  readonly name: string;
  /** The same for each way to write it. */
  readonly key: string;
  readonly kind: OrganizationKind;
  readonly start: number;
  readonly end: number;
}

/** Whatever may mention a person. */
export type PersonSite = NameSite | RoleSite | AnaphorSite;

/**
 * What a paragraph says of people and organizations once its names are known, whoever they turn out to be: it depends on
 * nothing else of the article.
 */
export class Scene {
  readonly names: readonly NameSite[];
  /** These, roles, groups and pronouns in order, without overlap. */
  readonly sites: readonly PersonSite[];
  /** None that a person's name takes words of. */
  readonly organizations: readonly OrganizationSite[];
  /** How many sentences the paragraph has. */
  readonly sentences: number;
  private clauses?: Int32Array;
  private namedIn?: ReadonlySet<number>;
  /** Each quotation is gone through once, however many pronouns are in it. */
  private sayers?: Map<Quotation, number>;
  private told?: string;

  constructor(
    private readonly content: ParagraphText,
    readonly reading: ParagraphPeople,
    /** The names by their words alone. */
    readonly candidates: readonly NameCandidate[],
  ) {
    this.names = namesOf(content, candidates);
    this.sites = sitesOf(content, reading, this.names);
    this.organizations = organizationsOf(content, reading, this.names);
    this.sentences = (content.tokens.at(-1)?.sentence ?? -1) + 1;
  }

  /**
   * All that the scene tells of persons. Those of two scenes with the same outline are the same, and the same is said of
   * them; they may only stand elsewhere in the paragraph.
   */
  get outline(): string {
    return (this.told ??= sceneOutline(this, this.content));
  }

  /** Whether nothing between the starts of two sites begins another clause. */
  shareClause(site: Site, later: Site): boolean {
    this.clauses ??= clausesBefore(this.content.tokens);
    return site.sentence === later.sentence && this.clauses[site.from] === this.clauses[later.from];
  }

  /** Whether a sentence names somebody outside of quotations. */
  namesSomebodyIn(sentence: number): boolean {
    this.namedIn ??= new Set(
      this.names.filter(({ quotation }) => quotation < 0).map((name) => name.sentence),
    );
    return this.namedIn.has(sentence);
  }

  /** Whether a name is joined with the next one by "and" alone. */
  isJoinedToNext(name: number): boolean {
    const { names, content } = this;
    return name + 1 < names.length && joined(content.tokens, names[name].to, names[name + 1].from);
  }

  /** Index of the name that stands beside the quotation around a pronoun, as whoever says it does; -1 without any. */
  sayerBeside({ ahead }: AnaphorSite, quotation: Quotation): number {
    this.sayers ??= new Map();
    const sayer = this.sayers.get(quotation) ?? this.findSayer(ahead, quotation);
    this.sayers.set(quotation, sayer);
    return sayer;
  }

  private findSayer(ahead: number, quotation: Quotation): number {
    const { names } = this;
    const { tokens } = this.content;
    const [from, to] = quotation.tokens;
    const isBeside = (name: NameSite | undefined) =>
      name !== undefined &&
      ((name.from >= to && name.from <= to + 2) ||
        (name.to <= from &&
          (from - name.to <= 4 || isIntroduced(tokens, from)) &&
          name.sentence === tokens[from].sentence));
    // The names inside the quotation lie between the two that may stand beside it.
    let before = ahead - 1;
    while (names[before]?.to > from) before--;
    let after = ahead;
    while (names[after]?.from < to) after++;
    return [before, after].find((name) => isBeside(names[name])) ?? -1;
  }
}

/** Whether a further verb of the same subject stands before the quotation: "… and said:". */
function isIntroduced(tokens: readonly Token[], from: number): boolean {
  const at = tokens[from - 1]?.kind === 'mark' ? from - 2 : from - 1;
  return sayingVerbs.has(tokens[at]?.lower ?? '') && tokens[at - 1]?.lower === 'and';
}

/** The names that have anything to compare: "Jr." has not. */
function namesOf(content: ParagraphText, candidates: readonly NameCandidate[]): NameSite[] {
  const names: NameSite[] = [];
  let plural: TitlePhrase | undefined;
  for (const candidate of candidates) {
    if (candidate.words.length === 0) continue;
    const before = names.at(-1);
    const isShared =
      plural && !candidate.titles.length && isJoined(content.tokens, before!.to, candidate.from);
    const name = new NameSite(content, candidate, isShared ? plural : undefined);
    plural = name.told.find(({ office }) => office.isPlural);
    names.push(name);
  }
  return names;
}

/** Whether a title in the plural of the name before holds for the next one too: "Justices A, B and C". */
function isJoined(tokens: readonly Token[], from: number, to: number): boolean {
  const between = tokens.slice(from, to);
  return between.length > 0 && between.every(({ lower }) => lower === ',' || lower === 'and');
}

function sitesOf(
  content: ParagraphText,
  { standIns, organizationEnds }: ParagraphPeople,
  names: readonly NameSite[],
): PersonSite[] {
  const told = new Set(names.flatMap((name) => name.told));
  const sites: PersonSite[] = [];
  let floor = 0;
  let ahead = 0;
  let next = 0;
  while (ahead < names.length || next < standIns.length) {
    const name = names.at(ahead);
    const other = standIns.at(next);
    // Names come before the titles that they hold.
    const isName = name !== undefined && !(other && compareStandIns(other, name) < 0);
    const step = isName ? names[ahead++] : standIns[next++];
    if (step.from < floor) continue;
    floor = step.to;
    if (step instanceof NameSite) sites.push(step);
    else if (!isTitle(step)) sites.push(new AnaphorSite(content, step, organizationEnds, ahead));
    else if (!told.has(step)) sites.push(new RoleSite(content, step));
  }
  return sites;
}

function isTitle(standIn: StandIn): standIn is TitlePhrase {
  return 'office' in standIn;
}

function organizationsOf(
  content: ParagraphText,
  { organizations }: ParagraphPeople,
  names: readonly NameSite[],
): OrganizationSite[] {
  const { tokens } = content;
  return organizations
    .filter(({ from, to }) => {
      // "The PARK administration" is named after a person, but is not one.
      return !names.some((person) => holds(person, to - 1) || (holds(person, from) && person.to < to - 1));
    })
    .map(({ from, to, kind }) => {
      const name = wordingOf(content, from, to);
      return { name, key: name.toLowerCase(), kind, start: tokens[from].start, end: tokens[to - 1].end };
    });
}

/** Whether a token belongs to somebody's name. */
function holds({ nameFrom, to }: NameSite, token: number): boolean {
  return nameFrom <= token && token < to;
}
