import type { ComparisonEvent, ComparisonRequest, ComparisonResults } from './comparison';
import type { DecisionRequest, DecisionResults } from './decisions';
import type { Answer, Asked } from './requests';
import type { ClaimsSnapshot } from './snapshot';

/** What the page asks of the host. The page names claims by id: never a file, never a place in one. */
export type PageRequest =
  /** The page listens: send everything. */
  | { readonly type: 'ready' }
  /** Select the claim's words in the editor. */
  | { readonly type: 'reveal'; readonly claimId: string; readonly keepFocus: boolean }
  /** Run one of the commands that the page offers. */
  | { readonly type: 'run'; readonly command: PageCommand }
  /** An error inside the page, for the log. */
  | { readonly type: 'report'; readonly message: string }
  | DecisionRequest
  | ComparisonRequest;

export type PageCommand = 'openSamples' | 'compareArticles' | 'undoDecision';

/** What a successful request of each type brings back. */
export interface PageResults extends DecisionResults, ComparisonResults {
  readonly ready: ClaimsSnapshot;
  readonly reveal: null;
  readonly run: null;
  readonly report: null;
}

/** What the host tells the page unasked. */
export type HostEvent =
  | { readonly type: 'snapshot'; readonly snapshot: ClaimsSnapshot }
  /** The caret came to stand in this claim. */
  | { readonly type: 'caret'; readonly claimId: string }
  /** Show the claims that have these words, of all open articles. */
  | { readonly type: 'filter'; readonly text: string }
  /** Show the claims. */
  | { readonly type: 'showClaims' }
  | ComparisonEvent;

export type HostMessage = HostEvent | Answer;
export type PageMessage = Asked<PageRequest>;
