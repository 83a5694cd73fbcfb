import { USUAL_SETUP } from '../explorables/setup-text.ts';
import type { Assignment, Task } from './assignment.ts';
import { fromWall, isZone, toWall, type ZonedMoment } from './zone-time.ts';

/** What stands in a field for a time: what its clock shows, and which one is meant of a time that comes twice. */
export interface TimeField {
  /** As a `datetime-local` field writes it; "" for no time; UNFINISHED while only part of it is there. */
  wall: string;
  wanted: 'first' | 'second';
}

/** What a field for a time says when it has a day and no hour, or the other way round. */
export const UNFINISHED = '?';

/**
 * An assignment as its form has it: times as they stand in the fields; numbers may be NaN, tasks none, and the set-up of a
 * model "" while nothing that can be used stands in its field.
 */
export interface Draft extends Omit<Assignment, 'opensAt' | 'dueAt'> {
  opens: TimeField;
  due: TimeField;
}

/** Which of a time that comes twice is meant where nobody said: the one that is kinder to the student. */
const wantedOf = { opens: 'first', due: 'second' } as const;

/** What an instructor wrote into the field, or chose there. */
export const writeTime = (field: 'opens' | 'due', wall: string): TimeField => ({ wall, wanted: wantedOf[field] });

/** The moment that a field means; null for none, and for what is none yet. */
export const readTime = ({ wall, wanted }: TimeField, zone: string): ZonedMoment | null => fromWall(wall, zone, wanted);

const other = { first: 'second', second: 'first' } as const;

function showTime(field: 'opens' | 'due', minutes: number | null, zone: string): TimeField {
  if (minutes === null) return writeTime(field, '');
  const wall = toWall(minutes, zone);
  const wanted = fromWall(wall, zone, wantedOf[field])?.minutes === minutes ? wantedOf[field] : other[wantedOf[field]];
  return { wall, wanted };
}

/** An assignment in its form. Where this browser does not know the zone, times are shown in UTC. */
export function toDraft({ opensAt, dueAt, ...rest }: Assignment): Draft {
  const zone = isZone(rest.zone) ? rest.zone : 'UTC';
  return { ...rest, zone, opens: showTime('opens', opensAt, zone), due: showTime('due', dueAt, zone) };
}

/** The same task; one that draws a number of questions that is none draws none, and a model without a set-up has the usual one. */
function settle(task: Task): Task {
  if (task.type === 'explorable') return { ...task, setup: task.setup || USUAL_SETUP };
  return task.type === 'drawn' && !(Number.isInteger(task.count) && task.count >= 0) ? { ...task, count: 0 } : task;
}

/** The assignment that a form makes: a whole one where the form has no problems, and else as much of it as there is. */
export function toAssignment({ opens, due, tasks, ...rest }: Draft): Assignment {
  const read = (time: TimeField) => readTime(time, rest.zone)?.minutes ?? null;
  return { ...rest, tasks: tasks.map(settle), opensAt: read(opens), dueAt: read(due) };
}

/** An empty form: due in a week, at the end of that day; every try counts, and the best one gives the points. */
export function makeDraft(made: Pick<Assignment, 'id' | 'seed' | 'edition' | 'zone'>, now: number): Draft {
  const inAWeek = toWall(now + 7 * 24 * 60, made.zone).slice(0, 10);
  return {
    ...made,
    title: '',
    from: '',
    tasks: [],
    opens: writeTime('opens', ''),
    due: writeTime('due', `${inAWeek}T23:59`),
    tries: 0,
    counts: 'best',
    order: 'given',
    done: { type: 'answered' },
    openAnswers: false,
  };
}
