import * as vscode from 'vscode';
import type { ImportPlan } from '../../core/people/gazetteer/import/planImport';
import type { Membership } from '../../core/people/gazetteer/popolo';
import { termInWords } from './officeLines';

/** More entries of a kind than these nobody reads here: the comparison beside shows all. */
const MOST = 500;

/** Lists what an import would do, entry by entry, and answers whether it is to be done. */
export async function askToImport(plan: ImportPlan): Promise<boolean> {
  const pick = vscode.window.createQuickPick();
  const accept: vscode.QuickPickItem = {
    label: `$(check) ${vscode.l10n.t('Import')}`,
    description: countsInWords(plan),
    alwaysShow: true,
  };
  pick.title = vscode.l10n.t('Import Officials');
  pick.placeholder = vscode.l10n.t('Enter on “Import” writes the file; nothing has been written yet');
  pick.ignoreFocusOut = true; // the comparison is there to be scrolled
  pick.matchOnDescription = true;
  pick.items = [accept, ...entriesOf(plan)];
  pick.activeItems = [accept];
  try {
    return await new Promise<boolean>((resolve) => {
      pick.onDidAccept(() => {
        if (pick.selectedItems.includes(accept)) resolve(true);
      });
      pick.onDidHide(() => resolve(false));
      pick.show();
    });
  } finally {
    pick.dispose();
  }
}

function entriesOf({
  newPeople,
  newTerms,
  newDetails,
  changes,
  conflicts,
}: ImportPlan): vscode.QuickPickItem[] {
  const added = (label: string, membership: Membership) => ({
    label,
    description: officeInWords(membership),
  });
  return [
    ...group(
      vscode.l10n.t('conflicting, left as they are'),
      conflicts.map(({ person, membership, imported }) => ({
        label: person.name,
        description: membership.office,
        detail: vscode.l10n.t(
          'In the file {0}, imported {1}',
          termInWords(membership),
          termInWords(imported),
        ),
      })),
    ),
    ...group(
      vscode.l10n.t('changed'),
      changes.map(({ person, membership, start, end }) => ({
        label: person.name,
        description: membership.office,
        detail: vscode.l10n.t(
          'From {0} to {1}',
          termInWords(membership),
          termInWords({ ...membership, ...(start && { start }), ...(end && { end }) }),
        ),
      })),
    ),
    ...group(
      vscode.l10n.t('new terms of known people'),
      newTerms.map(({ person, membership }) => added(person.name, membership)),
    ),
    ...group(
      vscode.l10n.t('new names and ids of known people'),
      newDetails.map(({ person, otherNames, identifiers }) => ({
        label: person.name,
        description: [...otherNames, ...identifiers.map(({ identifier }) => identifier)].join(', '),
      })),
    ),
    ...group(
      vscode.l10n.t('new people'),
      newPeople.map(({ name, memberships }) => ({
        label: name,
        description: memberships.map(officeInWords).join('; '),
      })),
    ),
  ];
}

function group(label: string, items: readonly vscode.QuickPickItem[]): vscode.QuickPickItem[] {
  if (!items.length) return [];
  const rest = items.length - MOST;
  return [
    { label, kind: vscode.QuickPickItemKind.Separator },
    ...items.slice(0, MOST),
    ...(rest > 0 ? [{ label: vscode.l10n.t('and {0} more', rest) }] : []),
  ];
}

function officeInWords(membership: Membership): string {
  return `${membership.office}, ${termInWords(membership)}`;
}

function countsInWords({
  newPeople,
  newTerms,
  newDetails,
  changes,
  conflicts,
  unchanged,
  skipped,
}: ImportPlan): string {
  return [
    vscode.l10n.t('New people: {0}', newPeople.length),
    vscode.l10n.t('new terms of known people: {0}', newTerms.length),
    vscode.l10n.t('new names and ids of known people: {0}', newDetails.length),
    vscode.l10n.t('changed: {0}', changes.length),
    vscode.l10n.t('conflicting, left as they are: {0}', conflicts.length),
    vscode.l10n.t('already there: {0}', unchanged),
    vscode.l10n.t('not readable: {0}', skipped),
  ].join(' · ');
}
