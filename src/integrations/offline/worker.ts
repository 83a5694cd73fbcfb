import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { registerRoute } from 'workbox-routing/registerRoute.js';
import { findKept, INSTEAD, isLasting, nameCopy, type OfflineMessage } from '../../domain/offline/offline-copy.ts';

/*
 * Runs in the browser, beside the pages: keeps the whole course, and answers for it. An edition is complete or it is not
 * there: each file is fetched with the hash that the build has written, and one that is missing, cut off or of another
 * edition ends the attempt, while the edition before goes on. Nothing is kept of where a reader has been.
 */

interface LateEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
/** The part of ServiceWorkerGlobalScope that is used; TypeScript has it only without the types of pages. */
interface Worker {
  registration: ServiceWorkerRegistration;
  clients: { matchAll(options: object): Promise<unknown[]>; claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listen: (event: LateEvent) => void): void;
  addEventListener(type: 'message', listen: (event: LateEvent & { data: OfflineMessage }) => void): void;
}

/** Begins to answer for the course. @param kept address and hash of each file of this edition */
export function startWorker(kept: readonly (readonly [path: string, hash: string])[]): void {
  const worker = self as unknown as Worker; // this file runs nowhere else
  const { scope } = worker.registration;
  const cacheName = nameCopy(new URL(scope).pathname);
  // Readers come first: what they ask for overtakes what is fetched for later.
  const requestWillFetch = async ({ request }: { request: Request }) => new Request(request, { priority: 'low' });
  const controller = new PrecacheController({ cacheName, plugins: [{ requestWillFetch }] });
  const toUrl = (path: string) => new URL(path, scope).href;
  controller.addToCacheList(
    kept.map(([path, hash]) => ({
      url: toUrl(path),
      revision: isLasting(path) ? null : hash.slice(0, 16),
      integrity: `sha256-${hash}`,
    })),
  );
  const keyOf = (path: string) => controller.getCacheKeyForURL(toUrl(path));
  const open = () => caches.open(cacheName);
  // Opening would make the cache anew where somebody has removed it.
  const look = (key: string) => caches.match(key, { cacheName });
  const windows = async () => (await worker.clients.matchAll({ type: 'window', includeUncontrolled: true })).length;

  /** Forgets earlier editions; as long as a page of one may be open somewhere, its files have to stay. */
  async function tidy(most: number): Promise<void> {
    if ((await windows()) > most || !(await caches.has(cacheName))) return;
    const cache = await open();
    const ours = new Set(controller.getURLsToCacheKeys().values());
    for (const { url } of await cache.keys()) if (!ours.has(url)) await cache.delete(url);
  }

  /** Fetches what the copy lacks, after it has been removed or the browser has cleared it. */
  async function fill(): Promise<void> {
    const cache = await open();
    for (const [url, key] of controller.getURLsToCacheKeys()) {
      if (await cache.match(key)) continue;
      const integrity = controller.getIntegrityForCacheKey(key) ?? '';
      const response = await fetch(url, { cache: 'no-cache', priority: 'low', integrity });
      if (!response.ok) throw new Error(`${url}: ${response.status}`);
      await cache.put(key, response);
    }
  }

  const give = async (path: string): Promise<Response | undefined> => {
    const key = keyOf(path);
    return key ? look(key) : undefined;
  };
  const isPage = (request: Request) => request.mode === 'navigate';
  /** From the network; a page that cannot be had says so in its own words. */
  async function ask(request: Request): Promise<Response> {
    try {
      return await fetch(request);
    } catch (thrown) {
      const instead = isPage(request) ? await give(INSTEAD) : undefined;
      if (instead) return instead;
      throw thrown;
    }
  }

  worker.addEventListener('install', (event) => {
    // The first edition also answers for the page from which it came.
    const isFirst = !worker.registration.active;
    const begin = async () => {
      await controller.install(event as never); // its own type of event
      if (isFirst) await worker.skipWaiting();
    };
    event.waitUntil(begin());
  });
  worker.addEventListener('activate', (event) => {
    event.waitUntil(Promise.all([tidy(1), worker.clients.claim()]));
  });
  worker.addEventListener('message', (event) => {
    if (event.data === 'take') event.waitUntil(worker.skipWaiting());
    if (event.data === 'fill') event.waitUntil(fill());
  });

  const toPath = (url: URL) => url.href.slice(scope.length).replace(/[?#].*$/, '');
  const find = (url: URL) => findKept(toPath(url), (one) => keyOf(one) !== undefined);
  let isTidy = false;
  registerRoute(
    ({ url, request }) => url.href.startsWith(scope) && (isPage(request) || isLasting(toPath(url)) || find(url)),
    async ({ url, request, event }) => {
      if (!isTidy && isPage(request)) {
        isTidy = true;
        (event as LateEvent).waitUntil(tidy(0)); // Workbox says less of it than it is
      }
      const path = toPath(url);
      const found = find(url);
      if (found && 'lead' in found && isPage(request)) return Response.redirect(toUrl(found.lead) + url.search);
      const answer = found && 'give' in found ? await give(found.give) : undefined;
      if (answer) return answer;
      // A page of an earlier edition, open in another tab, may still need a file of its own.
      const lasting = isLasting(path) ? await look(toUrl(path)) : undefined;
      return lasting ?? ask(request);
    },
  );
}
