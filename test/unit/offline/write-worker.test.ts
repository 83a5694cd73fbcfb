import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { writeWorker } from '../../../src/integrations/offline/write-worker.ts';

const folder = mkdtempSync(join(tmpdir(), 'truce-worker-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('the worker lists each kept file with its hash, the facts among them, and is the same for the same files', async () => {
  mkdirSync(join(folder, 'course'));
  mkdirSync(join(folder, 'downloads'));
  writeFileSync(join(folder, 'index.html'), 'a');
  writeFileSync(join(folder, 'course/index.html'), 'bc');
  writeFileSync(join(folder, 'downloads/course.zip'), 'large');
  const facts = await writeWorker(folder);
  expect(facts).toMatchObject({ files: 2, bytes: 3 });
  expect(JSON.parse(readFileSync(join(folder, 'offline.json'), 'utf8'))).toEqual(facts);
  const worker = readFileSync(join(folder, 'offline.js'), 'utf8');
  for (const file of ['index.html', 'course/index.html', 'offline.json'])
    expect(worker).toContain(
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('base64'),
    );
  expect(worker).not.toContain('downloads/');
  await writeWorker(folder);
  expect(readFileSync(join(folder, 'offline.js'), 'utf8')).toBe(worker);
  writeFileSync(join(folder, 'index.html'), 'A');
  await writeWorker(folder);
  expect(readFileSync(join(folder, 'offline.js'), 'utf8')).not.toBe(worker);
});
