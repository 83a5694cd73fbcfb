import { mkdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { inject, onTestFinished } from 'vitest';

/** Longer than any test needs the clipboard, in milliseconds: what is older was left behind by a run that was stopped. */
const STALE = 180_000;

/**
 * Waits for the clipboard and holds it until the test is over. All pages share that of the machine, and files of tests
 * run beside each other, so that another test's text could stand in it.
 */
export async function takeClipboard(): Promise<void> {
  const held = join(inject('folder'), '..', 'clipboard.held');
  // Making a folder either works or not; nothing else has to be kept apart.
  while (
    !(await mkdir(held).then(
      () => true,
      () => false,
    ))
  ) {
    const since = await stat(held).then(
      ({ mtimeMs }) => mtimeMs,
      () => Date.now(),
    );
    if (Date.now() - since > STALE) await rm(held, { recursive: true, force: true });
    await wait(50);
  }
  onTestFinished(() => rm(held, { recursive: true, force: true }));
}
