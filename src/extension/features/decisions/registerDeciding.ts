import * as vscode from 'vscode';
import type { Annotations } from '../../annotations/Annotations';
import type { Decisions } from '../../annotations/Decisions';
import type { Articles } from '../../documents/Articles';
import type { Guard } from '../../guard';
import type { KnownPeople } from '../../workspace/KnownPeople';
import { registerPlacementReport } from '../sidecars/registerPlacementReport';
import { registerSidecarMoves } from '../sidecars/registerSidecarMoves';
import { registerSidecarProblems } from '../sidecars/registerSidecarProblems';
import { AskedMarks } from './AskedMarks';
import { registerAnnotateSelection } from './registerAnnotateSelection';
import { registerDecisionActions } from './registerDecisionActions';
import { registerDecisions } from './registerDecisions';
import { registerDecisionStatus } from './registerDecisionStatus';
import { registerNextUndecided } from './registerNextUndecided';
import { SteppedMark } from './SteppedMark';

/** All ways in which a person decides about what is found in an article, and what looks after the decisions. */
export function registerDeciding(
  articles: Articles,
  annotations: Annotations,
  decisions: Decisions,
  people: KnownPeople,
  guard: Guard,
): vscode.Disposable {
  const stepped = new SteppedMark();
  return vscode.Disposable.from(
    registerDecisions(new AskedMarks(articles, stepped), decisions, people, guard),
    registerAnnotateSelection(articles, decisions, people, guard),
    registerNextUndecided(articles, stepped, guard),
    registerDecisionActions(articles, guard),
    registerDecisionStatus(articles, annotations, guard),
    registerSidecarMoves(annotations, guard),
    registerSidecarProblems(articles, annotations, guard),
    registerPlacementReport(annotations, guard),
  );
}
