import type { ClaimKind } from '../core/analysis';
import type { DecisionStrings, PanelStrings } from '../protocol/strings';

export type Scope = 'article' | 'open';
export type Grouping = keyof PanelStrings['grouping'];
export type DecisionFilter = keyof DecisionStrings['filters'];
export type SourceFilter = keyof PanelStrings['sources'];
export type SortKey = 'place' | 'speaker' | 'score';

/** What the person has set; it outlives the page, which is thrown away whenever the panel is hidden. */
export interface ViewState {
  readonly scope: Scope;
  readonly grouping: Grouping;
  readonly sort: { readonly key: SortKey; readonly descending: boolean };
  /** The kinds to list; all of them when empty. */
  readonly kinds: readonly ClaimKind[];
  /** Whether the source must have a name. */
  readonly source: SourceFilter;
  /** Only claims that hold a figure. */
  readonly withFigure: boolean;
  /** All but what was rejected, or what was decided in this way. */
  readonly decision: DecisionFilter;
  /** Words that a claim must all have. */
  readonly text: string;
  readonly follow: boolean;
  /** Ids of the closed groups. */
  readonly collapsed: readonly string[];
  /** Id of a row. */
  readonly selected: string | null;
  /** In pixels. */
  readonly scrollTop: number;
}

export const SCOPES: readonly Scope[] = ['article', 'open'];
export const GROUPINGS: readonly Grouping[] = ['none', 'article', 'speaker', 'kind', 'status', 'evidence'];
export const SORT_KEYS: readonly SortKey[] = ['place', 'speaker', 'score'];
export const DECISION_FILTERS: readonly DecisionFilter[] = [
  'all',
  'undecided',
  'decided',
  'mine',
  'rejected',
];
export const SOURCE_FILTERS: readonly SourceFilter[] = ['all', 'named', 'unnamed', 'none'];
export const KINDS: readonly ClaimKind[] = ['quote', 'reported', 'figure', 'statement'];

/** Id of the group that holds the claims which are less worth checking. */
export const LESS_WORTH = 'less-worth';

/** All claims but the rejected ones. */
export const UNFILTERED = {
  text: '',
  kinds: [],
  source: 'all',
  withFigure: false,
  decision: 'all',
} as const satisfies Partial<ViewState>;

/** How many filters are set besides the words. */
export function filtersSet({ kinds, source, withFigure, decision }: ViewState): number {
  const isSet = [
    kinds.length > 0,
    source !== UNFILTERED.source,
    withFigure,
    decision !== UNFILTERED.decision,
  ];
  return isSet.filter(Boolean).length;
}

export const INITIAL: ViewState = {
  ...UNFILTERED,
  scope: 'article',
  grouping: 'none',
  sort: { key: 'score', descending: true },
  follow: true,
  collapsed: [LESS_WORTH],
  selected: null,
  scrollTop: 0,
};

/** The state that an earlier page left, perhaps of another version: what does not fit is as at first. */
export function readViewState(saved: unknown): ViewState {
  if (typeof saved !== 'object' || saved === null) return INITIAL;
  const state = saved as Partial<Record<keyof ViewState, unknown>>;
  const sort = (state.sort ?? {}) as Partial<Record<'key' | 'descending', unknown>>;
  const key = oneOf(SORT_KEYS, sort.key);
  return {
    scope: oneOf(SCOPES, state.scope) ?? INITIAL.scope,
    grouping: oneOf(GROUPINGS, state.grouping) ?? INITIAL.grouping,
    sort: key ? { key, descending: sort.descending === true } : INITIAL.sort,
    kinds: Array.isArray(state.kinds)
      ? KINDS.filter((kind) => (state.kinds as unknown[]).includes(kind))
      : [],
    source: oneOf(SOURCE_FILTERS, state.source) ?? INITIAL.source,
    withFigure: state.withFigure === true,
    decision: oneOf(DECISION_FILTERS, state.decision) ?? INITIAL.decision,
    text: typeof state.text === 'string' ? state.text : '',
    follow: state.follow !== false,
    collapsed: Array.isArray(state.collapsed)
      ? state.collapsed.filter((id): id is string => typeof id === 'string')
      : INITIAL.collapsed,
    selected: typeof state.selected === 'string' ? state.selected : null,
    scrollTop: typeof state.scrollTop === 'number' && state.scrollTop > 0 ? state.scrollTop : 0,
  };
}

function oneOf<T extends string>(values: readonly T[], value: unknown): T | undefined {
  return values.find((known) => known === value);
}
