import { useRef, useState } from 'react';
import type { Catalogue } from '../../domain/assignment/catalogue.ts';
import { readAnyway } from '../../domain/class/add-papers.ts';
import {
  type ClassList,
  type ClassState,
  changeHand,
  changeList,
  clearLeftOut,
  emptyClass,
  isUnopened,
} from '../../domain/class/class-state.ts';
import type { Given } from '../../domain/class/given.ts';
import type { Hand } from '../../domain/class/settle.ts';
import { readerWords as words } from '../../strings/reader.ts';
import { readGiven } from './read-given.ts';
import { takeGiven } from './take-given.ts';

/** How far reading has come. */
export interface Reading {
  done: number;
  of: number;
}

/** The class on the page, and what can be done with it. */
export interface ClassControl {
  state: ClassState;
  /** Null when nothing is being read. */
  reading: Reading | null;
  /** What came of the last thing that was done. */
  told: string;
  give(files: readonly File[]): void;
  giveText(text: string): void;
  stop(): void;
  openInvented(text: string): void;
  setList(list: ClassList | null): void;
  setHand(key: number, hand: Hand | null): void;
  choose(id: string): void;
  anyway(key: number): void;
  clearLeftOut(): void;
  close(): void;
}

/** Longest that the page is kept from answering, in milliseconds. */
const SLICE = 40;
const pause = () => new Promise((resolve) => setTimeout(resolve));

/** What was added, in words. */
function tell(before: ClassState, now: ClassState): string {
  const { told } = words;
  const added = now.papers.papers.length - before.papers.papers.length;
  const known = new Set(before.papers.leftOut.map(({ key }) => key));
  const left = now.papers.leftOut.filter(({ key }) => !known.has(key)).length;
  const link = now.papers.links !== before.papers.links || now.papers.offered !== before.papers.offered;
  const list = now.list !== before.list && now.list;
  const quiet = added === 0 && (link || list) && left === 0;
  return [
    quiet ? '' : told.added(added),
    link ? told.link : '',
    list ? told.list(list.students.length) : '',
    told.left(left),
  ]
    .filter(Boolean)
    .join(' ');
}

/** Keeps the class in memory, and nowhere else, and reads what is given in slices. */
export function useClass(catalogue: Catalogue): ClassControl {
  const [state, setState] = useState<ClassState>(emptyClass);
  const [reading, setReading] = useState<Reading | null>(null);
  const [told, setTold] = useState('');
  // Reading goes on over several turns, and what the reader does in between must not be lost.
  const current = useRef(state);
  const queue = useRef(Promise.resolve());
  const stopped = useRef(false);

  const show = (next: ClassState, say = '') => {
    current.current = next;
    setState(next);
    setTold(say);
  };

  /** @param isOurs whether it comes from the course itself */
  async function run(
    list: (count: (more: number) => void) => AsyncIterable<Given> | Iterable<Given>,
    files: number,
    isOurs = false,
  ) {
    const context = { catalogue, now: new Date().toISOString() };
    if (current.current.invented) current.current = emptyClass;
    const before = current.current;
    const isAlone = isOurs || (files === 1 && isUnopened(before));
    stopped.current = false;
    let [done, of, since] = [0, files, performance.now()];
    const rest = async () => {
      if (performance.now() - since < SLICE) return;
      setReading({ done, of });
      await pause();
      since = performance.now();
    };
    let note = '';
    const tellList = () => {
      note = words.told.ownList;
    };
    setReading({ done, of });
    for await (const given of list((more) => {
      of += more;
    })) {
      for (const step of takeGiven(given, context, isAlone, tellList)) {
        current.current = step(current.current);
        await rest();
        if (stopped.current) break;
      }
      if (stopped.current) break;
      done++;
      await rest();
    }
    setReading(null);
    const said = [tell(before, current.current), note].filter(Boolean).join(' ');
    show(current.current, stopped.current ? `${words.reading.stopped(done, of)} ${said}` : said);
  }
  /** One after another, so that two heaps of files do not race. */
  const enqueue = (...args: Parameters<typeof run>): Promise<void> => {
    queue.current = queue.current
      .then(() => run(...args))
      // A mistake of ours, which must not keep the next files from being read.
      .catch((error: unknown) => {
        setReading(null);
        setState(current.current);
        reportError(error);
      });
    return queue.current;
  };

  return {
    state,
    reading,
    told,
    give: (files) => void enqueue((count) => readGiven(files, count), files.length),
    giveText(text) {
      if (text.trim()) enqueue(() => [{ source: '', text }], 1);
      else setTold(words.give.nothing);
    },
    stop() {
      stopped.current = true;
    },
    openInvented: (text) =>
      void enqueue(() => [{ source: '', text }], 1, true).then(() => show({ ...current.current, invented: true })),
    setList: (list) => show(changeList(current.current, list), list ? words.told.list(list.students.length) : ''),
    setHand: (key, hand) => show(changeHand(current.current, key, hand)),
    choose: (id) => show({ ...current.current, chosen: id }),
    anyway(key) {
      const context = { catalogue, now: new Date().toISOString() };
      show({ ...current.current, papers: readAnyway(current.current.papers, key, context) }, words.told.anyway);
    },
    clearLeftOut: () => show({ ...current.current, papers: clearLeftOut(current.current.papers) }),
    close: () => show(emptyClass, words.told.closed),
  };
}
