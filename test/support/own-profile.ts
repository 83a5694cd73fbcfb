import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { requireChromium } from './find-chromium.ts';

/**
 * A Chromium of one's own with a profile on the disk, for what a reader sets in their browser. Close it afterwards.
 * @param preferences as in the profile's file of that name
 */
export async function openProfile(preferences: object = {}): Promise<BrowserContext> {
  const profile = await mkdtemp(join(tmpdir(), 'truce-profile-'));
  await mkdir(join(profile, 'Default'));
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  return chromium.launchPersistentContext(profile, {
    executablePath: requireChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    reducedMotion: 'reduce',
  });
}
