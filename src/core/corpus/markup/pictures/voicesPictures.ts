import { scaleLinear } from 'd3-scale';
import type { SourceClass } from '../../sourceClasses';
import type { ComparisonView, ViewedSpeaker } from '../../view/comparisonView';
import { many, type PageContext } from '../context';
import type { Markup } from '../markup';
import { bar, drawing, label, line, widthOf } from './drawing';

const ROW = 26;
/** Room for a number behind a bar. */
const NUMBER = 56;

/** Classes of sources from those that answer for their words to those that do not. */
export const SOURCES: readonly SourceClass[] = [
  'named',
  'institution',
  'document',
  'metonym',
  'unnamed',
  'none',
];

/** A speaker, or several together that share no class. */
export type Voice = Omit<ViewedSpeaker, 'source'> & { readonly source?: SourceClass };

/** How many words each speaker gets: those in quotation marks filled, those that are only reported outlined. */
export function speakersPicture(speakers: readonly Voice[], title: string, context: PageContext): Markup {
  const { width, words, language } = context;
  const left = Math.min(230, width * 0.38);
  const most = Math.max(1, ...speakers.map(wordsOf));
  const x = scaleLinear([0, most], [left, width - NUMBER]);
  const rows = speakers.flatMap((speaker, i) => {
    const { name, source, quoted, reported } = speaker;
    const y = i * ROW;
    const box = (from: number, to: number) => ({
      x: x(from),
      y: y + 5,
      width: x(to) - x(from),
      height: ROW - 10,
    });
    return [
      line(0, y, width, y, 'row-line'),
      label(0, y + 17, source && source !== 'named' ? `${name} (${words.source[source]})` : name, {
        room: left - 10,
        class: 'name',
      }),
      quoted
        ? bar(box(0, quoted), `${source ?? 'others'} quoted`, `${words.columns.quoted}: ${quoted}`)
        : undefined,
      reported
        ? bar(
            box(quoted, quoted + reported),
            `${source ?? 'others'} reported`,
            `${words.columns.reported}: ${reported}`,
          )
        : undefined,
      label(x(quoted + reported) + 6, y + 17, (quoted + reported).toLocaleString(language), {
        class: 'tick',
      }),
    ];
  });
  return drawing(title, width, speakers.length * ROW + 2, ...rows);
}

/** The words of each article by class of source, side by side in one bar of equal length for all articles. */
export function sharesPicture(view: ComparisonView, title: string, context: PageContext): Markup {
  const { width, words, language } = context;
  const left = Math.min(190, width * 0.3);
  const rows = view.voices.flatMap(({ speakers }, i) => {
    const y = i * ROW;
    const total = speakers.reduce((sum, speaker) => sum + wordsOf(speaker), 0);
    const x = scaleLinear([0, Math.max(1, total)], [left, width - NUMBER]);
    let passed = 0;
    const bars = SOURCES.flatMap((source) => {
      const count = speakers
        .filter((each) => each.source === source)
        .reduce((sum, each) => sum + wordsOf(each), 0);
      if (!count) return [];
      const box = { x: x(passed), y: y + 4, width: x(passed + count) - x(passed), height: ROW - 8 };
      passed += count;
      const name = words.source[source];
      return [
        bar(box, `${source} share`, `${name}: ${count}`),
        box.width > widthOf(name) + 10 ? label(box.x + 6, y + 17, name, { class: 'on-bar' }) : undefined,
      ];
    });
    return [
      line(0, y, width, y, 'row-line'),
      label(0, y + 17, view.articles[i].name, { room: left - 10, class: 'name' }),
      ...bars,
      label(width - NUMBER + 6, y + 17, total.toLocaleString(language), { class: 'tick' }),
    ];
  });
  return drawing(title, width, view.voices.length * ROW + 2, ...rows);
}

/** The speakers of all articles together, the ones with most words first; those beyond `most` share the last bar. */
export function speakersInAll({ voices }: ComparisonView, most: number, context: PageContext): Voice[] {
  const byName = new Map<string, ViewedSpeaker>();
  for (const speaker of voices.flatMap(({ speakers }) => speakers)) {
    const key = `${speaker.source} ${speaker.name}`;
    const known = byName.get(key);
    byName.set(
      key,
      known
        ? { ...known, quoted: known.quoted + speaker.quoted, reported: known.reported + speaker.reported }
        : speaker,
    );
  }
  const all = [...byName.values()].sort((a, b) => wordsOf(b) - wordsOf(a));
  if (all.length <= most) return all;
  const others = all.slice(most - 1);
  return [
    ...all.slice(0, most - 1),
    {
      name: many(context.words.others, others.length, context),
      quoted: others.reduce((sum, { quoted }) => sum + quoted, 0),
      reported: others.reduce((sum, { reported }) => sum + reported, 0),
    },
  ];
}

function wordsOf({ quoted, reported }: Voice): number {
  return quoted + reported;
}
