import { useCallback, useEffect, useState } from 'react';
import { toAddress } from '../../content-access/addresses.ts';
import {
  canKeepCopy,
  fillOfflineFiles,
  keepOfflineChoice,
  type OfflineFiles,
  readOfflineFiles,
  removeOfflineFiles,
} from '../../store/offline-files.ts';
import { offlineWords as words } from '../../strings/offline.ts';

/** How long until it is looked again while a copy is on its way. */
const AGAIN_MS = 1500;

/** Whether all files are there, and more than those while an earlier edition stays for another tab. */
const isWhole = ({ facts, files, isAnswering }: OfflineFiles) => isAnswering && files > (facts?.files ?? Infinity);

function tellState(found: OfflineFiles): string {
  if (isWhole(found)) return words.kept(found.files, found.bytes);
  if (found.files > 0) return words.making(found.files, (found.facts?.files ?? 0) + 1);
  return found.isOff ? words.off : words.none;
}

/** What is kept of the course for reading without a network, how much that is, and a button to remove or to fetch it. */
export function OfflineCopy() {
  const home = toAddress('/');
  const [found, setFound] = useState<OfflineFiles | 'cannot'>();
  const [told, setTold] = useState('');
  const look = useCallback(
    () => (canKeepCopy() ? readOfflineFiles(home).then(setFound, () => setFound('cannot')) : setFound('cannot')),
    [home],
  );
  useEffect(() => {
    look();
  }, [look]);
  const isComing = found !== undefined && found !== 'cannot' && !isWhole(found) && !found.isOff;
  useEffect(() => {
    if (!isComing) return;
    const timer = setTimeout(look, AGAIN_MS);
    return () => clearTimeout(timer);
  });

  const change = async (choice: 'on' | 'off') => {
    try {
      const { keepCopy } = await import('./keep-copy.ts');
      keepOfflineChoice(choice);
      if (choice === 'on') {
        // A worker that was let go on this very page comes back as it was, and fetches nothing by itself.
        await keepCopy();
        await fillOfflineFiles(home);
      } else await removeOfflineFiles(home);
      setTold(choice === 'on' ? '' : words.removed);
    } catch {
      setTold(words.failed);
    }
    await look();
  };

  return (
    <section className="record-tools record-offline" id="offline">
      <h2>{words.heading}</h2>
      {!found && <p>{words.looking}</p>}
      {found === 'cannot' && <p>{words.cannot}</p>}
      {found && found !== 'cannot' && (
        <>
          <p data-offline={isWhole(found) ? 'kept' : found.files > 0 ? 'making' : 'none'}>{tellState(found)}</p>
          {found.facts && <p>{words.cost(found.facts.files, found.facts.travelling, found.facts.bytes)}</p>}
          {found.used !== undefined && found.allowed !== undefined && (
            <p>{words.estimate(found.used, found.allowed)}</p>
          )}
          <div className="record-tool">
            {found.files > 0 ? (
              <>
                <button type="button" className="btn" onClick={() => change('off')}>
                  {words.remove}
                </button>
                <p>{words.removeNote}</p>
              </>
            ) : (
              <button type="button" className="btn" onClick={() => change('on')}>
                {words.keep}
              </button>
            )}
          </div>
        </>
      )}
      <p role="status" className="record-told">
        {told}
      </p>
    </section>
  );
}
