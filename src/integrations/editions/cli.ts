// npm run edition: freezes the present edition under editions/, from where every later build takes it along.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { freezeEdition } from './freeze.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

function build(base: string, out: string): void {
  const { status } = spawnSync('npx', ['--no-install', 'astro', 'build'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, BASE: base, OUT: out, EDITIONS: 'none' },
  });
  if (status !== 0) throw new Error('The edition could not be built, so nothing is frozen.');
}

try {
  const date = new Date().toISOString().slice(0, 10);
  const folder = freezeEdition({ root, base: process.env.BASE ?? '/', date, build });
  console.log(`Frozen in ${folder}. Keep that folder: later builds take it along.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
