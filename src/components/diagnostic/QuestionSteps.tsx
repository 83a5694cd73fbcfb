import { type ReactNode, type SubmitEvent, useEffect, useRef, useState } from 'react';
import type { DiagnosticQuestions } from '../../schemas/diagnostic.ts';
import { diagnosticWords as words } from '../../strings/diagnostic.ts';
import { Heading } from './Heading.tsx';
import { type Gaps, Missing } from './Missing.tsx';
import { ProgressDots } from './ProgressDots.tsx';
import { RadioField, type RadioFieldProps } from './RadioField.tsx';

/** The step after the twenty questions. */
export interface FurtherStep {
  eyebrow: string;
  heading: string;
  note: string;
  /** Words of the button that leads to it. */
  button: string;
  fields: readonly RadioFieldProps[];
}

interface Props {
  questions: DiagnosticQuestions;
  /** Stands above the first section. */
  before?: ReactNode;
  further: FurtherStep;
  /** What was chosen earlier, by the name of the radios. */
  chosen?: Readonly<Record<string, string>>;
  /** The step to begin at. */
  firstStep?: number;
  /** Puts the focus, once the form is there, on what this selects. */
  focusFirst?: string;
  /** Words of the button that ends it. */
  finish: string;
  /** Looks for questions without an answer. */
  findGaps: (form: HTMLFormElement) => Gaps;
  /** Called at each choice. */
  onTouched: (form: HTMLFormElement) => void;
  /** Called with each step that is opened. */
  onStep?: (step: number) => void;
  /** Goes back from the first step, where there is something before it. */
  onBack?: () => void;
  onFinish: (form: HTMLFormElement) => void;
}

/**
 * The questions, one section at a time. The radios are left to the browser: sections are hidden, never removed, so going
 * back loses nothing, and what was chosen before the script arrived counts. Without a script all
 * twenty are shown; the further step is not, for nothing would come of it.
 */
export function QuestionSteps({ questions, before, further, chosen = {}, focusFirst = '', ...props }: Props) {
  const { firstStep = 0, finish, findGaps, onTouched, onStep, onBack, onFinish } = props;
  const form = useRef<HTMLFormElement>(null);
  const [step, setStep] = useState<number | null>(null);
  const [gaps, setGaps] = useState<Gaps | null>(null);
  const focusOn = useRef(focusFirst);
  const last = questions.subScales.length;

  useEffect(() => setStep(firstStep), [firstStep]);
  useEffect(() => {
    if (step === null || !focusOn.current) return;
    form.current?.querySelector<HTMLElement>(focusOn.current)?.focus();
    focusOn.current = '';
  });

  function open(to: number, name?: string) {
    focusOn.current = name ? `[name="${name}"]` : `[data-step="${to}"] [tabindex]`;
    setGaps(null);
    setStep(to);
    onStep?.(to);
  }

  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (step !== null && step < last) return open(step + 1);
    const now = findGaps(event.currentTarget);
    if (now.open.length > 0) setGaps(now);
    else onFinish(event.currentTarget);
  }

  const hide = (index: number) => step !== null && step !== index;
  const back = step !== null && step > 0 ? () => open(step - 1) : onBack;
  return (
    // Sent before it is live, a form of this method goes nowhere; any other would load the page again.
    <form
      method="dialog"
      className="dx-form"
      ref={form}
      onSubmit={submit}
      onChange={(event) => onTouched(event.currentTarget)}
    >
      {questions.subScales.map(({ id, name, text }, index) => (
        <section key={id} data-step={index} hidden={hide(index)}>
          {index === 0 && before}
          <p className="eyebrow dx-progress">
            {step !== null && <ProgressDots place={index} count={last} />}
            {words.section(index + 1, last)}
          </p>
          <Heading focusable>{name}</Heading>
          <p className="dx-note">{text}</p>
          {questions.questions
            .filter((question) => question.subScale === id)
            .map((question) => (
              <RadioField
                key={question.id}
                name={question.id}
                legend={question.text}
                question={question.id}
                chosen={chosen[question.id]}
                answers={[
                  ...question.answers.map((answer, place) => ({ value: String(place + 1), text: answer })),
                  { value: 'dont-know', text: words.dontKnow },
                ]}
              />
            ))}
        </section>
      ))}
      {step !== null && (
        <section data-step={last} hidden={hide(last)}>
          <p className="eyebrow">{further.eyebrow}</p>
          <Heading focusable>{further.heading}</Heading>
          <p className="dx-note">{further.note}</p>
          {further.fields.map((field) => (
            <RadioField key={field.name} chosen={chosen[field.name]} {...field} />
          ))}
        </section>
      )}
      {gaps && <Missing gaps={gaps} onOpen={open} onAnyway={() => form.current && onFinish(form.current)} />}
      {step !== null && (
        <p className="dx-buttons">
          {back && (
            <button type="button" className="btn" onClick={back}>
              {words.back}
            </button>
          )}
          <button type="submit" className="btn primary">
            {step === last ? finish : step === last - 1 ? further.button : words.next}
          </button>
        </p>
      )}
    </form>
  );
}
