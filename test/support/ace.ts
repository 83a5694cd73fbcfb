import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { requireChromium } from './find-chromium.ts';

/** What is looked at of Ace's report (https://daisy.github.io/ace/docs/report-json/). */
interface Report {
  assertions: {
    assertions: { 'earl:test': { 'dct:title': string }; 'earl:result': { 'dct:description': string } }[];
  }[];
}

type Ace = (file: string, options: object, runner: object) => Promise<[unknown, Report]>;

/** Runs a page of a book in the Chromium of these tests; Ace's own runner would bring a second driver for it. */
function makeRunner() {
  let browser: Browser;
  return {
    concurrency: 2,
    setTimeout: () => {},
    launch: async () => {
      browser = await chromium.launch({
        executablePath: requireChromium(),
        args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--allow-file-access-from-files'],
      });
    },
    close: () => browser.close(),
    run: async (url: string, scripts: string[], contents: string[]) => {
      const page = await browser.newPage();
      await page.goto(url);
      for (const content of contents) await page.addScriptTag({ content });
      for (const path of scripts) await page.addScriptTag({ path });
      const results = await page.evaluate(
        () =>
          new Promise((resolve, reject) => {
            const { run } = (window as unknown as { daisy: { ace: { run: (done: Done) => void } } }).daisy.ace; // put there by the scripts above
            type Done = (fault: unknown, found: unknown) => void;
            run((fault, found) => (fault ? reject(fault) : resolve(found)));
          }),
      );
      await page.close();
      return results;
    },
  };
}

/**
 * What Ace by DAISY finds wrong with a book, in its words.
 * @param file path of the EPUB
 */
export async function findAccessFaults(file: string): Promise<string[]> {
  // @ts-expect-error: it comes without types
  const { default: ace }: { default: Ace } = await import('@daisy/ace-core');
  // Without a folder for it, the report is printed.
  const outdir = await mkdtemp(join(tmpdir(), 'ace-'));
  const options = { cwd: process.cwd(), outdir, silent: true, initLogger: true, lang: 'en' };
  const [, report] = await ace(file, options, makeRunner());
  await rm(outdir, { recursive: true });
  return report.assertions.flatMap(({ assertions }) =>
    assertions.map((one) => `${one['earl:test']['dct:title']}: ${one['earl:result']['dct:description']}`),
  );
}
