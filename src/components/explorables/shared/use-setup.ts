import { useEffect, useRef, useState } from 'react';
import type { ExplorableId } from '../../../domain/explorables/explorables.ts';
import { type Fields, findUsual, type Setup } from '../../../domain/explorables/setup.ts';
import {
  findSetup,
  readSetup,
  type SetupReason,
  toFragment,
  writeSetup,
} from '../../../domain/explorables/setup-text.ts';

/** How long a reader rests before the address follows; browsers allow few changes of it in a row. */
const REST = 400;

export interface OpenSetup<F extends Fields> {
  setup: Setup<F>;
  /** Sets some fields; the address follows when the reader rests. */
  change: (part: Partial<Setup<F>>) => void;
  /** Why the set-up in the page's address could not be read; null when it could, or when there is none. */
  problem: SetupReason | null;
  /** The set-up as the page was opened with it, to go back to for another prediction; how the lesson starts, if with none. */
  opened: Setup<F>;
  /** The page's address with this set-up, some fields of it set otherwise. */
  linkTo: (part?: Partial<Setup<F>>) => string;
}

/**
 * How a model is set: as the page's address says it, or as the lesson starts. It follows the address when that changes,
 * and the address follows it, so that a page that is loaded again stands where it stood. The first drawing is always how
 * the lesson starts, because that is what the built page holds.
 */
export function useSetup<F extends Fields>(id: ExplorableId, fields: F): OpenSetup<F> {
  const [setup, setSetup] = useState(() => findUsual(fields));
  const [opened, setOpened] = useState(setup);
  const [problem, setProblem] = useState<SetupReason | null>(null);
  const latest = useRef(setup);
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    const take = () => {
      // Somebody who has gone elsewhere on the page would be pulled back by an address that follows late.
      clearTimeout(rest.current);
      const text = findSetup(id, location.hash);
      if (text === null) return;
      const read = readSetup(fields, text);
      latest.current = read.ok ? read.value : findUsual(fields);
      setSetup(latest.current);
      setOpened(latest.current);
      setProblem(read.ok ? null : read.reason);
    };
    take();
    addEventListener('hashchange', take);
    return () => {
      removeEventListener('hashchange', take);
      clearTimeout(rest.current);
    };
  }, [id, fields]);

  const linkTo = (part: Partial<Setup<F>> = {}) => {
    const address = new URL(location.href);
    address.hash = toFragment(id, writeSetup(fields, { ...latest.current, ...part }));
    return address.href;
  };
  const change = (part: Partial<Setup<F>>) => {
    latest.current = { ...latest.current, ...part };
    setSetup(latest.current);
    setProblem(null);
    clearTimeout(rest.current);
    // The state of the entry stays: others may have written there.
    rest.current = setTimeout(() => history.replaceState(history.state, '', linkTo()), REST);
  };
  return { setup, change, problem, opened, linkTo };
}
