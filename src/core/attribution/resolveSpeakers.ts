import type { Attribution } from '../analysis';
import { Placements } from '../placements';
import { shift, type Span } from '../span';
import type { ArticleParagraph, ArticleText } from '../text/article';
import type { Introduction } from './introductions';
import type { Report } from './readReports';
import { markDisputed } from './speakers/disputes';
import { Draft, isFloating } from './speakers/draft';
import { SpeakerFinder, type Sourced } from './speakers/findSpeaker';
import { followUnnamed } from './speakers/followUnnamed';
import { inheritSpeakers } from './speakers/inheritSpeakers';
import { intervieweeOf, isAnswerer } from './speakers/interviews';
import { joinContinued } from './speakers/joinContinued';
import type { Mentions } from './speakers/mentions';
import type { Speaker } from './speakers/speaker';
import type { WordedSource } from './speakers/wordedSource';

/** How sure it is that the quotation after "She wrote:" is hers. */
const INTRODUCED = 0.95;

/** What one paragraph tells of who says what. */
export interface ParagraphReports {
  readonly reports: readonly Report[];
  /** What its end says of the quotation that the next paragraph opens with. */
  readonly introduction?: Introduction | undefined;
}

/** A report at its place in the article. */
type PlacedReport = Report & Sourced;

/** The reports of an article's paragraphs, those of its last version at hand. */
export class ArticleReports extends Placements<readonly Report[], PlacedReport> {
  constructor() {
    super((reports, start) => reports.map((report) => moved(report, start)), moved);
  }
}

/**
 * The attributions of an article from the reports in its paragraphs (one each, same order):
 * who each source is, which quotations go on from others, and which attributions lie inside others.
 */
export function resolveSpeakers(
  article: ArticleText,
  layers: readonly ParagraphReports[],
  mentions: Mentions,
  known = new ArticleReports(),
): Attribution[] {
  const found = draftsOf(article, layers, mentions, known);
  followUnnamed(article, found);
  inheritSpeakers(article, found, mentions);
  const drafts = joinContinued(found);
  markDisputed(drafts);
  drafts.forEach((draft, i) => (draft.id = `a${i + 1}`));
  return drafts.map(attributionOf);
}

/** One draft a report, in order, each with the speaker that its source names. */
function draftsOf(
  article: ArticleText,
  layers: readonly ParagraphReports[],
  mentions: Mentions,
  known: ArticleReports,
): Draft[] {
  const { paragraphs } = article;
  const finder = new SpeakerFinder(mentions);
  const drafts: Draft[] = [];
  let interviewee: Speaker | undefined;
  const speakerOf = (paragraph: ArticleParagraph, report: PlacedReport) =>
    isAnswer(report) ? (interviewee ??= intervieweeOf(article, mentions)) : finder.find(paragraph, report);
  const placed = known.of(
    layers.map(({ reports }) => reports),
    paragraphs.map(({ start }) => start),
  );
  placed.forEach(({ items }, paragraph) => {
    const first = drafts.length;
    for (const report of items)
      drafts.push(new Draft(report, paragraph, speakerOf(paragraphs[paragraph], report)));
    items.forEach(({ parent, worded }, i) => {
      if (parent === undefined) return;
      const around = drafts[first + parent];
      drafts[first + i].parent = around;
      if (worded && speaksOfSelf(worded)) drafts[first + i].speaker = { ...around.speaker, kind: 'pronoun' };
    });
    const introduction = layers[paragraph - 1]?.introduction;
    if (introduction && drafts[first]) introduce(drafts[first], introduction, paragraphs, finder);
  });
  for (const draft of drafts) draft.speaker = finder.settled(draft.speaker);
  return drafts;
}

/** Whether it is the answer to a question of an interview: "A: We will sail." */
function isAnswer({ cue, worded }: Report): boolean {
  return cue.length === 0 && worded !== undefined && isAnswerer(worded);
}

/** Whether whoever speaks around it is meant: "I", "we". */
function speaksOfSelf({ words }: WordedSource): boolean {
  return words.length === 1 && (words[0] === 'i' || words[0] === 'we');
}

/** Gives a quotation that opens its paragraph to whoever the paragraph before it ends with. */
function introduce(
  draft: Draft,
  introduction: Introduction,
  paragraphs: readonly ArticleParagraph[],
  finder: SpeakerFinder,
): void {
  const { start, content } = paragraphs[draft.paragraph];
  if (!isFloating(draft) || draft.content[0][0] !== start + content.tokens[0].start) return;
  const before = paragraphs[draft.paragraph - 1];
  draft.source = shiftAll(introduction.source, before.start);
  draft.cue = shiftAll(introduction.cue, before.start);
  draft.cueClass = introduction.cueClass;
  draft.speaker = finder.find(before, { source: draft.source, worded: introduction.worded });
  draft.reason = 'source-cue-content';
  draft.confidence = INTRODUCED;
}

/** A report so many characters further on. */
function moved(report: PlacedReport, by: number): PlacedReport {
  const { source, cue, content, quoted } = report;
  return {
    ...report,
    source: shiftAll(source, by),
    cue: shiftAll(cue, by),
    content: shiftAll(content, by),
    quoted: shiftAll(quoted, by),
  };
}

function shiftAll(spans: readonly Span[], by: number): readonly Span[] {
  return spans.length === 0 ? spans : spans.map((span) => shift(span, by));
}

function attributionOf(draft: Draft): Attribution {
  const { speaker } = draft;
  const attribution: Attribution = {
    id: draft.id,
    type: draft.type,
    content: draft.content,
    quoted: draft.quoted,
    source: draft.source,
    cue: draft.cue,
    speaker: speaker.name,
    speakerId: speaker.id,
    sourceKind: speaker.kind,
    cueClass: draft.cueClass,
    disputed: draft.disputed,
    confidence: draft.confidence,
    reason: draft.reason,
  };
  return draft.parent ? { ...attribution, parent: draft.parent.id } : attribution;
}
