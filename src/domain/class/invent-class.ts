import type { Question } from '../../schemas/question.ts';
import { listQuestions } from '../assignment/assigned-questions.ts';
import type { Assignment } from '../assignment/assignment.ts';
import { encodeAssignment } from '../assignment/assignment-code.ts';
import type { Catalogue } from '../assignment/catalogue.ts';
import { nobody } from '../grades/pasted-student.ts';
import { makeReceipt } from '../receipt/make-receipt.ts';
import { writeReceiptFile } from '../receipt/receipt-file.ts';
import { chance, inventWork } from './invent-work.ts';
import type { SavedClass } from './saved-class.ts';

/** Names and texts of a class that does not exist. */
export interface InventedWords {
  title: string;
  from: string;
  /** Two of them hand in nothing; one types a name that is nearly the one of the list, without a number. */
  names: readonly string[];
  nearly: string;
  texts: readonly string[];
}

const HOUR = 3_600_000;
/** Long past, so that nothing of it is ever from the future: 9 March 2026, 08:00 in UTC, and a week and nine hours later. */
const OPENS = Date.UTC(2026, 2, 9, 8);
const DUE = OPENS + 177 * HOUR;

/** The first lesson's quiz and six questions from the first module. */
function inventAssignment({ edition, modules }: Catalogue, { title, from }: InventedWords): Assignment {
  const [first] = modules;
  const [lesson] = first?.lessons ?? [];
  return {
    ...{ id: '00c1a550', edition, title, from, opensAt: OPENS / 60_000, dueAt: DUE / 60_000, zone: 'UTC' },
    tasks: [
      { type: 'lesson', lesson: lesson?.id ?? '' },
      { type: 'drawn', module: first?.id ?? '', count: 6 },
    ],
    ...{ tries: 0, counts: 'best', order: 'given', seed: 7, done: { type: 'answered' }, openAnswers: true },
  };
}

/**
 * A class that was made up for the course, to try the page with: some are late, two are missing, one has handed in twice,
 * one has typed the name a little wrong. The same course always gives the same class.
 */
export function inventClass(catalogue: Catalogue, questions: readonly Question[], words: InventedWords): SavedClass {
  const assignment = inventAssignment(catalogue, words);
  const code = encodeAssignment(assignment);
  const asked = listQuestions(assignment, catalogue).flatMap((list) => list.questions);
  const byId = new Map(questions.map((question) => [question.id, question]));
  const students = words.names.map((name, place) => ({ ...nobody, name, number: String(7_001 + place) }));
  const write = (place: number, share: number, hoursLater: number) => {
    const { name = '', number = '' } = students[place] ?? {};
    const isNearly = place === 4;
    const lesson = assignment.tasks.flatMap((task) => (task.type === 'lesson' ? [task.lesson] : []))[0] ?? '';
    const isLate = place % 9 === 8;
    const from = isLate ? DUE + HOUR : OPENS + Math.round(150 * HOUR * chance(name));
    const opened = { v: 1 as const, id: 'opened', at: new Date(from).toISOString(), type: 'opened' as const, lesson };
    const skill = 0.3 + 0.6 * chance(`${name} skill`);
    const answered = inventWork(
      { id: name, skill, from, texts: words.texts },
      asked.slice(0, Math.ceil(share * asked.length)),
      byId,
    );
    const last = Date.parse(answered.at(-1)?.at ?? opened.at);
    const madeAt = new Date(last + 60_000 + hoursLater * HOUR).toISOString();
    const who = { name: isNearly ? words.nearly : name, number: isNearly ? '' : number };
    const receipt = makeReceipt(assignment, code, catalogue, [opened, ...answered], who, catalogue.edition, madeAt);
    return { source: `truce-receipt-${place + 1}${hoursLater ? '-again' : ''}.json`, text: writeReceiptFile(receipt) };
  };
  const handed = students.slice(0, -2).map((_, place) => write(place, place % 11 === 10 ? 0.5 : 1, 0));
  return { links: [code], papers: [...handed, write(1, 1, 5)], students, hands: [] };
}
