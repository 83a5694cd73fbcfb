import type { Question } from '../schemas/question.ts';

/** What choosing needs to know of a lesson. */
export interface WarmUpLesson<Q> {
  id: string;
  /** Id of the question that is guessed at before reading. */
  pretest: string;
  /** The questions of its quiz. */
  questions: readonly Q[];
}

/** A question from an earlier lesson. */
export interface WarmUp<L, Q> {
  lesson: L;
  question: Q;
}

/** How many lessons back a question comes from, in turn. Falling, because rising would ask the same lesson three times. */
const DISTANCES = [3, 2, 1];

/** Letters to read; the shorter of two questions is asked, because the lesson is what the reader came for. */
const measure = (question: Question): number => JSON.stringify(question).length;

/** Whether more is asked than to recall the text. */
const isAbove = ({ level }: Question): boolean => level !== 'recall';

/** Whether it can be asked elsewhere: "the lesson" would be taken for the one that begins with it. */
const standsAlone = ({ stem }: Question): boolean => !/\blesson/i.test(stem);

/**
 * Chooses the question from an earlier lesson with which each lesson begins: the same for every reader, so that it can
 * be set as work. It comes from three, two or one lessons before, in turn; it is a `choice` question of application or
 * judgement, never the guess before reading, none that speaks of “the lesson”, and none is used twice. Where the
 * lesson whose turn it is has none left, another of the three gives one, and any choice question will do where none has.
 * @param lessons in reading order
 * @returns the question by id of the lesson that begins with it; the first lesson has none
 */
export function chooseWarmUps<Q extends Question, L extends WarmUpLesson<Q>>(
  lessons: readonly L[],
): Map<string, WarmUp<L, Q>> {
  const used = new Set<string>();
  const chosen = new Map<string, WarmUp<L, Q>>();
  for (const [place, { id }] of lessons.entries()) {
    const turn = DISTANCES.map((_, i) => DISTANCES[(place + 1 + i) % DISTANCES.length] ?? 1);
    const free = turn.flatMap((distance) => {
      const lesson = lessons[place - distance];
      return (lesson?.questions ?? [])
        .filter((one) => one.type === 'choice' && one.id !== lesson?.pretest && !used.has(one.id))
        .toSorted((a, b) => measure(a) - measure(b))
        .flatMap((question) => (lesson ? { lesson, question } : []));
    });
    const best = free.find(({ question }) => isAbove(question) && standsAlone(question));
    const warmUp = best ?? free.find(({ question }) => isAbove(question)) ?? free[0];
    if (!warmUp) continue;
    used.add(warmUp.question.id);
    chosen.set(id, warmUp);
  }
  return chosen;
}
