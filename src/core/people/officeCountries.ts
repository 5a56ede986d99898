import type { ArticleText } from '../text/article';
import type { Token } from '../text/paragraph';
import type { IdentityTitle } from './identities';
import { opensScene, opensSentence } from './landmarks';
import type { ParagraphPeople } from './readPeople';
import { givesOffice, type TitlePhrase } from './titles';

/** Of which country an office is that is named without one, by what the article tells of places. */
export class OfficeCountries {
  /** The country that the article is written from, by its dateline. */
  readonly home: string | undefined;
  /** All countries that the article names or that its places are in. */
  readonly named: ReadonlySet<string>;
  private readonly prevailing: string | undefined;

  constructor(
    private readonly article: ArticleText,
    private readonly readings: readonly ParagraphPeople[],
  ) {
    // A line may hold the date alone, and another one the place.
    const place = article.paragraphs.flatMap(({ kind }, i) =>
      kind === 'dateline' ? readings[i].landmarks.inOrder.slice(0, 1) : [],
    )[0];
    if (!place?.isSharedSeat) this.home = place?.country;
    const counts = new Map<string, number>();
    for (const { landmarks } of readings)
      for (const { country } of landmarks.inOrder)
        if (country !== undefined) counts.set(country, (counts.get(country) ?? 0) + 1);
    this.named = new Set(counts.keys());
    this.prevailing = prevailingIn(counts);
  }

  /**
   * The country of the owner ("Its spokesman") or of the scene ("In Quito, the minister ..."), then the article's own;
   * without one, that of the office named last, or the one that most names in the article are of.
   */
  of({ paragraph, phrase: { from } }: IdentityTitle): string | undefined {
    const scene = this.ownerBefore(paragraph, from) ?? this.sceneBefore(paragraph, from) ?? this.home;
    if (scene) return scene;
    const before = this.officeBefore(paragraph, from);
    if (!before) return this.prevailing;
    return before.isOfOtherState ? undefined : before.country;
  }

  /** The place that a sentence of the paragraph opens with. */
  private sceneBefore(paragraph: number, before: number): string | undefined {
    const { tokens } = this.article.paragraphs[paragraph].content;
    let country: string | undefined;
    for (const landmark of this.readings[paragraph].landmarks.inOrder) {
      if (landmark.to > before) break;
      if (landmark.country && opensScene(tokens, landmark)) country = landmark.country;
    }
    return country;
  }

  /** "The Kremlin was silent. |Its| spokesman left": the country of the seat that a sentence before opens with. */
  private ownerBefore(paragraph: number, title: number): string | undefined {
    const { tokens } = this.article.paragraphs[paragraph].content;
    if (!isIts(tokens, title)) return undefined;
    const owner = this.readings[paragraph].landmarks.inOrder
      .filter((landmark) => landmark.to <= title && opensSentence(tokens, landmark))
      .at(-1);
    return owner?.kind === 'seat' ? owner.country : undefined;
  }

  /** The office of a state named last, in this paragraph or the one before. */
  private officeBefore(paragraph: number, before: number): TitlePhrase | undefined {
    const own = this.readings[paragraph].titles.filter(({ to }) => to <= before);
    const titles = [...(this.readings[paragraph - 1]?.titles ?? []), ...own];
    return titles.filter((title) => (title.country ?? title.isOfOtherState) && givesOffice(title)).at(-1);
  }
}

/** Whether the title that starts at a token is of what was told of before: "its spokesman". */
export function isIts(tokens: readonly Token[], title: number): boolean {
  return tokens[title - 1]?.lower === 'its';
}

/** The country of more than half of the names of places, if there are several. */
function prevailingIn(counts: ReadonlyMap<string, number>): string | undefined {
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return [...counts].find(([, count]) => count > 2 && count > all / 2)?.[0];
}
