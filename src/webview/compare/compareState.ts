import { PAGES, type ComparisonPage } from '../../core/corpus/markup/words';

/** What the person has set in the comparison; it outlives the page. */
export interface CompareState {
  readonly page: ComparisonPage;
  /** Words that an entry must all have. */
  readonly text: string;
  /** In pixels. */
  readonly scrollTop: number;
}

const INITIAL: CompareState = { page: 'quotes', text: '', scrollTop: 0 };

/** The state that an earlier page left; what does not fit is as at first. */
export function readCompareState(saved: unknown): CompareState {
  if (typeof saved !== 'object' || saved === null) return INITIAL;
  const { page, text, scrollTop } = saved as Partial<Record<keyof CompareState, unknown>>;
  return {
    page: PAGES.find((each) => each === page) ?? INITIAL.page,
    text: typeof text === 'string' ? text : '',
    scrollTop: typeof scrollTop === 'number' && scrollTop > 0 ? scrollTop : 0,
  };
}
