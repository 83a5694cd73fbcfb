import { FACTS, nameCopy, type OfflineFacts, type OfflineMessage } from '../domain/offline/offline-copy.ts';
import { OFFLINE } from './record-names.ts';

/** What a browser keeps of the course for reading without a network. */
export interface OfflineFiles {
  /** What a whole copy is; undefined when that cannot be had. */
  facts: OfflineFacts | undefined;
  /** Files and bytes that are there, of all editions. */
  files: number;
  bytes: number;
  /** Whether the worker that answers for them is at work. */
  isAnswering: boolean;
  /** Whether somebody has removed the copy, and has not asked for it since. */
  isOff: boolean;
  /** Bytes that everything of this address takes and may take; undefined where the browser does not say. */
  used: number | undefined;
  allowed: number | undefined;
}

/** Whether this browser can keep a copy at all. */
export const canKeepCopy = (): boolean => 'caches' in globalThis && 'serviceWorker' in navigator;

const findWorker = async (home: string): Promise<ServiceWorker | null | undefined> =>
  (await navigator.serviceWorker.getRegistration(home))?.active;

/** Reads what is there. @param home address of the course's first page, such as "/truce/" */
export async function readOfflineFiles(home: string): Promise<OfflineFiles> {
  const told = fetch(home + FACTS).then((response) => response.json() as Promise<OfflineFacts>); // as the build writes it
  const facts = await told.catch(() => undefined);
  const there = await caches.has(nameCopy(home));
  const cache = there ? await caches.open(nameCopy(home)) : undefined;
  const keys = (await cache?.keys()) ?? [];
  let bytes = 0;
  for (const key of keys) bytes += (await (await cache?.match(key))?.blob())?.size ?? 0;
  const { usage, quota } = (await navigator.storage?.estimate?.().catch(() => undefined)) ?? {};
  const isAnswering = Boolean(await findWorker(home));
  return {
    facts,
    files: keys.length,
    bytes,
    isAnswering,
    isOff: localStorage.getItem(OFFLINE) === 'off',
    used: usage,
    allowed: quota,
  };
}

/** Removes the copy and the worker; the record is somewhere else. The worker lets go once the page is loaded again. */
export async function removeOfflineFiles(home: string): Promise<void> {
  await (await navigator.serviceWorker.getRegistration(home))?.unregister();
  await caches.delete(nameCopy(home));
}

/** Has the worker that is at work fetch what is missing; one that is new does so by itself. */
export async function fillOfflineFiles(home: string): Promise<void> {
  const message: OfflineMessage = 'fill';
  (await findWorker(home))?.postMessage(message);
}

/** Keeps whether a copy is wanted (offline-choice.ts); where storage is refused no copy can be kept either. */
export function keepOfflineChoice(choice: 'on' | 'off'): void {
  try {
    localStorage.setItem(OFFLINE, choice);
  } catch {
    // The browser keeps nothing of this site.
  }
}
