import { listQuestions } from '../assignment/assigned-questions.ts';
import type { Assignment } from '../assignment/assignment.ts';
import type { Catalogue } from '../assignment/catalogue.ts';
import { gatherTries, splitTries } from '../assignment/tries.ts';
import { foldWork } from '../assignment/work.ts';
import type { CourseEvent } from '../record/event.ts';
import { mergeEvents } from '../record/merge.ts';
import { findLatestTreaty, treatyParts } from '../treaty.ts';
import { arrangeReceipt } from './arrange-receipt.ts';
import type { Receipt, ReceiptRow, Try } from './receipt.ts';
import { type Student, tidyName } from './student.ts';

/** What cannot be seen, and halves of characters, which no file in UTF-8 can hold. Line breaks and tabs stay. */
const notInTexts = /[^\P{Cc}\n\t]|\p{Cs}/gu;

const dropText = (one: Try): Try =>
  one.answer?.type === 'model' ? { ...one, answer: { ...one.answer, text: '' } } : one;

const dropTexts = (row: ReceiptRow): ReceiptRow => ({
  ...row,
  first: dropText(row.first),
  last: dropText(row.last),
  best: dropText(row.best),
});

/**
 * What the student wrote last under each assigned question that asks for a text of their own, and in the treaty, if that
 * is assigned. Tries at another version of a question are left out here as everywhere.
 */
function gatherTexts(
  assignment: Assignment,
  catalogue: Catalogue,
  ordered: readonly CourseEvent[],
): [id: string, text: string][] {
  const tries = gatherTries(ordered);
  const questions = listQuestions(assignment, catalogue).flatMap((list) => list.questions);
  const texts = questions.map((question): [string, string] => {
    const answer = splitTries(question, tries).now.at(-1)?.answer;
    return [question.id, answer?.type === 'model' ? answer.text : ''];
  });
  const treaty = assignment.tasks.some(({ type }) => type === 'treaty') ? findLatestTreaty(ordered)?.fields : undefined;
  const fields = treatyParts
    .flatMap((part) => part.fields.map(({ id }): string => id))
    .map((id): [string, string] => [`treaty/${id}`, treaty && Object.hasOwn(treaty, id) ? (treaty[id] ?? '') : '']);
  return [...texts, ...fields]
    .map(([id, text]): [string, string] => [id, text.replace(notInTexts, '')])
    .filter(([, text]) => text.trim() !== '');
}

/**
 * Makes the receipt for an assignment from a whole record, not from what was done on one page or in one sitting. Its
 * numbers are those of `foldWork`, which the student's page shows too, so that both always say the same.
 *
 * What was written in a student's own words is in it only where the assignment asks for it.
 *
 * @param code the whole code of the assignment
 * @param edition of the course on the page that makes the receipt
 * @param madeAt ISO 8601 in UTC
 */
export function makeReceipt(
  assignment: Assignment,
  code: string,
  catalogue: Catalogue,
  events: readonly CourseEvent[],
  student: Student,
  edition: string,
  madeAt: string,
): Receipt {
  const work = foldWork(assignment, catalogue, events);
  const texts = assignment.openAnswers ? gatherTexts(assignment, catalogue, mergeEvents(events, [])) : [];
  return arrangeReceipt({
    assignment: code,
    edition,
    name: tidyName(student.name),
    number: tidyName(student.number),
    madeAt,
    tasks: work.tasks.map(({ task, doneAt }) => ({ task, doneAt })),
    rows: work.rows.map(dropTexts),
    texts: Object.fromEntries(texts),
  });
}
