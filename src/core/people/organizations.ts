import type { Organization, OrganizationKind } from '../analysis';
import { compareSpans, type Span } from '../span';
import type { ArticleText } from '../text/article';
import type { Token } from '../text/paragraph';
import { slugs } from './slug';
import { isAcronym, isCapital, type Landmark } from './landmarks';
import { institutionWords, openers, organizationWords } from './nameWords';
import type { ParagraphPeople } from './readPeople';
import { isAdverb, speechVerbs } from './verbs';

/** A paragraph's token ranges that persons have taken. */
export type Taken = (paragraph: number, at: number) => boolean;

interface Found {
  readonly from: number;
  readonly to: number;
  readonly kind: OrganizationKind;
}

/** Institutions, seats of government and countries that act, outlets, documents and groups that speak. */
export function findOrganizations(
  article: ArticleText,
  readings: readonly ParagraphPeople[],
  taken: Taken,
): Organization[] {
  const byName = new Map<string, { name: string; kind: OrganizationKind; mentions: { span: Span }[] }>();
  article.paragraphs.forEach(({ start, kind, content: { tokens } }, paragraph) => {
    if (kind === 'dateline') return;
    const isFree = (at: number) => !taken(paragraph, at);
    for (const { from, to, kind } of findIn(tokens, readings[paragraph], isFree)) {
      const name = article.text
        .slice(start + tokens[from].start, start + tokens[to - 1].end)
        .replace(/\s+/g, ' ');
      const key = name.toLowerCase();
      const known = byName.get(key) ?? { name, kind, mentions: [] };
      byName.set(key, known);
      known.mentions.push({ span: [start + tokens[from].start, start + tokens[to - 1].end] });
    }
  });
  const id = slugs();
  return [...byName.values()]
    .sort((a, b) => compareSpans(a.mentions[0].span, b.mentions[0].span))
    .map(({ name, kind, mentions }) => ({ id: id(name), name, kind, mentions }));
}

function findIn(
  tokens: readonly Token[],
  { landmarks }: ParagraphPeople,
  isFree: (at: number) => boolean,
): Found[] {
  const found: Found[] = [];
  let floor = 0;
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at].kind !== 'word') continue;
    const landmark = landmarks.startingAt.get(at);
    const organization =
      (isFree(at) && (institutionAt(tokens, at, isFree) ?? (landmark && actorAt(tokens, landmark)))) ||
      sourceNounAt(tokens, at, floor);
    if (organization) {
      found.push(organization);
      floor = organization.to;
      at = floor - 1;
    } else if (landmark) {
      at = landmark.to - 1;
    }
  }
  return found;
}

const groupNames = new Set('taliban hamas hezbollah houthis isis isil daesh al-qaeda al-qaida'.split(' '));

/** A name in capitals with a word that only organizations have: "Ministry of Finance", "US military", "Dawn newspaper". */
function institutionAt(
  tokens: readonly Token[],
  at: number,
  isFree: (at: number) => boolean,
): Found | undefined {
  if (!isCapital(tokens[at]) || openers.has(tokens[at].lower)) return undefined;
  const { sentence } = tokens[at];
  const inside = (i: number) => tokens[i]?.sentence === sentence && isFree(i) && tokens[i].kind === 'word';
  let to = at;
  let certain = false;
  let outlet = false;
  for (;;) {
    if (!inside(to)) break;
    const token = tokens[to];
    if (isCapital(token)) {
      certain ||= institutionWords.has(token.lower) || groupNames.has(token.lower);
      outlet ||= outletWords.has(token.lower);
      to++;
    } else if (
      to > at &&
      /^(?:of|for|and|&|the)$/.test(token.lower) &&
      certain &&
      inside(to + 1) &&
      isCapital(tokens[to + 1]) &&
      organizationWords.has(tokens[to + 1].lower)
    )
      to += 2;
    else break;
  }
  const next = tokens[to]?.lower ?? '';
  if (inside(to) && lowerHeads.has(next)) {
    return {
      from: at,
      to: to + 1,
      kind: /^(?:newspaper|daily|magazine|channel|agency)$/.test(next) ? 'outlet' : 'institution',
    };
  }
  if (outlet && (speechVerbs.has(next) || tokens[at - 1]?.lower === 'the'))
    return { from: at, to, kind: 'outlet' };
  if (certain && to > at)
    return { from: at, to, kind: groupNames.has(tokens[at].lower) ? 'group' : 'institution' };
  const single = to === at + 1 && isAcronym(tokens[at]) && tokens[at].text.length > 2;
  if (single && (tokens[at - 1]?.lower === 'the' || speechVerbs.has(next)))
    return { from: at, to, kind: outletWords.has(tokens[at].lower) ? 'outlet' : 'institution' };
  return undefined;
}

const lowerHeads = new Set(
  'government administration military army police parliament ministry embassy leadership forces authorities newspaper daily magazine agency party network'.split(
    ' ',
  ),
);

const outletWords = new Set(
  'times post herald tribune gazette guardian telegraph journal news tv television radio reuters bloomberg bbc cnn afp ap pti ians ani xinhua tass dawn independent mirror observer standard chronicle examiner jazeera npr nbc cbs abc msnbc politico axios nikkei'.split(
    ' ',
  ),
);

/** A seat of government or a country where it acts: before a verb of speech or attitude, or as the owner of one. */
function actorAt(tokens: readonly Token[], landmark: Landmark): Found | undefined {
  const { from, to, kind, branch } = landmark;
  if (kind === 'demonym' || (kind === 'place' && !branch)) return undefined;
  if (kind === 'seat' && branch !== 'gov') return { from, to, kind: 'institution' };
  if (tokens[to]?.lower === "'s" && attitudes.has(tokens[to + 1]?.lower))
    return { from, to, kind: 'metonym' };
  const before = tokens[from - 1]?.lower ?? '';
  if (/^(?:in|at|from|near|visiting|to|of|across|around)$/.test(before)) return undefined;
  let next = to;
  while (tokens[next] && isAdverb(tokens[next].lower)) next++;
  if (/^(?:has|have|had|will|would|is|was|does|did)$/.test(tokens[next]?.lower ?? '')) {
    next++;
    while (tokens[next] && (isAdverb(tokens[next].lower) || /^(?:not|n't|been)$/.test(tokens[next].lower)))
      next++;
  }
  const acts = speechVerbs.has(tokens[next]?.lower ?? '') && tokens[next].sentence === tokens[from].sentence;
  const shares =
    /^(?:with|between)$/.test(before) && kind !== 'country' && dealings.has(tokens[from - 2]?.lower ?? '');
  return acts || shares ? { from, to, kind: 'metonym' } : undefined;
}

const attitudes = new Set(
  'desire interest position stance view views willingness commitment displeasure concern concerns decision support opposition response reaction claim claims policy efforts intention intentions offer request demand demands refusal insistence hope hopes'.split(
    ' ',
  ),
);
const dealings = new Set(
  'collaboration cooperation engagement ties relations relationship talks dialogue tensions negotiations partnership'.split(
    ' ',
  ),
);

const documents = new Set(
  'statement report letter memo message readout communiqué communique briefing filing document study survey poll email post tweet resolution'.split(
    ' ',
  ),
);
const groups = new Set(
  'sources officials analysts experts critics observers residents witnesses activists lawmakers protesters diplomats sides authorities reports media'.split(
    ' ',
  ),
);

/** "a statement", "the report", "diplomatic sources" where they speak or are what something is according to. */
function sourceNounAt(tokens: readonly Token[], at: number, floor: number): Found | undefined {
  const { lower, sentence } = tokens[at];
  const kind = documents.has(lower) ? 'document' : groups.has(lower) ? 'group' : undefined;
  if (!kind) return undefined;
  let from = at;
  while (
    from > floor &&
    at - from < 4 &&
    tokens[from - 1].sentence === sentence &&
    tokens[from - 1].kind === 'word' &&
    !boundary.has(tokens[from - 1].lower) &&
    !speechVerbs.has(tokens[from - 1].lower)
  )
    from--;
  let next = at + 1;
  while (tokens[next] && isAdverb(tokens[next].lower)) next++;
  const speaks = speechVerbs.has(tokens[next]?.lower ?? '') && tokens[next].sentence === sentence;
  let opening = from - 1;
  if (
    /^(?:the|a|an|this|that|its|his|her|their|some|many|several|two|both)$/.test(tokens[opening]?.lower ?? '')
  )
    opening--;
  const accordingTo = tokens[opening]?.lower === 'to' && tokens[opening - 1]?.lower === 'according';
  return speaks || accordingTo ? { from, to: at + 1, kind } : undefined;
}

const boundary = new Set(
  'the a an this that these its his her their our some many several two both in on by of to from with and or but as for at after before while when where which who'.split(
    ' ',
  ),
);
