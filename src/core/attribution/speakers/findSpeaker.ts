import type { Span } from '../../span';
import type { ArticleParagraph } from '../../text/article';
import { courtesies } from '../../people/courtesies';
import { nameSuffixes, postNominals } from '../../people/nameWords';
import type { Token } from '../../text/paragraph';
import { firstTokenFrom } from '../tokensIn';
import type { Mentions, SpeakerMention } from './mentions';
import { wordSet } from '../../wordSet';
import { Companies } from './companies';
import { attaches, headOf, isAdverb, isDeterminer } from './sourceWords';
import { nobody, speakerOf, type Speaker } from './speaker';
import { isCapitalized, type WordedSource } from './wordedSource';

/** How many blocks a lead may take from the first word of a document to whoever issued it. */
const LEAD = 3;

/** Whoever a source was found to be by the mentions in it alone. */
interface FoundSpeaker {
  readonly speaker: Speaker;
  readonly inside: readonly SpeakerMention[];
  /** Where the source stood. */
  readonly from: number;
}

/** A source, at its place in the article, whose speaker is asked for. */
export interface Sourced {
  readonly source: readonly Span[];
  readonly worded: WordedSource | undefined;
  found?: FoundSpeaker | undefined;
}

interface Unissued {
  /** Where the first of them stands. */
  readonly block: number;
  readonly speakers: Speaker[];
}

const relative = new Set(['who', 'which', 'that']);
/** What stands between somebody and the relative pronoun: a comma, a few words in brackets. */
const besideRelative = /^(?: \([^()]{1,40}\))?,? ?$/;
const joins = new Set(['and', 'or', 'but']);

/** Tells who the sources of an article are; ask in the order of the text, since "the report" refers back. */
export class SpeakerFinder {
  /** By the noun of a document: whoever issued the last such one. */
  private readonly issuers = new Map<string, Speaker>();
  /** By noun: the documents met before anybody was named for one. */
  private readonly unissued = new Map<string, Unissued>();
  /** Those of them that turned out to be somebody's. */
  private readonly issuedLater = new Map<Speaker, Speaker>();

  private readonly companies = new Companies();

  constructor(private readonly mentions: Mentions) {}

  /** Who the source of an attribution is: the mention that heads it, else what its words stand for. */
  find(paragraph: ArticleParagraph, asked: Sourced): Speaker {
    const {
      worded,
      source: [span],
      found,
    } = asked;
    if (!worded) return nobody;
    const inside = this.mentions.within(span);
    if (found && hasSame(inside, span[0], found)) return found.speaker;
    const speaker = speakerAmong(inside, paragraph, worded);
    if (speaker) asked.found = { speaker, inside, from: span[0] };
    return speaker ?? this.speakerElsewhere(inside, paragraph, worded, span[0]);
  }

  /** Who a source is by what the article tells elsewhere. */
  private speakerElsewhere(
    inside: readonly SpeakerMention[],
    paragraph: ArticleParagraph,
    source: WordedSource,
    from: number,
  ): Speaker {
    const { tokens, words, kind, name } = source;
    if (isRelative(source)) return this.antecedent(paragraph, from);
    if (kind === 'pronoun') {
      const organization = this.subjectBefore(paragraph, from);
      return organization ? speakerOf(organization) : { ...nobody, kind };
    }
    const head = inside.find((mention) => heads(paragraph, tokens, mention));
    if (kind === 'document') return this.document(paragraph, source, head, inside);
    const bare = name.replace(/^the /i, '');
    const known =
      kind === 'named'
        ? (this.mentions.organization(bare) ?? this.mentions.initialed(bare) ?? this.mentions.labeled(name))
        : this.mentions.organizationCalled(words[1], from);
    if (known) return speakerOf(known);
    const company =
      kind === 'named' ? this.companies.called(bare) : bare === 'company' && this.companies.only;
    const speaker = company || { name, id: null, kind };
    this.companies.note(speaker);
    return speaker;
  }

  /** The speaker, once all sources have been found: "a report" of the lead is whose the next report is told to be. */
  settled(speaker: Speaker): Speaker {
    return this.issuedLater.get(speaker) ?? speaker;
  }

  /** "Kim Park (Labor), who |said": the mention right before the relative pronoun. */
  private antecedent({ start, content }: ArticleParagraph, from: number): Speaker {
    const mention = this.mentions.lastBefore(from, start);
    const isNear = mention && besideRelative.test(content.text.slice(mention.span[1] - start, from - start));
    return isNear ? speakerOf(mention) : { ...nobody, kind: 'pronoun' };
  }

  /** "The Harbor Court ruled on what |it| called a lottery": the organization that a sentence of the paragraph opens with. */
  private subjectBefore({ start, content }: ArticleParagraph, from: number): SpeakerMention | undefined {
    const opens = ({ span }: SpeakerMention) => {
      const first = firstTokenFrom(content.tokens, span[0] - start);
      const [begin] = content.sentences[content.tokens[first].sentence].tokens;
      return first === begin || (first === begin + 1 && content.tokens[begin].lower === 'the');
    };
    const before = this.mentions.within([start, from]);
    return before.filter((mention) => !mention.person && opens(mention)).at(-1);
  }

  /** A document speaks for whoever issued it: named with it, or with the last document of that name. */
  private document(
    paragraph: ArticleParagraph,
    { tokens, words, name }: WordedSource,
    head: SpeakerMention | undefined,
    inside: readonly SpeakerMention[],
  ): Speaker {
    const noun = headOf(words);
    const other = words.findIndex((word) => word === 'quoting' || word === 'citing');
    const own = other < 0 ? tokens : tokens.slice(0, other);
    const issuer = inside.find((mention) => mention !== head && isName(paragraph, own, mention));
    if (issuer) {
      const speaker = { ...speakerOf(issuer), kind: 'document' } as const;
      if (!this.issuers.has(noun) && words[0] !== 'another') this.tellLead(noun, paragraph, speaker);
      this.issuers.set(noun, speaker);
      return speaker;
    }
    const known = isDeterminer(words[0]) && !/^an?$/.test(words[0]) ? this.issuers.get(noun) : undefined;
    if (known) return known;
    const bare = { name, id: head?.id ?? null, kind: 'document' } as const;
    const lead = this.unissued.get(noun);
    if (lead) lead.speakers.push(bare);
    else this.unissued.set(noun, { block: paragraph.block, speakers: [bare] });
    return bare;
  }

  /** The documents of a noun that a lead right before this one left without an issuer are this one. */
  private tellLead(noun: string, { block }: ArticleParagraph, issuer: Speaker): void {
    const lead = this.unissued.get(noun);
    if (!lead || block - lead.block > LEAD) return;
    for (const speaker of lead.speakers) this.issuedLater.set(speaker, issuer);
  }
}

function isRelative({ words }: WordedSource): boolean {
  return words.length === 1 && relative.has(words[0]);
}

/** Who a source is by the mentions in it and its own words; undefined where more has to be asked. */
function speakerAmong(
  inside: readonly SpeakerMention[],
  paragraph: ArticleParagraph,
  source: WordedSource,
): Speaker | undefined {
  const { tokens, words, kind, name } = source;
  if (isRelative(source)) return undefined;
  const isOwner = ({ kind }: SpeakerMention) => kind === 'possessive' && tokens.length > 1;
  const head = inside.find((mention) => !isOwner(mention) && heads(paragraph, tokens, mention));
  const isWithHead = (other: SpeakerMention) =>
    speakTogether(paragraph, tokens, other, head!) || speakTogether(paragraph, tokens, head!, other);
  if (head?.person && inside.some(isWithHead)) {
    const isRow = !words.includes('and') || words.indexOf('and') > words.indexOf(',');
    return { name: isRow ? rowName(paragraph, tokens, inside) : name, id: null, kind: 'collective' };
  }
  const person = head?.person ? head : apposed(paragraph, tokens, inside);
  if (person) return speakerOf(person);
  if (head && isName(paragraph, tokens, head)) return speakerOf(head);
  if (kind === 'pronoun' && words[0] !== 'it') return { ...nobody, kind };
  const isAsked =
    kind === 'document' ||
    kind === 'named' ||
    kind === 'pronoun' ||
    (words.length === 2 && words[0] === 'the');
  return isAsked ? undefined : { name, id: null, kind };
}

/** Whether the mentions in a source are those by which its speaker was found, though they may have moved with it. */
function hasSame(inside: readonly SpeakerMention[], from: number, found: FoundSpeaker): boolean {
  const by = from - found.from;
  return (
    inside.length === found.inside.length &&
    inside.every(({ span, id, name, kind }, i) => {
      const other = found.inside[i];
      return (
        span[0] === other.span[0] + by &&
        span[1] === other.span[1] + by &&
        id === other.id &&
        name === other.name &&
        kind === other.kind
      );
    })
  );
}

/** Letters of a seat behind a name. */
const seats = wordSet('mp mps mep meps td msp mla mlc');

/** Whether a word stands behind a name and belongs to it. */
function followsName(word: string): boolean {
  return seats.has(word) || postNominals.has(word) || nameSuffixes.has(word);
}

/** Whether the mention is what the source is about: not attached to it, nor a part or the possessor of its noun. */
function heads(
  { start }: ArticleParagraph,
  tokens: readonly Token[],
  { span: [from, to] }: SpeakerMention,
): boolean {
  for (const { start: at, lower, kind } of tokens) {
    if (at + start < from && attaches(lower)) return false;
    if (at + start >= to && !followsName(lower)) return kind === 'mark' || attaches(lower) || isAdverb(lower);
  }
  return true;
}

/** The words of a source up to whom it names last: "Kim Park, the harbor master, and Ana Lopez", "Kim Park and others". */
function rowName(
  { start, content }: ArticleParagraph,
  tokens: readonly Token[],
  inside: readonly SpeakerMention[],
): string {
  const last = inside.filter(({ person }) => person).at(-1)!;
  const and = tokens.map(({ lower }) => lower).lastIndexOf('and');
  const isLast = and < 0 || tokens[and].start + start < last.span[0];
  return content.text.slice(tokens[0].start, isLast ? last.span[1] - start : tokens[tokens.length - 1].end);
}

/** Whether two people are meant by the same words ("both officials"), or joined by "and", be it as two of a row. */
function speakTogether(
  { start }: ArticleParagraph,
  tokens: readonly Token[],
  one: SpeakerMention,
  other: SpeakerMention,
): boolean {
  if (!one.person || one.id === other.id || one.span[0] > other.span[0]) return false;
  if (one.span[0] === other.span[0] && one.span[1] === other.span[1]) return true;
  const last = firstTokenFrom(tokens, other.span[0] - start) - 1;
  if (last < 1) return false;
  const isNext = tokens[last].end + start > one.span[1] && tokens[last - 1].end + start === one.span[1];
  if (tokens[last].lower === ',')
    return isNext && other.person && tokens.some(({ lower }) => lower === 'and');
  return tokens[last].lower === 'and' && (isNext || (other.person && tokens[last - 1].lower === ','));
}

/**
 * "the harbor master, |Kim Park|", "the report's author, engineer |Kim Park|": a person after the first comma; after a
 * later one where the source starts with a participle ("speaking in Oslo, Norway, |Kim Park|").
 */
function apposed(
  { start }: ArticleParagraph,
  tokens: readonly Token[],
  inside: readonly SpeakerMention[],
): SpeakerMention | undefined {
  if (!inside.some(({ person }) => person)) return undefined;
  const commas = tokens.flatMap(({ lower }, i) => (lower === ',' ? [i] : []));
  const before = commas.slice(0, isParticiple(tokens[0]) ? commas.length : 1);
  return inside.find(({ person, span: [at] }) => {
    if (!person) return false;
    const first = firstTokenFrom(tokens, at - start);
    return before.some((comma) => comma < first && tokens.slice(comma + 1, first).every(introducesName));
  });
}

/** A word that may stand before a name without being a part of it: "engineer |Kim Park|", "Lady |Park|". */
function introducesName(token: Token): boolean {
  const { kind, lower } = token;
  if (courtesies.has(lower)) return true;
  return kind === 'word' && !isCapitalized(token) && !attaches(lower) && !joins.has(lower);
}

/** "speaking", "asked": a word that opens what comes before a subject. */
function isParticiple({ lower }: Token): boolean {
  return lower.length > 4 && /(?:ing|ed)$/.test(lower);
}

/** Whether a mention is a name rather than a common noun ("officials", "the statement"). */
function isName(
  { start }: ArticleParagraph,
  tokens: readonly Token[],
  { span: [from, to] }: SpeakerMention,
): boolean {
  return tokens.some(
    (token) => token.start + start >= from && token.end + start <= to && isCapitalized(token),
  );
}
