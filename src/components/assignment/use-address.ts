import { useEffect, useState } from 'react';

/** The part after "#", with what a mail program may have encoded in it written out again. */
function readHash(): string {
  const raw = location.hash.slice(1);
  try {
    return decodeURIComponent(raw);
  } catch {
    return raw;
  }
}

/**
 * What stands after "#" in the page's address, and each that comes after it without a reload. Undefined until it has
 * been read, which the server cannot do; empty when there is nothing.
 */
export function useAddress(): string | undefined {
  const [text, setText] = useState<string>();
  useEffect(() => {
    let last = '';
    const read = () => {
      const found = readHash();
      // A jump within the page, such as over the menu, is no assignment; the one that is open stays in the address.
      if (found && document.getElementById(found)) {
        if (last) history.replaceState(history.state, '', last);
        else setText('');
        return;
      }
      last = location.hash;
      setText(found);
    };
    read();
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  return text;
}
