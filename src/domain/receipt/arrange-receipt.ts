import type { Answer } from '../record/event.ts';
import type { Receipt, Try } from './receipt.ts';

const arrangeTry = ({ at, answer, outcome, earned, possible, confidence }: Try): Try => ({
  at,
  answer: answer && arrangeAnswer(answer),
  outcome,
  earned,
  possible,
  ...(confidence === undefined ? {} : { confidence }),
});

/** By key. Without a prototype: the keys are ids from a file, and "constructor" could be one. */
const sortKeys = (table: Readonly<Record<string, string>>): Record<string, string> =>
  Object.assign(Object.create(null), Object.fromEntries(Object.entries(table).sort(([a], [b]) => (a < b ? -1 : 1))));

function arrangeAnswer(answer: Answer): Answer {
  switch (answer.type) {
    case 'choice':
      return { type: 'choice', option: answer.option };
    case 'choices':
      return { type: 'choices', options: [...answer.options] };
    case 'order':
      return { type: 'order', items: [...answer.items] };
    case 'sort':
      return { type: 'sort', groups: sortKeys(answer.groups) };
    case 'number':
      return { type: 'number', value: answer.value };
    case 'model':
      return { type: 'model', text: answer.text, points: [...answer.points] };
  }
}

/** The same receipt with its fields in one order and no others, so that equal receipts are equal texts. */
export function arrangeReceipt(receipt: Receipt): Receipt {
  const { assignment, edition, name, number, madeAt, tasks, rows, texts } = receipt;
  return {
    assignment,
    edition,
    name,
    number,
    madeAt,
    tasks: tasks.map(({ task, doneAt }) => ({ task, doneAt })),
    rows: rows.map(({ question, rev, tries, late, first, last, best }) => ({
      question,
      rev,
      tries,
      late,
      first: arrangeTry(first),
      last: arrangeTry(last),
      best: arrangeTry(best),
    })),
    texts: sortKeys(texts),
  };
}
