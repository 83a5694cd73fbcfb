import type { CourseEvent } from '../../domain/record/event.ts';
import { chooseNext, findLatestLesson } from '../../domain/record/next-lesson.ts';
import { continueWith } from '../../strings/continue.ts';
import type { ShownLesson } from './show-progress.ts';

/**
 * Has a link lead to the lesson to continue with, once anything was done.
 * @param unbegun what it says and where it leads before that
 * @param lessons of the page, in reading order
 */
export default function leadOn(
  link: HTMLAnchorElement,
  unbegun: { title: string; url: string },
  events: readonly CourseEvent[],
  lessons: readonly ShownLesson[],
): void {
  const latest = findLatestLesson(events);
  const next = latest && chooseNext(lessons, latest);
  link.textContent = next ? continueWith(next.title) : unbegun.title;
  link.href = (next || unbegun).url;
}
