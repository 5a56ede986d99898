import type { GazetteerPerson, Membership } from '../popolo';
import { OfficialsEdits, type PlainEntry, type TextEdit } from '../officialsEdits';
import type { ImportPlan } from './planImport';

/** The edits that carry out a plan in the text that it was made for; undefined when that is no YAML that can be added to. */
export function editsOfImport(text: string, plan: ImportPlan): TextEdit[] | undefined {
  const edits = OfficialsEdits.of(text);
  if (!edits) return undefined;
  for (const person of plan.newPeople) edits.addPerson(personEntry(person, edits));
  for (const { person, membership } of plan.newTerms)
    edits.addToPerson(person.span, 'memberships', membershipEntry(membership, edits));
  for (const { person, otherNames, identifiers } of plan.newDetails) {
    for (const name of otherNames) edits.addToPerson(person.span, 'other_names', { name });
    for (const own of identifiers) edits.addToPerson(person.span, 'identifiers', { ...own });
  }
  for (const { membership, start, end } of plan.changes) {
    if (!membership.span) continue;
    edits.setDates(membership.span, {
      ...(start && { start_date: dateValue(start) }),
      ...(end && { end_date: dateValue(end) }),
    });
  }
  return edits.all();
}

function personEntry(person: Omit<GazetteerPerson, 'span'>, edits: OfficialsEdits): PlainEntry {
  const { id, name, otherNames, gender, identifiers, memberships } = person;
  return {
    id,
    name,
    ...(otherNames.length && { other_names: otherNames.map((other) => ({ name: other })) }),
    ...(gender && { gender }),
    ...(identifiers.length && {
      identifiers: identifiers.map(({ scheme, identifier }) => ({ scheme, identifier })),
    }),
    ...(memberships.length && { memberships: memberships.map((own) => membershipEntry(own, edits)) }),
  };
}

function membershipEntry(membership: Membership, edits: OfficialsEdits): PlainEntry {
  const { start, end, asOf, acting, confirmed, sources } = membership;
  return {
    ...officeEntry(membership, edits),
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

/** The office as a role, or as a post where it has other labels, with the organization that it belongs to. */
function officeEntry(
  { office, otherLabels, organization, country }: Membership,
  edits: OfficialsEdits,
): PlainEntry {
  const where = {
    ...(organization && {
      organization_id: edits.idOf('organizations', organization, {
        name: organization,
        ...(country && { country }),
      }),
    }),
    ...(country && { country }),
  };
  if (!otherLabels.length) return { role: office, ...where };
  return { post_id: edits.idOf('posts', office, { label: office, other_label: otherLabels, ...where }) };
}

/** A year alone needs no quotes. */
function dateValue(date: string): number | string {
  return /^\d{4}$/.test(date) ? Number(date) : date;
}
