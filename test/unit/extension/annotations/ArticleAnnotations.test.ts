import assert from 'node:assert/strict';
import type { DecidedMark } from '../../../../src/core/annotations/layOver';
import { readSidecar } from '../../../../src/core/annotations/sidecar/readSidecar';
import type { SidecarChange } from '../../../../src/core/annotations/sidecar/changes';
import type { Span } from '../../../../src/core/span';
import { ArticleAnnotations } from '../../../../src/extension/annotations/ArticleAnnotations';

const TEXT =
  'Ferry 🚢 returns\n\n"It took 12 weeks," Harbor Minister Orla Vance said.\n\nVance was pleased.\n';
const NOW = '2031-05-06T10:00:00Z';

const spanOf = (words: string, text = TEXT): Span => {
  const start = text.indexOf(words);
  assert.ok(start >= 0, words);
  return [start, start + words.length];
};
const mark = (kind: DecidedMark['kind'], words: string): DecidedMark => ({ kind, spans: [spanOf(words)] });

/** Writes changes into the sidecar and takes it in, as the service does. */
function write(annotations: ArticleAnnotations, changes: readonly SidecarChange[]): string {
  const text = annotations.changed(changes, 'ferry.txt');
  assert.ok(text !== undefined);
  annotations.reread(text);
  return text;
}

/** The article with an accepted official and a note of the person's own. */
function decided(text = TEXT): { annotations: ArticleAnnotations; sidecar: string } {
  const annotations = new ArticleAnnotations(TEXT, '');
  write(annotations, annotations.deciding([mark('official', 'Orla Vance')], { verdict: 'accepted' }, NOW));
  const noted = annotations.marking('note', spanOf('12 weeks'), { note: 'Ten, by the log' }, NOW);
  const sidecar = write(annotations, [noted]);
  annotations.placeIn(text);
  return { annotations, sidecar };
}

const wordsOf = ({ placed }: ArticleAnnotations, text: string) =>
  placed.map(({ spans, state }) => [state, ...spans.map((span) => text.slice(...span))]);

describe('the annotations of an article', () => {
  it('are none where there is no sidecar, and nothing is to be written', () => {
    const annotations = new ArticleAnnotations(TEXT, '');
    assert.deepEqual(annotations.placed, []);
    assert.equal(annotations.isBehind, false);
    assert.equal(annotations.changed([], 'ferry.txt'), '');
  });

  it('stand on their words in the order of the text, also when they are read again', () => {
    const { annotations, sidecar } = decided();
    const expected = [
      ['kept', '12 weeks'],
      ['kept', 'Orla Vance'],
    ];
    assert.deepEqual(wordsOf(annotations, TEXT), expected);
    assert.deepEqual(wordsOf(new ArticleAnnotations(TEXT, sidecar), TEXT), expected);
    assert.equal(annotations.isBehind, false);
  });

  it('follow edits, and then the sidecar is behind until they are written', () => {
    const { annotations } = decided();
    const text = `Late: ${TEXT}`;
    annotations.follow([{ rangeOffset: 0, rangeLength: 0, text: 'Late: ' }], text);
    assert.deepEqual(wordsOf(annotations, text), [
      ['kept', '12 weeks'],
      ['kept', 'Orla Vance'],
    ]);
    assert.equal(annotations.isBehind, true);
    const sidecar = write(annotations, []);
    assert.equal(annotations.isBehind, false);
    assert.deepEqual(
      readSidecar(sidecar).annotations.map(({ targets: [{ position }] }) => position?.[0]),
      [spanOf('12 weeks', text)[0] - 1, spanOf('Orla Vance', text)[0] - 1], // one emoji before them
    );
  });

  it('are looked for anew when the edits do not make the text', () => {
    const { annotations } = decided();
    const text = `Late: ${TEXT}`;
    annotations.follow([], text);
    assert.deepEqual(wordsOf(annotations, text), [
      ['kept', '12 weeks'],
      ['kept', 'Orla Vance'],
    ]);
  });

  it('tell those whose words are gone, and take them to where a person says', () => {
    const text = TEXT.replace('12 weeks', 'a season');
    const { annotations } = decided(text);
    assert.deepEqual(annotations.states(), { kept: 0, moved: 1, doubtful: 0, lost: 1 });
    const [{ annotation }] = annotations.unplaced;
    write(annotations, [annotations.attaching(annotation.id, spanOf('a season', text))]);
    assert.deepEqual(annotations.unplaced, []);
    assert.deepEqual(wordsOf(annotations, text)[0], ['kept', 'a season']);
  });

  it('keep the old words of the lost ones when the others are written', () => {
    const text = TEXT.replace('12 weeks', 'a season');
    const { annotations } = decided(text);
    write(annotations, []);
    const back = new ArticleAnnotations(TEXT, annotations.textOfSidecar);
    assert.deepEqual(wordsOf(back, TEXT)[0], ['kept', '12 weeks']);
  });

  it('stay where they are when the sidecar changes around them', () => {
    const { annotations, sidecar } = decided();
    const text = TEXT.replace('Orla', 'Oona');
    const at = TEXT.indexOf('Orla');
    annotations.follow([{ rangeOffset: at, rangeLength: 4, text: 'Oona' }], text);
    annotations.reread(sidecar.replace('accepted', 'rejected'));
    assert.deepEqual(wordsOf(annotations, text)[1], ['kept', 'Oona Vance']);
    assert.equal(annotations.placed[1].annotation.decisions.verdict, 'rejected');
  });

  it('are dropped when nothing is left that was decided, and own ones when they are rejected', () => {
    const { annotations } = decided();
    const [note, official] = annotations.placed.map((by): DecidedMark => ({
      kind: by.annotation.kind,
      spans: by.spans,
      by,
    }));
    assert.deepEqual(annotations.deciding([official], { verdict: null }, NOW), [
      { do: 'remove', id: official.by?.annotation.id },
    ]);
    assert.deepEqual(annotations.deciding([note], { verdict: 'rejected' }, NOW), [
      { do: 'remove', id: note.by?.annotation.id },
    ]);
  });

  it('are not made by taking back what nobody has decided', () => {
    const annotations = new ArticleAnnotations(TEXT, '');
    const claim = mark('claim', 'It took 12 weeks');
    assert.deepEqual(annotations.deciding([claim], { status: null }, NOW), []);
    assert.deepEqual(annotations.deciding([claim], { note: null }, NOW), []);
  });

  it('turn a rejection when a person marks the same words', () => {
    const { annotations } = decided();
    const [, by] = annotations.placed;
    const official: DecidedMark = { kind: 'official', spans: by.spans, by };
    write(annotations, annotations.deciding([official], { verdict: 'rejected' }, NOW));
    write(annotations, [annotations.marking('official', spanOf('Orla Vance'), {}, NOW)]);
    assert.equal(annotations.placed[1].annotation.decisions.verdict, 'accepted');
    assert.equal(annotations.placed.length, 2);
  });

  it('are not written into a sidecar with problems', () => {
    const { sidecar } = decided();
    const annotations = new ArticleAnnotations(TEXT, sidecar.replace('version: 1', 'version: 9'));
    assert.equal(annotations.changed([], 'ferry.txt'), undefined);
    assert.equal(annotations.placed.length, 2);
  });
});
