// npm run bench:hosting: puts nginx, set up as in deploy/nginx/, under load, and writes the table in docs/hosting.md.
// Needs nginx, wrk and a site built by `COMPRESS=yes OUT=./test/.sites/hosted npm run build`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { findNginx, hasBrotliModule, startNginx } from '../support/nginx.ts';

const folder = 'test/.sites/hosted';
const lesson = 'course/why-they-fight/the-cost/';
const seconds = 5;
if (!findNginx()) throw new Error('There is no nginx on this machine: install it, or name one in NGINX_PATH.');

interface Measured {
  what: string;
  /** Answers a second. */
  rate: number;
  /** Milliseconds within which 99 of 100 answers came. */
  slow: number;
  /** Bytes of one answer, its headers included. */
  bytes: number;
}

/** What wrk prints of a run, as numbers, by a script in its own language. */
const report = join(mkdtempSync(join(tmpdir(), 'truce-load-')), 'report.lua');
writeFileSync(
  report,
  `done = function(summary, latency)
  local e = summary.errors
  print(string.format("\\n%d %d %d %.3f %d", summary.requests, summary.duration, summary.bytes,
    latency:percentile(99) / 1000, e.connect + e.read + e.write + e.status + e.timeout))
end`,
);

/** Asks for the lesson over 50 connections at once, as a browser does that reads `encodings`. */
function load(what: string, url: string, encodings: string): Measured {
  const run = (duration: number) =>
    spawnSync(
      'wrk',
      ['-t2', '-c50', `-d${duration}s`, '-s', report, '-H', `Accept-Encoding: ${encodings}`, url + lesson],
      { encoding: 'utf8' },
    );
  run(1);
  const { stdout, stderr, error } = run(seconds);
  if (error) throw new Error('The load needs wrk on this machine (apt-get install wrk).');
  const [answers = 0, microseconds = 0, bytes = 0, slow = 0, wrong = 0] =
    stdout.trim().split('\n').at(-1)?.split(' ').map(Number) ?? [];
  if (!(answers > 0) || wrong > 0) throw new Error(`${what}: ${wrong} answers went wrong.\n${stdout}\n${stderr}`);
  return { what, rate: (answers * 1_000_000) / microseconds, slow, bytes: bytes / answers };
}

const ours = readFileSync('deploy/nginx/truce.conf', 'utf8');
// The same server as most are: nothing made ahead, each answer compressed as it is asked for.
const asked = ours
  .replace(/gzip_static on;|include truce\.d\/\*\.conf;/g, '')
  .replace('index index.html;', 'index index.html;\n    gzip on;\n    gzip_types *;');
const workers = availableParallelism();
const rows: Measured[] = [];

const compressing = await startNginx({ folder, server: asked, workers });
rows.push(load('nginx, compressing each answer by gzip', compressing.url, 'gzip'));
await compressing.close();

const brotli = hasBrotliModule();
const ready = await startNginx({ folder, server: ours, workers, brotli });
rows.push(load('nginx, deploy/nginx/, gzip made by the build', ready.url, 'gzip'));
if (brotli) rows.push(load('nginx, deploy/nginx/, Brotli made by the build', ready.url, 'gzip, br'));
rows.push(load('nginx, deploy/nginx/, a reader who takes neither', ready.url, 'identity'));
await ready.close();

const base = rows[0]?.rate ?? Number.NaN;
const table = [
  '| one lesson, 50 connections | answers, ratio | answers a second here | 99 of 100 within | bytes an answer |',
  '|---|---|---|---|---|',
  ...rows.map(
    ({ what, rate, slow, bytes }) =>
      `| ${what} | ${(rate / base).toFixed(1)} | ${Math.round(rate).toLocaleString('en')} | ${slow.toFixed(1)} ms | ${Math.round(bytes).toLocaleString('en')} |`,
  ),
  '',
  `Measured by \`npm run bench:hosting\` on ${workers} cores (${cpus()[0]?.model.trim()}) that also made the load by wrk, each row for ${seconds} seconds in one run.`,
].join('\n');
const path = 'docs/hosting.md';
const marks = /(?<=<!-- load -->\n)[\s\S]*(?=<!-- end of load -->)/;
writeFileSync(
  path,
  readFileSync(path, 'utf8').replace(marks, () => `\n${table}\n\n`),
);
console.log(table);
