import { describe, expect, test } from 'vitest';
import { check } from '../../src/integrations/content-check/check.ts';
import { readProject } from '../../src/integrations/content-check/project.ts';
import { gradeOf } from '../../src/integrations/content-check/reading-grade.ts';
import { formatReport, formatSuccess } from '../../src/integrations/content-check/report.ts';
import { describeBase } from '../support/content-fixtures.ts';

describe('content check', () => {
  test('the base of the fixtures keeps every rule', () => {
    expect(check(describeBase())).toEqual([]);
  });

  test('success is a line with counts and time, and one with how hard lessons are to read', () => {
    const [counts, grades] = formatSuccess(describeBase(), 12.3).split('\n');
    expect(counts).toBe('Content is sound: 1 lesson, 7 questions, 1 source, 1 term, 1 misconception (12 ms)');
    expect(grades).toMatch(/^Reading grade, from the easiest lesson to the hardest: \d+\.\d \([a-z-]+\)$/);
  });

  test('long words in long sentences are for later school years', () => {
    const easy = gradeOf('The shop sells soap. It is cheap. Most of us buy it.');
    const hard = gradeOf(
      'Organisational interdependencies notwithstanding, departmental representatives habitually misattribute responsibility for commercial underperformance.',
    );
    expect(easy).toBeLessThan(2);
    expect(hard).toBeGreaterThan(20);
  });

  test('the content of the course keeps every rule', () => {
    const problems = check(readProject(process.cwd()));
    expect(problems.length, formatReport(problems)).toBe(0);
  });
});
