import type { GazetteerPerson } from '../popolo';

/** Somebody whom an import knows; who that is in the file that it goes into is still to be found. */
export type ImportedPerson = Omit<GazetteerPerson, 'id' | 'span'>;

/** What was read of an import. */
export interface ImportedPeople {
  readonly people: readonly ImportedPerson[];
  /** Entries without a name, an office or a date that can be read. */
  readonly skipped: number;
}
