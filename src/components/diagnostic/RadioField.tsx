import type { ReactNode } from 'react';

/** One question with its answers. */
export interface RadioFieldProps {
  /** Name of the radios in the form. */
  name: string;
  legend: ReactNode;
  answers: readonly { value: string; text: string }[];
  /** Set for one of the twenty questions: its id. */
  question?: string;
  /** Set for a guess of how the other side answers one of the twenty: its id. */
  guess?: string;
  /** Value that was chosen before this form was put on the page. */
  chosen?: string | undefined;
}

/** One question with native radios. The form holds what is chosen, so that it works before and without a script. */
export function RadioField({ name, legend, answers, question, guess, chosen }: RadioFieldProps) {
  return (
    <fieldset className="dx-question" id={`dx-${name}`} data-diagnostic-question={question} data-guess-question={guess}>
      <legend>{legend}</legend>
      {answers.map(({ value, text }) => (
        <label key={value}>
          <input type="radio" name={name} value={value} defaultChecked={value === chosen} />
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  );
}
