import { expect, test } from 'vitest';
import { createViteServer } from 'vitest/node';
import { getBrowser } from '../support/browser.ts';

test('the store keeps its promises on the IndexedDB of a real browser', async () => {
  const server = await createViteServer({
    configFile: false,
    logLevel: 'error',
    server: { host: '127.0.0.1', port: 0 },
  });
  await server.listen();
  const [url] = server.resolvedUrls?.local ?? [];
  const page = await (await getBrowser()).newPage();
  await page.route(`${url}blank`, (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }));
  await page.goto(`${url}blank`);
  await page.addScriptTag({ type: 'module', url: `${url}test/support/store-page.ts` });
  await page.waitForFunction(() => 'storeReport' in globalThis);
  const broken = await page.evaluate(() => (globalThis as unknown as { storeReport: Promise<unknown> }).storeReport);
  expect(broken).toEqual([]);
  await page.close();
  await server.close();
});
