import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from '../../src/integrations/exports/find-chromium.ts';

function run(command: string, ...args: string[]): boolean {
  console.log(`Installing Chromium for the tests: ${command} ${args.join(' ')}`);
  return spawnSync(command, args, { stdio: 'inherit', timeout: 300_000 }).status === 0;
}

/** The ways to get one, least intrusive first. The last changes the system, so only root on Debian takes it. */
const installers = [
  () => run('npx', '--no-install', 'playwright-core', 'install', 'chromium'),
  () =>
    process.getuid?.() === 0 &&
    existsSync('/usr/bin/apt-get') &&
    run('apt-get', 'update', '-qq') &&
    run('apt-get', 'install', '-y', '-qq', 'chromium'),
];

/** Path of a Chromium that the tests can start; installs one when there is none. Throws with what to do when it cannot. */
export function requireChromium(): string {
  for (const install of [() => false, ...installers]) {
    install();
    const present = findChromium();
    if (present) return present;
  }
  throw new Error(
    'The site tests need Chromium, and none could be installed. Install Chromium or Chrome by hand (on Debian: ' +
      '"sudo apt-get install chromium"; elsewhere: "npx playwright-core install --with-deps chromium"), or put the path ' +
      'of one into the variable CHROMIUM_PATH, and run npm test again.',
  );
}
