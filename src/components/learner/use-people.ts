import { useCallback, useEffect, useState } from 'react';
import type { Profile } from '../../store/present-profile.ts';
import { listProfiles, watchProfiles } from '../../store/profiles.ts';

/** The people of this browser. */
export interface OpenPeople {
  list: readonly Profile[];
  /** Reads the list once more, after a change made here. */
  refresh(): Promise<void>;
}

/** Lists the people of this browser and follows what other tabs do to them. Empty until they are known. */
export function usePeople(): OpenPeople {
  const [list, setList] = useState<readonly Profile[]>([]);
  const refresh = useCallback(async () => setList(await listProfiles()), []);
  useEffect(() => {
    void refresh();
    return watchProfiles(() => void refresh());
  }, [refresh]);
  return { list, refresh };
}
