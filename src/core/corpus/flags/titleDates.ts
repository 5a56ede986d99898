import { titleNotes, type TitleNote } from '../../people/gazetteer/titleNotes';
import type { Gazetteer } from '../../people/gazetteer/gazetteer';
import type { Flag, FlagReason } from '../comparison';
import type { CorpusArticle } from '../corpusArticle';

const REASONS: Readonly<Record<TitleNote['kind'], FlagReason>> = {
  'no-longer': 'office-held-no-longer',
  'not-yet': 'office-not-held-yet',
  still: 'office-still-held',
};

/** The titles that the confirmed dates of the gazetteer speak against on the article's date. */
export function flagTitleDates({ analysis, text }: CorpusArticle, gazetteer: Gazetteer): Flag[] {
  return analysis.people.flatMap((person) =>
    titleNotes(person, analysis.published, gazetteer).map(({ title, kind }): Flag => {
      const titled = person.mentions.filter(({ span }) => text.slice(...span).includes(title));
      const mentions = titled.length ? titled : person.mentions.slice(0, 1);
      return {
        article: analysis.id,
        kind: 'title-date-mismatch',
        reason: REASONS[kind],
        spans: mentions.map(({ span }) => span),
      };
    }),
  );
}
