import { expect, test } from 'vitest';
import { writeMailLink } from '../../src/domain/mail-link.ts';

test('a written message survives the way through a link, line ends as mail wants them', () => {
  const link = new URL(writeMailLink('a+b@example.org', 'It’s 50% & more?', 'One\nTwo #3 & “four”\r\n'));
  expect(decodeURIComponent(link.pathname)).toBe('a+b@example.org');
  // A plus sign is a plus sign in a mail link, so the query is read by hand.
  const read = Object.fromEntries(
    link.search
      .slice(1)
      .split('&')
      .map((part) => part.split('=').map(decodeURIComponent)),
  );
  expect(read).toEqual({ subject: 'It’s 50% & more?', body: 'One\r\nTwo #3 & “four”\r\n' });
});

test('without an address the reader chooses one', () => {
  expect(writeMailLink('', 'A', 'B')).toBe('mailto:?subject=A&body=B');
});
