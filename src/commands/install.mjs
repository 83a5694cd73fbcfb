// Installs what package-lock.json names, when it is not there yet or is out of date. Runs on the host's own Node,
// before the project's Node 24 is there, so it keeps to plain old JavaScript and to what Node itself brings.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** Name and version of every package in a lock file, without what npm adds to the copy it leaves after installing. */
function listPackages(file) {
  const { packages } = JSON.parse(readFileSync(file, 'utf8'));
  return packages;
}

/** Whether all that the lock asks for, as far as it fits this machine, is installed at that version. */
function isInstalled() {
  const installedLock = 'node_modules/.package-lock.json';
  if (!existsSync(installedLock)) return false;
  const wanted = listPackages('package-lock.json');
  const present = listPackages(installedLock);
  return Object.entries(wanted).every(
    ([path, entry]) =>
      path === '' || (present[path] ? present[path].version === entry.version : entry.optional === true),
  );
}

if (!isInstalled()) {
  console.log('Installing what the course needs. This happens once.');
  const { status, error } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    if (error) console.error(error.message);
    console.error(
      'The packages could not be installed. Check the connection to the npm registry, then run this again.',
    );
    process.exit(1);
  }
}
