import { excerpt } from '../../domain/excerpt.ts';
import { isExplorableId } from '../../domain/explorables/explorables.ts';
import type { Bank } from '../../domain/learning/bank.ts';
import type { Happening } from '../../domain/learning/happenings.ts';
import { tellAnswer } from '../../domain/questions/question-types.ts';
import type { Answered, CourseEvent, Predicted } from '../../domain/record/event.ts';
import type { Outline } from '../../domain/record/progress.ts';
import { explorableNames } from '../../strings/explorable-titles.ts';
import { learningWords } from '../../strings/learning.ts';
import { quiz } from '../../strings/quiz.ts';
import { recordWords as words } from '../../strings/record.ts';
import { Emphasised } from '../quiz/Emphasised.tsx';

const own = learningWords.happenings;
/** Most letters shown of an answer; a text of one's own can have thousands. */
const LONGEST = 160;

interface Props extends Happening {
  outline: Outline;
  bank: Bank | undefined;
}

/** One line of what happened. What has left the course is said to have left it. */
export function HappeningText({ event, versions, outline, bank }: Props) {
  if (event.type === 'answered' || event.type === 'predicted')
    return <Marked event={event} outline={outline} bank={bank} />;
  return (
    <span>
      {tell(event, outline)}
      {versions > 1 && own.versions(versions)}
    </span>
  );
}

function tell(event: Exclude<CourseEvent, Answered | Predicted>, outline: Outline): string {
  if (event.type === 'diagnosed') return words.tookDiagnostic(words.diagnosed[event.seat]);
  if (event.type === 'drafted') return words.wroteTreaty;
  if (event.type === 'copied') return words.copied(event.entries);
  if (event.type === 'decided') return words.decided;
  if (event.type === 'explored')
    return words.explored(isExplorableId(event.explorable) ? explorableNames[event.explorable] : words.goneModel);
  const lessons = outline.modules.flatMap(({ lessons }) => lessons);
  const title = lessons.find(({ id }) => id === event.lesson)?.title;
  if (!title) return own.gone[event.type];
  if (event.type === 'opened') return words.opened(title);
  return event.text ? words.noted(title) : own.cleared(title);
}

/** An answer or a guess: what was asked, what was answered and how sure, where, and to which version. */
function Marked({ event, outline, bank }: { event: Answered | Predicted; outline: Outline; bank: Bank | undefined }) {
  const question = Object.hasOwn(outline.questions, event.question) ? outline.questions[event.question] : undefined;
  const asked = bank?.questions.get(event.question)?.asked;
  const answer = asked && excerpt(tellAnswer(asked, event.answer), LONGEST);
  // A list in the learner's order is not a quotation.
  const isList = event.answer.type === 'order' || event.answer.type === 'sort';
  const confidence = event.type === 'answered' && event.confidence;
  return (
    <span>
      {event.type === 'predicted' ? words.predicted : words.answered[event.outcome]}{' '}
      <Emphasised text={question?.stem ?? words.goneQuestion} />
      {answer && (
        <>
          {' — '}
          <Emphasised text={isList ? answer : own.quoted(answer)} />
        </>
      )}
      {confidence && `, ${quiz.confidence[confidence]}`}
      {event.type === 'answered' && event.setting && ` (${words.settings[event.setting] ?? words.elsewhere})`}
      {question && event.rev < question.rev && ` (${words.earlierVersion})`}
    </span>
  );
}
