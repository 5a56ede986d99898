import { env, l10n } from 'vscode';
import type { DateWindow } from '../../core/analysis';
import type { OfficesOn } from '../../core/people/gazetteer/officesOn';
import type { KnownMembership, Membership } from '../../core/people/gazetteer/popolo';
import type { TitleNote } from '../../core/people/gazetteer/titleNotes';
import { countryName } from './countryName';
import { dateInWords } from './dateInWords';
import { nameOf } from './shippedOfficials';

/** No more of the other offices than these keep a card short. */
const MOST_OTHERS = 3;

/** What the gazetteer says of somebody's offices, and against the titles of an article. */
export interface KnownOffices extends OfficesOn {
  readonly notes: readonly TitleNote[];
}

/** The same as lines of a card. */
export function officeLines(
  { held, others, notes }: KnownOffices,
  published: DateWindow | undefined,
): string[] {
  const date = published ? windowInWords(published) : '';
  const shown = held.length ? held.map(({ membership }) => membership) : others;
  return [
    ...held.map(({ membership, holding }) =>
      holding === 'certain'
        ? l10n.t('On {0}: {1}', date, officeInWords(membership))
        : l10n.t('Perhaps on {0}: {1}', date, officeInWords(membership)),
    ),
    ...notes.map((note) => noteInWords(note, date)),
    others.length
      ? l10n.t('Offices at other times: {0}', others.slice(0, MOST_OTHERS).map(officeInWords).join('; '))
      : '',
    provenance(shown),
  ].filter(Boolean);
}

function noteInWords({ title, kind, terms }: TitleNote, date: string): string {
  const held = terms.map(termInWords).join(', ');
  switch (kind) {
    case 'no-longer':
      return l10n.t('Note: no longer “{0}” on {1}, but {2}', title, date, held);
    case 'not-yet':
      return l10n.t('Note: not yet “{0}” on {1}, but {2}', title, date, held);
    case 'still':
      return l10n.t('Note: “{0}” although still in office on {1}, {2}', title, date, held);
  }
}

/** Which files say so, and after which sources. */
function provenance(memberships: readonly KnownMembership[]): string {
  const files = new Set(memberships.map(({ layer }) => nameOf(layer)));
  const sources = new Set(memberships.flatMap((membership) => membership.sources.map(hostOf)));
  return sources.size
    ? l10n.t('Known from {0}, after {1}', [...files].join(', '), [...sources].slice(0, 2).join(', '))
    : l10n.t('Known from {0}', [...files].join(', '));
}

/** "www.state.example" of a web address; other sources as they are. */
function hostOf(source: string): string {
  return /^https?:\/\/(?:www\.)?([^/]+)/.exec(source)?.[1] ?? source;
}

function officeInWords(membership: KnownMembership): string {
  const { office, organization, country, acting } = membership;
  const parts = [office, organization, country && countryName(country)];
  const place = parts.filter((part) => part).join(', ');
  return `${acting ? l10n.t('{0} (acting)', place) : place}, ${termInWords(membership)}`;
}

/** "April 14, 2021 – July 28, 2023". */
export function termInWords({ start, end, asOf }: Pick<Membership, 'asOf' | 'end' | 'start'>): string {
  const last = end
    ? edtfInWords(end)
    : asOf
      ? l10n.t('at least {0}', edtfInWords(asOf))
      : l10n.t('not known to have ended');
  return `${start ? edtfInWords(start) : '?'} – ${last}`;
}

function windowInWords({ earliest, latest }: DateWindow): string {
  const ends = [earliest, latest].map((end) => (end === '..' ? '…' : edtfInWords(end)));
  return ends[0] === ends[1] ? ends[0] : ends.join(' – ');
}

/** A date that is marked as uncertain or approximate keeps a question mark. */
function edtfInWords(date: string): string {
  const sure = date.replace(/[?~%]$/, '');
  return (dateInWords(sure, env.language) ?? sure) + (sure === date ? '' : '?');
}
