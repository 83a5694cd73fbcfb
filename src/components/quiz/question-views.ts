import type { QuestionType } from '../../schemas/question.ts';
import { choiceQuestion } from './ChoiceQuestion.tsx';
import { choicesQuestion } from './ChoicesQuestion.tsx';
import { modelQuestion } from './ModelQuestion.tsx';
import { numberQuestion } from './NumberQuestion.tsx';
import { orderQuestion } from './OrderQuestion.tsx';
import type { QuestionView } from './question-view.ts';
import { sortQuestion } from './SortQuestion.tsx';

/** How every type of question looks. A type that is forgotten here is a compile error. */
export const questionViews: { readonly [T in QuestionType]: QuestionView<T> } = {
  choice: choiceQuestion,
  choices: choicesQuestion,
  order: orderQuestion,
  sort: sortQuestion,
  number: numberQuestion,
  model: modelQuestion,
};
