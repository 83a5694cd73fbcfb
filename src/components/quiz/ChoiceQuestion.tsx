import { arrangeLines } from '../../domain/questions/question-types.ts';
import { OptionRow } from './OptionRow.tsx';
import { type QuestionView, readTexts } from './question-view.ts';

/** One answer out of several: radio buttons. */
export const choiceQuestion: QuestionView<'choice'> = {
  Fields: ({ question, answer, marked }) =>
    arrangeLines(question, question.id).map((line) => (
      <OptionRow key={line.id} type="radio" line={line} chosen={answer && answer.option === line.id} marked={marked} />
    )),
  read(form) {
    const [option] = readTexts(form, 'a');
    return option === undefined ? undefined : { type: 'choice', option };
  },
};
