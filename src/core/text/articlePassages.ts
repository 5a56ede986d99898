import { LastVersion } from '../lastVersion';
import { detached } from '../paragraphMemory';
import { shift } from '../span';
import { classAt, SPACE } from './characters';
import { brokenLines, columnOf, type BrokenLine } from './column';
import { groupLines, passagesOf, type Passage } from './findPassages';
import { findLines, LINE_BREAK, type Line } from './lines';
import type { PassageReading } from './readPassage';

/** A stretch of a file from a line behind a blank one to the next such line: no passage reaches out of it. */
class Section {
  /** Whether a line put behind it is in another section. */
  readonly isClosed: boolean;
  readonly broken: readonly BrokenLine[];
  private readonly groups: readonly (readonly Line[])[];
  private column?: number;
  private passages?: readonly Passage[];

  constructor(readonly text: string) {
    this.isClosed = isClosed(text);
    this.groups = groupLines(findLines(text));
    this.broken = this.groups.flatMap((lines) => brokenLines(text, lines));
  }

  /** Its passages in an article that is wrapped to a column; in offsets of the section. */
  passagesIn(column: number | undefined): readonly Passage[] {
    if (this.passages && this.column === column) return this.passages;
    this.column = column;
    return (this.passages = passagesOf(this.text, this.groups, column));
  }
}

/**
 * The passages of an article. Those that a version has in common with the one before are not read again, and their
 * texts are the same objects, which are quick to look up.
 */
export class ArticlePassages {
  private sections: readonly Section[] = [];
  private readonly readings = new LastVersion<string, PassageReading>();

  /** The passages of a version from `from` on, in order; together they hold all that is not white space. */
  of(text: string, from: number): Passage[] {
    this.sections = sectionsAfter(this.sections, text, from);
    const column = columnOf(this.sections.flatMap(({ broken }) => broken));
    const placed: Passage[] = [];
    let start = from;
    for (const section of this.sections) {
      for (const passage of section.passagesIn(column))
        placed.push({ span: shift(passage.span, start), text: passage.text });
      start += section.text.length;
    }
    return placed;
  }

  /** What the passages of a version by themselves tell. */
  readingsOf(
    passages: readonly Passage[],
    read: (text: string) => PassageReading,
  ): readonly PassageReading[] {
    const texts = passages.map(({ text }) => text);
    const readings = this.readings.knownOf(texts).map((known, i) => known ?? read(texts[i]));
    this.readings.keep(texts, readings);
    return readings;
  }
}

/** The sections of a text from `from` on, those of `before` at its start and its end among them. */
function sectionsAfter(before: readonly Section[], text: string, from: number): Section[] {
  let start = from;
  let head = 0;
  while (before[head]?.isClosed && beginsWith(before[head].text, text, start))
    start += before[head++].text.length;
  let end = text.length;
  let tail = before.length;
  while (tail > head && endsWith(before[tail - 1].text, text, start, end)) end -= before[--tail].text.length;
  let changed = sectionsIn(text.slice(start, end));
  while (tail < before.length && changed.at(-1)?.isClosed === false) {
    end += before[tail++].text.length;
    changed = sectionsIn(text.slice(start, end));
  }
  return [...before.slice(0, head), ...changed, ...before.slice(tail)];
}

/** Whether a text has a section's at `start`: to compare the slice is several times as quick as `startsWith`. */
function beginsWith(section: string, text: string, start: number): boolean {
  return text.slice(start, start + section.length) === section;
}

/** Whether the stretch of a text ends with a section's. */
function endsWith(section: string, text: string, start: number, end: number): boolean {
  return end - start >= section.length && beginsWith(section, text, end - section.length);
}

function sectionsIn(text: string): Section[] {
  if (text === '') return [];
  const behindBlank = findLines(text).filter(({ detached }) => detached);
  const starts = [0, ...behindBlank.slice(1).map(({ start, indent }) => start - indent)];
  return starts.map((start, i) => new Section(detached(text.slice(start, starts[i + 1]))));
}

/** Whether a text ends with a blank line, break and all. */
function isClosed(text: string): boolean {
  let end = text.length;
  while (end > 0 && classAt(text, end - 1) & SPACE) end--;
  const lines = text.slice(end).split(LINE_BREAK);
  return lines[lines.length - 1] === '' && lines.length > (end > 0 ? 2 : 1);
}
