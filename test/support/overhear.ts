import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A site behind a server that notes what is asked of it. */
export interface Overheard {
  /** Address, with a slash at its end. */
  url: string;
  /** Paths of what was asked for, in order: what a browser fetches for later is not told to those who drive it. */
  asked: string[];
  close(): void;
}

/** Puts such a server before a site. @param cacheOf how long a browser may keep what lies at a path; nothing is said without */
export async function overhear(site: string, cacheOf?: (path: string) => string): Promise<Overheard> {
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    const answer = await fetch(new URL(path.slice(1), site));
    response.writeHead(answer.status, {
      'content-type': answer.headers.get('content-type') ?? '',
      ...(cacheOf && { 'cache-control': cacheOf(path) }),
    });
    response.end(Buffer.from(await answer.arrayBuffer()));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // a server at an address has one
  return { url: `http://127.0.0.1:${port}/`, asked, close: () => void server.close() };
}

export const rest = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

/** Waits until something is so, and says whether it came to be. @param most milliseconds to wait */
export async function settle(what: () => boolean | Promise<boolean>, most = 30_000): Promise<boolean> {
  for (const end = Date.now() + most; Date.now() < end; await rest(50)) if (await what()) return true;
  return false;
}
