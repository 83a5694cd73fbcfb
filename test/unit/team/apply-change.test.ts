import { expect, it } from 'vitest';
import { applyChange } from '../../../src/domain/team/apply-change.ts';
import type { TeamSession } from '../../../src/domain/team/session.ts';

const shown: TeamSession = {
  id: '5e551011',
  edition: 1,
  label: 'Pumps',
  at: '2026-09-30T08:00:00.000Z',
  sizes: { sales: 6, marketing: null },
  context: { size: '20-to-99', cycle: 'short' },
  agreed: '',
  repeatOn: '',
};

it('changes what was changed, and leaves what another tab has changed since', () => {
  const elsewhere = { ...shown, label: 'Valves', sizes: { sales: 7, marketing: 8 }, agreed: 'One list' };
  expect(applyChange(elsewhere, shown, { ...shown, repeatOn: '2026-12-31' })).toEqual({
    ...elsewhere,
    repeatOn: '2026-12-31',
  });
  expect(applyChange(elsewhere, shown, { ...shown, agreed: 'Two lists' }).agreed).toBe('Two lists');
  expect(applyChange(elsewhere, shown, shown)).toEqual(elsewhere);
});

it('takes each answer about the company for itself', () => {
  const elsewhere = { ...shown, context: { size: '20-to-99', market: 'steady', cycle: 'short' } };
  const change = (context: TeamSession['context']) => applyChange(elsewhere, shown, { ...shown, context }).context;
  expect(change({ size: 'over-99', cycle: 'short' })).toEqual({ size: 'over-99', market: 'steady', cycle: 'short' });
  expect(change({ size: '20-to-99' })).toEqual({ size: '20-to-99', market: 'steady' });
  expect(change({ ...shown.context, power: 'even' })).toEqual({ ...elsewhere.context, power: 'even' });
});
