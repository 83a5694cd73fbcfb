import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recallAnswers } from '../../src/domain/questions/recall.ts';
import type { CourseEvent } from '../../src/domain/record/event.ts';
import { foldProgress, type Outline } from '../../src/domain/record/progress.ts';
import type { RecordStore } from '../../src/store/store.ts';

/** Saved copies as each released version wrote them, what they amount to, and the course that they are folded over. */
export const goldenFolder = join(import.meta.dirname, '../fixtures/records');
export const readGolden = (file: string): string => readFileSync(join(goldenFolder, file), 'utf8');
/** Names of the saved copies. */
export const goldenCopies: string[] = readdirSync(goldenFolder).filter((file) => /^\d{4}\.\d+-\w+\.json$/.test(file));
export const hashGolden = (file: string): string => createHash('sha256').update(readGolden(file)).digest('hex');

/** A course that stands still while the real one is edited. */
const outline: Outline = JSON.parse(readGolden('outline.json'));
const questions = Object.entries(outline.questions).map(([id, { rev }]) => ({ id, rev }));

/** What a record amounts to, as plain JSON. */
export function describeFold(events: readonly CourseEvent[]) {
  const { modules, answers, next, totals } = foldProgress(events, outline);
  const { marks, guesses, outdated } = recallAnswers(questions, events);
  return {
    lessons: Object.fromEntries(
      modules.flatMap(({ lessons }) =>
        lessons.map(({ id, state, answered, right, earlier }) => [id, { state, answered, right, earlier }]),
      ),
    ),
    next: next?.id,
    totals,
    answers: Object.fromEntries(answers),
    recalled: {
      marks: Object.fromEntries(marks),
      guesses: Object.fromEntries(guesses),
      outdated: [...outdated],
    },
  };
}

/** What a store holds after a copy was merged into it, as plain JSON. */
export async function describeStore(store: RecordStore) {
  const events = await store.events();
  return {
    events: events.map(({ id, type }) => `${id} ${type}`),
    setAside: (await store.quarantine()).map(({ key, reason }) => `${key}: ${reason}`),
    ...describeFold(events),
  };
}
