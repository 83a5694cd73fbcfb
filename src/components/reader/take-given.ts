import { addGiven, leaveOut, type ReadingContext } from '../../domain/class/add-papers.ts';
import { isClassFile, readClassFile } from '../../domain/class/class-file.ts';
import { type ClassState, changeList, openList } from '../../domain/class/class-state.ts';
import { type Given, isInside } from '../../domain/class/given.ts';
import type { LeftOutWhy, Papers } from '../../domain/class/paper.ts';
import { type Unpacking, unpackClass } from '../../domain/class/saved-class.ts';
import type { Student } from '../../domain/grades/student.ts';
import { findReceipts } from '../../domain/receipt/find-receipts.ts';
import { readList } from './read-list.ts';

/** One step of taking something in, short enough that the page stays at hand between two of them. */
export type Step = (state: ClassState) => ClassState;

/** What a saved class is called whose text was pasted. */
const FILE = 'truce-class';

const onPapers =
  (change: (papers: Papers) => Papers): Step =>
  (state) => ({ ...state, papers: change(state.papers) });

/** Whether the two lists have the very same students. */
const isSameList = (one: readonly Student[], other: readonly Student[]) =>
  JSON.stringify(one) === JSON.stringify(other);

/** Receipts one by one, then the list and what was settled. */
function* openSaved(saved: Unpacking, students: readonly Student[] | null, tell: () => void): Generator<Step> {
  yield onPapers(saved.start);
  for (let place = 0; place < saved.count; place++) yield onPapers(saved.step);
  yield (state) => {
    if (state.list && students && !isSameList(state.list.students, students)) tell();
    return openList(state, students, saved.finish());
  };
}

/**
 * A saved class. Anybody can write such a file and hand it in, so it is opened as one only where a person chose it alone;
 * elsewhere its receipts are read like any others, and nothing else of it counts.
 */
function* takeSaved(
  { source, text }: { source: string; text: string },
  context: ReadingContext,
  isAlone: boolean,
  tell: () => void,
): Generator<Step> {
  const leave = (why: LeftOutWhy) => onPapers((papers) => leaveOut(papers, source, why));
  if (isInside(source)) return yield leave({ type: 'class-inside' });
  const read = readClassFile(text);
  if (!read.ok) return yield leave({ type: 'class', reason: read.reason });
  const saved = unpackClass(read.value, context, source || FILE);
  if (isAlone) return yield* openSaved(saved, read.value.students, tell);
  for (let place = 0; place < saved.count; place++) yield onPapers(saved.stepAsGiven);
  yield leave({ type: 'class-beside' });
}

/** Whether this is a table and not a heap of codes in one. */
const isTable = (source: string, text: string) => /\.(csv|tsv)$/i.test(source) && findReceipts(text).length === 0;

function* takeList(source: string, text: string): Generator<Step> {
  const list = readList(text);
  yield (state) => {
    const leave = (why: LeftOutWhy) => ({ ...state, papers: leaveOut(state.papers, source, why) });
    if (!list.ok) return leave({ type: 'list', reason: list.reason });
    if (isInside(source)) return leave({ type: 'list-inside' });
    return state.list ? leave({ type: 'second-list' }) : changeList(state, list.value);
  };
}

/**
 * Takes in what was given: a saved class, a list of students, or whatever may hold receipts.
 * @param isAlone whether it was given by itself and nothing is open yet, as a class is when one carries on with it
 * @param tellList called when the list of a saved class is not used, because there is another already
 */
export function* takeGiven(
  given: Given,
  context: ReadingContext,
  isAlone: boolean,
  tellList: () => void,
): Generator<Step> {
  if ('fault' in given) return yield onPapers((papers) => addGiven(papers, given, context));
  const { source, text } = given;
  if (isClassFile(text)) yield* takeSaved(given, context, isAlone, tellList);
  else if (isTable(source, text)) yield* takeList(source, text);
  else yield onPapers((papers) => addGiven(papers, given, context));
}
