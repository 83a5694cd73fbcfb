import { scoreAnswer } from '../../src/domain/questions/question-types.ts';
import type { Answer } from '../../src/domain/record/event.ts';
import type { Question } from '../../src/schemas/question.ts';

const text = 'In my own words: “both” – and {braces}.\nA second line, déjà vu.';

/** Answers to a question: the right one, then wrong ones of every sort that its lines allow. */
export function everyAnswer(question: Question): { right: Answer; wrong: Answer[] } {
  switch (question.type) {
    case 'choice': {
      const of = (option: string): Answer => ({ type: 'choice', option });
      const wrong = question.options.filter(({ right }) => !right).map(({ id }) => of(id));
      return { right: of(question.options.find(({ right }) => right)?.id ?? ''), wrong };
    }
    case 'choices': {
      const right = question.options.filter((one) => one.right).map(({ id }) => id);
      const others = question.options.filter((one) => !one.right).map(({ id }) => id);
      const of = (options: string[]): Answer => ({ type: 'choices', options });
      return {
        right: of(right),
        wrong: [
          of([...right, ...others]),
          ...right.map((id) => of([...right.filter((one) => one !== id), ...others.slice(0, 1)])),
        ].filter((answer) => scoreAnswer(question, answer).answered),
      };
    }
    case 'order': {
      const items = question.items.map(({ id }) => id);
      const of = (items: string[]): Answer => ({ type: 'order', items });
      return { right: of(items), wrong: [of(items.toReversed()), of([...items.slice(1), ...items.slice(0, 1)])] };
    }
    case 'sort': {
      const of = (choose: (group: string) => string): Answer => ({
        type: 'sort',
        groups: Object.fromEntries(question.items.map(({ id, group }) => [id, choose(group)])),
      });
      const groups = question.groups.map(({ id }) => id);
      const next = (group: string) => groups[(groups.indexOf(group) + 1) % groups.length] ?? '';
      return { right: of((group) => group), wrong: [of(next)] };
    }
    case 'number': {
      const of = (value: number): Answer => ({ type: 'number', value });
      const far = question.answer + question.tolerance + 1;
      return { right: of(question.answer), wrong: [...question.wrong.map(({ value }) => of(value)), of(far)] };
    }
    case 'model': {
      const points = question.points.map(({ id }) => id);
      const of = (points: string[]): Answer => ({ type: 'model', text, points });
      return { right: of(points), wrong: points.map((_, count) => of(points.slice(0, count))) };
    }
  }
}
