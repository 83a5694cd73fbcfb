import { toAddress } from '../../content-access/addresses.ts';
import type { Keeping } from '../../store/store.ts';
import { keepingAdvice as words } from '../../strings/keeping.ts';

/** What a learner can do about how their work is kept. Stands after the words that say it, once that is known. */
export function KeepingAdvice({ keeping }: { keeping: Keeping }) {
  const isFramed = window.top !== window.self;
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
