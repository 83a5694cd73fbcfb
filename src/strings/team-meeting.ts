import type { TeamSeat } from '../domain/team/response.ts';

const sides: Record<TeamSeat, string> = { sales: 'Sales', marketing: 'Marketing' };

/** Words of what a meeting does with a map: show it, agree, take it home and look again. */
export const meetingWords = {
  outcome: {
    heading: 'What you make of it',
    agreed: 'What we agreed',
    agreedHint: 'A line for each: who does what, and by when. It stays in this browser, and goes onto the memo.',
    repeat: 'Look again on',
    repeatHint: 'In three months something can have moved. Ask the same people, or note that others answered.',
    calendar: 'Save the day for my calendar',
    chooseDay: 'Choose a day first.',
    calendarSaved: (file: string) => `Saved as ${file}, where your browser puts downloads. Open it to add the day.`,
    calendarFailed: 'The file could not be saved. Write the day into your calendar by hand.',
    calendarFile: 'truce-look-again.ics',
    entry: (label: string) => `Ask Sales and Marketing again${label ? `: ${label}` : ''}`,
    entryText: (agreed: string) =>
      `The same twenty questions, both sides, then compare with last time.${agreed ? `\n\nAgreed last time:\n${agreed}` : ''}`,
  },
  projector: {
    open: 'Show on a projector',
    name: 'The map, step by step',
    start: 'Nothing is shown yet.',
    startHint:
      'Next, the space bar or the right arrow shows the first step. Escape leaves; the whole map waits behind it.',
    guessFirst: 'Before you go on: which side will see you further along?',
    back: 'Back',
    next: 'Next',
    leave: 'Leave',
    step: (step: number, of: number, title: string) => `Step ${step} of ${of}: ${title}`,
    titles: {
      answered: 'Who answered',
      total: 'Where you stand together',
      parts: 'The five parts',
      widest: 'The widest gap',
      missed: 'A guess that missed',
      agreed: 'What both sides agree on',
      moves: 'Three moves worth arguing about',
    },
    /** The title of that step where others are as wide. */
    oneOfWidest: 'One of the widest gaps',
    answers: (count: number) => (count === 1 ? '1 answer' : `${count} answers`),
    noWidest: 'On no question do the two sides lie a whole step apart.',
    /** Which side was not surprised; null where neither was. */
    noMissed: (only: TeamSeat | null, other: TeamSeat) =>
      only === null
        ? 'Neither side was surprised: each expected the other to differ where it does, and to agree where it does.'
        : `${sides[only]} was not surprised: it expected ${sides[other]} to differ where it does, and to agree where it does. Too little is known of what ${sides[other]} expected.`,
    expected: (guesser: TeamSeat, other: TeamSeat) => `${sides[guesser]} expected ${sides[other]} to say`,
    itself: (seat: TeamSeat) => `${sides[seat]} itself says`,
    missed: {
      'differ-unaware': (guesser: TeamSeat) =>
        `Sales and Marketing differ here, and ${sides[guesser]} does not know it.`,
      'agree-unaware': (guesser: TeamSeat) =>
        `Sales and Marketing agree here, but ${sides[guesser]} expected otherwise.`,
    },
    monday: 'Monday:',
  },
  memo: {
    print: 'Print the memo',
    printNote: 'One page: the map, what you agreed and the day to look again.',
    title: 'Sales and Marketing, as each side sees it',
    noLabel: 'A comparison of two sides',
    widest: 'The widest gaps',
    agreed: 'What we agreed',
    nothingAgreed: 'Nothing written down yet.',
    repeat: (day: string) => `Look again on ${day}.`,
    noRepeat: 'No day to look again has been set.',
    cut: 'The text is longer than this page; the rest is in the session.',
    monday: 'Monday:',
    agree: 'Must agree:',
    limits:
      'A teaching instrument, not tested against results. It shows what people see from where they sit, not whose fault anything is.',
    made: (address: string) => `Made with ${address}`,
  },
  moved: {
    heading: (day: string | null) => (day ? `What moved since ${day}` : 'What moved since the earlier session'),
    caution:
      'A change between two sessions is not proof of a cause. Other people may have answered, or the same people on another day.',
    people: (before: string, now: string) => `Then ${before}; now ${now}.`,
    scales: 'The total and the five parts, the largest change of the gap first',
    questions: 'The questions whose gap changed most, in places of the list of five answers',
    noQuestions: 'On no question did the gap change.',
    scale: 'On the scale of',
    total: 'Total, both together',
    question: 'Question',
    gapNow: 'Gap',
    before: 'then',
    now: 'now',
    wider: (by: string) => `wider by ${by}`,
    narrower: (by: string) => `narrower by ${by}`,
    same: 'as wide as before',
  },
};
