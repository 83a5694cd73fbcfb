import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeAssignment, encodeAssignment } from '../../../src/domain/assignment/assignment-code.ts';
import { anyAssignment, makeAssignment, makeCatalogue } from '../../support/assignments.ts';

const catalogue = makeCatalogue();

it('comes back as it was written', () => {
  fc.assert(
    fc.property(anyAssignment, (assignment) => {
      const code = encodeAssignment(assignment);
      expect(decodeAssignment(catalogue, code)).toEqual({ ok: true, value: { assignment, missing: 0 } });
    }),
  );
});

it('has fewer than 200 characters when six things are asked', () => {
  expect(encodeAssignment(makeAssignment()).length).toBeLessThan(200);
});
