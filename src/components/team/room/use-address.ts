import { useEffect, useRef } from 'react';
import { roomWords as words } from '../../../strings/team-room.ts';
import { readAddress } from './read-address.ts';
import type { Examples } from './use-examples.ts';
import type { RoomControl } from './use-room.ts';

/** Does what the page's address says, when the page is opened and whenever its part after the # changes. */
export function useAddress(control: RoomControl, examples: Examples): void {
  // The listener is set once and has to find the room of now.
  const latest = useRef(control);
  latest.current = control;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address is read once, then whenever it changes
  useEffect(() => {
    const follow = async () => {
      const { hash } = location;
      const address = readAddress(hash);
      const { room, open, openExample, give, leave, tell } = latest.current;
      if (address.type === 'codes') give([{ name: '', text: address.text }], 'link');
      else if (address.type === 'session') open(address.id);
      else if (address.type === 'example') {
        const found = (await examples.load())?.find(({ id }) => id === address.id);
        // They can come late, when something else has been opened.
        if (location.hash !== hash) return;
        if (found) openExample(found);
        else tell({ told: words.other.noExample, left: [] });
      } else if (room && !hash) leave();
      // A jump within the page, such as over the menu; a reload there is to open the room again.
      else if (room) history.replaceState(history.state, '', room.address);
    };
    void follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
}
