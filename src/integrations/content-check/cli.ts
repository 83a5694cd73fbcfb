import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { check } from './check.ts';
import { places, readProject } from './project.ts';
import { addIds, listIds, parsePublished } from './published.ts';
import { formatReport, formatSuccess } from './report.ts';

const usage = `Usage: npm run check:content -- [folder] [--only text] [--publish]
  folder     another content folder than ${places.content}
  --only     show problems of files whose path holds this text
  --publish  when all is well, add the present ids to ${places.published}`;

const root = fileURLToPath(new URL('../../../', import.meta.url));
process.exitCode = run();

/** Checks, reports and returns the exit code: 0 when no problem was found, 1 when one was, 2 for a call it cannot follow. */
function run(): number {
  let call: ReturnType<typeof readCall>;
  try {
    call = readCall();
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n${usage}`);
    return 2;
  }
  const { folder, only, publish } = call;
  if (!existsSync(join(root, folder))) {
    console.error(`There is no folder ${folder}.\n${usage}`);
    return 2;
  }
  const content = readProject(root, folder);
  const all = check(content);
  const problems = all.filter(({ file }) => file.includes(only));
  const failed = problems.length > 0;
  if (problems.length > 0) console.error(formatReport(problems));
  if (!failed && all.length > problems.length) console.log(`No problem in files of "${only}".`);
  else if (!failed) console.log(formatSuccess(content, performance.now()));
  if (publish && all.length === 0) publishIds(listIds(content));
  return failed ? 1 : 0;
}

function readCall(): { folder: string; only: string; publish: boolean } {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { only: { type: 'string', default: '' }, publish: { type: 'boolean', default: false } },
  });
  const folder = relative(root, resolve(positionals[0] ?? join(root, places.content))).replaceAll('\\', '/');
  if (positionals.length > 1) throw new Error('One folder at a time.');
  if (values.publish && folder !== places.content) throw new Error(`Only ${places.content} can be published.`);
  return { folder, ...values };
}

function publishIds(present: ReturnType<typeof listIds>): void {
  const path = join(root, places.published);
  // A file that cannot be read is an error of the check, so nothing is published over it.
  const before = existsSync(path) ? parsePublished(readFileSync(path, 'utf8')) : undefined;
  writeFileSync(path, `${JSON.stringify(addIds(before ?? {}, present), null, 2)}\n`);
  console.log(`Published ids are in ${places.published}.`);
}
