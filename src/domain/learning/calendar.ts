import type { Day } from '../days.ts';

/** The learner's own calendar and which day it is there. */
export interface Calendar {
  /** The day on which a moment falls, given as ISO 8601. */
  dayOf: (moment: string) => Day;
  today: Day;
}

/** Whether a moment lies on a day that is still to come: the clock was wrong when it was written, or is now. */
export const isToCome = ({ dayOf, today }: Calendar, at: string): boolean => dayOf(at) > today;
