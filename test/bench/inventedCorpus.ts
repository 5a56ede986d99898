import { EVENTS } from '../corpus/events';
import { inventArticles, type InventedArticle } from '../corpus/inventArticles';
import { mulberry32 } from './inventedNews';

const FIRST =
  'Orla Tilda Marek Ines Joram Sunniva Bastien Kalle Dorotea Emre Nils Paloma Runa Osric Hester Idris'.split(
    ' ',
  );
const LAST =
  'Vance Brook Haldane Quist Ferrand Okonta Lindqvist Marchetti Sorley Dunmore Varga Tessier Rooke Wexley Strand Groves Pell Ashby'.split(
    ' ',
  );
/** Days between the events of one batch and those of the next. */
const BETWEEN = 3;
const DAY_MS = 86_400_000;

/**
 * As many articles as wanted, in batches of fifty about ten events each: other people in the same offices, later dates.
 * People come back, as they do in the news.
 */
export function* inventedCorpus(count: number): Generator<InventedArticle> {
  for (let made = 0, batch = 0; made < count; batch++) {
    const rename = namesOf(batch);
    for (const { id, text, published, ...rest } of inventArticles(batch).slice(0, count - made)) {
      made++;
      yield {
        id: `${batch}/${id}`,
        text: rename(text),
        ...(published && { published: laterBy(published, batch * BETWEEN) }),
        ...rest,
      };
    }
  }
}

/** A function that gives the people of the events other names. */
function namesOf(batch: number): (text: string) => string {
  const random = mulberry32(batch);
  const pick = (names: readonly string[]) => names[Math.floor(random() * names.length)];
  const names = new Map<string, string>();
  for (const { speakers, echo } of EVENTS) {
    for (const { name } of [...speakers, echo]) {
      const [first, last] = name.split(' ');
      if (!names.has(first)) names.set(first, pick(FIRST)).set(last, pick(LAST));
    }
  }
  const pattern = new RegExp(`\\b(?:${[...names.keys()].join('|')})\\b`, 'g');
  return (text) => text.replace(pattern, (name) => names.get(name) ?? name);
}

function laterBy(date: string, days: number): string {
  return new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10);
}
