import type { CourseEvent, Drafted } from './record/event.ts';

/** What is written in the form: field id to text. Ids that this version does not know are kept and not shown. */
export type TreatyFields = Drafted['fields'];

/**
 * The parts of the treaty and their fields, in the order of form, sheet and file; `side` names the department whose
 * field it is. The ids stand in records: never rename one, and never give an old one to something new.
 */
export const treatyParts = [
  {
    id: 'who',
    fields: [{ id: 'company' }, { id: 'sales-name', side: 'sales' }, { id: 'marketing-name', side: 'marketing' }],
  },
  { id: 'words', fields: [{ id: 'lead' }, { id: 'qualified-lead' }, { id: 'lead-back' }] },
  {
    id: 'promises',
    fields: [
      { id: 'sales-promises', side: 'sales' },
      { id: 'marketing-promises', side: 'marketing' },
    ],
  },
  { id: 'meetings', fields: [{ id: 'meeting' }, { id: 'meeting-decides' }] },
  { id: 'counted', fields: [{ id: 'shared-numbers' }] },
  {
    id: 'separate',
    fields: [
      { id: 'sales-number', side: 'sales' },
      { id: 'marketing-number', side: 'marketing' },
      { id: 'stays-separate' },
    ],
  },
  { id: 'review', fields: [{ id: 'review-date' }, { id: 'changes' }] },
] as const satisfies readonly TreatyPart[];

interface TreatyPart {
  id: string;
  fields: readonly { id: string; side?: 'sales' | 'marketing' }[];
}
export type TreatyPartId = (typeof treatyParts)[number]['id'];
export type TreatyFieldId = (typeof treatyParts)[number]['fields'][number]['id'];

/** The words that go around what the learner wrote. */
export interface TreatyLabels {
  title: string;
  parts: Readonly<Record<TreatyPartId, string>>;
  fields: Readonly<Record<TreatyFieldId, { label: string }>>;
  /** Stands in the file where nothing is written yet. */
  open: string;
  signatures: { title: string; sales: string; marketing: string; date: string };
}

/** The treaty as it was last kept. @param events in order of time */
export function findLatestTreaty(events: readonly CourseEvent[]): Drafted | undefined {
  return events.findLast((event): event is Drafted => event.type === 'drafted');
}

/** Whether two forms say the same; an empty field is the same as none. */
export function isSameTreaty(one: TreatyFields, other: TreatyFields): boolean {
  return [...Object.keys(one), ...Object.keys(other)].every((id) => (one[id] ?? '') === (other[id] ?? ''));
}

/** The fields in which nothing is written, in order. */
export function listMissing(fields: TreatyFields): TreatyFieldId[] {
  return treatyParts.flatMap((part) => part.fields.map(({ id }) => id).filter((id) => !fields[id]?.trim()));
}

/** Whether something is written in every field. */
export function isComplete(fields: TreatyFields): boolean {
  return listMissing(fields).length === 0;
}

/** The filled fields with the most text, the longest first: where a treaty that is too long can be shortened. */
export function listLongest(fields: TreatyFields, count: number): TreatyFieldId[] {
  const length = (id: TreatyFieldId) => fields[id]?.trim().length ?? 0;
  return treatyParts
    .flatMap((part): TreatyFieldId[] => part.fields.map(({ id }) => id))
    .filter((id) => length(id) > 0)
    .sort((a, b) => length(b) - length(a))
    .slice(0, count);
}
