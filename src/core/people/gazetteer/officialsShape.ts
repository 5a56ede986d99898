/*
 * Which keys an officials.yaml may have and what they hold: Popolo's classes, and the extensions `country`, `acting`,
 * `as_of` and `confirmed`. media/schemas/officials.schema.json says the same for editors.
 */

/** What a key holds; `any` is a key of Popolo's that Copydesk has no use for. */
export type Shape =
  'any' | 'country' | 'date' | 'flag' | 'text' | { readonly list: Shape } | { readonly entry: EntryName };

export type EntryName =
  | 'identifier'
  | 'membership'
  | 'name'
  | 'officials'
  | 'organization'
  | 'person'
  | 'personMembership'
  | 'post'
  | 'source';

export interface EntryShape {
  readonly required: readonly string[];
  readonly keys: Readonly<Record<string, Shape>>;
}

const unused = (keys: string): Record<string, Shape> =>
  Object.fromEntries(keys.split(' ').map((key) => [key, 'any']));
const listOf = (entry: EntryName): Shape => ({ list: { entry } });

const term: Record<string, Shape> = {
  post_id: 'text',
  role: 'text',
  organization_id: 'text',
  country: 'country',
  start_date: 'date',
  end_date: 'date',
  as_of: 'date',
  acting: 'flag',
  confirmed: 'flag',
  sources: listOf('source'),
  ...unused('label area_id on_behalf_of_id contact_details links created_at updated_at id'),
};

export const entryShapes: Readonly<Record<EntryName, EntryShape>> = {
  officials: {
    required: [],
    keys: {
      persons: listOf('person'),
      organizations: listOf('organization'),
      posts: listOf('post'),
      memberships: listOf('membership'),
    },
  },
  person: {
    required: ['id', 'name'],
    keys: {
      id: 'text',
      name: 'text',
      other_names: listOf('name'),
      gender: 'text',
      pronouns: { list: 'text' },
      identifiers: listOf('identifier'),
      memberships: listOf('personMembership'),
      ...unused(
        'family_name given_name additional_name honorific_prefix honorific_suffix patronymic_name sort_name email birth_date ' +
          'death_date image summary biography national_identity contact_details links sources created_at updated_at',
      ),
    },
  },
  name: {
    required: ['name'],
    keys: {
      name: 'text',
      ...unused(
        'note start_date end_date family_name given_name additional_name honorific_prefix honorific_suffix patronymic_name',
      ),
    },
  },
  identifier: { required: ['scheme', 'identifier'], keys: { scheme: 'text', identifier: 'text' } },
  organization: {
    required: ['id', 'name'],
    keys: {
      id: 'text',
      name: 'text',
      country: 'country',
      ...unused(
        'other_names identifiers classification parent_id area_id abstract description founding_date dissolution_date image ' +
          'contact_details links sources created_at updated_at',
      ),
    },
  },
  post: {
    required: ['id', 'label'],
    keys: {
      id: 'text',
      label: 'text',
      other_label: { list: 'text' },
      organization_id: 'text',
      country: 'country',
      ...unused('role area_id start_date end_date contact_details links sources created_at updated_at'),
    },
  },
  personMembership: { required: [], keys: term },
  membership: { required: ['person_id'], keys: { person_id: 'text', ...term } },
  source: { required: [], keys: { url: 'text', note: 'text' } },
};
