import { fill } from '../core/fill';
import type { DecisionRequest, OrphanedSidecar, UnplacedAnnotation } from '../protocol/decisions';
import type { DecisionStrings } from '../protocol/strings';
import { button } from './button';
import { element } from './element';
import { localNumber } from './localNumber';

/** Decisions that have lost their place: annotations without their words, and sidecars without their article. */
export class LeftBehind {
  readonly root = element('div', { class: 'left-behind' });
  private shown = '';

  constructor(
    private readonly strings: DecisionStrings,
    private readonly ask: (request: DecisionRequest) => void,
  ) {}

  render(unplaced: readonly UnplacedAnnotation[], orphans: readonly OrphanedSidecar[]): void {
    const shown = JSON.stringify([unplaced, orphans]);
    if (shown === this.shown) return; // whoever stands on a button stays there
    this.shown = shown;
    const { strings } = this;
    this.root.hidden = !unplaced.length && !orphans.length;
    this.root.replaceChildren(
      ...section(
        fill(strings.unplaced, localNumber(unplaced.length)),
        unplaced.map((annotation) => this.unplacedItem(annotation)),
      ),
      ...section(
        fill(strings.orphans, localNumber(orphans.length)),
        orphans.map(({ id, name }) =>
          this.item([name], strings.openOrphan, { type: 'openOrphan', orphanId: id }),
        ),
      ),
    );
  }

  private unplacedItem({ id, state, kind, words, note }: UnplacedAnnotation): HTMLElement {
    const { strings } = this;
    const about = `${strings.unplacedKind[kind]} · ${strings.unplacedState[state]}`;
    return this.item(
      [
        element('q', { dir: 'auto' }, words),
        element('span', { class: 'about' }, about),
        ...(note === undefined ? [] : [element('span', { class: 'note', dir: 'auto' }, note)]),
      ],
      strings.reattach,
      { type: 'reattach', annotationId: id },
    );
  }

  private item(about: readonly (Node | string)[], label: string, request: DecisionRequest): HTMLElement {
    return element(
      'li',
      {},
      element('div', {}, ...about),
      button(label, () => this.ask(request)),
    );
  }
}

function section(title: string, items: readonly HTMLElement[]): HTMLElement[] {
  if (!items.length) return [];
  return [element('details', { open: '' }, element('summary', {}, title), element('ul', {}, ...items))];
}
