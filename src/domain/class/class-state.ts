import type { Roster, Student } from '../grades/student.ts';
import { noPapers, type Papers } from './paper.ts';
import { type Hands, listHeld } from './saved-class.ts';
import type { Hand } from './settle.ts';

/** The students of a class. */
export interface ClassList {
  students: readonly Student[];
  /** What is known of the list; null when it comes from a saved class. */
  roster: Roster | null;
}

/** A class as it is open on the page. */
export interface ClassState {
  papers: Papers;
  list: ClassList | null;
  hands: Hands;
  /** Id of the assignment that the reader chose; null for the one with most receipts. */
  chosen: string | null;
  /** Whether it was made up for the course. */
  invented: boolean;
}

export const emptyClass: ClassState = { papers: noPapers, list: null, hands: new Map(), chosen: null, invented: false };

/** Puts in a list of students. What was settled by hand stays where the new list has the very same student. */
export function changeList(state: ClassState, list: ClassList | null): ClassState {
  const found = new Map((list?.students ?? []).map((student) => [JSON.stringify(student), student]));
  const hands = [...state.hands].flatMap(([key, hand]): [number, Hand][] => {
    const now = hand === 'nobody' ? hand : found.get(JSON.stringify(hand));
    return now ? [[key, now]] : [];
  });
  return { ...state, list, hands: new Map(hands) };
}

/** Whether nothing is lost when a saved class is opened: no receipt is here, nor anything held back. A list may be. */
export const isUnopened = ({ papers }: ClassState): boolean =>
  papers.papers.length === 0 && listHeld(papers).length === 0;

/**
 * Puts in the list of a saved class and what was settled with it. A list that is here already stays, with what was settled
 * for those of its students who are the very same; and what was settled here goes before what was saved.
 */
export function openList(state: ClassState, students: readonly Student[] | null, hands: Hands): ClassState {
  const list = state.list ?? (students && { students, roster: null });
  const saved = changeList({ ...state, hands }, list);
  return { ...saved, hands: new Map([...saved.hands, ...state.hands]) };
}

/** Says whose a receipt is; null leaves it to what is found. */
export function changeHand(state: ClassState, key: number, hand: Hand | null): ClassState {
  const hands = new Map(state.hands);
  if (hand === null) hands.delete(key);
  else hands.set(key, hand);
  return { ...state, hands };
}

/** Forgets what was left out, except codes that still wait for their assignment. */
export function clearLeftOut(papers: Papers): Papers {
  return { ...papers, leftOut: papers.leftOut.filter(({ why }) => why.type === 'waits') };
}
