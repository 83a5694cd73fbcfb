import { useEffect } from 'react';
import { toAddress } from '../../content-access/addresses.ts';
import { openStore } from '../../store/open-store.ts';
import { readPresent } from '../../store/present-profile.ts';
import type { Keeping } from '../../store/store.ts';
import { keepingAdvice as words } from '../../strings/keeping.ts';

/** Has the page say so when it belongs to one person while another is present. */
async function lookWhoIsPresent() {
  const { profile } = await openStore();
  if (readPresent().id === profile.id) return;
  (await import('./other-person.ts')).default(profile, readPresent);
}

/** What a learner can do about how their work is kept. Stands after the words that say it, once that is known. */
export function KeepingAdvice({ keeping }: { keeping: Keeping }) {
  const isFramed = window.top !== window.self;
  useEffect(() => {
    // Another tab may switch at any time; a page that comes back out of the browser's back cache was not told of it.
    void lookWhoIsPresent();
    const events = ['storage', 'pageshow'];
    for (const event of events) addEventListener(event, lookWhoIsPresent);
    return () => {
      for (const event of events) removeEventListener(event, lookWhoIsPresent);
    };
  }, []);
  return (
    <>
      {' '}
      <span>{isFramed ? words.framed : keeping === 'not-kept' && words.cause}</span>{' '}
      {/* Where nothing is kept, leaving the page would lose what is on it. */}
      {keeping !== 'not-kept' && <a href={toAddress('/progress/#own')}>{words.copy}</a>}{' '}
      {isFramed && (
        <a href={location.href} target="_blank" rel="noopener">
          {words.ownTab}
        </a>
      )}
    </>
  );
}
