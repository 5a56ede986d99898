import type { Attribution } from '../../analysis';
import type { Span } from '../../span';
import type { Report } from '../readReports';
import type { SaidWords } from './saidWords';
import type { Speaker } from './speaker';

/** An attribution of the article while its speaker and its place among the others are being found. */
export class Draft {
  /** Given once all drafts that are left are known. */
  id = '';
  readonly said: SaidWords;
  /** In the article's offsets, as all spans here are; the paragraph before or after may name the source. */
  source: readonly Span[];
  cue: readonly Span[];
  cueClass: Attribution['cueClass'];
  content: readonly Span[];
  quoted: readonly Span[];
  type: Attribution['type'];
  confidence: number;
  reason: Attribution['reason'];
  /** The draft whose content holds this one. */
  parent: Draft | undefined = undefined;
  /** The draft that this one goes on from without a source or a cue of its own. */
  continues: Draft | undefined = undefined;
  disputed = false;

  constructor(
    report: Report,
    /** Index of its paragraph. */
    readonly paragraph: number,
    public speaker: Speaker,
  ) {
    this.said = report.said;
    this.source = report.source;
    this.cue = report.cue;
    this.cueClass = report.cueClass;
    this.content = report.content;
    this.quoted = report.quoted;
    this.type = report.type;
    this.confidence = report.confidence;
    this.reason = report.reason;
  }
}

/** Whether nobody is named beside a quotation. */
export function isFloating({ source, cue }: Draft): boolean {
  return source.length === 0 && cue.length === 0;
}
