import type { Question } from '../../schemas/question.ts';
import { tellNumber } from './number.ts';

/** A line of an answer key: what is right or wrong, and why. */
export interface KeyLine {
  text: string;
  reason: string;
  /** Id of the misconception that a wrong answer stands for. */
  misconception?: string | undefined;
}

/** What a teacher needs to know of one question. */
export interface Key {
  /** The right options, the items in order or with their group, the number, or the points of a good answer. */
  right: KeyLine[];
  wrong: KeyLine[];
  /** An answer to a question that asks for writing. */
  model?: string;
  /** The mistaken idea behind a whole task, where its lines have none of their own. */
  misconception?: string;
}

interface Chosen {
  text: string;
  feedback: string;
  misconception?: string | undefined;
}
const toLine = ({ text, feedback, misconception }: Chosen): KeyLine => ({ text, reason: feedback, misconception });

/** The right answer of a question with its reasons, and the wrong ones with theirs. */
export function describeKey(question: Question): Key {
  switch (question.type) {
    case 'choice':
    case 'choices':
      return {
        right: question.options.filter(({ right }) => right).map(toLine),
        wrong: question.options.filter(({ right }) => !right).map(toLine),
      };
    case 'order':
      return { right: question.items.map(toLine), wrong: [], misconception: question.misconception };
    case 'sort': {
      const labels = new Map(question.groups.map(({ id, label }) => [id, label]));
      const right = question.items.map((item) => toLine({ ...item, text: `${item.text} (${labels.get(item.group)})` }));
      return { right, wrong: [], misconception: question.misconception };
    }
    case 'number': {
      const { answer, unit, feedback, wrong } = question;
      const tell = (value: number) => tellNumber(value, unit);
      return {
        right: [{ text: tell(answer), reason: feedback }],
        wrong: wrong.map((one) => toLine({ ...one, text: tell(one.value) })),
      };
    }
    case 'model':
      return {
        right: question.points.map(toLine),
        wrong: [],
        model: question.model,
        misconception: question.misconception,
      };
  }
}
