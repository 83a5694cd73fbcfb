import type { ContextAnswers } from '../../domain/diagnostic/advise.ts';
import type { DiagnosticAnswers } from '../../domain/diagnostic/score.ts';
import type { Diagnosed } from '../../domain/record/event.ts';
import type { DiagnosticContext, DiagnosticQuestions } from '../../schemas/diagnostic.ts';

export type Seat = Diagnosed['seat'];
export const seats: readonly Seat[] = ['sales', 'marketing', 'other'];

/** Names of the radios in the form: context questions and the twenty may share an id. */
export const seatName = 'seat';
export const contextName = (id: string) => `context-${id}`;

/** What is chosen in the form. */
export interface Filled {
  seat: Seat | null;
  answers: DiagnosticAnswers;
  context: ContextAnswers;
  /** Questions of the twenty without any choice, in order. */
  missing: { id: string; text: string; step: number }[];
}

/** Reads the form as it stands; questions without a choice are left out of the answers. */
export function readForm(form: HTMLFormElement, questions: DiagnosticQuestions, context: DiagnosticContext): Filled {
  const data = new FormData(form);
  const stepOf = (subScale: string) => questions.subScales.findIndex(({ id }) => id === subScale);
  const answers: DiagnosticAnswers = {};
  const missing: Filled['missing'] = [];
  for (const { id, text, subScale } of questions.questions) {
    const value = data.get(id);
    if (value === null) missing.push({ id, text, step: stepOf(subScale) });
    else answers[id] = value === 'dont-know' ? value : Number(value);
  }
  const chosen = context.questions.flatMap(({ id }) => {
    const value = data.get(contextName(id));
    return typeof value === 'string' ? [[id, value] as const] : [];
  });
  return {
    seat: seats.find((seat) => seat === data.get(seatName)) ?? null,
    answers,
    context: Object.fromEntries(chosen),
    missing,
  };
}
