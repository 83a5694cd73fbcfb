import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findCodes } from '../../../src/domain/team/find-codes.ts';
import { gather } from '../../../src/domain/team/gather.ts';
import { decodeSeat, encodeSeat, SEAT_CODE_LENGTH } from '../../../src/domain/team/seat-code.ts';
import { content } from '../../support/diagnostic-content.ts';
import { anyResponse, sealedCodes } from '../../support/team.ts';

it('round trip', () => {
  fc.assert(
    fc.property(anyResponse, (response) => {
      const code = encodeSeat(content.questions, response);
      expect(code).toHaveLength(SEAT_CODE_LENGTH);
      expect(decodeSeat(content.questions, code)).toEqual({ ok: true, value: response });
    }),
  );
  const codes = sealedCodes(40);
  expect(findCodes(codes.join(','))).toEqual(codes);
  const g = gather(content.questions, null, codes);
  expect(g.responses).toHaveLength(40);
  expect(g.leftOut).toEqual([]);
});
