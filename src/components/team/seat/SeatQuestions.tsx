import { useMemo, useState } from 'react';
import { otherSeat, type TeamSeat } from '../../../domain/team/response.ts';
import { guessName } from '../../../domain/team/seal-draft.ts';
import type { SeatDraft } from '../../../domain/team/seat-draft.ts';
import type { DiagnosticQuestions } from '../../../schemas/diagnostic.ts';
import { seatWords as words } from '../../../strings/seat.ts';
import type { Gaps } from '../../diagnostic/Missing.tsx';
import { QuestionSteps } from '../../diagnostic/QuestionSteps.tsx';
import type { RadioFieldProps } from '../../diagnostic/RadioField.tsx';

interface Props {
  questions: DiagnosticQuestions;
  seat: TeamSeat;
  draft: SeatDraft;
  /** Moves the focus to the heading of the step that is open: the reader has just asked for it. */
  focus: boolean;
  /** Called at each choice with everything that is chosen by then. */
  onChosen: (chosen: SeatDraft['chosen']) => void;
  /** Called with the step, from 0, that is open now. */
  onStep: (step: number) => void;
  /** Called when the reader goes back from the first step. */
  onBack: () => void;
  /** Called with everything that is chosen when the reader seals it, gaps or not. */
  onFinish: (chosen: SeatDraft['chosen']) => void;
}

/** What is chosen in the form, by the name of the radios. */
function readChosen(form: HTMLFormElement): SeatDraft['chosen'] {
  return Object.fromEntries(
    [...new FormData(form)].filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

/** The questions with their numbers before them: who answers from a card or beside a sheet goes by these. */
const number = (content: DiagnosticQuestions): DiagnosticQuestions => ({
  ...content,
  questions: content.questions.map((question, i) => ({ ...question, text: words.numbered(i + 1, question.text) })),
});

/** The guessed questions, each with the words of its five answers and a way to guess nothing. */
function listGuesses({ questions, guesses }: DiagnosticQuestions, other: string): RadioFieldProps[] {
  return guesses.flatMap((id) => {
    const question = questions.find((one) => one.id === id);
    if (!question) return [];
    return {
      name: guessName(id),
      guess: id,
      legend: (
        <>
          <span className="seat-lead">{words.guesses.lead(other)}</span> {question.text}
        </>
      ),
      answers: [
        ...question.answers.map((text, place) => ({ value: String(place + 1), text })),
        { value: 'no-guess', text: words.guesses.none },
      ],
    };
  });
}

/** Everything without a choice; nothing of it is needed. */
function findGaps({ subScales, questions, guesses }: DiagnosticQuestions, chosen: SeatDraft['chosen']): Gaps {
  const asked = questions.map(({ id, text, subScale }) => ({
    name: id,
    text,
    step: subScales.findIndex((part) => part.id === subScale),
  }));
  const guessed = asked
    .filter(({ name }) => guesses.includes(name))
    .map(({ name, text }) => ({ name: guessName(name), text: words.guesses.open(text), step: subScales.length }));
  return { open: [...asked, ...guessed].filter(({ name }) => !chosen[name]), ...words.missing };
}

/** The twenty questions and the five guesses for one seat. */
export function SeatQuestions({ questions: asked, seat, draft, focus, ...on }: Props) {
  const questions = useMemo(() => number(asked), [asked]);
  const other = words.sides[otherSeat(seat)];
  // The form holds what is chosen from here on; what stood in the draft only fills it once.
  const [start] = useState(draft);
  return (
    <QuestionSteps
      questions={questions}
      further={{
        eyebrow: words.guesses.eyebrow,
        heading: words.guesses.heading,
        note: words.guesses.note(other),
        button: words.guesses.next,
        fields: listGuesses(questions, other),
      }}
      chosen={start.chosen}
      firstStep={start.step}
      focusFirst={focus ? `[data-step="${start.step}"] [tabindex]` : ''}
      finish={words.finish}
      findGaps={(form) => findGaps(questions, readChosen(form))}
      onTouched={(form) => on.onChosen(readChosen(form))}
      onStep={on.onStep}
      onBack={on.onBack}
      onFinish={(form) => on.onFinish(readChosen(form))}
    />
  );
}
