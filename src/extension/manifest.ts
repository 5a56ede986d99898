/**
 * Every id that package.json contributes, in one place; test/unit/manifest.test.ts holds the two together. Of vscode
 * it knows only types, so that the test can read it in plain Node.
 */

import type { Uri } from 'vscode';
import type { AnnotationKind, ClaimStatus, Decisions, Verdict } from '../core/annotations/annotation';
import type { ExportFormat } from '../core/export/writeExport';
import type { Span } from '../core/span';
import type { ComparisonPlace } from '../protocol/comparison';

export const commands = {
  showClaims: 'copydesk.showClaims',
  compareArticles: 'copydesk.compareArticles',
  showComparison: 'copydesk.showComparison',
  annotateFile: 'copydesk.annotateFile',
  stopAnnotatingFile: 'copydesk.stopAnnotatingFile',
  analyzeNow: 'copydesk.analyzeNow',
  nextAnnotation: 'copydesk.nextAnnotation',
  previousAnnotation: 'copydesk.previousAnnotation',
  toggleOfficials: 'copydesk.toggleOfficials',
  toggleOthers: 'copydesk.toggleOthers',
  toggleQuotes: 'copydesk.toggleQuotes',
  toggleFigures: 'copydesk.toggleFigures',
  explainHere: 'copydesk.explainHere',
  showInView: 'copydesk.showInView',
  copyQuote: 'copydesk.copyQuote',
  copyFigures: 'copydesk.copyFigures',
  exportClaims: 'copydesk.exportClaims',
  importAnnotations: 'copydesk.importAnnotations',
  describeArticle: 'copydesk.describeArticle',
  findMentions: 'copydesk.findMentions',
  addOfficial: 'copydesk.addOfficial',
  importOfficials: 'copydesk.importOfficials',
  copyOfficialsQuery: 'copydesk.copyOfficialsQuery',
  acceptMark: 'copydesk.acceptMark',
  rejectMark: 'copydesk.rejectMark',
  decideAllMentions: 'copydesk.decideAllMentions',
  changeSpeaker: 'copydesk.changeSpeaker',
  changeType: 'copydesk.changeType',
  setClaimStatus: 'copydesk.setClaimStatus',
  noteOnMark: 'copydesk.noteOnMark',
  takeBackDecision: 'copydesk.takeBackDecision',
  annotateSelection: 'copydesk.annotateSelection',
  undoDecision: 'copydesk.undoDecision',
  nextUndecided: 'copydesk.nextUndecided',
  openSamples: 'copydesk.openSamples',
  showLog: 'copydesk.showLog',
} as const;

/** The commands by which a person decides about a mark: all that links in hover cards may run besides. */
export const decisionCommands = [
  commands.acceptMark,
  commands.rejectMark,
  commands.decideAllMentions,
  commands.changeSpeaker,
  commands.changeType,
  commands.setClaimStatus,
  commands.noteOnMark,
  commands.takeBackDecision,
] as const;

export type DecisionCommand = (typeof decisionCommands)[number];

export type CommandId = (typeof commands)[keyof typeof commands];

/** The commands that take files, as the explorer's menu gives them. */
export const fileCommands: ReadonlySet<CommandId> = new Set<CommandId>([commands.compareArticles]);

/** A place in an article, as a link in a hover card names it. */
export interface ArticlePlace {
  readonly uri: string;
  readonly offset: number;
}

/** A mark of an article, as a link or a menu names it. */
export interface MarkPlace {
  readonly uri: string;
  readonly kind: AnnotationKind;
  /** Its first words. */
  readonly span: Span;
}

export type TableFormat = 'csv' | 'markdown';

/** Everything that was found, or what a person has decided about alone. */
export type ExportExtent = 'everything' | 'decided';

/** What is to be exported where; files are addresses, and the article is the one in the editor if none is named. */
export interface ExportRequest {
  readonly article?: string;
  readonly format?: ExportFormat;
  readonly extent?: ExportExtent;
  readonly file?: string;
}

/** Who is to be added with which office to which file, all of which a person is asked for if it is not given. */
export interface OfficialRequest {
  readonly place?: ArticlePlace;
  readonly office?: string;
  readonly file?: string;
}

/** What the commands take that can be called with something; a person who runs one gives nothing. */
interface Arguments {
  /** Text to filter the claims by. */
  'copydesk.showClaims': [filter?: string];
  /** What was clicked in the explorer, and everything that is selected there. */
  'copydesk.compareArticles': [clicked?: Uri, selected?: Uri[]];
  /** One thing of the latest comparison. */
  'copydesk.showComparison': [place?: ComparisonPlace];
  'copydesk.copyQuote': [place?: ArticlePlace];
  /** Without these a person is asked. */
  'copydesk.copyFigures': [format?: TableFormat];
  'copydesk.exportClaims': [given?: ExportRequest];
  'copydesk.importAnnotations': [source?: string];
  'copydesk.findMentions': [place?: ArticlePlace];
  'copydesk.addOfficial': [given?: OfficialRequest];
  'copydesk.importOfficials': [source?: string, file?: string];
  /** Without a place, the mark at the cursor; without the rest, a person is asked. */
  'copydesk.acceptMark': [place?: MarkPlace];
  'copydesk.rejectMark': [place?: MarkPlace];
  'copydesk.decideAllMentions': [place?: MarkPlace, verdict?: Verdict];
  'copydesk.changeSpeaker': [place?: MarkPlace, name?: string];
  'copydesk.changeType': [place?: MarkPlace, type?: NonNullable<Decisions['type']>];
  'copydesk.setClaimStatus': [place?: MarkPlace, status?: ClaimStatus];
  'copydesk.noteOnMark': [place?: MarkPlace, note?: string];
  'copydesk.takeBackDecision': [place?: MarkPlace];
  /** The words are a quote's speaker, or a note. */
  'copydesk.annotateSelection': [kind?: AnnotationKind, words?: string];
}

export type CommandArguments<Id extends CommandId> = Id extends keyof Arguments ? Arguments[Id] : [];

/** Settings below "copydesk." with their types. */
export interface Settings {
  readonly run: 'onType' | 'onSave' | 'manual';
  readonly 'articles.include': readonly string[];
  readonly 'articles.exclude': readonly string[];
  /** Thousands of characters. */
  readonly 'articles.maxSize': number;
  readonly 'marks.officials': boolean;
  readonly 'marks.others': boolean;
  readonly 'marks.quotes': boolean;
  readonly 'marks.figures': boolean;
  readonly 'marks.leftOut': boolean;
  /** Confidence, 0 to 1. */
  readonly 'marks.dimBelow': number;
  readonly 'marks.hideBelow': number;
  readonly 'hover.enabled': boolean;
  readonly 'hover.otherArticles': boolean;
  readonly 'inlayHints.enabled': boolean;
}

/** The settings' defaults, the same as in package.json. */
export const settings: Settings = {
  run: 'onType',
  'articles.include': [],
  'articles.exclude': [],
  'articles.maxSize': 2000,
  'marks.officials': true,
  'marks.others': true,
  'marks.quotes': true,
  'marks.figures': true,
  'marks.leftOut': true,
  'marks.dimBelow': 0.6,
  'marks.hideBelow': 0.2,
  'hover.enabled': true,
  'hover.otherArticles': true,
  'inlayHints.enabled': false,
};

export const colors = {
  officialUnderline: 'copydesk.officialUnderline',
  otherUnderline: 'copydesk.otherUnderline',
  quoteBackground: 'copydesk.quoteBackground',
  quoteBorder: 'copydesk.quoteBorder',
  figureUnderline: 'copydesk.figureUnderline',
  decidedOverline: 'copydesk.decidedOverline',
} as const;

export const contextKeys = {
  /** The active editor shows an annotated article. */
  isArticle: 'copydesk.isArticle',
  /** The cursor is in a quotation. */
  atQuote: 'copydesk.atQuote',
  /** The cursor is in something that a person can decide about. */
  atMark: 'copydesk.atMark',
  /** The cursor is in a mention of an official. */
  atOfficial: 'copydesk.atOfficial',
  /** The cursor is in a quote or a claim: somebody says it. */
  atStatement: 'copydesk.atStatement',
  /** The cursor is in a claim. */
  atClaim: 'copydesk.atClaim',
} as const;

export type ContextKeyId = (typeof contextKeys)[keyof typeof contextKeys];

/** What assistants can call. */
export const tools = {
  claims: 'copydesk_claims',
  quotes: 'copydesk_quotes',
  people: 'copydesk_people',
  compare: 'copydesk_compare',
} as const;

export type ToolName = (typeof tools)[keyof typeof tools];

/** The language of files that say by their name that they are articles. */
export const articleLanguage = 'news-article';

/** View type of the claims panel. */
export const claimsPanel = 'copydesk.claims';

/** The tree of people, claims and figures in the explorer. */
export const articleView = 'copydesk.article';

export const walkthrough = 'copydesk.start';
