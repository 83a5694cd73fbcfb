/** Every word of the frame around the lessons. Words of one area only (quiz, diagnostic, record) are in `strings/`. */
export const strings = {
  skip: 'Skip to the text',
  menu: 'Menu',
  menuLabel: 'Course and pages',
  nav: { course: 'Course', diagnostic: 'Diagnostic', glossary: 'Glossary', progress: 'My progress' },
  theme: { label: 'Colours', light: 'Light', dark: 'Dark', system: 'As my device' },
  lesson: {
    sellerSays: 'A seller might say',
    marketerSays: 'A marketer might say',
    worked: 'Worked example:',
    goals: 'After this lesson you can',
    words: 'Words this lesson teaches',
    onThisPage: 'On this page',
    contents: 'Course contents',
    checkYourself: 'Check yourself',
    sources: 'Sources',
    previous: 'Previous',
    next: 'Next',
    lessonOf: (module: string, place: number, count: number) => `${module}, lesson ${place} of ${count}`,
    minutes: (minutes: number) => `${minutes} min`,
    beforeYouRead: 'Before you read',
  },
} as const;
