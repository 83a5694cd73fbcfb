/** What the message about a faulty question says of the question. */
interface Reported {
  course: string;
  id: string;
  rev: number;
  edition: string;
  asks: string;
}

/** Words of a question's own page. */
export const questionPage = {
  eyebrow: 'A question from',
  key: 'The key: what is right and why, and the idea behind each wrong answer',
  about: 'About this question',
  parallel: 'This is a parallel form, for taking the task afresh:',
  first: 'see its first form',
  parallels: 'The same task with other companies, for a second try:',
  form: (place: number) => `form ${place}`,
  objective: 'It tests whether you can',
  kind: 'Kind',
  levels: { recall: 'Recall', apply: 'Application to a scene', judge: 'Judgement between close answers' },
  passage: 'The passage that settles it',
  inLesson: (heading: string | undefined, lesson: string) => (heading ? `“${heading}” in “${lesson}”` : lesson),
  source: 'It rests on',
  versions: {
    heading: 'Versions',
    text: 'A version is a change of what is asked or of what is right. An answer to an earlier version is shown as one. Slips of the pen are mended without a new version.',
    later: (rev: number, day: string) => `Version ${rev}, ${day}`,
    first: 'Version 1',
    asWritten: 'As it was first written.',
    now: (edition: string) => `This is how it stands in edition ${edition}.`,
  },
  report: {
    heading: 'Report a problem',
    text: 'Is something here wrong, unclear or unfair to one side? Copy this message and say what. Nothing is sent from this page.',
    nobody: 'This site names no address for reports. Send it to whoever gave you the course, such as your instructor.',
    email: (address: string) => `Send it to ${address}.`,
    page: 'Put it on',
    pageName: 'the page for reports',
    copy: 'Copy the message',
    copied: 'Copied.',
    failed: 'The browser did not allow copying. The message is selected: copy it with the keyboard.',
    mail: 'Open it as an email',
    subject: ({ course, id, rev }: Reported) => `${course}: a problem with the question ${id}, version ${rev}`,
    before: ({ course, id, rev, edition, asks }: Reported) =>
      `A problem with a question of “${course}”\n\nQuestion: ${id}, version ${rev}\nEdition: ${edition}\nIt begins: ${asks}\nAddress: `,
    after: '\n\nWhat is wrong:\n\n\nWhat would be right, and where that can be seen:\n\n',
  },
} as const;
