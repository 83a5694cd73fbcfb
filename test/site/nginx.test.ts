import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { askEachTime, keepForEver, securityHeaders } from '../../src/domain/response-headers.ts';
import { writeNginx } from '../../src/integrations/hosts/nginx.ts';
import { openPage, wakeIslands } from '../support/browser.ts';
import { findNginx, hasBrotliModule, type RunningNginx, startNginx } from '../support/nginx.ts';

const nginx = findNginx();
if (!nginx) console.log('Skipped: there is no nginx on this machine (NGINX_PATH names one that stands elsewhere).');
const brotli = hasBrotliModule();
if (nginx && !brotli) console.log('Skipped: this nginx has no Brotli module (libnginx-mod-http-brotli-static).');

const server = readFileSync('deploy/nginx/truce.conf', 'utf8');
const read = (file: string) => readFileSync(join(inject('folderHosted'), file));

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

/** Asks as a browser does that reads these encodings and has this version; `fetch` would unpack the body. */
const ask = (url: string, encodings = 'identity', version = 'none'): Promise<Answer> =>
  new Promise((answered, failed) => {
    request(url, { headers: { 'accept-encoding': encodings, 'if-none-match': version } }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        answered({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    })
      .on('error', failed)
      .end();
  });

describe.skipIf(!nginx)('behind nginx, as deploy/nginx/truce.conf sets it up', () => {
  let host: RunningNginx;
  beforeAll(async () => {
    host = await startNginx({ folder: inject('folderHosted'), server, brotli, http: 'log_not_found off;' });
  });
  afterAll(async () => {
    await host?.close();
  });
  const lesson = 'course/why-they-fight/the-cost/';
  const script = () => globSync('_astro/record.*.js', { cwd: inject('folderHosted') })[0] ?? '';

  test('every answer carries every security header, a page that is not there too', async () => {
    for (const path of ['', lesson, script(), 'favicon.svg', 'pagefind/pagefind.js', 'not/here/']) {
      const { headers } = await ask(host.url + path);
      for (const [name, value] of securityHeaders) expect(headers[name.toLowerCase()], `${path} ${name}`).toBe(value);
      expect(headers.server).toBe('nginx');
    }
  });

  test('hashed files are kept for ever, everything else is asked after, and an unchanged page costs no body', async () => {
    const { headers } = await ask(host.url + script());
    expect(headers['cache-control']).toBe(keepForEver);
    for (const path of ['', lesson, 'course.json', 'pagefind/pagefind.js', '_astro/not-here.js'])
      expect((await ask(host.url + path)).headers['cache-control'], path).toBe(askEachTime);
    const { etag } = (await ask(host.url + lesson)).headers;
    expect((await ask(host.url + lesson, 'identity', String(etag))).status).toBe(304);
  });

  test('files travel as the build compressed them', async () => {
    for (const [path, file] of [
      [lesson, `${lesson}index.html`],
      [script(), script()],
      ['course.json', 'course.json'],
    ] as const) {
      const gzip = await ask(host.url + path, 'gzip');
      expect(gzip.headers['content-encoding'], path).toBe('gzip');
      expect(gzip.headers.vary, path).toBe('Accept-Encoding');
      expect(gzip.body.equals(read(`${file}.gz`)), path).toBe(true);
      expect(gunzipSync(gzip.body).equals(read(file)), path).toBe(true);
      const plain = await ask(host.url + path);
      expect(plain.headers['content-encoding'], path).toBeUndefined();
      expect(plain.body.equals(read(file)), path).toBe(true);
    }
  });

  test.skipIf(!brotli)('browsers that read Brotli get it', async () => {
    const answer = await ask(host.url + lesson, 'gzip, deflate, br');
    expect(answer.headers['content-encoding']).toBe('br');
    expect(answer.headers.vary).toBe('Accept-Encoding');
    expect(answer.body.equals(read(`${lesson}index.html.br`))).toBe(true);
    expect(brotliDecompressSync(answer.body).equals(read(`${lesson}index.html`))).toBe(true);
  });

  test('kinds of file have their names, and text its alphabet', async () => {
    const types = {
      [lesson]: 'text/html; charset=utf-8',
      'sources.bib': 'text/plain; charset=utf-8',
      'course.json': 'application/json; charset=utf-8',
      'favicon.svg': 'image/svg+xml',
      'about/accessibility.yaml': 'application/yaml',
    };
    for (const [path, type] of Object.entries(types))
      expect((await ask(host.url + path)).headers['content-type'], path).toBe(type);
    expect((await ask(host.url + script())).headers['content-type']).toMatch(/javascript; charset=utf-8$/);
  });

  test('an address without its slash leads to the one with it, and one that is not there to the page that says so', async () => {
    const short = await ask(`${host.url}course`);
    expect([short.status, short.headers.location]).toEqual([301, '/course/']);
    const missing = await ask(`${host.url}course/nothing-here/`);
    expect(missing.status).toBe(404);
    expect(missing.body.toString()).toContain('This page is not here');
  });

  test('pages run under both policies without a complaint, search and a live quiz included', async () => {
    const { page, complaints } = await openPage();
    for (const path of [
      '',
      lesson,
      'course/the-four-levels/aligned/',
      'diagnostic/',
      'practice/',
      'progress/',
      'teach/',
    ]) {
      await page.goto(host.url + path);
      await wakeIslands(page);
    }
    await page.goto(`${host.url}search/?q=liaison`);
    await page.locator('main .hits a').first().waitFor();
    await page.waitForLoadState('networkidle');
    await page.context().close();
    expect(complaints.filter((line) => !line.startsWith(`asks another origin: ${host.url}`))).toEqual([]);
    expect(host.readErrors()).toBe('');
  });

  test('another origin cannot frame a page', async () => {
    const { page, complaints } = await openPage();
    // The same machine by another name is another origin.
    await page.goto(inject('site'));
    await page.evaluate((src) => {
      const frame = document.createElement('iframe');
      frame.src = src;
      document.body.append(frame);
    }, host.url);
    await expect.poll(() => complaints.some((line) => /frame/.test(line))).toBe(true);
    await page.context().close();
  });
});

describe.skipIf(!nginx)('behind nginx below a base path', () => {
  let host: RunningNginx;
  const root = mkdtempSync(join(tmpdir(), 'truce-below-'));
  beforeAll(async () => {
    mkdirSync(root, { recursive: true });
    cpSync(inject('folderBelow'), join(root, 'truce'), { recursive: true });
    host = await startNginx({ folder: root, server: writeNginx('/truce/') });
  });
  afterAll(async () => {
    await host?.close();
    rmSync(root, { recursive: true, force: true });
  });

  test('the page of what is not there, cache rules and redirects fit the base', async () => {
    const missing = await ask(`${host.url}truce/nothing-here/`);
    expect([missing.status, missing.body.toString().includes('This page is not here')]).toEqual([404, true]);
    expect((await ask(`${host.url}truce/course`)).headers.location).toBe('/truce/course/');
    const page = (await ask(`${host.url}truce/`)).body.toString();
    const script = /src="\/(truce\/_astro\/[^"]+\.js)"/.exec(page)?.[1];
    expect((await ask(host.url + script)).headers['cache-control']).toBe(keepForEver);
  });
});
