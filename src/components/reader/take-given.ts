import { addGiven, leaveOut, type ReadingContext } from '../../domain/class/add-papers.ts';
import { isClassFile, readClassFile } from '../../domain/class/class-file.ts';
import { type ClassState, changeList } from '../../domain/class/class-state.ts';
import type { Given } from '../../domain/class/given.ts';
import type { Papers } from '../../domain/class/paper.ts';
import { unpackClass } from '../../domain/class/saved-class.ts';
import { findReceipts } from '../../domain/receipt/find-receipts.ts';
import { readList } from './read-list.ts';

/** One step of taking something in, short enough that the page stays at hand between two of them. */
export type Step = (state: ClassState) => ClassState;

const onPapers =
  (change: (papers: Papers) => Papers): Step =>
  (state) => ({ ...state, papers: change(state.papers) });

/** Receipts one by one, then the list and what was settled, unless there is a list already. */
function* openSaved(source: string, text: string, context: ReadingContext, tell: () => void): Generator<Step> {
  const read = readClassFile(text);
  if (!read.ok) return yield onPapers((papers) => leaveOut(papers, source, { type: 'class', reason: read.reason }));
  const saved = unpackClass(read.value, context);
  yield onPapers(saved.start);
  for (let place = 0; place < saved.count; place++) yield onPapers(saved.step);
  const { students } = read.value;
  yield (state) => {
    if (state.list) {
      if (students) tell();
      return state;
    }
    const withList = students ? changeList(state, { students, roster: null }) : state;
    return { ...withList, hands: new Map([...withList.hands, ...saved.finish()]) };
  };
}

/** Whether this is a table and not a heap of codes in one. */
const isTable = (source: string, text: string) => /\.(csv|tsv)$/i.test(source) && findReceipts(text).length === 0;

/**
 * Takes in what was given: a saved class, a list of students, or whatever may hold receipts.
 * @param tellList called when the list of a saved class is not used, because there is one already
 */
export function* takeGiven(given: Given, context: ReadingContext, tellList: () => void): Generator<Step> {
  if ('fault' in given) return yield onPapers((papers) => addGiven(papers, given, context));
  const { source, text } = given;
  if (isClassFile(text)) return yield* openSaved(source, text, context, tellList);
  if (!isTable(source, text)) return yield onPapers((papers) => addGiven(papers, given, context));
  const list = readList(text);
  if (list.ok) yield (state) => changeList(state, list.value);
  else yield onPapers((papers) => leaveOut(papers, source, { type: 'list', reason: list.reason }));
}
