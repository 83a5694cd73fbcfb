// npm run check:vulnerabilities: asks the npm registry what is known of the packages in package-lock.json.
import { spawnSync } from 'node:child_process';
import { readAudit } from './read-audit.mjs';

const { stdout } = spawnSync('npm', ['audit', '--json'], {
  encoding: 'utf8',
  shell: process.platform === 'win32',
  timeout: 60_000,
  maxBuffer: 64 * 1024 * 1024,
  // Off the network npm would try for minutes.
  env: { ...process.env, npm_config_fetch_retries: '0', npm_config_fetch_timeout: '30000' },
});
const { failed, say } = readAudit(stdout ?? '');
console.log(say);
if (failed) process.exitCode = 1;
