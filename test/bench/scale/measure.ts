import { spawn } from 'node:child_process';
import { globSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { brotliCompressSync } from 'node:zlib';

/** What one build took. */
export interface Build {
  /** Seconds from its start to its end. */
  wall: number;
  /** Seconds of processor, of the command and of all that it started: steadier than the wall on a shared machine. */
  cpu: number;
  /** Most memory that the command and all that it started held at once, in MB of 1,000,000 bytes. */
  memory: number;
}

/** Ticks of the processor's clock in a second, which Linux reports in hundredths everywhere. */
const TICKS = 100;

/** Memory now, and processor time so far, of a process and its children. Times of ended children are in their parent's. */
function readTree(root: number): { memory: number; cpu: number } {
  const parents = new Map<number, number>();
  const own = new Map<number, { memory: number; cpu: number }>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    try {
      const fields = readFileSync(`/proc/${name}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ')
        .map(Number);
      const [parent = 0, times, pages = 0] = [fields[1], fields.slice(11, 15), fields[21]];
      parents.set(Number(name), parent);
      own.set(Number(name), { memory: pages * 4_096, cpu: times.reduce((sum, time) => sum + time, 0) / TICKS });
    } catch {
      // It has ended since the folder was read.
    }
  }
  const isOurs = (id: number): boolean => id === root || (id > 1 && isOurs(parents.get(id) ?? 0));
  const ours = [...own].filter(([id]) => isOurs(id)).map(([, numbers]) => numbers);
  return {
    memory: ours.reduce((sum, { memory }) => sum + memory, 0),
    cpu: ours.reduce((sum, { cpu }) => sum + cpu, 0),
  };
}

/** Runs a build and measures it. Linux alone tells what is measured here. Throws the end of its output when it fails. */
export async function measureBuild(
  folder: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<Build> {
  const start = performance.now();
  const child = spawn(process.execPath, args, { cwd: folder, env: { ...process.env, ...env } });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text) => {
      output = (output + text).slice(-4_000);
    });
  const seen = { memory: 0, cpu: 0 };
  const watch = setInterval(() => {
    const now = readTree(child.pid ?? 0);
    seen.memory = Math.max(seen.memory, now.memory);
    seen.cpu = Math.max(seen.cpu, now.cpu);
  }, 150);
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  clearInterval(watch);
  if (code !== 0) throw new Error(`${args.join(' ')} failed in ${folder}:\n${output}`);
  return { wall: (performance.now() - start) / 1000, cpu: seen.cpu, memory: seen.memory / 1e6 };
}

/** Bytes of all files below a folder. */
export const measureFolder = (folder: string): number =>
  globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);

/** What a reader of a lesson receives before touching anything, in bytes under brotli. */
export interface Weight {
  /** The page and the style sheets that it links. */
  text: number;
  /** Every script that the page runs by itself, those in it and those that these import. */
  script: number;
}

const squeeze = (text: string | Buffer): number => brotliCompressSync(text).length;

/** Weighs a page of a built site, which stands at the root of its host. Files that scripts import are followed. */
export function weighPage(site: string, page: string): Weight {
  const html = readFileSync(join(site, page), 'utf8');
  const links = (pattern: RegExp) => [...new Set([...html.matchAll(pattern)].map(([, address = '']) => address))];
  const sheets = links(/<link\b(?=[^>]*\brel="?(?:preload )?stylesheet)[^>]*\bhref="?(\/[^"\s>]+)/g);
  const scripts = new Set<string>();
  const follow = (path: string): void => {
    if (scripts.has(path)) return;
    scripts.add(path);
    const code = readFileSync(join(site, path), 'utf8');
    for (const [, name = ''] of code.matchAll(/(?:\bfrom|\bimport)\s*["'](\.{0,2}\/[^"']+\.js)["']/g))
      follow(new URL(name, `http://site${path}`).pathname);
  };
  const asked = [
    ...links(/<script\b[^>]*\bsrc="?(\/[^"\s>?]+)/g),
    ...links(/<link\b(?=[^>]*\brel="?modulepreload)[^>]*\bhref="?(\/[^"\s>?]+)/g),
  ];
  for (const path of asked) follow(path);
  const inline = [...html.matchAll(/<script\b(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(([, code = '']) => code);
  return {
    text: squeeze(html) + sheets.reduce((sum, path) => sum + squeeze(readFileSync(join(site, path))), 0),
    script:
      (inline.join('') === '' ? 0 : squeeze(inline.join(''))) +
      [...scripts].reduce((sum, path) => sum + squeeze(readFileSync(join(site, path))), 0),
  };
}
