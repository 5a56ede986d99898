import type { Attribution, CueClass, Organization, Person } from '../analysis';
import { compareSpans, shift, type Span } from '../span';
import type { ArticleText } from '../text/article';
import type { ParagraphText } from '../text/paragraph';
import { cueClassOf, isSeeming } from './cueLexicon';
import { readContent } from './speakers/contentType';
import { SpeakerFinder } from './speakers/findSpeaker';
import { inheritSpeakers } from './speakers/inheritSpeakers';
import { joinContinued } from './speakers/joinContinued';
import { enclosing } from './speakers/chains';
import { disputedBy } from './speakers/disputes';
import { Mentions } from './speakers/mentions';
import type { Draft } from './speakers/draft';
import { firstTokenFrom, tokensIn } from './tokensIn';
import type { AttributionTriple } from './triple';

/**
 * The attributions of an article from the triples of its paragraphs (one list per paragraph, same order):
 * who each source is, which quotations go on from others, and which attributions lie inside others.
 */
export function resolveSpeakers(
  article: ArticleText,
  triples: readonly (readonly AttributionTriple[])[],
  people: readonly Person[],
  organizations: readonly Organization[],
): Attribution[] {
  const mentions = new Mentions(people, organizations);
  const finder = new SpeakerFinder(mentions);
  const found = triples
    .flatMap((inParagraph, i) => inParagraph.map((triple) => draftOf(article, i, triple, finder)))
    .map((draft) => ({ ...draft, speaker: finder.settled(draft.speaker) }));
  found.sort((a, b) => compareSpans(a.content[0], b.content[0]));
  const drafts = joinContinued(inheritSpeakers(article, found, mentions));
  const parents = enclosing(drafts);
  const disputed = disputedBy(article, drafts);
  const ids = new Map(drafts.map((draft, i) => [draft, `a${i + 1}`]));
  return drafts.map((draft) => {
    const { type, content, quoted, source, cue, speaker, cueClass, confidence, reason } = draft;
    const parent = idOf(parents.get(draft), ids);
    const continues = idOf(draft.continues, ids);
    return {
      id: ids.get(draft) ?? '',
      type,
      content,
      quoted,
      source,
      cue,
      speaker: speaker.name,
      speakerId: speaker.id,
      sourceKind: speaker.kind,
      ...(parent !== undefined && { parent }),
      ...(continues !== undefined && { continues }),
      cueClass,
      disputed: disputed.has(draft),
      confidence,
      reason,
    };
  });
}

function idOf(draft: Draft | undefined, ids: ReadonlyMap<Draft, string>): string | undefined {
  return draft && ids.get(draft);
}

function draftOf(
  article: ArticleText,
  index: number,
  triple: AttributionTriple,
  finder: SpeakerFinder,
): Draft {
  const paragraph = article.paragraphs[index];
  const place = (spans: readonly Span[]) => spans.map((span) => shift(span, paragraph.start));
  const { type, quoted } = readContent(paragraph.content, triple.cue, triple.content);
  const source = place(triple.source);
  return {
    paragraph: index,
    type,
    content: place(triple.content),
    quoted: place(quoted),
    source,
    cue: place(triple.cue),
    speaker: finder.find(paragraph, source),
    cueClass: classOf(paragraph.content, triple),
    confidence: triple.confidence,
    reason: triple.reason,
  };
}

function classOf(paragraph: ParagraphText, { source, cue }: AttributionTriple): CueClass {
  const words = cue.flatMap((span) => tokensIn(paragraph, span)).map(({ lower }) => lower);
  if (source.length > 0 || cue.length === 0) return cueClassOf(words);
  const before = paragraph.tokens[firstTokenFrom(paragraph.tokens, cue[0][0]) - 1];
  return isSeeming(before ? [before.lower, ...words] : words) ? 'evidential' : cueClassOf(words);
}
