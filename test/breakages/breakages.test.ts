import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BREAKAGE, breakSource } from './breakage.ts';
import { type Breakage, breakages } from './breakages.ts';

/** What a child does not inherit: the variables by which this run of Vitest knows itself. */
const own = /^(NODE_ENV|NODE_OPTIONS|MODE|DEV|PROD|SSR|TEST|VITEST.*)$/;
const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name)));

interface Report {
  numFailedTests: number;
  numTotalTests: number;
}

/** Runs the tests of a breakage with it made. */
function runTests({ name, tests: [file, part] }: Breakage): Promise<Report> {
  const args = ['run', '--config', 'test/vitest.config.ts', '--project', 'code', '--reporter', 'json', '--bail', '1'];
  const child = spawn(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', ...args, file, ...(part ? ['-t', part] : [])],
    { env: { ...environment, [BREAKAGE]: name } },
  );
  let said = '';
  let complained = '';
  child.stdout.on('data', (text) => {
    said += text;
  });
  child.stderr.on('data', (text) => {
    complained += text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', () => {
      try {
        resolve(JSON.parse(said.slice(said.indexOf('{'))));
      } catch {
        reject(new Error(`${said}\n${complained}`));
      }
    });
  });
}

// In a run that makes a breakage this file has nothing to say: it would start itself for ever.
describe.skipIf(process.env[BREAKAGE])('a test notices when', { concurrent: true, timeout: 300_000 }, () => {
  it.each(breakages)('$name', async (breakage) => {
    const { numFailedTests, numTotalTests } = await runTests(breakage);
    expect(numTotalTests).toBeGreaterThan(0);
    expect(numFailedTests).toBeGreaterThan(0);
  });
});

it('names each breakage once, and its text stands once in its file', () => {
  expect(new Set(breakages.map(({ name }) => name)).size).toBe(breakages.length);
  for (const breakage of breakages) breakSource(readFileSync(breakage.file, 'utf8'), breakage);
});
