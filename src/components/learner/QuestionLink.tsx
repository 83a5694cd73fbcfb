import { excerpt } from '../../domain/excerpt.ts';
import { dropEmphasis } from '../../domain/questions/emphasis.ts';
import type { Outline } from '../../domain/record/progress.ts';
import { recordWords } from '../../strings/record.ts';

interface Props {
  /** Id of a question. */
  id: string;
  outline: Outline;
  /** Address under which each question has its page, with a slash at its end. */
  questionPages: string;
}

/** A question by the beginning of its stem, linked to its own page; one that has left the course has none. */
export function QuestionLink({ id, outline, questionPages }: Props) {
  const question = Object.hasOwn(outline.questions, id) ? outline.questions[id] : undefined;
  if (!question) return <span>{recordWords.goneQuestion}</span>;
  return <a href={`${questionPages}${id}/`}>{excerpt(dropEmphasis(question.stem), 110)}</a>;
}
