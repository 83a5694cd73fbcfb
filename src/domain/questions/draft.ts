import type { Answer } from '../record/event.ts';
import { isAnswer } from '../record/parse-event.ts';

/** The work on one question that has not been checked yet. */
export interface QuestionDraft {
  /** When it was last changed, as ISO 8601 in UTC. An answer that was checked then or later wins. */
  at: string;
  /** What stands in the inputs; undefined when nothing that can be read does. */
  answer?: Answer | undefined;
  /** How sure the learner is, if it is one of the values that can be chosen. */
  confidence?: unknown;
  /** Whether the model answer may be seen. */
  revealed?: boolean;
}

/** The unfinished work on a quiz. */
export interface QuizDraft {
  /** Id of the question that is shown, "" for the summary; undefined while the quiz has not been touched. */
  shown?: string | undefined;
  /** By question id. */
  questions: Map<string, QuestionDraft>;
}

/** Anything as an object: what is none becomes one without the fields that are looked for. */
const toObject = (value: unknown): Record<string, unknown> => Object(value);

/** Writes a draft so that it can be stored as JSON. */
export const packDraft = ({ shown, questions }: QuizDraft): unknown => ({
  shown,
  questions: Object.fromEntries(questions),
});

/** Reads what `packDraft` wrote, whatever has become of it: what is odd is left out. */
export function unpackDraft(value: unknown): QuizDraft {
  const { shown, questions } = toObject(value);
  const held = Object.entries(toObject(questions)).flatMap(([id, entry]): [string, QuestionDraft][] => {
    const { at, answer, confidence, revealed } = toObject(entry);
    if (typeof at !== 'string') return [];
    return [[id, { at, answer: isAnswer(answer) ? answer : undefined, confidence, revealed: revealed === true }]];
  });
  return { shown: typeof shown === 'string' ? shown : undefined, questions: new Map(held) };
}
