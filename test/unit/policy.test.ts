import { expect, test } from 'vitest';
import { tightenPolicy } from '../../src/integrations/policy.ts';

// printf %s 'a()' | openssl dgst -sha256 -binary | base64
const script = "'sha256-qVpDBgj7bpq5hMAcGp3AOc79J3Y1Z4HvySTwKrWDoy4='";
const page = (hashes: string) =>
  `<meta http-equiv="content-security-policy" content="script-src 'self'${hashes};"><script>a()</script>`;

test('a policy keeps the hash of a script that the page holds', () => {
  expect(tightenPolicy(page(` ${script}`))).toContain(script);
});

test('a policy drops hashes of scripts and styles that other pages hold', () => {
  const foreign = " 'sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA='";
  expect(tightenPolicy(page(` ${script}${foreign}`))).toBe(page(` ${script}`));
});
