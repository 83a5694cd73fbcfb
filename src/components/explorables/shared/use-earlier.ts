import { useState } from 'react';
import { dayIn, toIsoDay } from '../../../domain/days.ts';
import type { Explored } from '../../../domain/record/event.ts';
import { sayDate } from '../../../domain/say-date.ts';
import { readTimeZone } from '../../learner/time-zone.ts';
import type { Predictions } from './use-predictions.ts';

/** What was predicted before today. */
export interface Earlier {
  event: Explored;
  /** Its day in words, where the reader is: "5 October 2026". */
  day: string;
}

/**
 * The latest prediction about one question from before today, as it stood when the record was opened: what is predicted
 * on this page is not from an earlier day.
 * @param isSame whether it was about this very question, where a question can be put about several things
 */
export function useEarlier(
  { keeping, findLast }: Predictions,
  ask: string,
  isSame: (event: Explored) => boolean = () => true,
): Earlier | undefined {
  const [found, setFound] = useState<Explored | null>();
  if (found === undefined && keeping) setFound(findLast(ask) ?? null);
  if (!found || !isSame(found)) return undefined;
  const dayOf = dayIn(readTimeZone());
  const day = dayOf(found.at);
  return day < dayOf(new Date()) ? { event: found, day: sayDate(toIsoDay(day)) } : undefined;
}
