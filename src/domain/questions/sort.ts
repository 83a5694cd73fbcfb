import type { QuestionRules } from './rules.ts';
import { markPoints } from './rules.ts';
import { shuffle } from './shuffle.ts';

/** Items to put into groups, a point each. Half sorted is not answered yet. */
export const sort: QuestionRules<'sort'> = {
  score(question, answer) {
    const given = new Map(Object.entries(answer?.groups ?? {}));
    const placed = question.items.filter((item) => question.groups.some((group) => group.id === given.get(item.id)));
    if (placed.length === 0) return { answered: false, missing: 'nothing-chosen' };
    if (placed.length < question.items.length) return { answered: false, missing: 'incomplete' };
    return markPoints(placed.filter((item) => given.get(item.id) === item.group).length, placed.length);
  },
  explain(question, answer) {
    const given = new Map(Object.entries(answer.groups));
    const allRight = question.items.every((item) => given.get(item.id) === item.group);
    return question.items.map(({ id, group, feedback }) =>
      given.get(id) === group
        ? { id, sign: 'right', text: allRight ? feedback : '' }
        : { id, sign: 'wrong', text: feedback, belongs: question.groups.find((one) => one.id === group)?.label ?? '' },
    );
  },
  right: (question) => ({
    type: 'sort',
    groups: Object.fromEntries(question.items.map((item) => [item.id, item.group])),
  }),
  tell(question, answer) {
    const given = new Map(Object.entries(answer.groups));
    return question.groups
      .map(({ id, label }) => [label, question.items.filter((item) => given.get(item.id) === id)] as const)
      .filter(([, items]) => items.length > 0)
      .map(([label, items]) => `${label}: ${items.map((item) => item.text).join(', ')}`)
      .join('; ');
  },
  reasons: (question) => [...question.items],
  arrange: (question, seed) => shuffle(question.items, seed),
};
