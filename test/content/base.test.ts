import { describe, expect, test } from 'vitest';
import { check } from '../../src/integrations/content-check/check.ts';
import { readProject } from '../../src/integrations/content-check/project.ts';
import { formatReport, formatSuccess } from '../../src/integrations/content-check/report.ts';
import { describeBase } from '../support/content-fixtures.ts';

describe('content check', () => {
  test('the base of the fixtures keeps every rule', () => {
    expect(check(describeBase())).toEqual([]);
  });

  test('success is one line with counts and time', () => {
    expect(formatSuccess(describeBase(), 12.3)).toBe(
      'Content is sound: 1 lesson, 7 questions, 1 source, 1 term, 1 misconception (12 ms)',
    );
  });

  test('the content of the course keeps every rule', () => {
    const problems = check(readProject(process.cwd()));
    expect(problems.length, formatReport(problems)).toBe(0);
  });
});
