import { findCodes } from '../../../domain/team/find-codes.ts';

/** What stands behind the # of this page's address. */
export type Address =
  | { type: 'session'; id: string }
  | { type: 'example'; id: string }
  | { type: 'codes'; text: string }
  | { type: 'none' };

/** Reads what stands behind the #. Anything else than a session, an invented company or codes is none of ours. */
export function readAddress(hash: string): Address {
  const session = /^#session-([0-9a-f]{8})$/.exec(hash)?.[1];
  if (session) return { type: 'session', id: session };
  const example = /^#example-([a-z0-9-]+)$/.exec(hash)?.[1];
  if (example) return { type: 'example', id: example };
  // A link that was cut off so short that nothing is found in it is still said to hold no code.
  if (/^#seat-/i.test(hash) || findCodes(hash).length > 0) return { type: 'codes', text: hash };
  return { type: 'none' };
}

/** The address of this page with a session or an invented company behind the #, or with nothing there. */
export const toAddress = (kind?: 'session' | 'example', id = ''): string =>
  kind ? `#${kind}-${id}` : `${location.pathname}${location.search}`;
