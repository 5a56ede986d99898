import type { Attribution, Organization, Person } from '../analysis';
import { compareSpans, shift, type Span } from '../span';
import type { ArticleText } from '../text/article';
import type { Report } from './readReports';
import { SpeakerFinder } from './speakers/findSpeaker';
import { inheritSpeakers } from './speakers/inheritSpeakers';
import { joinContinued } from './speakers/joinContinued';
import { enclosing } from './speakers/chains';
import { disputedBy } from './speakers/disputes';
import { Mentions } from './speakers/mentions';
import type { Draft } from './speakers/draft';

/**
 * The attributions of an article from the reports in its paragraphs (one list per paragraph, same order):
 * who each source is, which quotations go on from others, and which attributions lie inside others.
 */
export function resolveSpeakers(
  article: ArticleText,
  reports: readonly (readonly Report[])[],
  people: readonly Person[],
  organizations: readonly Organization[],
): Attribution[] {
  const mentions = new Mentions(people, organizations);
  const finder = new SpeakerFinder(mentions);
  const found = reports
    .flatMap((inParagraph, i) => inParagraph.map((report) => draftOf(article, i, report, finder)))
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

function draftOf(article: ArticleText, index: number, report: Report, finder: SpeakerFinder): Draft {
  const paragraph = article.paragraphs[index];
  const place = (spans: readonly Span[]) => spans.map((span) => shift(span, paragraph.start));
  const { type, cueClass, confidence, reason } = report;
  const source = place(report.source);
  return {
    paragraph: index,
    type,
    content: place(report.content),
    quoted: place(report.quoted),
    source,
    cue: place(report.cue),
    speaker: finder.find(paragraph, source),
    cueClass,
    confidence,
    reason,
  };
}
