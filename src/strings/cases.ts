/** Words of the case pages. */
export const caseWords = {
  eyebrow: (place: number, count: number) => `Case ${place} of ${count}, from the lesson`,
  invented:
    'This company, its people and its numbers are invented for this course. Nothing in the case is evidence about real firms.',
  exhibits: 'Exhibits',
  exhibit: (place: number, caption: string) => `Exhibit ${place}. ${caption}`,
  none: 'not added',
  decisions: 'Three decisions',
  decisionsNote:
    'Choose before you read on. No choice wins: each has consequences, and the question is which you could defend. Nothing you choose is kept.',
  decision: (place: number, title: string) => `Decision ${place}: ${title}`,
  see: 'See what happens',
  chooseFirst: 'Choose one of them first.',
  all: 'Read all outcomes',
  next: (title: string) => `Next case: ${title}`,
  back: 'Back to the case lab',
};

/** Words of the cards that follow a famous statistic to its origin. */
export const numberWords = {
  trail: 'Trail',
  origin: 'Origin',
  instead: 'Say instead',
  ends: 'Our trail ends',
  source: 'Seen:',
};
