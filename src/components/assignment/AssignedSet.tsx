import type { CourseEvent } from '../../domain/record/event.ts';
import type { RecordStore } from '../../store/store.ts';
import { assignmentWords } from '../../strings/assignment.ts';
import { AskedInTurn } from '../practice/AskedInTurn.tsx';
import type { PracticeQuestion } from '../practice/practice-file.ts';
import { useAnswers } from '../quiz/use-answers.ts';
import { usePlace } from '../quiz/use-place.ts';

const words = assignmentWords.set;
/** How the record names what is answered here. */
const SETTING = 'assignment';

interface Props {
  /** Names the set in this tab, for what is not checked yet. */
  name: string;
  questions: readonly PracticeQuestion[];
  /** How many tries at a question count; 0 for all. */
  limit: number;
  events: readonly CourseEvent[];
  open: () => Promise<RecordStore>;
}

/** Questions of an assignment, one at a time. What was answered elsewhere counts for it and is shown as answered. */
export function AssignedSet({ name, questions, limit, events, open }: Props) {
  const lessons = new Map(questions.map(({ asked, lesson }) => [asked.id, lesson]));
  const asked = questions.map((question) => question.asked);
  const ids = asked.map(({ id }) => id);
  const lessonOf = (id: string) => lessons.get(id);
  const answers = useAnswers((id) => lessonOf(id)?.id ?? '', asked, open, { setting: SETTING, isShown: () => true });
  const turn = usePlace(`${SETTING}:${name}`, ids, asked, answers);
  const now = asked[turn.place];
  const made = events.filter(
    (event) => event.type === 'answered' && event.question === now?.id && event.rev === now.rev,
  ).length;

  return (
    <AskedInTurn
      {...{ asked, answers, turn, words }}
      urlOf={(id) => lessonOf(id)?.url ?? ''}
      note={now && <p className="as-tries">{words.made(made, limit)}</p>}
    />
  );
}
