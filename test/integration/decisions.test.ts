import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { AnnotationKind } from '../../src/core/annotations/annotation';
import { commands, type MarkPlace } from '../../src/extension/manifest';
import { closeAll, copydesk, hoverOn, placeCursor } from './extension';
import { clear, InventedArticle } from './InventedArticle';
import { accept, asked } from './questions';

const run = (command: string, ...given: unknown[]) => vscode.commands.executeCommand(command, ...given);
const QUOTE = 'twelve weeks';

describe('a person at the cursor', () => {
  let article: InventedArticle;

  beforeEach(async () => {
    article = await InventedArticle.show();
  });
  afterEach(async () => {
    await closeAll();
    await clear();
  });

  const cursorIn = (words: string) => placeCursor(article.editor, words);
  const decisionOn = async (kind: AnnotationKind, words: string) =>
    (await article.markOn(kind, words)).by?.annotation.decisions;
  const marksShown = async () => (await copydesk()).decorations.marksIn(article.editor);
  const wordsOf = (spans: readonly (readonly [number, number])[]) =>
    spans.map((span) => article.document.getText().slice(...span));
  /** Answers a question that a command asks with the item that is selected after some steps down. */
  const answering = async (command: string, steps: number) => {
    const { done } = await asked(() => run(command));
    await accept(steps);
    await done;
  };

  it('accepts a mark, which then looks otherwise and says so in its card', async () => {
    cursorIn('Okonjo');
    await run(commands.acceptMark);
    assert.deepEqual(await decisionOn('official', 'Okonjo'), { verdict: 'accepted' });
    assert.deepEqual(wordsOf((await marksShown()).decided), ['Deputy Mayor Pieter Okonjo']);
    assert.deepEqual((await article.analyze()).counts.decided, 1);
    assert.match(await hoverOn(article.editor, 'Okonjo'), /Accepted by you/);
  });

  it('rejects a mark, which vanishes, and brings it back by accepting it at the same words', async () => {
    cursorIn('Okonjo');
    await run(commands.rejectMark);
    assert.ok(!wordsOf((await marksShown()).officials).includes('Deputy Mayor Pieter Okonjo'));
    const hover = await hoverOn(article.editor, 'Okonjo');
    assert.match(hover, /Official\\: Deputy Mayor Pieter Okonjo/);
    assert.match(hover, /Rejected by you[^]*Take Back/);
    await run(commands.acceptMark);
    assert.ok(wordsOf((await marksShown()).officials).includes('Deputy Mayor Pieter Okonjo'));
  });

  it('decides about all mentions of somebody at once', async () => {
    cursorIn('Marchetti told');
    await run(commands.rejectMark);
    await run(commands.decideAllMentions);
    const { analysis, marks } = await article.analyze();
    const rejected = marks.filter(({ by }) => by?.annotation.decisions.verdict === 'rejected');
    assert.equal(rejected.length, 2);
    assert.equal(analysis.people.find(({ name }) => name === 'Odile Marchetti')?.official, false);
    await run(commands.undoDecision);
    assert.equal((await article.analyze()).counts.decided, 1);
  });

  it('is asked whether all mentions are accepted or rejected where nothing is decided yet', async () => {
    cursorIn('Marchetti told');
    await answering(commands.decideAllMentions, 1);
    assert.equal((await article.analyze()).counts.decided, 2);
    assert.deepEqual(await decisionOn('official', 'Marchetti'), { verdict: 'rejected' });
  });

  it('says who speaks: somebody of the article', async () => {
    cursorIn(QUOTE);
    await run(commands.changeSpeaker, undefined, 'Pieter Okonjo');
    const { analysis } = await article.analyze();
    const okonjo = analysis.people.find(({ name }) => name === 'Pieter Okonjo');
    const quote = analysis.attributions.find(({ quoted }) => quoted.length);
    assert.ok(okonjo);
    assert.equal(quote?.speakerId, okonjo.id);
    assert.ok(
      analysis.claims.some(
        ({ attributionId, speaker }) => attributionId === quote?.id && speaker === okonjo.name,
      ),
    );
    assert.match(await hoverOn(article.editor, QUOTE), /Speaker chosen by you/);
  });

  it('says who speaks: in a list, officials of the article first', async () => {
    cursorIn(QUOTE);
    await answering(commands.changeSpeaker, 1);
    assert.equal((await decisionOn('quote', QUOTE))?.speaker?.name, 'Pieter Okonjo');
    await answering(commands.changeSpeaker, 0); // as found, now that something else was chosen
    assert.equal(await decisionOn('quote', QUOTE), undefined);
  });

  it('says who speaks: in free words', async () => {
    cursorIn(QUOTE);
    await run(commands.changeSpeaker, undefined, 'a deck hand');
    assert.deepEqual((await decisionOn('quote', QUOTE))?.speaker, { name: 'a deck hand' });
  });

  it('changes the type of a figure', async () => {
    cursorIn('20 percent');
    await run(commands.changeType, undefined, 'number');
    const { analysis, text } = await article.analyze();
    assert.equal(analysis.figures.find(({ span }) => text.slice(...span).includes('20'))?.type, 'number');
  });

  it('gives a claim a status and a note, both in its card', async () => {
    cursorIn('20 percent');
    await run(commands.setClaimStatus, undefined, 'disputed');
    const claim = await article.markOn('claim', '20 percent');
    const place: MarkPlace = { uri: article.uri.toString(), kind: 'claim', span: claim.spans[0] };
    await run(commands.noteOnMark, place, 'Shops say <ten>');
    assert.deepEqual(await decisionOn('claim', '20 percent'), {
      status: 'disputed',
      note: 'Shops say <ten>',
    });
    const card = await hoverOn(article.editor, '20 percent');
    assert.match(card, /Status\\: Disputed/);
    assert.match(card, /Note\\: Shops say \\<ten\\>/);
    await run(commands.noteOnMark, place, '');
    assert.deepEqual(await decisionOn('claim', '20 percent'), { status: 'disputed' });
  });

  it('decides nothing with an empty note, or by taking back or undoing what nobody has decided', async () => {
    cursorIn('20 percent');
    await run(commands.noteOnMark, undefined, ' ');
    await run(commands.takeBackDecision);
    await run(commands.undoDecision);
    assert.equal((await article.analyze()).counts.decided, 0);
    assert.equal(await article.sidecarText(), undefined);
  });

  it('takes a decision back', async () => {
    cursorIn('Okonjo');
    await run(commands.acceptMark);
    await run(commands.takeBackDecision);
    assert.equal(await decisionOn('official', 'Okonjo'), undefined);
    assert.equal((await article.analyze()).counts.decided, 0);
  });

  for (const [kind, words, given] of [
    ['official', 'reporters', undefined],
    ['quote', 'the ferry would sail again', 'Odile Marchetti'],
    ['figure', 'shops', undefined],
    ['claim', 'Ferry returns', undefined],
    ['note', 'the pier', 'Which one?'],
  ] as const) {
    it(`marks selected words by hand: ${kind}`, async () => {
      article.select(words);
      await run(commands.annotateSelection, kind, given);
      const own = (await article.analyze()).marks.filter(({ by }) => by?.annotation.own);
      assert.deepEqual(
        own.map((mark) => [mark.kind, ...wordsOf(mark.spans)]),
        [[kind, words]],
      );
      assert.deepEqual(wordsOf((await marksShown()).own), [words]);
      if (kind === 'note') assert.match(await hoverOn(article.editor, words), /Which one\?/);
      if (kind === 'quote') assert.equal(own[0].by?.annotation.decisions.speaker?.name, given);
      cursorIn(words);
      await run(commands.rejectMark);
      assert.equal((await article.analyze()).counts.own, 0);
    });
  }

  it('works a file through: next, accept, reject, next', async () => {
    article.editor.selection = new vscode.Selection(0, 0, 0, 0);
    const { counts, marks } = await article.analyze();
    for (let i = 0; i < counts.found; i++) {
      await run(commands.nextUndecided);
      assert.notEqual(article.selected(), '');
      await run(i % 2 ? commands.rejectMark : commands.acceptMark);
      assert.equal((await article.analyze()).counts.decided, i + 1);
    }
    assert.equal(marks.length, counts.found);
    const before = article.editor.selection;
    await run(commands.nextUndecided);
    assert.ok(article.editor.selection.isEqual(before), 'nothing is left to go to');
  });

  it('passes over a mark, and finds it again after the last', async () => {
    article.editor.selection = new vscode.Selection(0, 0, 0, 0);
    const { found } = (await article.analyze()).counts;
    await run(commands.nextUndecided);
    const first = article.selected();
    for (let i = 1; i < found; i++) {
      await run(commands.nextUndecided);
      await run(commands.acceptMark);
    }
    await run(commands.nextUndecided);
    assert.equal(article.selected(), first);
    assert.equal((await article.analyze()).counts.decided, found - 1);
  });

  it('undoes the last decision by a command, in whichever article it was', async () => {
    cursorIn('Okonjo');
    await run(commands.acceptMark);
    const other = await InventedArticle.show();
    placeCursor(other.editor, 'Okonjo');
    await run(commands.rejectMark);
    await run(commands.undoDecision);
    assert.equal((await other.analyze()).counts.decided, 0);
    await run(commands.undoDecision);
    assert.equal((await article.analyze()).counts.decided, 0);
  });

  it('finds in the lightbulb what there is to decide', async () => {
    const position = cursorIn(QUOTE);
    const actions = async (range: vscode.Range) => {
      const found = await run('vscode.executeCodeActionProvider', article.uri, range);
      return found as vscode.CodeAction[];
    };
    const here = await actions(new vscode.Range(position, position));
    const reject = here.find(({ title }) => /^Quote: .*: Not a Quote$/.test(title));
    assert.ok(reject?.command, here.map(({ title }) => title).join());
    assert.ok(here.some(({ title }) => /^Claim: .*: Set Status…$/.test(title)));
    await run(reject.command.command, ...((reject.command.arguments ?? []) as unknown[]));
    assert.deepEqual(await article.quotes(), []);
    article.select('reporters');
    const onWords = (await actions(article.editor.selection)).map(({ title }) => title);
    assert.ok(onWords.includes('Annotate Selection: Note'), onWords.join());
  });

  it('finds the same links in hover cards, which run', async () => {
    const card = await hoverOn(article.editor, QUOTE);
    const link = /\[Not a Quote\]\(command:([\w.]+)\?([^)]*)\)/.exec(card);
    assert.ok(link, card);
    await run(link[1], ...(JSON.parse(decodeURIComponent(link[2])) as unknown[]));
    assert.deepEqual(await article.quotes(), []);
  });

  it('runs a command from the menu of the editor, which hands over the file', async () => {
    cursorIn('worth it');
    await run(commands.rejectMark, article.document.uri, { groupId: 0, editorIndex: 0 });
    assert.deepEqual(await article.quotes(), []);
    cursorIn('Okonjo');
    await run(commands.acceptMark, article.document.uri);
    assert.deepEqual(await decisionOn('official', 'Okonjo'), { verdict: 'accepted' });
  });

  it('is told, and nothing is written, where there is nothing to decide', async () => {
    cursorIn('returns to');
    await run(commands.acceptMark);
    assert.equal(await article.sidecarText(), undefined);
  });
});
