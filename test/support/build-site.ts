import { spawnSync } from 'node:child_process';

/** The environment without what Vitest puts in for itself: a build would take its BASE_URL and MODE for its own. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const own = /^(BASE_URL|MODE|DEV|PROD|SSR|TEST|VITEST.*)$/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name)));
}

/**
 * Builds the whole site, as `npm run build` does.
 * @param out folder to build into, from the project's root
 * @param base path below which it is to stand
 * @param settings what the build is told beside, such as SITE
 * @throws what the build said, when it fails
 */
export function buildSite(out: string, base: string, settings: Record<string, string> = {}): void {
  const { status, stdout, stderr } = spawnSync('npx', ['--no-install', 'astro', 'build'], {
    env: { ...plainEnvironment(), OUT: out, BASE: base, NODE_ENV: 'production', ...settings },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The site could not be built for ${base}:\n${stdout}\n${stderr}`);
}
