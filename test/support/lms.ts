import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import type { ScormVersion } from '../../src/domain/parcel/parcel.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

const script = { '1.2': 'scorm12.min.js', '2004': 'scorm2004.min.js' } as const;

/** A page as a learning system has one: its object for courses, what it has stored of this learner, the course in a frame. */
const launchPage = (
  version: ScormVersion,
  stored: string,
  file: string,
) => `<!doctype html><html lang="en"><title>LMS</title>
<link rel="icon" href="data:,">
<style>html,body,iframe{margin:0;border:0;width:100%;height:100%}</style>
<script src="/${script[version]}"></script>
<script>
const api = new ${version === '1.2' ? 'Scorm12API' : 'Scorm2004API'}({ autocommit: false, logLevel: 5 });
${version === '1.2' ? 'window.API' : 'window.API_1484_11'} = api;
const stored = ${stored.replaceAll('<', '\\u003c')};
if (stored) api.loadFromJSON(stored.cmi, 'cmi');
window.log = []; window.errors = []; window.kept = stored;
const keep = () => { window.kept = JSON.parse(api.renderCMIToJSONString()); };
for (const name of ${version === '1.2' ? "['LMSInitialize','LMSGetValue','LMSSetValue','LMSCommit','LMSFinish']" : "['Initialize','GetValue','SetValue','Commit','Terminate']"}) {
  const run = api[name];
  api[name] = (...given) => {
    const answer = run.apply(api, given);
    const code = String(api.${version === '1.2' ? 'LMSGetLastError' : 'GetLastError'}());
    window.log.push([name, ...given, String(answer)]);
    if (code !== '0' && !/GetValue$/.test(name)) window.errors.push([name, ...given, code]);
    if (/Commit$/.test(name)) keep();
    return answer;
  };
}
</script>
<iframe title="Course" src="/content/42/${file}"></iframe></html>`;

export interface Lms {
  url: string;
  /** Opens the course, or a file of it, for a learner of whom this is stored; null for one who never was there. */
  launch(page: Page, stored: unknown, file?: string): Promise<void>;
  close(): void;
}

/** Serves a package as learning systems do: file by file, below a path, no folder shown. */
export async function startLms(zip: string | Uint8Array, version: ScormVersion): Promise<Lms> {
  const files = unzipSync(typeof zip === 'string' ? readFileSync(zip) : zip);
  let stored = 'null';
  let file = '';
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://lms').pathname);
    const send = (type: string, body: string | Uint8Array) =>
      response.writeHead(200, { 'content-type': type }).end(body);
    if (path === '/launch') return send('text/html; charset=utf-8', launchPage(version, stored, file));
    if (path === `/${script[version]}`)
      return send('text/javascript', readFileSync(`node_modules/scorm-again/dist/${script[version]}`));
    const bytes = files[path.replace(/^\/content\/42\//, '')];
    if (bytes) return send(types[extname(path)] ?? 'application/octet-stream', bytes);
    return response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The learning system has no port.');
  const url = `http://127.0.0.1:${address.port}/`;
  return {
    url,
    async launch(page, kept, asked = 'index.html') {
      file = asked;
      stored = JSON.stringify(kept ?? null);
      await page.goto(`${url}launch`);
    },
    close: () => server.close(),
  };
}
