import { describe, expect, it } from 'vitest';
import { decodeSeat } from '../../../src/domain/team/seat-code.ts';
import { nameSeatFile, writeSeatFile } from '../../../src/domain/team/seat-file.ts';
import { sayInSeatFile } from '../../../src/strings/codes.ts';
import { content } from '../../support/diagnostic-content.ts';
import { makeResponse, sealedCodes } from '../../support/team.ts';

const [code = ''] = sealedCodes(1);

describe('the file of a seat', () => {
  it('says what it is, from which seat, what to do with it and that it holds no name, with the code on its own line', () => {
    const text = writeSeatFile(code, sayInSeatFile('marketing', 'Company'));
    expect(text.split('\n')[0]).toBe('Truce: one person’s sealed answers to the twenty questions');
    expect(text).toContain('Marketing, Company');
    expect(text).toMatch(/What to do with it:/);
    expect(text).toMatch(/does not hold your name/);
    expect(text.split('\n')).toContain(code);
    expect(text).not.toMatch(/undefined|null/);
  });

  it('opens like the code itself, and does without a company', () => {
    const text = writeSeatFile(code, sayInSeatFile('sales', ''));
    expect(text).toContain('Answered from: Sales\n');
    expect(decodeSeat(content.questions, text)).toEqual(decodeSeat(content.questions, code));
    expect(decodeSeat(content.questions, code)).toMatchObject({ ok: true, value: { session: makeResponse().session } });
  });

  it('has a name of its own', () => {
    const names = sealedCodes(40).map(nameSeatFile);
    expect(new Set(names).size).toBe(40);
    expect(names[0]).toMatch(/^truce-seat-[a-z0-9]{6}\.txt$/);
    expect(nameSeatFile(code.toUpperCase())).toBe(nameSeatFile(code));
  });
});
