import type { Explored } from '../../../domain/record/event.ts';
import { exploreWords } from '../../../strings/explore.ts';

const sayDay = (at: Date) => at.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

/** Says on which earlier day this was predicted, if on one. */
export function EarlierNote({ last }: { last: Explored | undefined }) {
  const day = last && sayDay(new Date(last.at));
  if (!day || day === sayDay(new Date())) return null;
  return <p className="explorable-note">{exploreWords.earlier(day)}</p>;
}
