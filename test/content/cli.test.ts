import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';

const run = (...args: string[]) =>
  spawnSync(process.execPath, ['src/integrations/content-check/cli.ts', ...args], { encoding: 'utf8' });

describe('npm run check:content', () => {
  test('says that all is well, and how hard the lessons are to read', () => {
    const { status, stdout, stderr } = run('test/fixtures/content/_base');
    expect(stdout).toMatch(
      /^Content is sound: 1 lesson, 7 questions, .* \(\d+ ms\)\nReading grade, .* \d+\.\d \([a-z-]+\)\n$/,
    );
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  test('reports on the error stream and fails', () => {
    const { status, stdout, stderr } = run('test/fixtures/content/schema');
    expect(stderr).toContain('test/fixtures/content/schema/sources/study-2006.yml:5  schema: unknown key "titel"');
    expect(stdout).toBe('');
    expect(status).toBe(1);
  });

  test('shows one file on request', () => {
    const { status, stdout } = run('test/fixtures/content/schema', '--only', 'terms/');
    expect(stdout).toBe('No problem in files of "terms/".\n');
    expect(status).toBe(0);
  });

  test.each([[['nowhere']], [['--wrong']], [['one', 'two']], [['test/fixtures/content/_base', '--publish']]])(
    'explains itself when called with %j',
    (args) => {
      const { status, stderr } = run(...args);
      expect(stderr).toContain('Usage: npm run check:content');
      expect(status).toBe(2);
    },
  );
});
