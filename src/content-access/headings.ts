import { render } from 'astro:content';
import type { MarkdownHeading } from 'astro';
import type { PlacedLesson } from './course.ts';

const kept = new WeakMap<PlacedLesson, Promise<MarkdownHeading[]>>();

/** The headings of a lesson's text with their anchors. Each of its questions asks for them, and they are read once. */
export function getHeadings(lesson: PlacedLesson): Promise<MarkdownHeading[]> {
  const headings = kept.get(lesson) ?? render(lesson.entry).then((rendered) => rendered.headings);
  kept.set(lesson, headings);
  return headings;
}
