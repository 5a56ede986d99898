import { fitsRole } from '../../people/roles';
import type { DateWindow } from '../../analysis';
import type { ComparedOffice, OfficeHolder } from '../comparison';
import { byDate, type CorpusArticle } from '../corpusArticle';
import type { CorpusPeople, Identity } from './identifyPeople';
import type { HeldOffice } from './readOffices';

/** The offices that the articles give people, with their holders in the order of the articles' dates. */
export function listOffices({ identities }: CorpusPeople): ComparedOffice[] {
  const offices = new Map<string, { country?: string; wordings: string[]; holders: Holding[] }>();
  for (const identity of identities) {
    for (const appearance of identity.appearances) {
      if (appearance.person.status === 'former') continue;
      for (const { name, wording, ...office } of fullOffices(appearance.offices)) {
        const country = office.country ?? appearance.person.country;
        const key = `${country ?? ''} ${name}`;
        const known = offices.get(key) ?? { ...(country && { country }), wordings: [], holders: [] };
        offices.set(key, known);
        known.wordings.push(wording);
        known.holders.push({ identity, article: appearance.article });
      }
    }
  }
  return [...offices.values()].map(({ country, wordings, holders }) => ({
    title: inTitleCase(commonest(wordings)),
    ...(country && { country }),
    holders: holders.sort((a, b) => byDate(a.article, b.article)).map(holderOf),
  }));
}

function commonest(wordings: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const wording of wordings) counts.set(wording, (counts.get(wording) ?? 0) + 1);
  return [...counts].reduce((best, each) => (each[1] > best[1] ? each : best))[0];
}

interface Holding {
  readonly identity: Identity;
  readonly article: CorpusArticle;
}

function holderOf({ identity, article }: Holding): OfficeHolder {
  const { id, published } = article.analysis;
  const asOf = published && edtfOf(published);
  return { person: identity.id, article: id, ...(asOf && { asOf }) };
}

/** A window of which both ends are known, as an EDTF date or interval. */
function edtfOf({ earliest, latest }: DateWindow): string | undefined {
  if (earliest === OPEN || latest === OPEN) return undefined;
  return earliest === latest ? earliest : `${earliest}/${latest}`;
}

const OPEN = '..';

/** Each office once, without those that only shorten another one: "Secretary" beside "Secretary of State". */
function fullOffices(offices: readonly HeldOffice[]): HeldOffice[] {
  return offices.filter(
    (office, i) =>
      !offices.some(
        (other, k) =>
          (other.name === office.name && k < i) ||
          (other.name !== office.name &&
            fitsRole(office.phrase, other.phrase) &&
            (!fitsRole(other.phrase, office.phrase) || other.name.length > office.name.length || k < i)),
      ),
  );
}

const small = new Set(['of', 'for', 'to', 'the', 'and', 'in', 'on', 'at']);

function inTitleCase(name: string): string {
  return name.replace(/\S+/g, (word) => (small.has(word) ? word : word[0].toUpperCase() + word.slice(1)));
}
