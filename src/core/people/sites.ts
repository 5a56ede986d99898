import type { ParagraphText, Quotation, Token } from '../text/paragraph';
import type { Anaphor } from './anaphors';
import {
  afterComplement,
  asks,
  isObject,
  isOfOthers,
  isSubject,
  isTag,
  isWholeStatement,
  pluralBefore,
  replies,
  speaks,
} from './clauses';
import type { Gender } from './lexicon';
import { inOrder, type NameCandidate } from './names';
import { particles } from './nameWords';
import { roleKeys } from './roles';
import { standsAlone } from './standsAlone';
import { wordSet } from '../wordSet';
import { beforeAge, type TitlePhrase } from './titles';
import { sayingVerbs } from './verbs';

/**
 * A stretch of a paragraph that mentions somebody, and what stands around it: worked out when it is first asked for and
 * kept, so that a keystroke elsewhere does not look at the paragraph's tokens again.
 */
export class Site {
  readonly sentence: number;
  /** As `Token.quotation`. */
  readonly quotation: number;
  /** Offsets in the paragraph. */
  readonly start: number;
  readonly end: number;
  /** Whether it opens its sentence: in "Her lawyer, PARK, said she left" both pronouns are one person's. */
  readonly opens: boolean;
  private subject?: boolean;
  private speaking?: boolean;
  private asking?: boolean;

  constructor(
    protected readonly paragraph: ParagraphText,
    readonly from: number,
    readonly to: number,
  ) {
    const { tokens } = paragraph;
    ({ sentence: this.sentence, quotation: this.quotation, start: this.start } = tokens[from]);
    this.end = tokens[to - 1].end;
    this.opens = tokens[from - 1]?.sentence !== this.sentence;
  }

  get isSubject(): boolean {
    return (this.subject ??= isSubject(this.tokens, this.from, this.to));
  }

  get speaks(): boolean {
    return (this.speaking ??= speaks(this.tokens, this.from, this.to));
  }

  get asks(): boolean {
    return (this.asking ??= asks(this.tokens, this.from, this.to));
  }

  protected get tokens(): readonly Token[] {
    return this.paragraph.tokens;
  }
}

/** The words of a stretch in one line. */
export function wordingOf({ text, tokens }: ParagraphText, from: number, to: number): string {
  return text.slice(tokens[from].start, tokens[to - 1].end).replace(/\s+/g, ' ');
}

/** A question that opens a sentence has no more tokens before a pronoun. */
const LONGEST_QUESTION = 30;
const asking = wordSet('asked questioned pressed quizzed');

/** Whether a token stands in what a sentence opens with before its subject: "|Asked whether he| would resign, …". */
function opensQuestion(tokens: readonly Token[], at: number): boolean {
  const { sentence } = tokens[at];
  let from = at;
  while (
    at - from < LONGEST_QUESTION &&
    tokens[from - 1]?.sentence === sentence &&
    tokens[from - 1].lower !== ','
  )
    from--;
  return tokens[from - 1]?.sentence !== sentence && asking.has(tokens[from].lower);
}

/** A name, with what its paragraph tells of whoever bears it. */
export class NameSite extends Site {
  readonly words: readonly string[];
  readonly nameFrom: number;
  readonly nameStart: number;
  /** Titles told of the person here, before the name or beside it. */
  readonly told: readonly TitlePhrase[];
  /** Those of them that are more than a courtesy, by their wording. */
  readonly titles: readonly (readonly [wording: string, title: TitlePhrase])[];
  /** The same by what a role is looked up by. */
  readonly offices: readonly (readonly [key: string, title: TitlePhrase])[];
  /** What the titles right before the name say of it, and all that are told. */
  readonly genderBefore: Gender | undefined;
  readonly gender: Gender | undefined;
  /** Whether a title before it is more than a courtesy. */
  readonly isIntroduced: boolean;
  /** Whether it is told as the name of somebody's relative: "her husband, NAME". */
  readonly isRelative: boolean;
  /** Behind a particle the name in lower case: it may be a surname, "Von der Aue" of "Ludwig von der Aue". */
  readonly withParticles: string | undefined;

  constructor(paragraph: ParagraphText, candidate: NameCandidate, shared: TitlePhrase | undefined) {
    const { from, to, words, titles } = candidate;
    super(paragraph, titles.length && !isCourtesy(titles[0]) ? titles[0].from : from, to);
    this.words = words;
    this.nameFrom = from;
    this.nameStart = paragraph.tokens[from].start;
    this.told = shared ? inOrder([...candidate.told, shared]) : candidate.told;
    this.titles = this.told
      .filter((title) => !isCourtesy(title))
      .map((title) => [wordingOf(paragraph, title.from, title.to), title]);
    this.offices = this.told.flatMap((title) => roleKeys(title).map((key) => [key, title] as const));
    this.genderBefore = genderOf(titles);
    this.gender = genderOf(this.told);
    this.isIntroduced = !titles.every(isCourtesy);
    this.isRelative = this.told.some(({ office }) => office.category === 'kin');
    if (particles.has(paragraph.tokens[from].lower)) this.withParticles = this.name.toLowerCase();
  }

  /** Whether it stands behind a comma as the subject of what follows. */
  get opensClause(): boolean {
    return this.isSubject && this.tokens[this.from - 1]?.lower === ',';
  }

  /** As the text words it. */
  get name(): string {
    return wordingOf(this.paragraph, this.nameFrom, this.to);
  }
}

function genderOf(titles: readonly TitlePhrase[]): Gender | undefined {
  return titles.find(({ office }) => office.gender)?.office.gender;
}

/** Titles that are no part of a mention: "Mrs", "his brother". */
function isCourtesy({ office }: TitlePhrase): boolean {
  return office.category === 'honorific' || office.category === 'kin';
}

/** How many words may stand between the article and a role: "a senior harbor board official". */
const LONGEST_MODIFIER = 5;
const modifierEnds = wordSet("the this that its his her their 's of to in on at by for from with and or");

/** A title that no name of its paragraph bears, without its determiner. */
export class RoleSite extends Site {
  /** With its determiner. */
  readonly whole: Site;
  private words?: string;
  private alone?: boolean;
  private opened?: boolean;
  private lookedUp?: readonly string[];

  constructor(
    paragraph: ParagraphText,
    readonly title: TitlePhrase,
  ) {
    super(paragraph, title.from, title.to);
    this.whole =
      title.determiner === 'none'
        ? this
        : new Site(paragraph, beforeAge(paragraph.tokens, title.from), title.to);
  }

  /** As the text words it. */
  get label(): string {
    return (this.words ??= wordingOf(this.paragraph, this.from, this.to));
  }

  get standsAlone(): boolean {
    return (this.alone ??= standsAlone(this.tokens, this.title));
  }

  /** Whether it stands behind an indefinite article and what is no part of the title: "a harbor board official". */
  get isNew(): boolean {
    return (this.opened ??= this.isOpenedByArticle());
  }

  private isOpenedByArticle(): boolean {
    const { tokens, from } = this;
    for (let at = from - 1; at >= Math.max(0, from - LONGEST_MODIFIER - 1); at--) {
      const { kind, lower } = tokens[at];
      if (/^(?:an?|another)$/.test(lower)) return true;
      if (kind !== 'word' || modifierEnds.has(lower)) return false;
    }
    return false;
  }

  /** Whether it says whose it is, and is no apposition: "Chile's finance minister". */
  get isOwned(): boolean {
    return this.tokens[this.from - 1]?.lower !== ',' && /['’]s /.test(this.label);
  }

  get keys(): readonly string[] {
    return (this.lookedUp ??= roleKeys(this.title));
  }

  /** Whether one person speaks, be it behind what the role is of: "a spokeswoman for the Harbor Board said". */
  get speaksAlone(): boolean {
    const { tokens, from, to } = this;
    return this.standsAlone && !this.asks && speaks(tokens, from, afterComplement(tokens, to));
  }

  /** Whether a verb of saying comes next. */
  get says(): boolean {
    return sayingVerbs.has(this.tokens[this.to]?.lower ?? '');
  }
}

/** How a pronoun stands in its sentence. */
interface Standing {
  /** The quotation that holds it, if that is a statement of its own. */
  readonly statement: Quotation | undefined;
  readonly isTag: boolean;
  readonly replies: boolean;
  readonly speaks: boolean;
  /** Whether it is somebody else's than the subject's. */
  readonly isOthers: boolean;
  /** Whether it is the subject's for sure: "his own". */
  readonly isOwn: boolean;
  /** Whether it stands in a question that opens the sentence of who answers it: "Asked whether |he| would resign, NAME". */
  readonly isAsked: boolean;
}

/** A pronoun or a group. */
export class AnaphorSite extends Site {
  private stands?: Standing;
  private behindPlural?: boolean;

  constructor(
    paragraph: ParagraphText,
    readonly anaphor: Anaphor,
    /** Organizations' ends in its paragraph, as indexes one past their last tokens. */
    private readonly organizationEnds: ReadonlySet<number>,
    /** Index of the next name of the paragraph. */
    readonly ahead: number,
  ) {
    super(paragraph, anaphor.from, anaphor.to);
  }

  get standing(): Standing {
    return (this.stands ??= this.readStanding());
  }

  /** Whether a plural noun or an organization stands before it. */
  get isBehindPlural(): boolean {
    return (this.behindPlural ??= pluralBefore(this.tokens, this.organizationEnds, this.from));
  }

  /** Whether it is "the leaders", however many. */
  get isOfLeaders(): boolean {
    return this.tokens[this.to - 1].lower === 'leaders';
  }

  /** Whether its sentence opens with it, or with one word more: "Their ...", "In their ...". */
  get opensWithTheir(): boolean {
    const { tokens, from } = this;
    return tokens[from].lower === 'their' && tokens[from - 2]?.sentence !== this.sentence;
  }

  private readStanding(): Standing {
    const { tokens, from, quotation } = this;
    const { kind } = this.anaphor;
    const around = quotation < 0 ? undefined : this.paragraph.quotations[quotation];
    return {
      statement: around && isWholeStatement(tokens, around) ? around : undefined,
      isTag: isTag(tokens, from),
      replies: replies(tokens, from, from + 1),
      speaks: speaks(tokens, from, from + 1),
      isOthers:
        kind === 'possessive' ? isOfOthers(tokens, from) : kind === 'pronoun' && isObject(tokens, from),
      isOwn: tokens[from + 1]?.lower === 'own',
      isAsked: opensQuestion(tokens, from),
    };
  }
}
