import type { Student } from '../grades/student.ts';
import { addGiven, type ReadingContext, readAnyway } from './add-papers.ts';
import type { LeftOut, Papers } from './paper.ts';
import type { Hand } from './settle.ts';

/** A receipt as it came, file or code. */
export interface SavedPaper {
  source: string;
  text: string;
  /** There for one that was left out because it is from the future, and was not taken in. */
  left?: true;
}

/** A class as it is saved: what was handed in, whose it is, and the list of students. */
export interface SavedClass {
  /** Codes of the assignments whose links were given. */
  links: string[];
  papers: SavedPaper[];
  /** The list of students; null without one. */
  students: Student[] | null;
  /** Whose a receipt is by hand: its place in `papers` and the student's in `students`, or null for nobody's. */
  hands: [paper: number, student: number | null][];
}

/** Whose receipts are, by the key of their papers, where a person said so. */
export type Hands = ReadonlyMap<number, Hand>;

/** What is left out for now only, and is saved with a class: codes that wait for their assignment, and what is from the future. */
export const listHeld = ({ leftOut }: Papers): LeftOut[] =>
  leftOut.filter(({ why }) => why.type === 'waits' || why.type === 'future');

/** Puts together what is saved of a class, with what is left out for now only. */
export function packClass(all: Papers, students: readonly Student[] | null, hands: Hands): SavedClass {
  const { papers, links } = all;
  return {
    links: [...links.values()],
    papers: [
      ...papers.map(({ source, text }) => ({ source, text })),
      ...listHeld(all).map(({ source, text, why }): SavedPaper => {
        const paper = { source, text };
        return why.type === 'future' ? { ...paper, left: true } : paper;
      }),
    ],
    students: students && [...students],
    hands: papers.flatMap(({ key }, place): SavedClass['hands'] => {
      const hand = hands.get(key);
      if (hand === undefined) return [];
      const student = hand === 'nobody' ? null : (students?.indexOf(hand) ?? -1);
      return student !== null && student < 0 ? [] : [[place, student]];
    }),
  };
}

/** Adds one paper of a saved class. One from the future is left out again, unless whoever saved it had taken it in. */
function addSaved(papers: Papers, saved: SavedPaper, context: ReadingContext): Papers {
  const next = addGiven(papers, saved, context);
  const left = next.leftOut.at(-1);
  const isNew = left && left.key >= papers.keys && left.why.type === 'future';
  return isNew && !saved.left ? readAnyway(next, left.key, context) : next;
}

/** A saved class, ready to be read: `start` adds its links, `step` the next paper, `finish` gives what was settled by hand. */
export interface Unpacking {
  count: number;
  start(papers: Papers): Papers;
  /** Adds the next paper without trust in the file: as one that a student handed in, whatever it says of itself. */
  stepAsGiven(papers: Papers): Papers;
  step(papers: Papers): Papers;
  finish(): Hands;
}

/**
 * Reads a saved class back into what was given before. Its papers are read as new ones; those that are here already are
 * named and stay once. A link that is here already stays the one to go by.
 * @param source what the file is called
 */
export function unpackClass(
  { links, papers, students, hands }: SavedClass,
  context: ReadingContext,
  source = '',
): Unpacking {
  const keys = new Map<number, number>();
  let place = 0;
  return {
    count: papers.length,
    start(before) {
      const after = links.reduce((all, text) => addGiven(all, { source: '', text }, context), before);
      if (after.links === before.links) return after;
      return { ...after, links: new Map([...after.links, ...before.links]) };
    },
    stepAsGiven(before) {
      const saved = papers[place++];
      return saved ? addGiven(before, { source: saved.source || source, text: saved.text }, context) : before;
    },
    step(before) {
      const saved = papers[place];
      if (!saved) return before;
      const after = addSaved(before, saved, context);
      const added = after.papers.find(({ text }) => text === saved.text);
      if (added) keys.set(place, added.key);
      place++;
      return after;
    },
    finish: () =>
      new Map(
        hands.flatMap(([paper, student]): [number, Hand][] => {
          const key = keys.get(paper);
          const hand = student === null ? 'nobody' : students?.[student];
          return key === undefined || hand === undefined ? [] : [[key, hand]];
        }),
      ),
  };
}
