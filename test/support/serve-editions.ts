import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sirv from 'sirv';
import { writeWorker } from '../../src/integrations/offline/write-worker.ts';

/** As much of the site as most tests read; their copies are made in a third of the time. */
export const fewParts = [
  ...['index.html', '404.html', 'manifest.webmanifest', 'favicon.svg', '_astro'],
  ...['about', 'assignment', 'course', 'glossary', 'offline', 'print', 'progress'],
];

/** A copy of a built site, which a test may change, served as a host would; the host can be exchanged or be gone. */
export interface Editions {
  /** Address of the site, with a slash at its end. */
  url: string;
  /** The folder that is served. */
  folder: string;
  /** What the host answers with 404, or gives only the first half of. */
  missing: Set<string>;
  cut: Set<string>;
  /** Whether the host answers at all. */
  isDown: boolean;
  /** Changes a file, by its text. */
  change(file: string, edit: (text: string) => string): void;
  /** Makes a new edition of what the folder now holds. */
  publish(): Promise<void>;
  close(): void;
}

/** Copies a built site, or an edition of these parts of it, and serves it below `base`. */
export async function serveEditions(site: string, base = '/', parts?: readonly string[]): Promise<Editions> {
  const folder = mkdtempSync(join(tmpdir(), 'truce-edition-'));
  for (const part of parts ?? ['.']) cpSync(join(site, part), join(folder, part), { recursive: true });
  const files = sirv(folder, { dev: true, etag: true });
  const server: Server = createServer((request, response) => {
    const path = decodeURI((request.url ?? '').replace(/[?#].*$/, ''));
    const file = path.startsWith(base) ? path.slice(base.length) : undefined;
    if (editions.isDown) return request.socket.destroy();
    const none = (): void => {
      response.writeHead(404).end('Nothing is here.');
    };
    if (file === undefined || editions.missing.has(file)) return none();
    if (editions.cut.has(file)) {
      const whole = readFileSync(join(folder, file.replace(/\/$|^$/, '/index.html')));
      return response.writeHead(200, { 'content-type': 'text/html' }).end(whole.subarray(0, whole.length / 2));
    }
    request.url = `/${request.url?.slice(base.length)}`;
    return files(request, response, none);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The test server has no port.');
  const editions: Editions = {
    url: `http://127.0.0.1:${address.port}${base}`,
    folder,
    missing: new Set(),
    cut: new Set(),
    isDown: false,
    change: (file, edit) => {
      const before = readFileSync(join(folder, file), 'utf8');
      const after = edit(before);
      if (after === before) throw new Error(`${file} is not changed.`);
      writeFileSync(join(folder, file), after);
    },
    publish: async () => {
      await writeWorker(folder);
    },
    close: () => {
      server.closeAllConnections();
      server.close();
      rmSync(folder, { recursive: true });
    },
  };
  if (parts) await editions.publish();
  return editions;
}
