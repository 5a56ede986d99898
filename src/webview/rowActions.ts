import type { ClaimAction, ListedDecision } from '../protocol/decisions';
import type { DecisionStrings } from '../protocol/strings';
import { element } from './element';

/** What the keys do on a claim's row. */
export const actionKeys: Readonly<Record<string, ClaimAction>> = {
  '+': 'accept',
  '-': 'reject',
  Backspace: 'takeBack',
  F2: 'note',
  '*': 'more',
  '1': 'open',
  '2': 'checked',
  '3': 'disputed',
  '4': 'ignored',
  '0': 'noStatus',
};

type ButtonAction = keyof DecisionStrings['action'];

const signs: Readonly<Record<ButtonAction, string>> = {
  accept: '✓',
  reject: '✗',
  takeBack: '↶',
  note: '✎',
  more: '⋯',
};

export const buttonActions = Object.keys(signs) as readonly ButtonAction[];

/** The buttons of a claim's row; each says in its tooltip which key does the same. */
export function actionButtons(
  decision: ListedDecision | undefined,
  strings: DecisionStrings,
): HTMLButtonElement[] {
  return buttonActions
    .filter((action) => decision ?? action !== 'takeBack')
    .map((action) => {
      const key = keyOf(action);
      const label = strings.action[action];
      const button = element(
        'button',
        {
          type: 'button',
          class: 'row-action',
          'data-action': action,
          'aria-label': label,
          'aria-keyshortcuts': key,
          title: `${label} (${key})`,
        },
        signs[action],
      );
      const isDone = { accept: 'accepted', reject: 'rejected' }[action as string];
      if (isDone) button.setAttribute('aria-pressed', `${decision?.verdict === isDone}`);
      return button;
    });
}

export function keyOf(action: ClaimAction): string {
  return Object.entries(actionKeys).find(([, each]) => each === action)![0];
}

/** The decision in words, each with a sign of its own. */
export function decisionWords(decision: ListedDecision, strings: DecisionStrings): string {
  const { own, verdict, status } = decision;
  const words = [
    own && `✎ ${strings.own}`,
    verdict === 'accepted' && `✓ ${strings.accepted}`,
    verdict === 'rejected' && `✗ ${strings.rejected}`,
    status && `${statusSigns[status]} ${strings.status[status]}`,
  ];
  return words.filter(Boolean).join(' · ');
}

const statusSigns = { open: '○', checked: '●', disputed: '◐', ignored: '⊘' } as const;
