import { readFileSync } from 'node:fs';

/** One package as package-lock.json has it. */
export interface LockedPackage {
  version: string;
  license?: string;
  integrity?: string;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

/** Every package of the lock by where it stands: "node_modules/astro". The project itself is "". */
export const readLock = (): Record<string, LockedPackage> =>
  JSON.parse(readFileSync('package-lock.json', 'utf8')).packages; // npm's own form

/** A package's name, of where it stands. */
export const nameOf = (path: string): string => path.replace(/^.*node_modules\//, '');

/** Where the package stands that `name` means to the one at `from`: the nearest, as Node looks for it. */
export function resolvePackage(lock: Record<string, LockedPackage>, from: string, name: string): string | undefined {
  for (let place = from; ; place = place.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/, '')) {
    const path = `${place}${place && '/'}node_modules/${name}`;
    if (lock[path]) return path;
    if (place === '') return undefined;
  }
}

/** Where everything stands that these packages of the project bring along, themselves included. */
export function reachedFrom(lock: Record<string, LockedPackage>, names: Iterable<string>): Set<string> {
  const reached = new Set<string>();
  const visit = (from: string, name: string): void => {
    const path = resolvePackage(lock, from, name);
    if (!path || reached.has(path)) return;
    reached.add(path);
    const { dependencies, optionalDependencies } = lock[path] ?? {};
    for (const next of Object.keys({ ...dependencies, ...optionalDependencies })) visit(path, next);
  };
  for (const name of names) visit('', name);
  return reached;
}
