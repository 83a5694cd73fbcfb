import type { FC } from 'react';
import type { AskedOf } from '../../domain/questions/asked.ts';
import type { Explained } from '../../domain/questions/rules.ts';
import type { AnswerOf } from '../../domain/questions/score.ts';
import type { QuestionType } from '../../schemas/question.ts';

/** What the inputs of a question are drawn from. They keep their own values, so clicks before hydration survive. */
export interface FieldsProps<T extends QuestionType> {
  question: AskedOf<T>;
  /** The answer to start from, when the record or this tab has one. */
  answer: AnswerOf<T> | undefined;
  /** The reasons at each line, once it is marked; the inputs are then locked. */
  marked: readonly Explained[] | undefined;
  /** Whether a model answer may be seen: the learner has written their own. */
  revealed: boolean;
  /** Says that the answer has changed in a way that is no change of an input. */
  changed(): void;
}

/** How one type of question looks, and how its answer is read from its form. */
export interface QuestionView<T extends QuestionType> {
  Fields: FC<FieldsProps<T>>;
  /** The answer in the form; undefined when nothing has been entered. Unfinished answers are left to the score. */
  read(form: FormData): AnswerOf<T> | undefined;
  /** Whether the first check reveals something to compare with, and the next one marks. */
  comparesFirst?(answer: AnswerOf<T>): boolean;
}

/** Every text under one name in a form. */
export function readTexts(form: FormData, name: string): string[] {
  return form.getAll(name).filter((value) => typeof value === 'string');
}
