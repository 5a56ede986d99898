import type { SourceKind } from '../../analysis';
import { shift, type Span } from '../../span';
import type { ArticleParagraph } from '../../text/article';
import type { Token } from '../../text/paragraph';
import { tokensIn } from '../tokensIn';
import type { Mentions, SpeakerMention } from './mentions';
import { attaches, kindByWords } from './sourceWords';

/** Who a source is. */
export interface Speaker {
  /** A person's or organization's name, or the source's own words. */
  readonly name: string | null;
  readonly id: string | null;
  readonly kind: SourceKind;
}

export const nobody: Speaker = { name: null, id: null, kind: 'none' };

const kinds: Readonly<Record<SpeakerMention['kind'], SourceKind>> = {
  titled: 'named',
  full: 'named',
  surname: 'named',
  pronoun: 'pronoun',
  possessive: 'pronoun',
  nominal: 'role',
  institution: 'institution',
  metonym: 'metonym',
  outlet: 'outlet',
  document: 'document',
  group: 'collective',
};

/** Who the source of an attribution is: the mention that heads it, else what its words stand for. */
export function findSpeaker(
  paragraph: ArticleParagraph,
  source: readonly Span[],
  mentions: Mentions,
): Speaker {
  if (source.length === 0) return nobody;
  const tokens = tokensIn(paragraph.content, shift(source[0], -paragraph.start));
  if (tokens.length === 0) return nobody;
  const words = tokens.map(({ lower }) => lower);
  if (words.length === 1 && words[0] === 'who') return antecedent(paragraph, source[0], mentions);
  const inside = mentions.within(source[0]);
  const head = inside.find((mention) => heads(paragraph, tokens, mention));
  const person = head?.person ? head : apposed(paragraph, tokens, inside);
  const chosen = person ?? head;
  if (chosen) return speakerOf(chosen);
  const kind = kindByWords(
    words,
    tokens.some((token, i) => i > 0 && isCapitalized(token)) || isCapitalized(tokens[0]),
  );
  if (kind === 'pronoun') return { ...nobody, kind };
  const issuer = kind === 'document' || kind === 'outlet' ? inside.find(({ person }) => !person) : undefined;
  if (issuer) return { name: issuer.name, id: issuer.id, kind };
  return { name: ownWords(paragraph, tokens), id: null, kind };
}

/** The speaker that a mention stands for. */
export function speakerOf({ name, id, kind }: SpeakerMention): Speaker {
  return { name, id, kind: kinds[kind] };
}

/** "Kim Park, who |said": the mention right before the relative pronoun. */
function antecedent({ start }: ArticleParagraph, [from]: Span, mentions: Mentions): Speaker {
  const mention = mentions.lastBefore(from, start);
  const near = mention && from - mention.span[1] <= 2;
  return near ? speakerOf(mention) : { ...nobody, kind: 'pronoun' };
}

/** Whether the mention is what the source is about, not attached to it and not the possessor of its noun. */
function heads(
  { start }: ArticleParagraph,
  tokens: readonly Token[],
  { span: [from, to] }: SpeakerMention,
): boolean {
  for (const token of tokens) {
    const at = token.start + start;
    if (at < from && attaches(token.lower)) return false;
    if (at >= to) return token.lower !== "'s" && token.lower !== "'";
  }
  return true;
}

/** "the harbor master, |Kim Park|": a person right after the first comma. */
function apposed(
  { start }: ArticleParagraph,
  tokens: readonly Token[],
  inside: readonly SpeakerMention[],
): SpeakerMention | undefined {
  const comma = tokens.find(({ lower }) => lower === ',');
  return (
    comma &&
    inside.find(
      ({ person, span }) => person && span[0] - start - comma.end <= 1 && span[0] - start > comma.start,
    )
  );
}

function isCapitalized({ text, kind }: Token): boolean {
  return kind === 'word' && text[0] !== text[0].toLowerCase();
}

/** The source as the text words it, without what follows its first comma. */
function ownWords({ content }: ArticleParagraph, tokens: readonly Token[]): string {
  const comma = tokens.findIndex(({ lower }) => lower === ',');
  const last = tokens[(comma > 0 ? comma : tokens.length) - 1];
  return content.text.slice(tokens[0].start, last.end);
}
