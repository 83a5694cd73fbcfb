import type { QuestionRules } from './rules.ts';
import { markPoints } from './rules.ts';
import { shuffle } from './shuffle.ts';

/** Counts the pairs that stand the right way round: one item out of place then costs little, a reversed list all. */
function countPairs(right: readonly string[], given: readonly string[]): number {
  const places = right.map((id) => given.indexOf(id));
  return places.flatMap((place, i) => places.slice(i + 1).filter((later) => place < later)).length;
}

/** Items to put in order. "Partly" begins above half of the pairs, which is what chance gives. */
export const order: QuestionRules<'order'> = {
  score(question, answer) {
    const ids = question.items.map((item) => item.id);
    if (!answer) return { answered: false, missing: 'nothing-chosen' };
    if (!ids.every((id) => answer.items.includes(id))) return { answered: false, missing: 'incomplete' };
    const possible = (ids.length * (ids.length - 1)) / 2;
    return markPoints(countPairs(ids, answer.items), possible, possible / 2);
  },
  explain(question, answer) {
    const known = answer.items.filter((id) => question.items.some((item) => item.id === id));
    const allRight = question.items.every((item, i) => known[i] === item.id);
    return question.items.map(({ id, feedback }, i) =>
      known[i] === id
        ? { id, sign: 'right', text: allRight ? feedback : '' }
        : { id, sign: 'wrong', text: feedback, belongs: String(i + 1) },
    );
  },
  right: (question) => ({ type: 'order', items: question.items.map((item) => item.id) }),
  tell: (question, answer) =>
    answer.items
      .flatMap((id) => question.items.filter((item) => item.id === id))
      .map((item, i) => `${i + 1}. ${item.text}`)
      .join('; '),
  reasons: (question) => [...question.items],
  arrange(question, seed) {
    const shown = shuffle(question.items, seed);
    // A list that starts in the right order would answer itself.
    return shown.every((item, i) => item === question.items[i]) ? [...shown.slice(1), ...shown.slice(0, 1)] : shown;
  },
};
