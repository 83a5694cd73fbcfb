import { arrangeLines } from '../../domain/questions/question-types.ts';
import { OptionRow } from './OptionRow.tsx';
import { type QuestionView, readTexts } from './question-view.ts';

/** Several answers: tick boxes. */
export const choicesQuestion: QuestionView<'choices'> = {
  Fields: ({ question, answer, marked }) =>
    arrangeLines(question, question.id).map((line) => (
      <OptionRow key={line.id} type="checkbox" line={line} chosen={answer?.options.includes(line.id)} marked={marked} />
    )),
  read: (form) => ({ type: 'choices', options: readTexts(form, 'a') }),
};
