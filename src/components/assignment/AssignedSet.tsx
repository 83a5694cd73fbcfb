import type { CourseEvent } from '../../domain/record/event.ts';
import type { RecordStore } from '../../store/store.ts';
import { assignmentWords } from '../../strings/assignment.ts';
import { quiz } from '../../strings/quiz.ts';
import type { PracticeQuestion } from '../practice/practice-file.ts';
import { Boundary } from '../quiz/Boundary.tsx';
import { Broken } from '../quiz/Broken.tsx';
import { Pips } from '../quiz/Pips.tsx';
import { QuestionFrame } from '../quiz/QuestionFrame.tsx';
import { Saved } from '../quiz/Saved.tsx';
import { Summary } from '../quiz/Summary.tsx';
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
  const { held, keeping, person, isKeeping, retry } = answers;
  const { place, go, root, touch, keep, restored, keepUnchecked } = usePlace(`${SETTING}:${name}`, ids, asked, answers);
  const now = asked[place];
  const made = events.filter(
    (event) => event.type === 'answered' && event.question === now?.id && event.rev === now.rev,
  ).length;

  return (
    <div className="quiz" ref={root} onChange={touch}>
      <div className="top">
        <span>{now ? words.progress(place + 1, ids.length) : words.atEnd}</span>
        <Pips ids={ids} held={held} place={place} go={go} />
      </div>
      {now && <p className="as-tries">{words.made(made, limit)}</p>}
      {asked.map((question, i) => {
        const { id } = question;
        const next = { label: i + 1 < ids.length ? quiz.next : words.finish, go: () => go(i + 1) };
        return (
          <Boundary key={id} fallback={<Broken next={next} now={i === place} />}>
            <QuestionFrame
              question={question}
              // A guess made before reading is no news any more.
              held={{ ...held.get(id), guess: undefined }}
              keep={keep}
              draft={restored.get(id)}
              keepUnchecked={keepUnchecked}
              retry={retry}
              next={next}
              now={i === place}
              lesson={lessonOf(id)?.url ?? ''}
              heading="h3"
            />
          </Boundary>
        );
      })}
      {!now && (
        <Boundary fallback={null}>
          <Summary questions={asked} ids={ids} held={held} go={go} lessonOf={(id) => lessonOf(id)?.url ?? ''} />
        </Boundary>
      )}
      <Saved keeping={keeping} person={person} busy={isKeeping} />
    </div>
  );
}
