import type { Question, QuestionType } from '../../schemas/question.ts';
import type { AssignedQuestion } from '../assignment/assigned-questions.ts';
import { rankOf } from '../assignment/rank.ts';
import type { AskedOf } from '../questions/asked.ts';
import { questionTypes, scoreAnswer } from '../questions/question-types.ts';
import type { Answer, Answered, Confidence, CourseEvent } from '../record/event.ts';

/** A number from 0 to below 1 that the same name always gives. */
export const chance = (name: string): number => rankOf(1, name) / 2 ** 32;
const pick = <T>(from: readonly T[], name: string): T | undefined => from[Math.floor(chance(name) * from.length)];

/** An invented student. */
export interface Invented {
  /** Tells one from another. */
  id: string;
  /** 0 knows nothing, 1 everything. */
  skill: number;
  /** When the work is begun, in milliseconds since 1970. */
  from: number;
  /** What they may write in their own words. */
  texts: readonly string[];
}

const rightAnswer = <T extends QuestionType>(question: AskedOf<T>): Answer =>
  questionTypes[question.type].right(question);

/** A mistake that somebody might make. */
function wrongAnswer(question: Question, name: string): Answer {
  switch (question.type) {
    case 'choice': {
      const wrong = question.options.filter(({ right }) => !right);
      return { type: 'choice', option: (chance(`${name} first`) < 0.5 ? wrong[0] : pick(wrong, name))?.id ?? '' };
    }
    case 'choices':
      return { type: 'choices', options: question.options.slice(0, 2).map(({ id }) => id) };
    case 'order':
      return { type: 'order', items: question.items.map(({ id }) => id).reverse() };
    case 'sort': {
      const [group] = question.groups;
      return { type: 'sort', groups: Object.fromEntries(question.items.map(({ id }) => [id, group?.id ?? ''])) };
    }
    case 'number':
      return { type: 'number', value: question.wrong[0]?.value ?? question.answer + 1 };
    case 'model':
      return { type: 'model', text: '', points: question.points.slice(1).map(({ id }) => id) };
  }
}

const sureness: readonly Confidence[] = ['guessing', 'fairly-sure', 'certain'];

/** What an invented student answers: mostly one try a question, and often a second one after a mistake. */
export function inventWork(
  { id, skill, from, texts }: Invented,
  asked: readonly AssignedQuestion[],
  questions: ReadonlyMap<string, Question>,
): CourseEvent[] {
  const events: Answered[] = [];
  let time = from;
  for (const { id: question, lesson } of asked) {
    const full = questions.get(question);
    if (!full) continue;
    for (const tried of ['first', 'second']) {
      const name = `${id} ${question} ${tried}`;
      const hard = 0.6 * chance(question);
      const isKnown = chance(name) < skill + 0.3 - hard + (tried === 'second' ? 0.3 : 0);
      const given = isKnown ? rightAnswer(full) : wrongAnswer(full, name);
      const answer = given.type === 'model' ? { ...given, text: pick(texts, name) ?? '' } : given;
      const score = scoreAnswer(full, answer);
      if (!score.answered) break;
      const { outcome, earned, possible } = score;
      time += Math.round(20_000 + 60_000 * chance(`${name} time`));
      const confidence = pick(isKnown ? sureness.slice(1) : sureness, `${name} sure`) ?? 'guessing';
      const said = { type: 'answered' as const, lesson, question, rev: full.rev, answer, outcome, earned, possible };
      events.push({ v: 1, id: name, at: new Date(time).toISOString(), ...said, confidence });
      if (outcome === 'right' || chance(`${name} again`) < 0.3) break;
    }
  }
  return events;
}
