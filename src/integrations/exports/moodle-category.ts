import type { CourseDescription } from '../../domain/course-description.ts';
import type { Section } from './placed-question.ts';
import { questionWords as words } from './question-words.ts';

/** A slash in a name is doubled, because one divides names (`split_category_path` in Moodle's question/format.php). */
const double = (name: string): string => name.replaceAll('/', '//');

/**
 * The category of a section, below the one into which somebody imports. Moodle never updates a question, so each edition
 * has a category of its own, and an old one can be seen and deleted whole.
 */
export const nameCategory = ({ title, edition }: CourseDescription, { module, lesson, parallel }: Section): string =>
  ['top', `${title} ${edition}`, module.title, lesson.title, ...(parallel ? [words.parallel] : [])]
    .map(double)
    .join('/');
