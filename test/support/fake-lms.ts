import type { ScormVersion } from '../../src/domain/parcel/parcel.ts';

/** A learning system's object that takes everything and remembers what was asked of it, in order. */
export function makeFakeApi(version: ScormVersion, stored: Record<string, string> = {}) {
  const values = new Map(Object.entries(stored));
  const calls: string[][] = [];
  let answer = 'true';
  let refused = /^$/;
  const run =
    (name: string, act: (...given: string[]) => string) =>
    (...given: string[]) => {
      calls.push([name, ...given]);
      return act(...given);
    };
  const get = (element: string) => values.get(element) ?? '';
  const set = (element: string, value: string) => {
    if (refused.test(element)) return 'false';
    values.set(element, value);
    const index = element.match(/^cmi\.interactions\.(\d+)\.id$/)?.[1];
    if (index) values.set('cmi.interactions._count', String(Number(index) + 1));
    return 'true';
  };
  const yes = () => answer;
  const api =
    version === '1.2'
      ? {
          LMSInitialize: run('initialize', () => 'true'),
          LMSGetValue: run('get', get),
          LMSSetValue: run('set', set),
          LMSCommit: run('commit', yes),
          LMSFinish: run('finish', yes),
        }
      : {
          Initialize: run('initialize', () => 'true'),
          GetValue: run('get', get),
          SetValue: run('set', set),
          Commit: run('commit', yes),
          Terminate: run('finish', yes),
        };
  return {
    api,
    values,
    calls,
    /** From now on elements of these names are refused. */
    refuse: (names: RegExp) => {
      refused = names;
    },
    /** From now on commits fail. */
    fail: () => {
      answer = 'false';
    },
  };
}

/** A window with a learning system's object, as far as the search looks. */
export function makeWindow(version: ScormVersion, api: object): Window {
  const top: Record<string, unknown> = { [version === '1.2' ? 'API' : 'API_1484_11']: api, opener: null };
  top.parent = top;
  top.top = top;
  return { parent: top, top, opener: null } as unknown as Window; // no more of a window is looked at
}
