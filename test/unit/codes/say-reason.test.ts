import { describe, expect, it } from 'vitest';
import { type CodeReason, codeKinds } from '../../../src/domain/codes/code-reason.ts';
import type { FileReason } from '../../../src/domain/team/file-reason.ts';
import { sayCodeReason, sayFileReason } from '../../../src/strings/codes.ts';
import { saysWhatToDo } from '../../support/team.ts';

const codeReasons: CodeReason[] = [
  { type: 'empty' },
  { type: 'too-long', limit: 2_000_000 },
  { type: 'no-code' },
  ...codeKinds.map((kind): CodeReason => ({ type: 'other-kind', kind })),
  { type: 'newer-version' },
  { type: 'cut-off' },
  { type: 'wrong-character', at: 21, character: 'O' },
  { type: 'changed' },
  { type: 'other-edition', edition: 2 },
  { type: 'impossible' },
];
const fileReasons: FileReason[] = [
  { type: 'empty' },
  { type: 'too-long', limit: 2_000_000 },
  { type: 'not-json' },
  { type: 'cut-off' },
  { type: 'record' },
  { type: 'other-format' },
  { type: 'newer-version' },
  { type: 'damaged', field: 'session.label' },
];

describe('the words of a reason', () => {
  it.each([
    ...new Set(codeKinds.flatMap((kind) => codeReasons.map((reason) => sayCodeReason(reason, kind)))),
    ...fileReasons.map(sayFileReason),
  ])('%s', (words) => {
    expect(words).toSatisfy(saysWhatToDo);
    expect(words).not.toMatch(/undefined|null|!|—/);
  });

  it('are different for each', () => {
    expect(new Set(codeReasons.map((reason) => sayCodeReason(reason))).size).toBe(codeReasons.length);
    expect(new Set(fileReasons.map(sayFileReason)).size).toBe(fileReasons.length);
  });

  it('name what was found', () => {
    expect(sayCodeReason({ type: 'wrong-character', at: 21, character: 'O' })).toContain(
      'Character 21 of this code is “O”',
    );
    expect(sayCodeReason({ type: 'wrong-character', at: 3, character: '\u00a0' })).toContain('is a space');
    expect(sayCodeReason({ type: 'wrong-character', at: 3, character: '\ud800' })).toContain('cannot be shown');
    expect(sayCodeReason({ type: 'too-long', limit: 2_000_000 })).toContain('2,000,000 characters');
    expect(sayCodeReason({ type: 'other-edition', edition: 2 })).toContain('edition 2');
    expect(sayFileReason({ type: 'damaged', field: 'session.label' })).toContain('“session.label”');
  });
});
