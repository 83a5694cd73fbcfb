import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { serveFolder } from '../../src/integrations/exports/serve-folder.ts';
import { buildSite } from './build-site.ts';
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
    /** Folder of the site built to stand under `/truce/`. */
    folderBelow: string;
    /** Folder of the site built for a known address, compressed, without downloads: what a host would be given. */
    folderHosted: string;
  }
}

/** Builds the site for a root and for a base path, serves both and starts one Chromium for all site tests. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const executablePath = requireChromium();
  if (!process.env.REUSE_BUILD) {
    buildSite('./test/.sites/root', '/');
    buildSite('./test/.sites/below', '/truce/');
    buildSite('./test/.sites/hosted', '/', { SITE: 'https://course.example', COMPRESS: 'yes', DOWNLOADS: 'none' });
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
  project.provide('folderBelow', 'test/.sites/below');
  project.provide('folderHosted', 'test/.sites/hosted');
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    site.close();
    below.close();
  };
}
