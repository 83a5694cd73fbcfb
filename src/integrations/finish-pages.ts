import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { joinStyles, takeInSheets, tightenPolicy } from './policy.ts';
import { shareTexts } from './question-texts.ts';
import { lightenIslands, type SplitPage, takeOutScripts } from './shared-scripts.ts';
import { sharesStyles, takeOutStyles } from './shared-styles.ts';

/** Pages that are read and written at a time: enough to keep the disk busy, few enough to need no memory to speak of. */
const AT_ONCE = 16;

/** A lesson: what a first round trip has to carry. Other pages keep late sheets apart, where the next page finds them. */
const LESSON = /^course[\\/][^\\/]+[\\/][^\\/]+[\\/]index\.html$/;

/**
 * What is done to a built page, in this order: the policy has to see the page as it will be.
 * @param folder see takeOutScripts
 * @param readSheet reads a style sheet by its address
 */
async function finish(
  html: string,
  file: string,
  folder: string,
  readSheet: (address: string) => Promise<string>,
): Promise<SplitPage> {
  const shared = /^(course|questions)[\\/]/.test(file) ? shareTexts(html) : html;
  const split = takeOutScripts(shared, folder);
  const light = lightenIslands(split.html);
  const whole = LESSON.test(file) ? await takeInSheets(light, readSheet) : light;
  const joined = joinStyles(whole);
  const styled = sharesStyles(file) ? takeOutStyles(joined, folder) : { html: joined, files: [] };
  return { html: tightenPolicy(styled.html), files: new Map([...split.files, ...styled.files]) };
}

/** How files are read and written; a test counts. */
export interface Disk {
  read: (path: string) => Promise<string>;
  write: (path: string, text: string) => Promise<void>;
}

const disk: Disk = { read: (path) => readFile(path, 'utf8'), write: writeFile };

/**
 * Finishes every page below a folder. Each is read once and written once, and a file that pages share is written once:
 * a course of a thousand lessons has more than six thousand pages.
 * @param root folder of the built site
 * @param folder address of the folder for shared files, with a slash at its end; its last part stands in `root`
 */
export async function finishFolder(root: string, folder: string, { read, write }: Disk = disk): Promise<void> {
  const assets = join(root, folder.split('/').at(-2) ?? '');
  await mkdir(assets, { recursive: true });
  const written = new Set<string>();
  // A sheet stands in many lessons, and is read for the first.
  const sheets = new Map<string, Promise<string>>();
  const readSheet = (address: string): Promise<string> => {
    const name = address.split('/').at(-1) ?? '';
    const sheet = sheets.get(name) ?? read(join(assets, name));
    sheets.set(name, sheet);
    return sheet;
  };
  const finishOne = async (file: string) => {
    const { html, files } = await finish(await read(join(root, file)), file, folder, readSheet);
    const fresh = [...files].filter(([name]) => !written.has(name));
    for (const [name] of fresh) written.add(name);
    await Promise.all([write(join(root, file), html), ...fresh.map(([name, text]) => write(join(assets, name), text))]);
  };
  // Listed before the first is changed. Each worker takes the next page when it has finished one.
  const waiting = (await Array.fromAsync(glob('**/*.html', { cwd: root }))).values();
  const work = async () => {
    for (const file of waiting) await finishOne(file);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

/** Shares the texts of questions, takes out shared scripts and styles, joins the others and tightens the policy of built pages. */
export function finishPages(): AstroIntegration {
  let folder = '/_astro/';
  return {
    name: 'truce-finish-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = `${config.base.replace(/\/?$/, '/')}${config.build.assets}/`;
      },
      'astro:build:done': ({ dir }) => finishFolder(fileURLToPath(dir), folder),
    },
  };
}
