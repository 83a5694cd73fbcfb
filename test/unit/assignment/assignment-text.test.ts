import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assignment } from '../../../src/domain/assignment/assignment.ts';
import { describeAssignment } from '../../../src/domain/assignment/assignment-text.ts';
import { tellMoment } from '../../../src/domain/assignment/moment.ts';
import { sayCounted, sayMoment, writeAssignmentText } from '../../../src/strings/assignment-text.ts';
import { anyAssignment, makeAssignment, makeCatalogue } from '../../support/assignments.ts';

const catalogue = makeCatalogue();
const minute = (iso: string) => Date.parse(iso) / 60_000;
const say = (iso: string, zone: string) => sayMoment(tellMoment(minute(iso), zone));
const write = (over: Partial<Assignment> = {}) =>
  writeAssignmentText(describeAssignment(makeAssignment(over), catalogue), 'https://example.org/#assign-a1');

describe('a time', () => {
  it('is told on the clock of its zone, in winter and in summer', () => {
    expect(say('2026-11-30T17:00:00Z', 'Europe/Berlin')).toBe('Monday 30 November 2026, 18:00 (Europe/Berlin)');
    expect(say('2026-06-30T17:00:00Z', 'Europe/Berlin')).toBe('Tuesday 30 June 2026, 19:00 (Europe/Berlin)');
    expect(say('2026-11-30T22:30:00Z', 'Asia/Kathmandu')).toBe('Tuesday 1 December 2026, 04:15 (Asia/Kathmandu)');
    expect(say('2026-12-01T04:59:00Z', 'America/New_York')).toBe('Monday 30 November 2026, 23:59 (America/New York)');
  });

  it('of midnight is the beginning of a day', () => {
    expect(say('2026-12-01T00:00:00Z', 'UTC')).toBe('Tuesday 1 December 2026, 00:00 (UTC)');
  });

  it('is told in UTC where its zone is not known, and says so', () => {
    expect(say('2026-11-30T17:00:00Z', 'Mars/Olympus')).toBe('Monday 30 November 2026, 17:00 (UTC)');
  });
});

describe('the text for a learning platform', () => {
  it('says what is asked with minutes, by when, which try counts, how to hand in, and which edition it is', () => {
    const text = write();
    const lines = text.split('\n');
    expect(lines.slice(0, 2)).toEqual(['Week 3: why they fight', 'MKT 210, Dr Okafor']);
    expect(lines).toContain('https://example.org/#assign-a1');
    expect(lines.filter((line) => /^[1-6]\. .+ \(\d+ min\)$/.test(line))).toHaveLength(6);
    expect(text).toMatch(/^3\. Answer the 7 questions of “What the fight costs” \(5 min\)$/m);
    expect(text).toMatch(/^4\. Answer 8 questions drawn from “Why they fight” \(6 min\)$/m);
    expect(text).toMatch(/^In all about \d+ minutes, \d+ questions\.$/m);
    expect(text).toContain('Due: Monday 30 November 2026, 18:00 (Europe/Berlin). Later work is shown as late');
    expect(text).toContain('Points come from the best of all your tries.');
    expect(text).toContain('What you write in your own words is part of the receipt.');
    expect(text.endsWith(`Truce, edition ${catalogue.edition}`)).toBe(true);
  });

  it('leaves out what is not asked', () => {
    const text = write({
      ...{ title: '', from: '', opensAt: null, dueAt: null, openAnswers: false },
      tasks: [{ type: 'diagnostic' }, { type: 'drawn', module: '', count: 1 }],
    });
    expect(text.startsWith('Untitled assignment\n\nOpen this link')).toBe(true);
    expect(text).not.toMatch(/Due|Opens|own words|\n\n\n/);
    expect(text).toContain('2. Answer 1 question drawn from the whole course (1 min)');
    expect(text).toContain('In all about 5 minutes, 1 question.');
    expect(write({ tasks: [{ type: 'treaty' }] })).not.toMatch(/Points|question/);
    expect(write({ done: { type: 'share', percent: 70 } })).toContain('when 70 % of its points are reached');
  });

  it('has a line for each task of any assignment, and no empty name', () => {
    fc.assert(
      fc.property(anyAssignment, (assignment) => {
        const facts = describeAssignment(assignment, catalogue);
        const text = writeAssignmentText(facts, 'https://example.org/');
        expect(text.match(/^\d+\. .+ \(\d+ min\)$/gm)).toHaveLength(assignment.tasks.length);
        expect(text).not.toMatch(/“”|undefined|null|does not have/);
      }),
    );
  });

  it('says of what this edition does not have that it does not', () => {
    const tasks: Assignment['tasks'] = [
      { type: 'lesson', lesson: 'gone' },
      { type: 'quiz', lesson: 'gone' },
      { type: 'case', case: 'gone' },
      { type: 'explorable', explorable: 'two-diaries', setup: '1.end' },
    ];
    const facts = describeAssignment(makeAssignment({ tasks }), { ...catalogue, explorables: [] });
    expect(writeAssignmentText(facts, '').match(/that this edition does not have/g)).toHaveLength(4);
  });

  it('names a model, and says how it is set', () => {
    const model = { type: 'explorable', explorable: 'budget-table' } as const;
    const text = write({
      tasks: [
        { ...model, setup: '1.end' },
        { ...model, setup: '1.shared-40.end' },
      ],
    });
    expect(text).toMatch(/^1\. Predict in the model “the budget table” \(6 min\)$/m);
    expect(text).toMatch(
      /^2\. Predict in the model “the budget table”, with 40% of both scorecards shared \(6 min\)$/m,
    );
  });

  it.each([
    [0, 'best', 'the best of all your tries'],
    [0, 'last', 'your last try'],
    [3, 'first', 'your first try'],
    [1, 'best', 'your first try'],
    [3, 'best', 'the best of your first 3 tries'],
    [2, 'last', 'the last of your first 2 tries'],
  ] as const)('names the try that counts of %i, by the %s: %s', (tries, counts, said) => {
    expect(sayCounted({ tries, counts })).toBe(said);
  });
});
