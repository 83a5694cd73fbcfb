interface Props {
  /** Name of the radios in the form. */
  name: string;
  legend: string;
  answers: readonly { value: string; text: string }[];
  /** Set for one of the twenty questions: its id. */
  question?: string;
}

/** One question with native radios. The form holds what is chosen, so that it works before and without a script. */
export function RadioField({ name, legend, answers, question }: Props) {
  return (
    <fieldset className="dx-question" id={`dx-${name}`} data-diagnostic-question={question}>
      <legend>{legend}</legend>
      {answers.map(({ value, text }) => (
        <label key={value}>
          <input type="radio" name={name} value={value} />
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  );
}
