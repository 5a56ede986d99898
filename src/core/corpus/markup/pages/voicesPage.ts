import type { ComparisonView } from '../../view/comparisonView';
import { picture, table, type PageContext } from '../context';
import { markup, type Markup } from '../markup';
import { sharesPicture, SOURCES, speakersInAll, speakersPicture } from '../pictures/voicesPictures';
import { flagList } from './flagsPage';

/** More speakers than this nobody compares by the length of bars. */
const MOST = 15;

/** Who gets how many words, in all and in each article, and whether they are named. */
export function voicesPage(view: ComparisonView, context: PageContext): Markup[] {
  const { words, language } = context;
  const { columns } = words;
  const speakers = speakersInAll(view, MOST, context);
  if (!speakers.length) return [];
  const readouts = view.flags.filter(({ kind }) => kind === 'one-party-readout');
  const number = (count: number) => count.toLocaleString(language);
  return [
    ...flagList(readouts, context),
    markup(
      'section',
      {},
      markup('h3', {}, words.inAll),
      picture(
        words.inAll,
        speakersPicture(speakers, words.inAll, context),
        context,
        markup('span', { class: 'key quoted' }, columns.quoted),
        ' ',
        markup('span', { class: 'key reported' }, columns.reported),
      ),
      table(
        words.inAll,
        [columns.speaker, columns.source, columns.quoted, columns.reported],
        speakers.map(({ name, source, quoted, reported }) => [
          name,
          source && words.source[source],
          number(quoted),
          number(reported),
        ]),
        [2, 3],
      ),
    ),
    markup(
      'section',
      {},
      markup('h3', {}, words.byArticle),
      picture(words.byArticle, sharesPicture(view, words.byArticle, context), context, ...legend(context)),
      table(
        `${words.byArticle}: ${columns.attributions}`,
        [columns.article, ...SOURCES.map((source) => words.source[source])],
        view.voices.map(({ attributions }, i) => [
          view.articles[i].name,
          ...SOURCES.map((source) => number(attributions[source])),
        ]),
        SOURCES.map((_, i) => i + 1),
      ),
    ),
  ];
}

function legend({ words }: PageContext): Markup[] {
  return SOURCES.filter((source) => source !== 'none').map((source) =>
    markup('span', { class: `key ${source}` }, words.source[source]),
  );
}
