import { describe, expect, it } from 'vitest';
import type { Assignment } from '../../../src/domain/assignment/assignment.ts';
import { decodeAssignment, encodeAssignment } from '../../../src/domain/assignment/assignment-code.ts';
import { makeAssignment, makeCatalogue } from '../../support/assignments.ts';

const catalogue = makeCatalogue();
const plain: Partial<Assignment> = { edition: '2026.1' };

/** Codes as they were given out: the first three before there was a task about a model, the others with one. */
const golden: [code: string, holds: Partial<Assignment>][] = [
  [
    'assign-a1qjqaxkw62e84xuz3fnrxcc6ktjh0k9l2q3wvqqp4ng0gqedeqtj6ht4nlyx6sqqqqnf06yqgg46hymmsv5h5yetjd35ku4m9v44jqve6ypmks7fqw35x27fqve5kw6r5f494ggpjxyczcgzywgsy76mpvehhyrgwejm',
    plain,
  ],
  [
    'assign-a1qqqqqqf9mpwxdknstef7rxak3x5fxe8zvj6vkvqqqqpsqqqqv324gs7rn3382mn8yqen5g8zsz09xarjv45hfc5qns9m24sa',
    {
      ...{ ...plain, id: '0000002a', title: 'Übung 3: „Streit“', from: '', opensAt: null, dueAt: null, zone: 'UTC' },
      tasks: [{ type: 'treaty' }, { type: 'drawn', module: '', count: 100 }],
      ...{ tries: 3, counts: 'last', order: 'shuffled', seed: 2 ** 32 - 1, openAnswers: false },
      done: { type: 'share', percent: 75 },
    },
  ],
  [
    'assign-a1qmatcn3788njhgyflr4w2fqu5fhef3ltyrt9vqhstlcnf06yzwclwngqqqqqzstdv4exjcmp9a8x2a6lt9hhy66ywgsy76mpvehhy9qp6zs',
    {
      ...{ id: 'ffffffff', edition: '2027.12', title: '', from: 'Dr Okafor', zone: 'America/New_York' },
      tasks: [
        { type: 'quiz', lesson: 'tell-them-apart' },
        { type: 'case', case: 'pump-distributor' },
        { type: 'drawn', module: 'moving-up', count: 1 },
        { type: 'diagnostic' },
      ],
      ...{ tries: 1, counts: 'first' },
    },
  ],
  [
    'assign-a1qjqaxkw62e84xuz3fnrxcc6ktjh0k9lfl7jn6q0sysn3vlepklxhsufqxyh8qmrpdcknzvpdxy6j6v3s956n2tnndpshyety956rqtn9dejqspf39ejkuez9w4ex7ur99apx2unvd9h9wet9dvsrxw3qwa58jgr5dpjhjgrxd9nksazdfd2zqv33xqkzq3rjyp8kkctxdaeq7q46dw',
    {
      ...plain,
      tasks: [
        { type: 'explorable', explorable: 'budget-table', setup: '1.plan-10-15-20-55.shared-40.end' },
        { type: 'drawn', module: 'why-they-fight', count: 8 },
        { type: 'explorable', explorable: 'move-the-handoff', setup: '1.end' },
      ],
    },
  ],
];

describe('a link that was given out', () => {
  it.each(golden)('reads as it did, and is still written so: %s', (code, holds) => {
    const assignment = makeAssignment(holds);
    expect(decodeAssignment(catalogue, code)).toEqual({ ok: true, value: { assignment, missing: 0 } });
    expect(encodeAssignment(assignment)).toBe(code);
  });
});
