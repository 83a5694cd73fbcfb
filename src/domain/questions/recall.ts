import type { Answer, Answered, Confidence, CourseEvent, Outcome } from '../record/event.ts';

/** The last mark of a question. */
export interface Mark {
  answer: Answer;
  outcome: Outcome;
  earned: number;
  possible: number;
  confidence?: Confidence | undefined;
  /** When it was given, as the record has it; a mark made on this page has none. */
  at?: string;
}

/** What the record says about some questions, by question id. */
export interface Recalled {
  marks: Map<string, Mark>;
  /** What was guessed before reading. */
  guesses: Map<string, Answer>;
  /** Questions whose last answer was to an earlier version; they count as unanswered. */
  outdated: Set<string>;
}

/**
 * Folds the record, in order of time, to the last answer and the guess for each of these questions.
 * @param isShown whether an answer is one to show; a question asked anew begins empty although it has been answered
 */
export function recallAnswers(
  questions: readonly { id: string; rev: number }[],
  events: readonly CourseEvent[],
  isShown: (event: Answered) => boolean = () => true,
): Recalled {
  const revs = new Map(questions.map(({ id, rev }) => [id, rev]));
  const current = new Set<string>();
  const recalled: Recalled = { marks: new Map(), guesses: new Map(), outdated: new Set() };
  for (const event of events) {
    if (event.type !== 'answered' && event.type !== 'predicted') continue;
    const rev = revs.get(event.question);
    if (rev === undefined) continue;
    if (event.type === 'predicted') {
      if (event.rev === rev) recalled.guesses.set(event.question, event.answer);
    } else if (event.rev === rev) {
      const { answer, outcome, earned, possible, confidence, at } = event;
      if (isShown(event)) recalled.marks.set(event.question, { answer, outcome, earned, possible, confidence, at });
      current.add(event.question);
      recalled.outdated.delete(event.question);
    } else if (!current.has(event.question)) recalled.outdated.add(event.question);
  }
  return recalled;
}
