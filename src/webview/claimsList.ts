import type { ClaimKind } from '../core/analysis';
import { claimStatuses, type ClaimStatus } from '../core/annotations/annotation';
import type { ListedDecision } from '../protocol/decisions';
import type {
  Claimant,
  ClaimsSnapshot,
  ListedArticle,
  ListedClaim,
  ListedEvidence,
} from '../protocol/snapshot';
import type { Emptiness } from '../protocol/strings';
import { searchable, wordsSought } from './searchable';
import { LESS_WORTH, type DecisionFilter, type Grouping, type SortKey, type ViewState } from './viewState';

/** Claims with a lower score are folded away at the end. */
const WORTH_CHECKING = 0.5;

export type GroupTitle =
  | { readonly by: 'article'; readonly name: string }
  | { readonly by: 'speaker'; readonly claimant: Claimant }
  | { readonly by: 'kind'; readonly kind: ClaimKind }
  | { readonly by: 'status'; readonly status: ClaimStatus | undefined }
  | { readonly by: 'evidence'; readonly grade: ListedEvidence['grade'] | undefined }
  | { readonly by: 'worth' };

export interface GroupRow {
  readonly type: 'group';
  readonly id: string;
  readonly level: 1;
  readonly title: GroupTitle;
  readonly count: number;
  readonly expanded: boolean;
}

export interface ClaimRow {
  readonly type: 'claim';
  /** The claim's id. */
  readonly id: string;
  readonly level: 1 | 2;
  readonly claim: ListedClaim;
  readonly article: ListedArticle;
  /** The group row above it. */
  readonly group: string | null;
}

export type Row = GroupRow | ClaimRow;

export interface ClaimsList {
  readonly rows: readonly Row[];
  /** How many claims pass the filters, those in closed groups too. */
  readonly shown: number;
  readonly total: number;
  /** About how many of all something is decided. */
  readonly decided: number;
  readonly analyzing: boolean;
  readonly emptiness: Emptiness | null;
}

interface Place {
  readonly claim: ListedClaim;
  readonly article: ListedArticle;
}

/** What the panel lists: the claims in scope, filtered, sorted and put in groups. */
export function listClaims(snapshot: ClaimsSnapshot, view: ViewState): ClaimsList {
  const articles = articlesInScope(snapshot, view);
  const all = inOrder(snapshot, view);
  const shown = all.filter(passes(view));
  return {
    rows: group(shown, view),
    shown: shown.length,
    total: all.length,
    decided: all.filter(({ claim }) => claim.decision).length,
    analyzing: articles.some(({ state }) => state === 'analyzing'),
    emptiness: shown.length > 0 ? null : emptiness(articles, all.length),
  };
}

export function articlesInScope(
  { articles, current }: ClaimsSnapshot,
  { scope }: ViewState,
): readonly ListedArticle[] {
  return scope === 'open' ? articles : articles.filter(({ id }) => id === current);
}

interface Ordered extends Pick<ViewState, 'scope' | 'sort'> {
  readonly places: readonly Place[];
}

const lastOrdered = new WeakMap<ClaimsSnapshot, Ordered>();

/** The claims in scope, sorted: once, however often they are filtered. */
function inOrder(snapshot: ClaimsSnapshot, view: ViewState): readonly Place[] {
  const { scope, sort } = view;
  const last = lastOrdered.get(snapshot);
  if (last?.scope === scope && last.sort === sort) return last.places;
  const places = articlesInScope(snapshot, view).flatMap((article) =>
    article.claims.map((claim): Place => ({ claim, article })),
  );
  // Sorting is stable: what compares equal stays in the order of the articles and their text.
  const compare = ORDERS[sort.key];
  places.sort(sort.descending ? (a, b) => compare(b, a) : compare);
  lastOrdered.set(snapshot, { scope, sort, places });
  return places;
}

/** The next claim after a row that nobody has decided about; past the last comes the first. */
export function nextUndecided({ rows }: ClaimsList, after: string | null): string | undefined {
  const from = rows.findIndex(({ id }) => id === after) + 1;
  return [...rows.slice(from), ...rows.slice(0, from)].find(
    (row) => row.type === 'claim' && !row.claim.decision,
  )?.id;
}

/** The row that stands for a claim: its own, or that of the closed group which holds it. */
export function rowOfClaim(
  list: ClaimsList,
  snapshot: ClaimsSnapshot,
  view: ViewState,
  claimId: string,
): Row | null {
  const own = list.rows.find(({ id }) => id === claimId);
  if (own) return own;
  for (const article of snapshot.articles) {
    const claim = article.claims.find(({ id }) => id === claimId);
    if (!claim) continue;
    if (!passes(view)({ claim, article })) return null;
    const holder = groupOf({ claim, article }, view.grouping)?.id;
    return list.rows.find(({ id }) => id === holder) ?? null;
  }
  return null;
}

function emptiness(articles: readonly ListedArticle[], total: number): Emptiness {
  if (total > 0) return 'filtered';
  if (articles.length === 0) return 'noArticle';
  const states = new Set(articles.map(({ state }) => state));
  if (states.has('analyzing')) return 'analyzing';
  const [state] = states;
  return states.size > 1 || state === 'analyzed' ? 'noClaims' : state;
}

/** Which claims pass by what was decided about them. */
const BY_DECISION: Readonly<Record<DecisionFilter, (decision: ListedDecision | undefined) => boolean>> = {
  all: (decision) => decision?.verdict !== 'rejected',
  undecided: (decision) => !decision,
  decided: (decision) => decision !== undefined,
  mine: (decision) => decision?.own === true,
  rejected: (decision) => decision?.verdict === 'rejected',
};

function passes({ kinds, source, withFigure, decision, text }: ViewState): (place: Place) => boolean {
  const words = wordsSought(text);
  return ({ claim, article }) => {
    if (kinds.length > 0 && !kinds.includes(claim.kind)) return false;
    if (source !== 'all' && claim.source !== source) return false;
    if (withFigure && !claim.marks.some((mark) => mark.kind === 'figure')) return false;
    if (!BY_DECISION[decision](claim.decision)) return false;
    if (words.length === 0) return true;
    const [where, name] = [searchableClaim(claim), searchableName(article)];
    return words.every((word) => where.includes(word) || name.includes(word));
  };
}

const searchableClaims = new WeakMap<ListedClaim, string>();
const searchableNames = new WeakMap<ListedArticle, string>();

function searchableClaim(claim: ListedClaim): string {
  let text = searchableClaims.get(claim);
  if (text === undefined) {
    const speaker = claim.claimant.kind === 'named' ? claim.claimant.name : '';
    text = searchable(`${claim.text}\n${speaker}\n${claim.decision?.note ?? ''}`);
    searchableClaims.set(claim, text);
  }
  return text;
}

function searchableName(article: ListedArticle): string {
  let name = searchableNames.get(article);
  if (name === undefined) searchableNames.set(article, (name = searchable(article.name)));
  return name;
}

const collator = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true });

const ORDERS: Record<SortKey, (a: Place, b: Place) => number> = {
  place: (a, b) => collator.compare(a.article.name, b.article.name) || a.claim.line - b.claim.line,
  speaker: (a, b) => {
    const [left, right] = [a.claim.claimant, b.claim.claimant];
    if (left.kind === 'named' && right.kind === 'named') return collator.compare(left.name, right.name);
    return Number(left.kind !== 'named') - Number(right.kind !== 'named');
  },
  score: (a, b) => a.claim.score - b.claim.score,
};

function group(places: readonly Place[], { grouping, collapsed }: ViewState): Row[] {
  const groups = new Map<string | null, { title: GroupTitle | null; places: Place[] }>();
  for (const place of places) {
    const own = groupOf(place, grouping);
    const id = own?.id ?? null;
    const members = groups.get(id)?.places;
    if (members) members.push(place);
    else groups.set(id, { title: own?.title ?? null, places: [place] });
  }
  const rows: Row[] = [];
  const ordered = [...groups].sort(([, a], [, b]) => rankOf(a.title) - rankOf(b.title));
  for (const [id, { title, places }] of ordered) {
    const expanded = id === null || !collapsed.includes(id);
    if (id !== null && title)
      rows.push({ type: 'group', id, level: 1, title, count: places.length, expanded });
    if (!expanded) continue;
    for (const place of places) rows.push(claimRow(place, id));
  }
  return rows;
}

/** What has an order of its own stands in it, with what is missing behind; all else in that of the first claims. */
function rankOf(title: GroupTitle | null): number {
  switch (title?.by) {
    case 'status':
      return title.status ? claimStatuses.indexOf(title.status) : claimStatuses.length;
    case 'evidence':
      return (title.grade ?? 'Z').charCodeAt(0);
    case 'worth':
      return Infinity;
    default:
      return 0;
  }
}

const lastRows = new WeakMap<ListedClaim, ClaimRow>();

/** A row that is the same as before is the same object: what shows it on screen can stay. */
function claimRow({ claim, article }: Place, group: string | null): ClaimRow {
  const last = lastRows.get(claim);
  if (last?.article === article && last.group === group) return last;
  const row: ClaimRow = {
    type: 'claim',
    id: claim.id,
    level: group === null ? 1 : 2,
    claim,
    article,
    group,
  };
  lastRows.set(claim, row);
  return row;
}

function groupOf({ claim, article }: Place, grouping: Grouping): { id: string; title: GroupTitle } | null {
  if (claim.score < WORTH_CHECKING) return { id: LESS_WORTH, title: { by: 'worth' } };
  switch (grouping) {
    case 'none':
      return null;
    case 'article':
      return { id: `article:${article.id}`, title: { by: 'article', name: article.name } };
    case 'kind':
      return { id: `kind:${claim.kind}`, title: { by: 'kind', kind: claim.kind } };
    case 'status': {
      const status = claim.decision?.status;
      return { id: `status:${status ?? ''}`, title: { by: 'status', status } };
    }
    case 'evidence': {
      const grade = claim.evidence?.grade;
      return { id: `evidence:${grade ?? ''}`, title: { by: 'evidence', grade } };
    }
    case 'speaker': {
      const { claimant } = claim;
      const id = claimant.kind === 'named' ? `speaker:${claimant.name}` : `speaker-${claimant.kind}`;
      return { id, title: { by: 'speaker', claimant } };
    }
  }
}
