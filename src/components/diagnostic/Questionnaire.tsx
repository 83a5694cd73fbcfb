import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { DiagnosticContext, DiagnosticQuestions } from '../../schemas/diagnostic.ts';
import { diagnosticWords as words } from '../../strings/diagnostic.ts';
import { Heading } from './Heading.tsx';
import { Missing } from './Missing.tsx';
import { RadioField } from './RadioField.tsx';
import { contextName, type Filled, readForm, type Seat, seatName, seats } from './read-form.ts';

interface Props {
  questions: DiagnosticQuestions;
  context: DiagnosticContext;
  /** Puts the focus on the first heading: the reader has just asked to take it again. */
  focusFirst: boolean;
  /** Called at each choice. */
  onTouched: () => void;
  onFinish: (filled: Filled & { seat: Seat }) => void;
}

const seatAnswers = seats.map((seat) => ({ value: seat, text: words.seat.answers[seat] }));

/** How far the reader is, for the eye; the words beside it say the same. */
function Dots({ place, count }: { place: number; count: number }) {
  const state = (index: number) => (index < place ? 'done' : index === place ? 'half' : 'none');
  return (
    <span aria-hidden="true">
      {Array.from({ length: count }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the dots are their places
        <i key={index} className="dot" data-state={state(index)} />
      ))}
    </span>
  );
}

/**
 * The questions, one section at a time. The radios are left to the browser: sections are hidden, never removed, so going
 * back loses nothing, and what was chosen before the script arrived counts. Without a script everything is shown.
 */
export function Questionnaire({ questions, context, focusFirst, onTouched, onFinish }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const [step, setStep] = useState<number | null>(null);
  const [filled, setFilled] = useState<Filled | null>(null);
  const focusOn = useRef(focusFirst ? '[data-step="0"] [tabindex]' : '');
  const last = questions.subScales.length;

  useEffect(() => setStep(0), []);
  useEffect(() => {
    if (step === null || !focusOn.current) return;
    form.current?.querySelector<HTMLElement>(focusOn.current)?.focus();
    focusOn.current = '';
  });

  function open(to: number, name?: string) {
    focusOn.current = name ? `[name="${name}"]` : `[data-step="${to}"] [tabindex]`;
    setFilled(null);
    setStep(to);
  }

  function finish(now: Filled) {
    if (now.seat) onFinish({ ...now, seat: now.seat });
  }

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (step !== null && step < last) return open(step + 1);
    const now = readForm(event.currentTarget, questions, context);
    if (now.missing.length > 0 || !now.seat) setFilled(now);
    else finish(now);
  }

  const hide = (index: number) => step !== null && step !== index;
  return (
    <form className="dx-form" ref={form} onSubmit={submit} onChange={onTouched}>
      {questions.subScales.map(({ id, name, text }, index) => (
        <section key={id} data-step={index} hidden={hide(index)}>
          <p className="eyebrow dx-progress">
            {step !== null && <Dots place={index} count={last} />}
            {words.section(index + 1, last)}
          </p>
          <Heading focusable>{name}</Heading>
          <p className="dx-note">{text}</p>
          {index === 0 && <RadioField name={seatName} legend={words.seat.question} answers={seatAnswers} />}
          {questions.questions
            .filter((question) => question.subScale === id)
            .map((question) => (
              <RadioField
                key={question.id}
                name={question.id}
                legend={question.text}
                question={question.id}
                answers={[
                  ...question.answers.map((answer, place) => ({ value: String(place + 1), text: answer })),
                  { value: 'dont-know', text: words.dontKnow },
                ]}
              />
            ))}
        </section>
      ))}
      <section data-step={last} hidden={hide(last)}>
        <p className="eyebrow">{words.companyEyebrow}</p>
        <Heading focusable>{words.company}</Heading>
        <p className="dx-note">{words.companyNote}</p>
        {context.questions.map(({ id, text, answers }) => (
          <RadioField
            key={id}
            name={contextName(id)}
            legend={text}
            answers={answers.map((answer) => ({ value: answer.id, text: answer.text }))}
          />
        ))}
      </section>
      {filled && (
        <Missing
          filled={filled}
          onOpen={open}
          onAnyway={() => form.current && finish(readForm(form.current, questions, context))}
        />
      )}
      {step !== null && (
        <p className="dx-buttons">
          {step > 0 && (
            <button type="button" className="btn" onClick={() => open(step - 1)}>
              {words.back}
            </button>
          )}
          <button type="submit" className="btn primary">
            {step === last ? words.finish : step === last - 1 ? words.toCompany : words.next}
          </button>
        </p>
      )}
    </form>
  );
}
