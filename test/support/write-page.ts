/**
 * The store in a page of a real browser, for tests of several tabs. Serve this file as a module; it leaves what a test
 * may call in `globalThis.writePage`.
 */
import { openRecord, openStore } from '../../src/store/open-store.ts';
import { answered } from './events.ts';

globalThis.writePage = {
  /** Appends this many answers at once; resolves with their ids. */
  async write(tab: string, count: number): Promise<string[]> {
    const store = await openStore();
    const writes = Array.from({ length: count }, (_, n) => store.append(answered({ question: `q-${tab}-${n}` })));
    return (await Promise.all(writes)).map(({ id }) => id);
  },
  /** Ids of all events of a course. */
  async read(course?: string): Promise<string[]> {
    const store = await (course ? openRecord(course) : openStore());
    return (await store.events()).map(({ id }) => id);
  },
};

declare global {
  var writePage: {
    write(tab: string, count: number): Promise<string[]>;
    read(course?: string): Promise<string[]>;
  };
}
