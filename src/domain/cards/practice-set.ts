import type { Day } from '../days.ts';
import type { Card } from './card.ts';

/** How many questions are practised at a time. */
export const SET_SIZE = 10;

/** Which come first: 0 answered wrong while certain, 1 wrong while fairly sure, 2 all others. */
function rank({ last }: Card): number {
  if (last?.answer.outcome !== 'wrong') return 2;
  return last.answer.confidence === 'certain' ? 0 : last.answer.confidence === 'fairly-sure' ? 1 : 2;
}

/** By rank, then by how long they have been due. The id decides between equals, so that every reload shows the same. */
const compareCards = (a: Card, b: Card): number =>
  rank(a) - rank(b) || a.due - b.due || (a.question < b.question ? -1 : 1);

/** The cards that are due on a day, those first that need it most. */
export function listDue(cards: Iterable<Card>, today: Day): Card[] {
  return [...cards].filter(({ due }) => due <= today).sort(compareCards);
}

/** The cards that are not due yet, the next one first. Those that were answered today are left for another day. */
export function listAhead(cards: Iterable<Card>, today: Day): Card[] {
  return [...cards]
    .filter(({ due, last }) => due > today && last?.day !== today)
    .sort((a, b) => a.due - b.due || compareCards(a, b));
}

/** Of cards with equal need, which stand together, takes one of each module in turn. */
function takeTurns(cards: readonly Card[], moduleOf: (question: string) => string): Card[] {
  const counts = new Map<string, number>();
  let group = 0;
  const placed = cards.map((card, place) => {
    const before = cards[place - 1];
    if (before && (before.due !== card.due || rank(before) !== rank(card))) group = place;
    const key = `${group} ${moduleOf(card.question)}`;
    const turn = counts.get(key) ?? 0;
    counts.set(key, turn + 1);
    return { card, group, turn };
  });
  return placed.sort((a, b) => a.group - b.group || a.turn - b.turn).map(({ card }) => card);
}

/**
 * The ids of the questions to practise next: the first ten, those with equal need from as many modules as can be, and
 * neighbours from different ones where that can be. A question never changes places with one of another rank.
 * @param cards in order, from `listDue` or `listAhead`
 * @param moduleOf the module of a question
 */
export function pickSet(cards: readonly Card[], moduleOf: (question: string) => string): string[] {
  const picked = takeTurns(cards, moduleOf).slice(0, SET_SIZE);
  const mixed: string[] = [];
  for (const tier of [0, 1, 2]) {
    const left = picked.filter((card) => rank(card) === tier).map(({ question }) => question);
    while (left.length > 0) mixed.push(...left.splice(findNeighbour(left, moduleOf, mixed.at(-1)), 1));
  }
  return mixed;
}

/** Place of the question to go next: the first one that leaves no two of a module side by side, now or later. */
function findNeighbour(left: readonly string[], moduleOf: (question: string) => string, before?: string): number {
  const last = before && moduleOf(before);
  const modules = left.map(moduleOf);
  const fits = (place: number) => {
    const next = modules[place];
    const rest = modules.toSpliced(place, 1);
    const count = (module: string | undefined) => rest.filter((one) => one === module).length;
    // What remains can be laid out when no module has more than every second place, and that of `next` not the first.
    return next !== last && rest.every((one) => count(one) <= (rest.length + (one === next ? 0 : 1)) / 2);
  };
  const fitting = modules.findIndex((_, place) => fits(place));
  if (fitting >= 0) return fitting;
  // One module has more than its share. Using it up wherever it may stand keeps its repetitions fewest.
  const most = Math.max(...modules.filter((one) => one !== last).map((one) => modules.filter((m) => m === one).length));
  return Math.max(
    0,
    modules.findIndex((one) => one !== last && modules.filter((m) => m === one).length === most),
  );
}
