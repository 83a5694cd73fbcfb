import type { Answer, Quiz, Question as SchemaQuestion, WithContext } from 'schema-dts';
import { plainStem } from '../../domain/changes.ts';
import type { Option, Question } from '../../schemas/question.ts';

/** What the page of a question says of it beside the question itself. */
export interface QuizContext {
  /** Address of the page. */
  url: string;
  lesson: { title: string; url: string };
  /** What the question tests. */
  objective: string;
}

const answer = (text: string, position?: number, why?: string): Answer => ({
  '@type': 'Answer',
  text: plainStem(text),
  ...(position ? { position } : {}),
  ...(why ? { answerExplanation: { '@type': 'Comment', text: plainStem(why) } } : {}),
});

const ofOptions = (options: readonly Option[], right: boolean): Answer[] =>
  options.flatMap((option, i) =>
    Boolean(option.right) === right ? [answer(option.text, i + 1, option.feedback)] : [],
  );

/** The answers of a question. Of those that are not chosen from a list, schema.org knows only what is right. */
function describeAnswers(question: Question): Partial<Exclude<SchemaQuestion, string>> {
  switch (question.type) {
    case 'choice':
    case 'choices':
      return {
        eduQuestionType: question.type === 'choice' ? 'Multiple choice' : 'Checkbox',
        suggestedAnswer: ofOptions(question.options, false),
        acceptedAnswer: ofOptions(question.options, true),
      };
    case 'order':
      return { acceptedAnswer: answer(question.items.map(({ text }, i) => `${i + 1}. ${text}`).join(' ')) };
    case 'sort':
      return {
        acceptedAnswer: question.groups.map(({ id, label }) => {
          const items = question.items.filter(({ group }) => group === id);
          return answer(`${label}: ${items.map(({ text }) => text).join(' ')}`);
        }),
      };
    case 'number':
      return { acceptedAnswer: answer(`${question.answer} ${question.unit}`.trim(), undefined, question.feedback) };
    case 'model':
      return { acceptedAnswer: answer(question.model) };
  }
}

/** A question's page as a practice problem, the form in which search engines read quizzes. */
export function describeQuiz(question: Question, { url, lesson, objective }: QuizContext): WithContext<Quiz> {
  return {
    '@context': 'https://schema.org',
    '@type': 'Quiz',
    url,
    inLanguage: 'en',
    isAccessibleForFree: true,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    about: { '@type': 'Thing', name: lesson.title },
    assesses: objective,
    isPartOf: { '@type': 'LearningResource', name: lesson.title, url: lesson.url },
    hasPart: {
      '@type': 'Question',
      learningResourceType: 'Practice problem',
      text: plainStem(question.stem),
      ...describeAnswers(question),
    },
  };
}
