import type { QuestionType } from '../../schemas/question.ts';
import type { Receipt, ReceiptRow } from '../receipt/receipt.ts';
import type { Answer } from '../record/event.ts';

/** An option, or a number, and who chose it at the first try. */
export interface Chosen {
  /** Id of the option, or the number as text. */
  id: string;
  count: number;
  /** Names as the students typed them, or their numbers where the name is empty; in order of the alphabet. */
  by: string[];
}

const compareText = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

/**
 * What an answer to a question of this type chose: one option, several, or a number. Orders, groups and texts are no choice
 * between few; an answer that is not known, or is not one to such a question, chose nothing.
 */
function listChosen(answer: Answer | null, type: QuestionType): string[] {
  if (answer?.type !== type) return [];
  if (answer.type === 'choice') return [answer.option];
  if (answer.type === 'choices') return [...new Set(answer.options)];
  return answer.type === 'number' ? [String(answer.value)] : [];
}

/**
 * Who chose what at the first try.
 * @param options ids of the options in their order, so that those that nobody chose are listed too; anything else that was
 * chosen comes after them, the most frequent first
 */
export function countChosen(
  given: readonly { receipt: Pick<Receipt, 'name' | 'number'>; row: ReceiptRow }[],
  type: QuestionType,
  options: readonly string[],
): Chosen[] {
  const chosen = new Map(options.map((id): [string, string[]] => [id, []]));
  for (const { receipt, row } of given)
    for (const id of listChosen(row.first.answer, type)) {
      const by = chosen.get(id);
      if (by) by.push(receipt.name || receipt.number);
      else chosen.set(id, [receipt.name || receipt.number]);
    }
  const all = [...chosen].map(([id, by]) => ({ id, count: by.length, by: by.sort(compareText) }));
  const others = all.slice(options.length);
  others.sort((one, other) => other.count - one.count || compareText(one.id, other.id));
  return [...all.slice(0, options.length), ...others];
}
