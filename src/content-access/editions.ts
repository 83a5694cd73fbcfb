import { type ChangedSince, findChangedSince } from '../domain/changed-since.ts';
import { type FrozenEdition, frozenEditionSchema } from '../schemas/edition.ts';
import { bankOf, getCourse } from './course.ts';

const notes = import.meta.glob<unknown>('../../editions/*/edition.json', { eager: true, import: 'default' });

export interface EarlierEdition extends FrozenEdition {
  /** Where its pages stand. */
  url: string;
  since: ChangedSince;
}

/** Every frozen edition, newest first, with the questions that are others now. */
export async function getEditions(): Promise<EarlierEdition[]> {
  const { lessons } = await getCourse();
  const now = Object.fromEntries(lessons.flatMap(bankOf).map(({ id, rev }) => [id, rev]));
  return Object.values(notes)
    .map((note) => frozenEditionSchema.parse(note))
    .map((note) => ({
      ...note,
      url: `${note.base}editions/${note.edition}/`,
      since: findChangedSince(note.questions, now),
    }))
    .sort((a, b) => b.edition.localeCompare(a.edition, 'en', { numeric: true }));
}
