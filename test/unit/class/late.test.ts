import { expect, it } from 'vitest';
import { makeAssignment } from '../../support/assignments.ts';
import { asCode, asFile, giveAll, linkOf, readPapers } from '../../support/class.ts';
import { makeReceiptFor } from '../../support/receipts.ts';

it('a task done within the due minute is in time, from a file as from a short code', () => {
  const assignment = makeAssignment();
  const due = (assignment.dueAt ?? 0) * 60_000;
  const receipt = makeReceiptFor({ assignment });
  const done = (at: number) => ({
    ...receipt,
    madeAt: new Date(due + 3_600_000).toISOString(),
    tasks: receipt.tasks.map((task) => ({ ...task, doneAt: new Date(at).toISOString() })),
  });
  const late = (at: number) =>
    [[asFile(done(at))], [{ source: '', text: `${linkOf(assignment)} ${asCode(done(at))}` }]].map(
      (given) => readPapers(giveAll(given)).lines[0]?.score?.tasksLate,
    );
  expect(late(due + 30_000)).toEqual([0, 0]);
  expect(late(due + 60_000)).toEqual([receipt.tasks.length, receipt.tasks.length]);
});
