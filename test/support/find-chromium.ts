import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'chrome.exe'];
const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Path of a Chromium on this machine: the one named in CHROMIUM_PATH, one of the system's, or Playwright's own. */
function findPresent(): string | undefined {
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  const candidates = [process.env.CHROMIUM_PATH ?? '', ...onPath, ...usualPlaces, chromium.executablePath()];
  return candidates.find((path) => path !== '' && existsSync(path));
}

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
    const present = findPresent();
    if (present) return present;
  }
  throw new Error(
    'The site tests need Chromium, and none could be installed. Install Chromium or Chrome by hand (on Debian: ' +
      '"sudo apt-get install chromium"; elsewhere: "npx playwright-core install --with-deps chromium"), or put the path ' +
      'of one into the variable CHROMIUM_PATH, and run npm test again.',
  );
}
