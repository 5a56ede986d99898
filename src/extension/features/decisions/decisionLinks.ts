import { l10n } from 'vscode';
import type { AnnotationKind } from '../../../core/annotations/annotation';
import type { DecidedMark } from '../../../core/annotations/layOver';
import type { AnalyzedArticle } from '../../documents/articleState';
import { commands, type DecisionCommand } from '../../manifest';
import type { DecisionLink } from '../card';
import { rejectionWords } from './decisionWords';

/** What more than accepting and rejecting there is to decide about a mark of each kind. */
const corrections: Readonly<Record<AnnotationKind, readonly DecisionCommand[]>> = {
  official: [commands.decideAllMentions],
  quote: [commands.changeSpeaker, commands.changeType, commands.noteOnMark],
  figure: [commands.changeType, commands.noteOnMark],
  claim: [commands.changeSpeaker, commands.setClaimStatus, commands.noteOnMark],
  note: [commands.noteOnMark],
};

/** The links by which a person decides about a mark. */
export function decisionLinks({ document }: AnalyzedArticle, mark: DecidedMark): DecisionLink[] {
  const { kind, spans, by } = mark;
  const verdict = by?.annotation.decisions.verdict;
  const verdicts = by?.annotation.own
    ? []
    : [
        ...(verdict === 'accepted' ? [] : [commands.acceptMark]),
        ...(verdict === 'rejected' ? [] : [commands.rejectMark]),
      ];
  const offered = [...verdicts, ...corrections[kind], ...(by ? [commands.takeBackDecision] : [])];
  return offered.map((command) => ({
    title: title(command, mark),
    command,
    given: [{ uri: document.uri.toString(), kind, span: spans[0] }],
  }));
}

function title(command: DecisionCommand, { kind, by }: DecidedMark): string {
  const titles: Record<DecisionCommand, string> = {
    [commands.acceptMark]: l10n.t('Accept'),
    [commands.rejectMark]: rejectionWords(kind),
    [commands.decideAllMentions]: l10n.t('Decide All Mentions…'),
    [commands.changeSpeaker]: l10n.t('Change Speaker…'),
    [commands.changeType]: l10n.t('Change Type…'),
    [commands.setClaimStatus]: l10n.t('Set Status…'),
    [commands.noteOnMark]: l10n.t('Note…'),
    [commands.takeBackDecision]: by?.annotation.own ? l10n.t('Remove') : l10n.t('Take Back'),
  };
  return titles[command];
}
