import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, constants } from 'node:zlib';

/** The same site as a good host sends it: text under brotli, made once. @param site its address, with a slash at its end */
export async function serveCompressed(site: string): Promise<{ url: string; close(): void }> {
  const made = new Map<string, { status: number; type: string; body: Buffer; isText: boolean }>();
  async function find(path: string) {
    const known = made.get(path);
    if (known) return known;
    const answer = await fetch(new URL(path.slice(1), site));
    const type = answer.headers.get('content-type') ?? 'application/octet-stream';
    const plain = Buffer.from(await answer.arrayBuffer());
    const isText = /text|javascript|json|svg/.test(type);
    const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
    const one = { status: answer.status, type, body: isText ? brotliCompressSync(plain, { params }) : plain, isText };
    made.set(path, one);
    return one;
  }
  const server = createServer(async (request, response) => {
    const { status, type, body, isText } = await find(request.url ?? '/');
    const kept = request.url?.includes('/_astro/') ? 'max-age=31536000, immutable' : 'no-cache';
    response.writeHead(status, {
      ...{ 'content-type': type, 'content-length': body.length, 'cache-control': kept },
      ...(isText && { 'content-encoding': 'br' }),
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on a port has an address of this kind.
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => server.close() };
}
