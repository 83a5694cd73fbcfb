import { useEffect, useState } from 'react';
import type { CodeReason } from '../../../domain/codes/code-reason.ts';
import { decodeInvitation, encodeInvitation } from '../../../domain/team/invitation-code.ts';
import type { Invitation } from '../../../domain/team/response.ts';

/** What the address of the page holds after its "#". */
export type Opened = { type: 'none' } | { type: 'bad'; reason: CodeReason } | { type: 'open'; invitation: Invitation };

/** The part after "#", with what a mail program may have encoded in it written out again. */
function readHash(): string {
  const raw = location.hash.slice(1);
  try {
    return decodeURIComponent(raw);
  } catch {
    return raw;
  }
}

function open(text: string, edition: number): Opened {
  const read = decodeInvitation(text);
  if (!read.ok) return read.reason.type === 'empty' ? { type: 'none' } : { type: 'bad', reason: read.reason };
  if (read.value.edition !== edition)
    return { type: 'bad', reason: { type: 'other-edition', edition: read.value.edition } };
  return { type: 'open', invitation: read.value };
}

/**
 * The invitation in the page's address, and each one that is opened after it without a reload. Undefined until the
 * address has been read, which the server cannot do.
 * @param edition of the questions that this page asks
 * @returns what is open, and a way to open an invitation that came as text
 */
export function useInvitation(edition: number): [opened: Opened | undefined, openText: (text: string) => void] {
  const [opened, setOpened] = useState<Opened>();
  useEffect(() => {
    let last = '';
    const read = () => {
      const text = readHash();
      // A jump within the page, such as over the menu, is no invitation; the one that is open stays in the address.
      if (text && document.getElementById(text)) {
        if (last) history.replaceState(history.state, '', last);
        else setOpened({ type: 'none' });
        return;
      }
      last = location.hash;
      setOpened(open(text, edition));
    };
    read();
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, [edition]);
  function openText(text: string) {
    const read = open(text, edition);
    // In the address a reload finds it again, and it is read like any other.
    if (read.type === 'open') location.hash = encodeInvitation(read.invitation);
    else setOpened(read.type === 'none' ? { type: 'bad', reason: { type: 'empty' } } : read);
  }
  return [opened, openText];
}
