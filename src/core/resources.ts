/** What is known of people, as the texts of its files. */
export interface PeopleFiles {
  /** media/gazetteer/titles.tsv: form, canonical title, category. */
  readonly titles: string;
  /** media/gazetteer/countries.json */
  readonly countries: string;
  /** media/gazetteer/metonyms.json */
  readonly metonyms: string;
  /** media/gazetteer/words.txt: common English words in lower case, one a line. */
  readonly words: string;
  /** dist/officials.gazetteer, compiled from media/gazetteer/officials.yaml; without it, nobody is known beforehand. */
  readonly officials?: Uint8Array;
}

/**
 * The engine's knowledge as the texts of its files; whoever calls the engine reads them (a file system, a bundle,
 * a network share) and hands them in, so that the engine itself touches nothing outside.
 */
export interface ResourceFiles extends PeopleFiles {
  /** media/model/names.json: how names are weighed. */
  readonly names: string;
  /** media/model/attribution.model; without it, attributions are found by rules. */
  readonly model?: Uint8Array;
}
