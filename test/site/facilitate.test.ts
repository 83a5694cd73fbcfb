import { expect, test } from 'vitest';
import { printPage } from '../support/print-pages.ts';

test('the page for facilitators prints on two sheets, on A4 and on Letter', async () => {
  for (const format of ['A4', 'Letter'] as const) {
    const { sheets, complaints } = await printPage('diagnostic/team/facilitate/', format);
    expect(sheets).toHaveLength(2);
    expect(sheets.join('')).toContain('Fortyminutes,ameetingoraclass');
    expect(sheets[1]).toContain('itdoesnotsaywhoisright');
    expect(complaints).toEqual([]);
  }
});
