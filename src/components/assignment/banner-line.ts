import { isOver } from '../../domain/assignment/time-left.ts';
import type { KeptAssignment } from '../../store/assignments.ts';
import { bannerWords as words } from '../../strings/assignment-banner.ts';
import { sayMoment, toDate } from './say-moment.ts';

/** How long after its due time, or without one after it was opened last, an assignment is still shown, in milliseconds. */
const AFTER_DUE = 14 * 86_400_000;
const AFTER_OPENED = 60 * 86_400_000;

/**
 * Whether an assignment is still one to come back to: late work is not blocked, but a banner must not stay for ever.
 * @param now milliseconds since 1970
 */
export function isShown({ dueAt, openedAt }: Pick<KeptAssignment, 'dueAt' | 'openedAt'>, now: number): boolean {
  if (dueAt !== null && now < toDate(dueAt).getTime() + AFTER_DUE) return true;
  const opened = Date.parse(openedAt);
  // Whoever opens it after that is at work on it.
  return now < opened + (dueAt === null ? AFTER_OPENED : AFTER_DUE);
}

/** When it is or was due, in words; empty without a due time. */
export function nameLine(dueAt: number | null, timeZone: string, now: Date): string {
  if (dueAt === null) return '';
  const moment = sayMoment(toDate(dueAt), timeZone, now);
  return isOver(dueAt, now.getTime()) ? words.wasDue(moment) : words.due(moment);
}
