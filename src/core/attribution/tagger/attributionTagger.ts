import type { Span } from '../../span';
import type { ParagraphText, Token, TokenRange } from '../../text/paragraph';
import type { AttributionTriple } from '../triple';
import { Chain } from './chain';
import { confidenceOf, evidenceOf, type Finding } from './confidence';
import type { Kernels } from './kernels';
import { CUE, CUE_FORBIDDEN, ROLE, ROLE_FORBIDDEN, stretches } from './labels';
import { loadKernels } from './loadKernels';
import { isLookalike } from './lookalikes';
import type { ModelFile } from './modelFile';
import { Network } from './network';
import { readPlaces } from './placeFeatures';
import { reasonOf } from './reason';
import { countBetween, readRelations } from './relationFeatures';
import { withoutRivals } from './rivals';
import { settleMarks } from './settleMarks';
import { readWindows } from './windows';
import { readWord } from './wordFeatures';

/** What is added to the score of a cue's beginning: better one cue too many, the confidence weeds it out. */
const CUE_BONUS = Math.log(4);
/** Cues less probable than this are not looked at further. */
const LEAST_CUE = 0.15;

/** An attribution as the network reads it, with the evidence for it. */
export interface Candidate extends Finding {
  /** Numbers that the confidence is weighed from; see `confidence.ts`. */
  readonly evidence: readonly number[];
  readonly confidence: number;
}

/** Finds who says what in a paragraph, by the network of a model file. */
export class AttributionTagger {
  private readonly network: Network;
  private readonly cues: Chain;
  private readonly roles: Chain;

  constructor(
    private readonly model: ModelFile,
    load: (size: number) => Kernels = loadKernels,
  ) {
    this.network = new Network(model, load);
    const chain = (name: string, forbidden: typeof CUE_FORBIDDEN) =>
      new Chain(model.tensor(`${name}.transitions`), model.tensor(`${name}.first`), forbidden);
    this.cues = chain('cue_chain', CUE_FORBIDDEN);
    this.roles = chain('role_chain', ROLE_FORBIDDEN);
  }

  /** The attributions of a paragraph that are worth giving, in order of their contents. */
  tag(paragraph: ParagraphText): AttributionTriple[] {
    const { accept } = this.model.calibration;
    const span = ([from, to]: TokenRange): Span => [
      paragraph.tokens[from].start,
      paragraph.tokens[to - 1].end,
    ];
    return withoutRivals(this.candidates(paragraph).filter(({ confidence }) => confidence >= accept))
      .map((candidate) => ({
        source: candidate.source.map(span),
        cue: [span(candidate.cue)],
        content: candidate.content.map(span),
        confidence: candidate.confidence,
        reason: reasonOf(paragraph, candidate),
      }))
      .sort((a, b) => a.content[0][0] - b.content[0][0]);
  }

  /** All that the network takes for an attribution, however improbable. */
  candidates(paragraph: ParagraphText): Candidate[] {
    if (paragraph.tokens.length === 0) return [];
    const places = readPlaces(paragraph);
    const between = countBetween(paragraph);
    return readWindows(paragraph).flatMap((window) => {
      const [from, to] = window;
      const tokens = paragraph.tokens.slice(from, to);
      this.encode(tokens, places.subarray(from, to));
      const found = this.findCues(from).flatMap(({ cue, probability }) => {
        const relations = readRelations(paragraph, between, window, cue);
        return this.readRoles(paragraph, from, cue, probability, relations) ?? [];
      });
      return found.map((finding) => {
        const evidence = evidenceOf(paragraph, finding, found);
        return { ...finding, evidence, confidence: confidenceOf(evidence, this.model.calibration) };
      });
    });
  }

  private encode(tokens: readonly Token[], places: Uint8Array): void {
    this.network.encode(
      tokens.map(({ text }) => text),
      (i) => readWord(tokens[i], this.model.vocabulary),
      places,
    );
  }

  private findCues(from: number): { cue: TokenRange; probability: number }[] {
    const { labels } = this.cues;
    const scores = this.network.cueScores(labels);
    const outside = this.cues.marginals(scores, CUE.outside);
    for (let i = CUE.begins; i < scores.length; i += labels) scores[i] += CUE_BONUS;
    return stretches(this.cues.best(scores), CUE.begins, from)
      .map((cue) => ({ cue, probability: 1 - Math.min(...outside.subarray(cue[0] - from, cue[1] - from)) }))
      .filter(({ probability }) => probability >= LEAST_CUE);
  }

  private readRoles(
    paragraph: ParagraphText,
    from: number,
    cue: TokenRange,
    cueProbability: number,
    relations: Uint8Array,
  ): Finding | undefined {
    const { labels } = this.roles;
    const scores = this.network.roleScores([cue[0] - from, cue[1] - from], relations, labels);
    fixCue(scores, labels, cue[0] - from, cue[1] - from);
    const path = this.roles.best(scores);
    const content = settleMarks(paragraph, cue, stretches(path, ROLE.contentBegins, from));
    if (content.length === 0 || isLookalike(paragraph, cue, content)) return undefined;
    const source = stretches(path, ROLE.sourceBegins, from)
      .filter((range) => hasWord(paragraph, range))
      .slice(0, 1);
    const pathProbability = this.roles.score(scores, path) - this.roles.partition(scores);
    return { source, cue, content, cueProbability, pathProbability };
  }
}

function hasWord({ tokens }: ParagraphText, [from, to]: TokenRange): boolean {
  return tokens.slice(from, to).some(({ kind }) => kind !== 'mark');
}

/** Makes the cue's tokens its own, and no others. */
function fixCue(scores: Float64Array, labels: number, from: number, to: number): void {
  for (let token = 0, i = 0; i < scores.length; token++) {
    const inCue = token >= from && token < to;
    for (let label = 0; label < labels; label++, i++) {
      if ((label === ROLE.cue) !== inCue) scores[i] -= 1e4;
    }
  }
}
