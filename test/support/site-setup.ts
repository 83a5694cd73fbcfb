import { spawnSync } from 'node:child_process';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { serveFolder } from '../../src/integrations/exports/serve-folder.ts';
import { requireChromium } from './find-chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the site built for the root of a host, with a slash at its end. */
    site: string;
    /** Address of the same site built to stand under `/truce/`. */
    siteBelow: string;
    /** Where the running Chromium listens. */
    browser: string;
    /** Folder of the site built for the root. */
    folder: string;
  }
}

/** The environment without what Vitest puts in for itself: a build would take its BASE_URL and MODE for its own. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const own = /^(BASE_URL|MODE|DEV|PROD|SSR|TEST|VITEST.*)$/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name)));
}

function build(out: string, base: string): void {
  const { status, stdout, stderr } = spawnSync('npx', ['--no-install', 'astro', 'build'], {
    env: { ...plainEnvironment(), OUT: out, BASE: base, NODE_ENV: 'production' },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The site could not be built for ${base}:\n${stdout}\n${stderr}`);
}

/** Builds the site for a root and for a base path, serves both and starts one Chromium for all site tests. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const executablePath = requireChromium();
  if (!process.env.REUSE_BUILD) {
    build('./test/.sites/root', '/');
    build('./test/.sites/below', '/truce/');
  }
  const site = await serveFolder('test/.sites/root', '/');
  const below = await serveFolder('test/.sites/below', '/truce/');
  const browser = await chromium.launchServer({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  project.provide('site', site.url);
  project.provide('siteBelow', below.url);
  project.provide('folder', 'test/.sites/root');
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    site.close();
    below.close();
  };
}
