import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const config = 'test/spelling/cspell.json';

/** Words of a text that the spelling check does not know, as if the text stood in a file of that path. */
function listUnknown(text: string, path: string): string[] {
  const file = `stdin://${join(process.cwd(), path)}`;
  const args = ['lint', '--config', config, '--no-progress', '--no-summary', '--words-only', file];
  const { stdout } = spawnSync('node_modules/.bin/cspell', args, { input: text, encoding: 'utf8' });
  return stdout.split('\n').filter((line) => line !== '');
}

describe('npm run check:spelling', () => {
  test('finds misspellings and American forms', () => {
    const lesson = 'We <Cite id="xyzzy-2006" /> organize the color of the centre behaviour teh organisation.';
    expect(listUnknown(lesson, 'src/content/lessons/new.mdx')).toEqual(['organize', 'color', 'teh']);
  });

  test('leaves keys and addresses alone, and reads the words beside them', () => {
    const strings = "const strings = {\n  xyzzy: 'A favorite of https://xyzzy.example/',\n};";
    expect(listUnknown(strings, 'src/strings/new.ts')).toEqual(['favorite']);
  });

  test('has a sorted list of words without doubles', () => {
    const words = readFileSync('test/spelling/words.txt', 'utf8').trim().split('\n').slice(1);
    expect(words).toEqual([...new Set(words)].sort(new Intl.Collator('en').compare));
  });
});
