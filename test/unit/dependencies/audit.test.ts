import { expect, test } from 'vitest';
import { readAudit } from '../../../src/commands/read-audit.mjs';

const report = (severity: string, high: number, critical: number) =>
  JSON.stringify({
    vulnerabilities: { broken: { name: 'broken', severity, range: '<1.2.3' } },
    metadata: { vulnerabilities: { info: 0, low: 1, moderate: 2, high, critical, total: 3 + high + critical } },
  });

test.each([
  ['high', 1, 0],
  ['critical', 0, 1],
])('a %s vulnerability fails, with the package and the versions', (severity, high, critical) => {
  const { failed, say } = readAudit(report(severity, high, critical));
  expect(failed).toBe(true);
  expect(say).toContain(`broken <1.2.3: ${severity}`);
});

test('lesser ones are told and fail nothing', () => {
  expect(readAudit(report('moderate', 0, 0))).toEqual({
    failed: false,
    say: 'No high or critical vulnerability is known; 3 lesser ones are.',
  });
});

test.each([
  ['', ''],
  ['not JSON', ''],
  ['null', ''],
  ['{"message":"405 Method Not Allowed","statusCode":405}', '405 Method Not Allowed'],
  ['{"error":{"summary":"getaddrinfo ENOTFOUND","detail":""}}', 'ENOTFOUND'],
])('a registry that cannot be asked is said to be so, and fails nothing: %s', (text, reason) => {
  const { failed, say } = readAudit(text);
  expect(failed).toBe(false);
  expect(say).toContain('Not checked');
  expect(say).toContain(reason);
});
