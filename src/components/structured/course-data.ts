import type { Course, LearningResource, WithContext } from 'schema-dts';
import { toAddress } from '../../content-access/addresses.ts';
import type { PlacedCourse, PlacedLesson, PlacedModule } from '../../content-access/course.ts';

/** Makes an address whole: `https://course.example/course/` of "/course/". */
export type ToWhole = (path: string) => string;

/** Minutes as schema.org writes a time: "PT90M". */
const duration = (minutes: number): string => `PT${minutes}M`;

const license = 'https://creativecommons.org/licenses/by/4.0/';

/** What a page of the course says of the whole that it belongs to. */
const nameCourse = (course: PlacedCourse, whole: ToWhole) =>
  ({ '@type': 'Course', '@id': `${whole(toAddress('/'))}#course`, name: course.title }) as const;

/** The course as search engines and catalogues read it. */
export function describeCourse(course: PlacedCourse, whole: ToWhole): WithContext<Course> {
  const minutes = course.modules.reduce((sum, module) => sum + module.minutes, 0);
  return {
    '@context': 'https://schema.org',
    ...nameCourse(course, whole),
    description: course.summary,
    url: whole(toAddress('/')),
    version: course.edition,
    inLanguage: 'en',
    license,
    isAccessibleForFree: true,
    provider: { '@type': 'Organization', name: course.title, url: whole(toAddress('/')) },
    offers: { '@type': 'Offer', category: 'Free', price: 0, priceCurrency: 'EUR' },
    hasCourseInstance: { '@type': 'CourseInstance', courseMode: 'Online', courseWorkload: duration(minutes) },
    syllabusSections: course.modules.map((module) => ({
      '@type': 'Syllabus',
      name: module.title,
      description: module.summary,
      timeRequired: duration(module.minutes),
      url: whole(module.url),
    })),
  };
}

const describeLesson = (lesson: PlacedLesson, whole: ToWhole): LearningResource => ({
  '@type': 'LearningResource',
  name: lesson.entry.data.title,
  description: lesson.entry.data.summary,
  url: whole(lesson.url),
  learningResourceType: 'Lesson',
  timeRequired: duration(lesson.minutes),
  teaches: lesson.entry.data.objectives.map(({ text }) => text),
});

/** A module with its lessons and what each teaches. Lessons say nothing of themselves: every byte of theirs is counted. */
export const describeModule = (
  course: PlacedCourse,
  module: PlacedModule,
  whole: ToWhole,
): WithContext<LearningResource> => ({
  '@context': 'https://schema.org',
  '@type': 'LearningResource',
  name: module.title,
  description: module.summary,
  url: whole(module.url),
  learningResourceType: 'Module',
  inLanguage: 'en',
  license,
  isAccessibleForFree: true,
  timeRequired: duration(module.minutes),
  isPartOf: nameCourse(course, whole),
  hasPart: module.lessons.map((lesson) => describeLesson(lesson, whole)),
});
