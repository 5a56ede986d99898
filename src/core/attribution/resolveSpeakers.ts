import type { Attribution } from '../analysis';
import { shift, type Span } from '../span';
import type { ArticleParagraph, ArticleText } from '../text/article';
import type { Report } from './readReports';
import { markDisputed } from './speakers/disputes';
import type { Draft } from './speakers/draft';
import { SpeakerFinder } from './speakers/findSpeaker';
import { inheritSpeakers } from './speakers/inheritSpeakers';
import { joinContinued } from './speakers/joinContinued';
import type { Mentions } from './speakers/mentions';

/**
 * The attributions of an article from the reports in its paragraphs (one list per paragraph, same order):
 * who each source is, which quotations go on from others, and which attributions lie inside others.
 */
export function resolveSpeakers(
  article: ArticleText,
  reports: readonly (readonly Report[])[],
  mentions: Mentions,
): Attribution[] {
  const found = draftsOf(article, reports, mentions);
  inheritSpeakers(article, found, mentions);
  const drafts = joinContinued(found);
  markDisputed(drafts);
  const ids = new Map(drafts.map((draft, i) => [draft, `a${i + 1}`]));
  return drafts.map((draft) => attributionOf(draft, article.paragraphs[draft.paragraph], ids));
}

/** One draft a report, in order, each with the speaker that its source names. */
function draftsOf(
  { paragraphs }: ArticleText,
  reports: readonly (readonly Report[])[],
  mentions: Mentions,
): Draft[] {
  const finder = new SpeakerFinder(mentions);
  const drafts: Draft[] = [];
  reports.forEach((inParagraph, paragraph) => {
    const first = drafts.length;
    for (const report of inParagraph) drafts.push(draftOf(report, paragraph, paragraphs[paragraph], finder));
    inParagraph.forEach(({ parent }, i) => {
      if (parent !== undefined) drafts[first + i].parent = drafts[first + parent];
    });
  });
  for (const draft of drafts) draft.speaker = finder.settled(draft.speaker);
  return drafts;
}

function draftOf(report: Report, index: number, paragraph: ArticleParagraph, finder: SpeakerFinder): Draft {
  return {
    report,
    paragraph: index,
    source: place(report.source, paragraph),
    content: place(report.content, paragraph),
    quoted: place(report.quoted, paragraph),
    type: report.type,
    speaker: finder.find(paragraph, report.worded),
    confidence: report.confidence,
    reason: report.reason,
    parent: undefined,
    continues: undefined,
    disputed: false,
  };
}

function place(spans: readonly Span[], { start }: ArticleParagraph): Span[] {
  return spans.map((span) => shift(span, start));
}

function attributionOf(
  draft: Draft,
  paragraph: ArticleParagraph,
  ids: ReadonlyMap<Draft, string>,
): Attribution {
  const { report, speaker } = draft;
  const attribution: Attribution = {
    id: ids.get(draft) ?? '',
    type: draft.type,
    content: draft.content,
    quoted: draft.quoted,
    source: draft.source,
    cue: place(report.cue, paragraph),
    speaker: speaker.name,
    speakerId: speaker.id,
    sourceKind: speaker.kind,
    cueClass: report.cueClass,
    disputed: draft.disputed,
    confidence: draft.confidence,
    reason: draft.reason,
  };
  const parent = draft.parent && ids.get(draft.parent);
  return parent === undefined ? attribution : { ...attribution, parent };
}
