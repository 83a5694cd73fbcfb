import { listQuestions } from '../../src/domain/assignment/assigned-questions.ts';
import type { Assignment } from '../../src/domain/assignment/assignment.ts';
import type { Catalogue } from '../../src/domain/assignment/catalogue.ts';
import { explorables } from '../../src/domain/explorables/explorables.ts';
import type { AskedOf } from '../../src/domain/questions/asked.ts';
import { questionTypes, scoreAnswer } from '../../src/domain/questions/question-types.ts';
import type { Answer, Confidence, CourseEvent, NewEvent } from '../../src/domain/record/event.ts';
import { treatyParts } from '../../src/domain/treaty.ts';
import type { Question, QuestionType } from '../../src/schemas/question.ts';
import { makeRandom } from './corrupt.ts';
import { published } from './published-questions.ts';

/** How an invented student works. */
export interface Habits {
  /** The same number gives the same work. */
  seed: number;
  /** 0 knows nothing, 1 everything. */
  skill: number;
  /** When the work is begun, as ISO 8601 in UTC. */
  from: string;
  /** Share of the questions that are answered, 0 to 1. */
  share: number;
  /** A break after half of the work, in hours: another sitting. */
  breakHours: number;
}

const questions = new Map(published.map((question) => [question.id, question]));
const pick = <T>(from: readonly T[], random: () => number): T => from[Math.floor(random() * from.length)] as T; // never empty

const written = [
  'They count different things and meet too late to notice.',
  'Sales wants the quarter, Marketing wants the year. I saw this at my uncle’s bakery: nobody asked the counter.',
  'Because “lead” means two things.\n\n1. a name\n2. somebody who answers',
  'Größere Ziele, gemeinsame Zahlen – und ein Termin pro Woche. 🙂',
  '=SUM(A1:A9) is what our CRM calls agreement <b>so far</b>.',
];

/** A wrong answer that somebody might give: the first wrong option draws most. */
function answerWrong(question: Question, random: () => number): Answer {
  switch (question.type) {
    case 'choice': {
      const wrong = question.options.filter(({ right }) => !right);
      return { type: 'choice', option: (random() < 0.6 ? wrong[0] : pick(wrong, random))?.id ?? '' };
    }
    case 'choices':
      return {
        type: 'choices',
        options: question.options.filter(({ right }, place) => (place === 0 ? !right : right)).map(({ id }) => id),
      };
    case 'order': {
      const [first = '', second = '', ...rest] = question.items.map(({ id }) => id);
      return {
        type: 'order',
        items: random() < 0.5 ? [second, first, ...rest] : [...rest, first, second].toReversed(),
      };
    }
    case 'sort': {
      const moved = pick(question.items, random).id;
      const other = (group: string) => question.groups.find(({ id }) => id !== group)?.id ?? group;
      return {
        type: 'sort',
        groups: Object.fromEntries(question.items.map(({ id, group }) => [id, id === moved ? other(group) : group])),
      };
    }
    case 'number':
      return { type: 'number', value: random() < 0.7 ? (question.wrong[0]?.value ?? 0) : question.answer + 7.5 };
    case 'model':
      return { type: 'model', text: pick(written, random), points: question.points.slice(1).map(({ id }) => id) };
  }
}

const rightAnswer = <T extends QuestionType>(question: AskedOf<T>): Answer =>
  questionTypes[question.type].right(question);

function answerRight(question: Question, random: () => number): Answer {
  const right = rightAnswer(question);
  return right.type === 'model' ? { ...right, text: pick(written, random) } : right;
}

/** How hard a question is, 0.1 to 0.6, the same for everybody. */
const hardness = (id: string): number =>
  0.1 + (([...id].reduce((sum, one) => sum + one.charCodeAt(0), 0) * 7) % 51) / 100;

/**
 * What an invented student does for an assignment: opens the lessons, answers the questions, mostly tries again after a
 * wrong answer, takes the diagnostic, decides in the cases and writes on the treaty. The same for the same habits.
 */
export function workFor(
  assignment: Assignment,
  catalogue: Catalogue,
  { seed, skill, from, share, breakHours }: Habits,
): CourseEvent[] {
  const random = makeRandom(seed);
  const events: CourseEvent[] = [];
  let time = Date.parse(from);
  const add = (event: NewEvent, seconds: number) => {
    time += Math.round((seconds + random() * seconds) * 1_000);
    events.push({ v: 1, id: `e-${seed}-${events.length}`, at: new Date(time).toISOString(), ...event } as CourseEvent); // an event and what the store adds
  };
  const lists = listQuestions(assignment, catalogue);
  const all = [...new Set(lists.flatMap((list) => list.questions.map(({ id }) => id)))];
  const skipped = new Set(all.filter((_, place) => place >= Math.ceil(share * all.length)));
  const ask = (lesson: string, id: string) => {
    const question = questions.get(id);
    if (!question || skipped.has(id) || events.some((event) => event.type === 'answered' && event.question === id))
      return;
    if (id === all[Math.floor(all.length / 2)]) time += breakHours * 3_600_000;
    for (let one = 0; one < 3; one++) {
      const isKnown = random() < Math.min(0.98, Math.max(0.05, skill + 0.5 - hardness(id) + one * 0.35));
      const answer = isKnown ? answerRight(question, random) : answerWrong(question, random);
      const score = scoreAnswer(question, answer);
      if (!score.answered) throw new Error(`${id} was answered and not marked.`);
      const { outcome, earned, possible } = score;
      const sure: Confidence = pick(
        isKnown ? ['certain', 'fairly-sure'] : ['guessing', 'fairly-sure', 'certain'],
        random,
      );
      const base = {
        type: 'answered' as const,
        lesson,
        question: id,
        rev: question.rev,
        answer,
        outcome,
        earned,
        possible,
      };
      add(random() < 0.9 ? { ...base, confidence: sure } : base, one === 0 ? 25 : 8);
      if (outcome === 'right' || random() < 0.4) return;
    }
  };
  assignment.tasks.forEach((task, place) => {
    if (task.type === 'lesson') add({ type: 'opened', lesson: task.lesson }, 60);
    if (task.type === 'lesson') time += 300_000;
    for (const { lesson, id } of lists[place]?.questions ?? []) ask(lesson, id);
    if (task.type === 'diagnostic' && share > 0.6)
      add({ type: 'diagnosed', edition: 1, seat: 'other', answers: { 'shared-plan': 3 }, context: {} }, 200);
    if (task.type === 'case' && share > 0.7)
      for (const decision of catalogue.cases.find(({ id }) => id === task.case)?.decisions ?? [])
        add({ type: 'decided', case: task.case, decision, choice: 'wait' }, 60);
    if (task.type === 'explorable' && share > 0.6) {
      const { explorable, setup } = task;
      const told = { ask: 'first', prediction: { sales: 40 }, result: { sales: 25 } };
      add({ type: 'explored', lesson: explorables[explorable].lesson, explorable, ...told, setup }, 120);
    }
    if (task.type === 'treaty')
      add(
        {
          type: 'drafted',
          fields: Object.fromEntries(
            treatyParts.flatMap((part) => part.fields.slice(0, 1).map((field) => [field.id, pick(written, random)])),
          ),
        },
        400,
      );
  });
  return events;
}
