import { fill } from '../core/fill';
import type { DecisionStrings } from '../protocol/strings';
import { element } from './element';
import { buttonActions, keyOf } from './rowActions';

/** The list of keys, which a button and the key ? open and close. */
export class KeysHelp {
  readonly root: HTMLDetailsElement;
  private readonly summary: HTMLElement;

  constructor(strings: DecisionStrings) {
    const { key, keyNames } = strings;
    const isMac = /^Mac/.test(navigator.platform);
    const control = isMac ? '⌘' : keyNames.control;
    const keys: readonly (readonly [keys: string, what: string])[] = [
      ['↑ ↓', key.move],
      [keyNames.enter, fill(key.reveal, control)],
      [keyNames.space, key.nextUndecided],
      ...buttonActions.map((action) => [keyOf(action), strings.action[action]] as const),
      ['1 – 4, 0', fill(key.statuses, Object.values(strings.status).join(', '))],
      [isMac ? `${control}Z` : `${control}+Z`, key.undo],
      ['/', key.filter],
      ['?', key.help],
    ];
    this.summary = element('summary', { 'aria-keyshortcuts': '?' }, strings.keys);
    this.root = element(
      'details',
      { class: 'keys' },
      this.summary,
      element(
        'dl',
        {},
        ...keys.flatMap(([keys, what]) => [
          element('dt', {}, element('kbd', {}, keys)),
          element('dd', {}, what),
        ]),
      ),
    );
    this.root.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.root.open = false;
    });
  }

  toggle(): void {
    this.root.open = !this.root.open;
  }
}
