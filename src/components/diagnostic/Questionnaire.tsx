import type { DiagnosticContext, DiagnosticQuestions } from '../../schemas/diagnostic.ts';
import { diagnosticWords as words } from '../../strings/diagnostic.ts';
import type { Gaps } from './Missing.tsx';
import { QuestionSteps } from './QuestionSteps.tsx';
import { RadioField } from './RadioField.tsx';
import { contextName, type Filled, readForm, type Seat, seatName, seats } from './read-form.ts';

interface Props {
  questions: DiagnosticQuestions;
  context: DiagnosticContext;
  /** Puts the focus on the first question: the reader has just asked to take it again. */
  focusFirst: boolean;
  /** Called at each choice. */
  onTouched: () => void;
  onFinish: (filled: Filled & { seat: Seat }) => void;
}

const seatAnswers = seats.map((seat) => ({ value: seat, text: words.seat.answers[seat] }));

/** The seat may not be left open; any other question may. */
function listGaps({ seat, missing }: Filled): Gaps {
  const open = missing.map(({ id, text, step }) => ({ name: id, text, step }));
  if (seat) return { open, note: words.missing.note, anyway: words.missing.anyway };
  const first = { name: seatName, text: words.seat.question, step: 0 };
  return { open: [first, ...open], note: words.missing.seatNote, anyway: null };
}

/** The diagnostic for one person: where they sit, the twenty questions, and five about the company. */
export function Questionnaire({ questions, context, focusFirst, onTouched, onFinish }: Props) {
  return (
    <QuestionSteps
      questions={questions}
      before={
        <>
          <p className="dx-note">{words.intro}</p>
          <RadioField name={seatName} legend={words.seat.question} answers={seatAnswers} />
        </>
      }
      further={{
        eyebrow: words.companyEyebrow,
        heading: words.company,
        note: words.companyNote,
        button: words.toCompany,
        fields: context.questions.map(({ id, text, answers }) => ({
          name: contextName(id),
          legend: text,
          answers: answers.map((answer) => ({ value: answer.id, text: answer.text })),
        })),
      }}
      focusFirst={focusFirst ? `[name="${seatName}"]` : ''}
      finish={words.finish}
      findGaps={(form) => listGaps(readForm(form, questions, context))}
      onTouched={onTouched}
      onFinish={(form) => {
        const filled = readForm(form, questions, context);
        if (filled.seat) onFinish({ ...filled, seat: filled.seat });
      }}
    />
  );
}
