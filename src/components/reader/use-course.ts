import { useEffect, useState } from 'react';
import type { Catalogue } from '../../domain/assignment/catalogue.ts';
import { type Bank, type BankFile, readBank } from '../../domain/learning/bank.ts';

/** What this page fetches besides the catalogue, as `/teach/reader/texts.json` has it. */
export interface ReaderTexts {
  bank: BankFile;
  /** Questions by id, with their emphasis. */
  stems: Record<string, string>;
  /** A question for a class by the id of its misconception. */
  asks: Record<string, string>;
}

/** The course as far as reading receipts needs it. */
export interface ReaderCourse {
  catalogue: Catalogue;
  bank: Bank;
  stems: ReadonlyMap<string, string>;
  asks: ReadonlyMap<string, string>;
}

/** The course, or how it stands with it. `retry` asks for it again after a failure. */
export type CourseState =
  | { at: 'loading' }
  | { at: 'here'; course: ReaderCourse }
  | { at: 'failed'; retry: () => void };

async function fetchJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as T; // written at build time by this site's own pages
}

async function loadCourse(catalogueAddress: string, textsAddress: string): Promise<ReaderCourse> {
  const [catalogue, { bank, stems, asks }] = await Promise.all([
    fetchJson<Catalogue>(catalogueAddress),
    fetchJson<ReaderTexts>(textsAddress),
  ]);
  return {
    catalogue,
    bank: readBank(bank),
    stems: new Map(Object.entries(stems)),
    asks: new Map(Object.entries(asks)),
  };
}

/** Fetches the course once, before anything is given, so that nothing is asked for while receipts are read. */
export function useCourse(catalogueAddress: string, textsAddress: string): CourseState {
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<CourseState>({ at: 'loading' });
  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt is a new request
  useEffect(() => {
    let current = true;
    const settle = (next: CourseState) => current && setState(next);
    setState({ at: 'loading' });
    loadCourse(catalogueAddress, textsAddress).then(
      (course) => settle({ at: 'here', course }),
      () => settle({ at: 'failed', retry: () => setAttempt((before) => before + 1) }),
    );
    return () => {
      current = false;
    };
  }, [catalogueAddress, textsAddress, attempt]);
  return state;
}
