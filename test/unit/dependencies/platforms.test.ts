import { expect, test } from 'vitest';
import { type LockedPackage, nameOf, readLock, resolvePackage } from '../../support/lock.ts';

const lock = readLock();

/** Machines on which the project has to install from its lock. */
const machines = [
  { os: 'linux', cpu: 'x64', libc: 'glibc' },
  { os: 'linux', cpu: 'x64', libc: 'musl' },
  { os: 'linux', cpu: 'arm64', libc: 'glibc' },
  { os: 'linux', cpu: 'arm64', libc: 'musl' },
  { os: 'darwin', cpu: 'x64' },
  { os: 'darwin', cpu: 'arm64' },
  { os: 'win32', cpu: 'x64' },
];
type Machine = (typeof machines)[number];

const fits = ({ os, cpu, libc }: LockedPackage, machine: Machine): boolean =>
  (os?.includes(machine.os) ?? true) &&
  (cpu?.includes(machine.cpu) ?? true) &&
  (libc === undefined || machine.libc === undefined || libc.includes(machine.libc));

/** The builds that a package has for different machines, as far as the lock holds them; empty where it has none such. */
function listBuilds(packages: Record<string, LockedPackage>, path: string): LockedPackage[] {
  const builds = Object.keys(packages[path]?.optionalDependencies ?? {}).flatMap((name) => {
    const build = packages[resolvePackage(packages, path, name) ?? ''];
    return build?.os ? [build] : [];
  });
  // One system alone is an extra for that system, such as a faster way to watch files.
  return new Set(builds.flatMap(({ os }) => os ?? [])).size > 1 ? builds : [];
}

function findMissing(packages: Record<string, LockedPackage>): string[] {
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) => {
    const absent = Object.keys(optionalDependencies).filter((name) => !resolvePackage(packages, path, name));
    const builds = listBuilds(packages, path);
    const unfit = builds.length > 0 ? machines.filter((machine) => !builds.some((build) => fits(build, machine))) : [];
    return [
      ...absent.map((name) => `${nameOf(path)} lacks ${name} in the lock`),
      ...unfit.map((machine) => `${nameOf(path)} has no build for ${Object.values(machine).join(' ')}`),
    ];
  });
}

test('the lock holds the builds of every package for every machine, whichever one wrote it', () => {
  expect(Object.keys(lock).filter((path) => listBuilds(lock, path).length > 0).length).toBeGreaterThan(5);
  expect(findMissing(lock)).toEqual([]);
});

test('a lock written on one machine only is found', () => {
  const own = Object.fromEntries(
    Object.entries(lock).filter(([, { os, libc }]) => !(os && !os.includes('linux')) && !libc?.includes('musl')),
  );
  const missing = findMissing(own);
  expect(missing).toContain('rolldown lacks @rolldown/binding-win32-x64-msvc in the lock');
  const { '@rolldown/binding-linux-arm64-musl': _, ...others } =
    lock['node_modules/rolldown']?.optionalDependencies ?? {};
  const without = { ...lock, 'node_modules/rolldown': { version: '0.0.0', optionalDependencies: others } };
  expect(findMissing(without)).toEqual(['rolldown has no build for linux arm64 musl']);
});

test('every package of the lock is held to what it was when the lock was written', () => {
  const loose = Object.entries(lock).flatMap(([path, { integrity }]) => (path === '' || integrity ? [] : [path]));
  expect(loose).toEqual([]);
});
