import { dayIn, toIsoDay } from '../../../domain/days.ts';
import type { Explored } from '../../../domain/record/event.ts';
import { sayDate } from '../../../domain/say-date.ts';
import { exploreWords } from '../../../strings/explore.ts';
import { explorerWords as words } from '../../../strings/level-explorer.ts';
import { readTimeZone } from '../../learner/time-zone.ts';
import { answers } from './names.ts';

/** Says what was predicted for the same company on an earlier day; nothing when that was today. */
export function Earlier({ event }: { event: Explored | undefined }) {
  if (!event) return null;
  const dayOf = dayIn(readTimeZone());
  const day = dayOf(event.at);
  if (day >= dayOf(new Date())) return null;
  const answer = answers.find(({ value }) => value === event.prediction.level);
  return (
    <p className="explorable-note">
      {exploreWords.earlier(sayDate(toIsoDay(day)))} {answer && words.saidThen(answer.label)}
    </p>
  );
}
