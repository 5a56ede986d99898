import type { Span } from '../span';
import { CodePoints } from '../text/codePoints';
import { oneLine } from '../text/oneLine';
import type { AnalyzedArticle } from './claimRows';

/**
 * One article's attributions in brat's standoff format, as PolNeAR lays them out: an event with the roles Source, Cue
 * and Content for each. Offsets count the code points of the article's file.
 */
export function bratStandoff({ text, analysis, marks = [] }: AnalyzedArticle): string {
  const points = new CodePoints(text);
  const decisions = new Map(
    marks.flatMap(({ kind, id, by }) => (kind === 'quote' && by ? [[id, by.annotation.decisions]] : [])),
  );
  const lines: string[] = [];
  const counts: Record<string, number> = {};
  const add = (letter: string, body: string): string => {
    const id = `${letter}${(counts[letter] = (counts[letter] ?? 0) + 1)}`;
    lines.push(`${id}\t${body}\n`);
    return id;
  };
  const addSpans = (type: string, spans: readonly Span[]): string | undefined => {
    const parts = spans.flatMap((span) => linesIn(text, span));
    if (!parts.length) return undefined;
    const offsets = parts
      .map(([start, end]) => `${points.pointsAt(start)} ${points.pointsAt(end)}`)
      .join(';');
    return add('T', `${type} ${offsets}\t${parts.map((part) => text.slice(...part)).join(' ')}`);
  };
  for (const { id, type, source, cue, content, speaker } of analysis.attributions) {
    const trigger = addSpans('Attribution', cue.length ? cue : content);
    if (trigger === undefined) continue;
    const roles = [
      ['Source', addSpans('Source', source)],
      ['Cue', addSpans('Cue', cue)],
      ['Content', addSpans('Content', content)],
    ].flatMap(([role, span]) => (span === undefined ? [] : [` ${role}:${span}`]));
    const event = add('E', `Attribution:${trigger}${roles.join('')}`);
    add('A', `Type ${event} ${type}`);
    const { status, note } = decisions.get(id) ?? {};
    if (status) add('A', `Status ${event} ${status}`);
    if (speaker !== null) add('#', `AnnotatorNotes ${event}\tspeaker: ${oneLine(speaker)}`);
    if (note !== undefined) add('#', `AnnotatorNotes ${event}\t${oneLine(note)}`);
  }
  return lines.join('');
}

/** The parts of a span on its lines, since brat's text column knows no line breaks. */
function linesIn(text: string, [start, end]: Span): Span[] {
  return [...text.slice(start, end).matchAll(/\S(?:[^\r\n]*\S)?/g)].map(({ 0: part, index }) => [
    start + index,
    start + index + part.length,
  ]);
}
