import * as vscode from 'vscode';
import type { Verdict } from '../../../core/annotations/annotation';
import type { DecidedMark } from '../../../core/annotations/layOver';
import type { DecisionChanges } from '../../../core/annotations/sidecar/changes';
import type { Decisions } from '../../annotations/Decisions';
import type { Guard } from '../../guard';
import { commands, type MarkPlace } from '../../manifest';
import type { KnownPeople } from '../../workspace/KnownPeople';
import { askNote, askSpeaker, askStatus, askType, askVerdict } from './asking';
import type { AskedMark, AskedMarks } from './AskedMarks';
import { markWords, statusWords, typeWords } from './decisionWords';
import { say } from '../../say';
import { findSpeaker } from './speakers';

/** The commands by which a person decides about a mark: the one at the cursor, or one that a link names. */
export function registerDecisions(
  asked: AskedMarks,
  decisions: Decisions,
  people: KnownPeople,
  guard: Guard,
): vscode.Disposable {
  const decide = async (
    { article, mark }: AskedMark,
    set: DecisionChanges,
    done: string,
    marks: readonly DecidedMark[] = [mark],
  ) => {
    if (await decisions.decide(article, marks, set)) say(`${done} · ${markWords(mark, article.text)}`);
  };
  const judge = (verdict: Verdict) => async (place?: MarkPlace) => {
    const found = await asked.find(place);
    if (found) await decide(found, { verdict }, verdictWords(verdict));
  };

  return vscode.Disposable.from(
    guard.command(commands.acceptMark, judge('accepted')),
    guard.command(commands.rejectMark, judge('rejected')),
    guard.command(commands.decideAllMentions, async (place, given) => {
      const found = await asked.find(place, ['official']);
      const verdict = found && (given ?? found.mark.by?.annotation.decisions.verdict ?? (await askVerdict()));
      if (!verdict) return;
      const { id } = found.mark;
      const mentions = found.article.marks.filter((mark) => mark.kind === 'official' && mark.id === id);
      await decide(found, { verdict }, allMentionsWords(verdict, mentions.length), mentions);
    }),
    guard.command(commands.changeSpeaker, async (place, name) => {
      const found = await asked.find(place, ['quote'], ['claim']);
      if (!found) return;
      const gazetteer = await people.gazetteerFor(found.article.document.uri);
      const speaker =
        name === undefined
          ? await askSpeaker(found.article, gazetteer, found.mark)
          : findSpeaker(found.article, gazetteer, name);
      if (speaker === undefined) return;
      const done = speaker ? vscode.l10n.t('Speaker: {0}', speaker.name) : vscode.l10n.t('Speaker as found');
      await decide(found, { speaker }, done);
    }),
    guard.command(commands.changeType, async (place, given) => {
      const found = await asked.find(place, ['quote', 'figure', 'claim']);
      if (!found) return;
      const type = given ?? (await askType(found.mark));
      if (type === undefined) return;
      await decide(found, { type }, type ? typeWords(type) : vscode.l10n.t('Type as found'));
    }),
    guard.command(commands.setClaimStatus, async (place, given) => {
      const found = await asked.find(place, ['claim']);
      if (!found) return;
      const status = given ?? (await askStatus(found.mark));
      if (status === undefined) return;
      await decide(found, { status }, status ? statusWords(status) : vscode.l10n.t('No status'));
    }),
    guard.command(commands.noteOnMark, async (place, given) => {
      const found = await asked.find(place);
      if (!found) return;
      const note = given ?? (await askNote(found.mark));
      if (note === undefined) return;
      const words = note.trim();
      await decide(found, { note: words || null }, words ? vscode.l10n.t('Noted') : vscode.l10n.t('No note'));
    }),
    guard.command(commands.takeBackDecision, async (place) => {
      const found = await asked.find(place);
      if (!found) return;
      const { article, mark } = found;
      if (!mark.by) return say(vscode.l10n.t('Nobody has decided about this yet.'));
      if (!(await decisions.remove(article.document, [mark]))) return;
      say(`${vscode.l10n.t('Undecided again')} · ${markWords(mark, article.text)}`);
    }),
    guard.command(commands.undoDecision, async () => {
      if (!decisions.canUndo) return say(vscode.l10n.t('There is no decision to undo.'));
      const document = await decisions.undoLast();
      if (document) say(vscode.l10n.t('Undone in {0}', vscode.workspace.asRelativePath(document.uri)));
    }),
  );
}

function verdictWords(verdict: Verdict): string {
  return verdict === 'accepted' ? vscode.l10n.t('Accepted') : vscode.l10n.t('Rejected');
}

function allMentionsWords(verdict: Verdict, count: number): string {
  return verdict === 'accepted'
    ? vscode.l10n.t('{0} mentions accepted', count)
    : vscode.l10n.t('{0} mentions rejected', count);
}
