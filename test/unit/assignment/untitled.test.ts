import { expect, it } from 'vitest';
import { describeAssignment } from '../../../src/domain/assignment/assignment-text.ts';
import { assignOutWords } from '../../../src/strings/assign-out.ts';
import { assignmentWords } from '../../../src/strings/assignment.ts';
import { bannerWords } from '../../../src/strings/assignment-banner.ts';
import { assignmentCalendarWords, writeAssignmentText } from '../../../src/strings/assignment-text.ts';
import { readerWords } from '../../../src/strings/reader.ts';
import { classWords } from '../../../src/strings/reader-class.ts';
import { makeAssignment, makeCatalogue } from '../../support/assignments.ts';

it('an assignment without a title is called the same wherever it stands, as its instructor is told', () => {
  const name = assignOutWords.seen.untitled;
  const facts = describeAssignment(makeAssignment({ title: '' }), makeCatalogue());
  expect([assignmentWords.untitled, bannerWords.untitled, classWords.untitled]).toEqual([name, name, name]);
  expect(readerWords.choose.option('', 2)).toBe(`${name} (2 receipts)`);
  expect(writeAssignmentText(facts, 'https://example.org/').split('\n')[0]).toBe(name);
  expect(assignmentCalendarWords.due('')).toBe(`Due: ${name}`);
});
