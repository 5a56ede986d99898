import type { CueClass, Figure } from '../analysis';
import type { Report } from '../attribution/readReports';
import { firstTokenFrom } from '../attribution/tokensIn';
import { compareSpans, type Span } from '../span';
import { SpanIndex } from '../spanIndex';
import type { ParagraphText, TokenRange } from '../text/paragraph';
import { wordSet } from '../wordSet';
import { isAgentless } from './agentless';
import { checkWorthiness, type Judgment } from './checkWorthiness';
import { countWords, ownClauses } from './ownVoice';

/** Contents shorter than this are terms that somebody used rather than statements. */
const FEWEST_WORDS = 3;

/** What must be known of a report to tell what it states. */
type Reported = Pick<Report, 'source' | 'cue' | 'content' | 'type' | 'cueClass'>;

/** Something that a paragraph states, as far as the paragraph by itself tells; offsets are relative to it. */
export interface Statement extends Judgment {
  readonly span: Span;
  /** As a claim shows it: in one line. */
  readonly text: string;
  /** The same as it is compared with another statement's. */
  readonly words: string;
  /** The reported content that it belongs to; undefined for what the outlet says itself. */
  readonly content: Span | undefined;
  /** Whether it is said on nobody's word. */
  readonly agentless: boolean;
}

/** The reported contents and the outlet's own clauses of a paragraph, in order. */
export function readStatements(
  paragraph: ParagraphText,
  reports: readonly Reported[],
  figures: readonly Figure[],
): Statement[] {
  const { tokens, sentences } = paragraph;
  const others = reports.filter((report) => !isOwnVoice(paragraph, report));
  const reported = others
    .filter((report) => !isWish(paragraph, report))
    .flatMap((report) => joinedContents(paragraph, report))
    .sort((a, b) => compareSpans(a.whole, b.whole))
    .flatMap(({ whole, content }) =>
      bySentence(paragraph, tokensWithin(paragraph, whole))
        .filter((range) => countWords(tokens, ...range) >= FEWEST_WORDS)
        .map((range) => ({ range, content })),
    );
  const attributed = new Array<boolean>(tokens.length).fill(false);
  const deeds = others.filter((report) => isAct(paragraph, report) && opensPredicates(report, others));
  const doers = new Set(deeds.flatMap(({ source }) => source.map(([from]) => from)));
  for (const report of others.filter((each) => !deeds.includes(each))) {
    const source = report.source.filter(([from]) => !doers.has(from));
    for (const part of [...report.content, ...source, ...report.cue])
      attributed.fill(true, ...tokensWithin(paragraph, part));
    attributed.fill(true, ...addressees(paragraph, report));
  }
  const own = sentences.flatMap((sentence) =>
    ownClauses(tokens, sentence.tokens, attributed).map((range) => ({ range, content: undefined })),
  );
  const index = new SpanIndex(figures.map((figure) => [figure.span, figure] as const));
  return [...reported, ...own]
    .sort((a, b) => a.range[0] - b.range[0] || b.range[1] - a.range[1])
    .map(({ range, content }) => statementOf(paragraph, range, content, index));
}

function statementOf(
  { text, tokens }: ParagraphText,
  range: TokenRange,
  content: Span | undefined,
  figures: SpanIndex<Figure>,
): Statement {
  const own = tokens.slice(...range);
  const span: Span = [own[0].start, own[own.length - 1].end];
  const line = text.slice(...span).replace(/\s{2,}/g, ' ');
  return {
    span,
    text: line,
    words: line.toLowerCase(),
    content,
    agentless: isAgentless(own),
    ...checkWorthiness({ tokens: own, figures: figures.within(span) }),
  };
}

/** Whoever is told something is no statement: "told |reporters at the pier outside Oslo|", up to the next mark. */
function addressees(paragraph: ParagraphText, { cue }: Reported): TokenRange {
  const { tokens } = paragraph;
  if (cue.length === 0) return [0, 0];
  const from = firstTokenFrom(tokens, cue[cue.length - 1][1]);
  if (!/^t(?:old|ells?|elling)$/.test(tokens[from - 1].lower)) return [0, 0];
  let to = from;
  while (to < tokens.length && tokens[to].kind !== 'mark') to++;
  return [from, to];
}

/** Calls, accusations and the like are deeds as well: that they were made, the outlet says itself. */
const ACTS: ReadonlySet<CueClass> = new Set(['directive', 'accusing', 'denying', 'evaluative']);

function isAct(paragraph: ParagraphText, report: Reported): boolean {
  return report.type === 'indirect' && ACTS.has(report.cueClass) && !statesClause(paragraph, report);
}

/** Whether nothing else that the same subject says stands between it and the cue: "Olin |denied| it but said …". */
function opensPredicates({ source, cue }: Reported, others: readonly Reported[]): boolean {
  if (source.length === 0 || cue.length === 0) return true;
  return !others.some(
    (other) => other.source[0]?.[0] === source[0][0] && other.cue.length > 0 && other.cue[0][0] < cue[0][0],
  );
}

/** Verbs of calls that tell what is or will be as well: "warned that the dam leaks", not "demanded that it be shut". */
const TELLING = /^(?:warn|remind|assur)/;

/** Whether what is called for or praised is told in a clause: "stressed that the dam was safe". */
function statesClause({ text }: ParagraphText, { cue, cueClass, content }: Reported): boolean {
  if (cueClass !== 'directive' && cueClass !== 'evaluative') return false;
  const tells = cueClass === 'evaluative' || cue.some((span) => TELLING.test(text.slice(...span)));
  return tells && /^that\b/.test(text.slice(...content[0]));
}

/** What is asked for or praised nobody states as a fact: that it was, the outlet says. */
const WISHES: ReadonlySet<CueClass> = new Set(['directive', 'evaluative']);

function isWish(paragraph: ParagraphText, report: Reported): boolean {
  return report.type === 'indirect' && WISHES.has(report.cueClass) && !statesClause(paragraph, report);
}

/** "I think", "we know", "you see": whoever speaks in the text around it says this too. */
function isOwnVoice({ text }: ParagraphText, { type, source }: Reported): boolean {
  return type === 'indirect' && source.length === 1 && /^(?:I|we|you)$/i.test(text.slice(...source[0]));
}

/** Words that open a statement of their own behind a cue: "“We sail,” she said, “|but| not today.”" */
const OPENING = wordSet('and but or nor yet so because while i we he she it they you there this that');

/** The parts of a content, those that a cue stands between inside a clause as one: "|The dam|, she said, |is safe|". */
function joinedContents(
  { tokens }: ParagraphText,
  { content }: Reported,
): { readonly whole: Span; readonly content: Span }[] {
  const joined: { whole: Span; content: Span }[] = [];
  for (const part of [...content].sort(compareSpans)) {
    const before = joined.at(-1);
    const last = before && tokens[firstTokenFrom(tokens, before.whole[1]) - 1];
    let first = firstTokenFrom(tokens, part[0]);
    if (tokens[first].kind === 'mark' && tokens[first + 1]) first++;
    const { sentence, text, lower } = tokens[first];
    if (last?.sentence === sentence && text === lower && !OPENING.has(lower))
      before!.whole = [before!.whole[0], part[1]];
    else joined.push({ whole: part, content: part });
  }
  return joined;
}

/** A content of several sentences by sentence. */
function bySentence({ tokens }: ParagraphText, [from, to]: TokenRange): TokenRange[] {
  const ranges: TokenRange[] = [];
  for (let i = from; i < to;) {
    let end = i;
    while (end < to && tokens[end].sentence === tokens[i].sentence) end++;
    ranges.push([i, end]);
    i = end;
  }
  return ranges;
}

function tokensWithin({ tokens }: ParagraphText, [from, to]: Span): TokenRange {
  const first = firstTokenFrom(tokens, from);
  return [first, Math.max(first, firstTokenFrom(tokens, to))];
}
