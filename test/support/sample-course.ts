import type { CourseDescription, DescribedQuestion } from '../../src/domain/course-description.ts';
import type { AskedOf } from '../../src/domain/questions/asked.ts';
import type { QuestionType } from '../../src/schemas/question.ts';
import { samples } from './questions.ts';

const misconception = 'merging';

/** The question of one type with everything that the bank knows of it. */
export function describeSample(type: QuestionType): DescribedQuestion {
  const asked: { [T in QuestionType]: AskedOf<T> }[QuestionType] = samples[type];
  const common = { objective: 'aim', level: 'recall', source: 'book', path: `questions/${asked.id}/` } as const;
  switch (asked.type) {
    case 'choice':
    case 'choices':
      return { ...asked, ...common, options: [...asked.options] };
    case 'order':
      return { ...asked, ...common, misconception, items: [...asked.items] };
    case 'sort':
      return { ...asked, ...common, misconception, groups: [...asked.groups], items: [...asked.items] };
    case 'number':
      return { ...asked, ...common, wrong: asked.wrong.map((one) => ({ ...one, misconception })) };
    case 'model':
      return { ...asked, ...common, misconception, points: [...asked.points] };
  }
}

const allTypes: readonly QuestionType[] = ['choice', 'choices', 'order', 'sort', 'number', 'model'];

const describeLesson = (id: string, title: string, questions: DescribedQuestion[]) => ({
  ...{ id, title, questions },
  short: title,
  summary: `About ${title}.`,
  path: `course/why/${id}/`,
  minutes: 5,
  objectives: [{ id: 'aim', text: 'Tell the two apart' }],
});

/** A course of one module and two lessons: the first asks one question of each type, the second none. */
export const sampleCourse: CourseDescription = {
  id: 'truce',
  title: 'Truce',
  summary: 'A course.',
  edition: '2026.1',
  license: { id: 'CC-BY-4.0', name: 'Attribution 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  address: 'https://course.example/truce/',
  modules: [
    {
      id: 'why',
      title: 'Why',
      summary: 'Why they fight.',
      path: 'course/why/',
      minutes: 10,
      discussion: [{ prompt: 'What can each side *see* from where it sits, and what not?', touches: ['The seat'] }],
      lessons: [
        describeLesson('two-views', 'Two views', allTypes.map(describeSample)),
        describeLesson('the-cost', 'The cost', []),
      ],
    },
  ],
  terms: [{ id: 'lead', term: 'Lead', also: [], definition: 'A possible buyer.', lesson: 'two-views' }],
};
