import { base64urlnopad } from '@scure/base';
import { fnv1a } from '../domain/assignment/name-task.ts';
import { readDigits, writeDigits } from '../domain/codes/digits.ts';
import type { ParcelQuestion } from '../domain/parcel/parcel.ts';
import type { CourseEvent } from '../domain/record/event.ts';
import { readRow } from '../domain/record/upgrade.ts';
import { type KeptQuestion, keepQuestion, minuteOf, readKept, toAnswered, writeKept } from './answer-state.ts';
import { MOST_STATE } from './elements.ts';
import { listExtras, nameThing, readExtras, writeExtras } from './extras.ts';
import { groupTries } from './tally.ts';

/** What the learning system keeps for a course between visits. */
export interface WrittenState {
  /** At most `MOST_STATE` characters, all of them ASCII. */
  text: string;
  /** How many things did not fit, such as long texts of one's own. */
  leftOut: number;
}

const FORM = '1';
const ATTEMPT = /^[0-9a-f]{10}$/;

/**
 * Writes what is in a record in as few characters as there are: "1", the attempt, the answers as digits, then whatever
 * else fits.
 * @param attempt ten hexadecimal digits
 * @param events in order of time
 */
export function writeState(
  attempt: string,
  questions: readonly ParcelQuestion[],
  events: readonly CourseEvent[],
): WrittenState {
  const tries = groupTries(questions, events);
  const all = questions.flatMap((question) => keepQuestion(question, tries.get(question.asked.id) ?? []) ?? []);
  const write = (kept: readonly KeptQuestion[]) =>
    `${FORM}${attempt}.${base64urlnopad.encode(writeDigits(writeKept(kept)))}`;
  // The course has room for all its answers (test/unit/scorm/suspend-data.test.ts). One that had grown would lose the oldest.
  let kept = all;
  let head = write(kept);
  if (head.length > MOST_STATE) kept = all.map((one) => ({ ...one, best: undefined }));
  kept = kept.toSorted((a, b) => a.latest.minute - b.latest.minute);
  while (head.length > MOST_STATE && kept.length > 0) {
    head = write(kept);
    if (head.length > MOST_STATE) kept = kept.slice(Math.ceil(kept.length / 50));
  }
  const { text, leftOut } = writeExtras(listExtras(events), MOST_STATE - head.length - 1);
  return { text: text ? `${head}.${text}` : head, leftOut: leftOut + all.length - kept.length };
}

/** Answers out of the digits; none out of digits that were cut, which would be read as other answers. */
function readAnswers(text: string, questions: readonly ParcelQuestion[]): KeptQuestion[] {
  try {
    const digits = readDigits(base64urlnopad.decode(text));
    const kept = readKept(digits, questions);
    return digits.isOver() ? kept : [];
  } catch {
    return [];
  }
}

/** What was read: the attempt, and what was done in it as events. */
export interface ReadState {
  attempt: string;
  /** Whether a later form was written, of which only the attempt can be read: it must not be written over. */
  isLater: boolean;
  events: CourseEvent[];
}

/**
 * Reads what `writeState` wrote: of what was cut on the way, that which is whole, and the attempt at
 * least. Null for anything else.
 * @param lost stands for a text of one's own that did not fit
 */
export function readState(text: string, questions: readonly ParcelQuestion[], lost: string): ReadState | null {
  const [head = '', digits = '', ...more] = text.split('.');
  const attempt = head.slice(1);
  if (!ATTEMPT.test(attempt)) return null;
  if (/^[2-9]$/.test(head[0] ?? '')) return { attempt, isLater: true, events: [] };
  if (head[0] !== FORM) return null;
  const { texts, rows } = readExtras(more.join('.'));
  // The same thing at the same minute always gets the same id, so that restoring twice adds nothing.
  const name = (thing: string, part: string) =>
    `lms-${attempt}-${fnv1a(encodeURIComponent(thing)).toString(36)}-${part}`;
  const answers = readAnswers(digits, questions).flatMap(({ question, latest, best }) => {
    const { id } = question.asked;
    const text = texts.get(id)?.trim() ? (texts.get(id) ?? lost) : lost;
    return [
      best ? toAnswered(question, best, name(`best ${id} ${best.minute}`, 'a'), lost) : null,
      toAnswered(question, latest, name(`latest ${id} ${latest.minute}`, 'b'), text),
    ];
  });
  const others = rows.map((row) => ({ ...row, id: name(JSON.stringify(row), 'c') }));
  return {
    attempt,
    isLater: false,
    events: [...answers, ...others].flatMap((row) => {
      const parsed = readRow(row);
      return parsed.ok ? [parsed.value] : [];
    }),
  };
}

const tell = (event: CourseEvent): string => {
  const thing = event.type === 'answered' ? `answered ${event.question}` : nameThing(event);
  return `${thing} ${minuteOf(event.at)}`;
};

/** Of what was restored, that which a record does not hold: the record knows the second, what was kept the minute. */
export function findMissing(record: readonly CourseEvent[], restored: readonly CourseEvent[]): CourseEvent[] {
  const known = new Set(record.map(tell));
  return restored.filter((event) => !known.has(tell(event)));
}
