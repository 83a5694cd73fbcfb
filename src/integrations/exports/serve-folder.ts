import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/** Serves a built folder as a static host would, below `base`, with its 404 page. Resolves with its address. */
export async function serveFolder(folder: string, base: string): Promise<{ url: string; close(): void }> {
  const files = sirv(folder, { dev: false, etag: true });
  const missing = readFileSync(join(folder, '404.html'));
  const server = createServer((request, response) => {
    const notFound = () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(missing);
    };
    if (!request.url?.startsWith(base)) return notFound();
    request.url = `/${request.url.slice(base.length)}`;
    files(request, response, notFound);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The test server has no port.');
  return { url: `http://127.0.0.1:${address.port}${base}`, close: () => server.close() };
}
