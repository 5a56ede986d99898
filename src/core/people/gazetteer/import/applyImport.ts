import type { GazetteerPerson, Membership } from '../popolo';
import { OfficialsEdits, type PlainEntry, type TextEdit } from '../officialsEdits';
import type { ImportPlan } from './planImport';

/** The edits that carry out a plan in the text that it was made for; undefined when that is no YAML that can be added to. */
export function editsOfImport(text: string, plan: ImportPlan): TextEdit[] | undefined {
  const edits = OfficialsEdits.of(text);
  if (!edits) return undefined;
  for (const person of plan.newPeople) edits.addPerson(personEntry(person));
  for (const { person, membership } of plan.newTerms)
    edits.addMembership(person.span, membershipEntry(membership));
  for (const { membership, start, end } of plan.changes) {
    if (!membership.span) continue;
    edits.setDates(membership.span, {
      ...(start && { start_date: dateValue(start) }),
      ...(end && { end_date: dateValue(end) }),
    });
  }
  return edits.all();
}

/** The edits that add one official to a text; undefined when that is no YAML that can be added to. */
export function editsOfNewOfficial(
  text: string,
  person: Omit<GazetteerPerson, 'span'>,
): TextEdit[] | undefined {
  const edits = OfficialsEdits.of(text);
  edits?.addPerson(personEntry(person));
  return edits?.all();
}

function personEntry(person: Omit<GazetteerPerson, 'span'>): PlainEntry {
  const { id, name, otherNames, gender, identifiers, memberships } = person;
  return {
    id,
    name,
    ...(otherNames.length && { other_names: otherNames.map((other) => ({ name: other })) }),
    ...(gender && { gender }),
    ...(identifiers.length && {
      identifiers: identifiers.map(({ scheme, identifier }) => ({ scheme, identifier })),
    }),
    ...(memberships.length && { memberships: memberships.map(membershipEntry) }),
  };
}

function membershipEntry(membership: Membership): PlainEntry {
  const { office, country, start, end, asOf, acting, confirmed, sources } = membership;
  return {
    role: office,
    ...(country && { country }),
    ...(start && { start_date: dateValue(start) }),
    ...(end && { end_date: dateValue(end) }),
    ...(asOf && { as_of: dateValue(asOf) }),
    ...(acting && { acting }),
    ...(!confirmed && { confirmed }),
    ...(sources.length && {
      sources: sources.map((source): PlainEntry =>
        /^https?:/.test(source) ? { url: source } : { note: source },
      ),
    }),
  };
}

/** A year alone needs no quotes. */
function dateValue(date: string): number | string {
  return /^\d{4}$/.test(date) ? Number(date) : date;
}
