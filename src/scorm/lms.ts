import type { ScormVersion } from '../domain/parcel/parcel.ts';

/** What a learning system offers a course, in either edition's names. */
type Api = Record<string, unknown>;

/** A learning system that answers: the same for both editions. */
export interface Lms {
  version: ScormVersion;
  /** The value of an element; empty when it has none, or the system does not know it. */
  get(element: string): string;
  /** Whether the system took it. */
  set(element: string, value: string): boolean;
  /** Whether what was set is now on the system's side. */
  commit(): boolean;
  finish(): boolean;
}

const names = {
  '1.2': {
    object: 'API',
    initialize: 'LMSInitialize',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
    finish: 'LMSFinish',
  },
  '2004': {
    object: 'API_1484_11',
    initialize: 'Initialize',
    get: 'GetValue',
    set: 'SetValue',
    commit: 'Commit',
    finish: 'Terminate',
  },
} as const;

/** Most windows that are looked through: more would be a loop. */
const FAR = 30;

/** What one window has under a name; nothing where it belongs to another site. */
function look(window: Window, name: string): Api | undefined {
  try {
    const held: unknown = Reflect.get(window, name);
    return typeof held === 'object' && held !== null ? (held as Api) : undefined; // its functions are checked when called
  } catch {
    return undefined;
  }
}

function climb(start: Window | null, name: string): Api | undefined {
  let window = start;
  for (let steps = 0; window && steps < FAR; steps++) {
    const api = look(window, name);
    if (api) return api;
    if (window === window.parent) return undefined;
    window = window.parent;
  }
  return undefined;
}

/** Looks for the system's object in the frames around this window, then around the window that opened it, or its top. */
export function findApi(window: Window, version: ScormVersion): Api | undefined {
  const name = names[version].object;
  const opener = (of: Window): Window | null => {
    try {
      return of.opener;
    } catch {
      return null;
    }
  };
  return climb(window, name) ?? climb(opener(window), name) ?? climb(opener(window.top ?? window), name);
}

/** Starts talking to the learning system; null when there is none or it does not want to. */
export function openLms(window: Window, version: ScormVersion): Lms | null {
  const api = findApi(window, version);
  if (!api) return null;
  const called = names[version];
  const call = (name: string, ...given: string[]): string => {
    try {
      const run = api[name];
      return typeof run === 'function' ? String(run.apply(api, given)) : '';
    } catch {
      return '';
    }
  };
  const isTrue = (answer: string) => answer === 'true' || answer === '1';
  if (!isTrue(call(called.initialize, ''))) return null;
  return {
    version,
    get: (element) => {
      const value = call(called.get, element);
      return value === 'null' || value === 'undefined' ? '' : value;
    },
    set: (element, value) => isTrue(call(called.set, element, value)),
    commit: () => isTrue(call(called.commit, '')),
    finish: () => isTrue(call(called.finish, '')),
  };
}
