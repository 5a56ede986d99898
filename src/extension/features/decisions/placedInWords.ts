import { l10n } from 'vscode';
import type { PlacementState } from '../../../core/annotations/placeAnnotations';

/** "34 kept, 2 moved, 1 to re-attach"; '' when all words stand where they stood. */
export function placedInWords({
  kept,
  moved,
  doubtful,
  lost,
}: Readonly<Record<PlacementState, number>>): string {
  const unplaced = doubtful + lost;
  if (!moved && !unplaced) return '';
  const parts = [
    l10n.t('{0} kept', kept),
    moved ? l10n.t('{0} moved', moved) : '',
    unplaced ? l10n.t('{0} to re-attach', unplaced) : '',
  ];
  return parts.filter(Boolean).join(', ');
}
