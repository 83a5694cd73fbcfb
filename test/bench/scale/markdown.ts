import type { MadeLesson } from './lesson.ts';

/** The table of a lesson, as Markdown. */
export const writeTable = ({ table }: MadeLesson): string =>
  ['| Sign | What you would see | Count |', '|---|---|---|', ...table.map((row) => `| ${row.join(' | ')} |`)].join(
    '\n',
  );

/** The questions of a lesson with their answers and reasons, as a page without a script would hold them. */
function writeQuestions({ questions }: MadeLesson): string {
  return questions
    .map((question) => {
      if (question.type === 'choice')
        return [
          question.stem,
          question.options
            .map(({ text, right, feedback }) => `- ${text}: ${right ? 'right' : 'wrong'}. ${feedback}`)
            .join('\n'),
        ].join('\n\n');
      if (question.type === 'number')
        return `${question.stem}\n\n${question.answer} ${question.unit}. ${question.feedback}`;
      return question.stem;
    })
    .join('\n\n');
}

/** A whole lesson as plain Markdown, which every generator reads; its text is that of our own lesson. */
export const writeMarkdown = (lesson: MadeLesson): string =>
  [
    lesson.summary,
    `After this lesson you can:\n\n${lesson.objectives.map(({ text }) => `- ${text}`).join('\n')}`,
    `It begins with **${lesson.term.term}**: ${lesson.term.definition}`,
    ...lesson.sections.slice(0, 1).map(({ heading, paragraphs }) => `## ${heading}\n\n${paragraphs.join('\n\n')}`),
    writeTable(lesson),
    lesson.worked.paragraphs.map((text) => `> ${text}`).join('\n>\n'),
    ...lesson.sections.slice(1).map(({ heading, paragraphs }) => `## ${heading}\n\n${paragraphs.join('\n\n')}`),
    `## Check yourself\n\n${writeQuestions(lesson)}`,
  ].join('\n\n');
