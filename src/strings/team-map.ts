import type { Verdict } from '../domain/diagnostic/advise.ts';
import type { AgreedReading } from '../domain/team/list-agreed.ts';
import type { TeamSeat } from '../domain/team/response.ts';
import type { GuessFinding } from '../domain/team/team-map.ts';
import type { Distance } from '../schemas/team.ts';

const sides: Record<TeamSeat, string> = { sales: 'Sales', marketing: 'Marketing' };
const people = (count: number) => (count === 1 ? 'one person' : `${count} people`);
const points = (count: string) => (count === '1' ? '1 point' : `${count} points`);

/** Words of the map of two sides. What a level or a move says is content, in `content/diagnostic/team.yml`. */
export const mapWords = {
  sides,
  together: 'Together',
  eyebrow: (all: number, from: string) => `${all === 1 ? '1 answer' : `${all} answers`}: ${from}`,
  from: (seat: TeamSeat, count: number, asked: number | null) =>
    `${asked !== null && asked > count ? `${count} of ${asked}` : count} from ${sides[seat]}`,
  opening: {
    same: 'Both sides put you at the same place on the scale.',
    further: (further: TeamSeat, other: TeamSeat, by: string) =>
      `${sides[further]} sees you further along than ${sides[other]} does, by ${points(by)}.`,
    near: (further: TeamSeat, other: TeamSeat, by: string) =>
      `The two sides see you at nearly the same place: ${sides[further]} ${points(by)} further along than ${sides[other]}.`,
    widest: (question: string) => `The widest gap is over the question “${question}”`,
    oneOfWidest: (question: string) => `One of the widest gaps is over the question “${question}”`,
    noGap: 'On no question do they lie a whole step apart.',
  },
  oneSide: {
    heading: 'Nothing to compare yet',
    text: (missing: readonly TeamSeat[]) =>
      `Nobody from ${missing.map((seat) => sides[seat]).join(' or ')} has answered yet. What one side said is shown when both are here.`,
  },
  total: {
    heading: 'Where you stand together',
    outOf: 'out of 100',
    between: (below: string, above: string) => `between ${below} and ${above}`,
    toNext: (missing: number, level: string) => `${points(String(missing))} below ${level}.`,
    justBelow: (missing: number, level: string) =>
      `${points(String(missing))} below ${level}, so read it as between the two.`,
    justIn: (above: number, level: string) =>
      above === 0
        ? `At the very start of ${level}, so read it as between the two.`
        : `${points(String(above))} into ${level}, so read it as between the two.`,
    /** Said instead of a level where the two totals lie far apart. */
    far: 'halfway between two views that lie far apart',
    neither: 'It describes neither side.',
    top: 'In the highest band.',
    halfway: 'halfway between',
    joint: 'Together is halfway between the two sides, so that a larger side does not outvote a smaller one.',
    picture:
      'The overlap is drawn from the number for both together. Below 50 the circles stand apart; at 100 they are one.',
    pictureFar: 'The overlap is drawn from the number halfway, which describes neither side.',
    withheld: 'There is no number for both together, because a side has too few answers for one.',
    caption: 'The totals, from 20 to 100',
  },
  columns: { side: 'Side', people: 'People', total: 'Total', spread: 'Spread', gap: 'Gap' },
  spread: {
    scores: {
      range: (from: string, to: string) => (from === to ? `all at ${from}` : `from ${from} to ${to}`),
      half: (from: string, to: string) => (from === to ? `middle half at ${from}` : `middle half ${from} to ${to}`),
    },
    /** Places in the list of the five answers. */
    answers: {
      range: (from: string, to: string) => (from === to ? `all chose answer ${from}` : `answers ${from} to ${to} of 5`),
      half: (from: string, to: string) =>
        from === to ? `middle half: answer ${from} of 5` : `middle half: answers ${from} to ${to} of 5`,
    },
    each: (numbers: string) => `, each person: ${numbers}`,
    none: 'not shown',
  },
  noNumber: 'no number',
  legend: {
    name: 'How to read the pictures',
    side: (seat: TeamSeat) => `${sides[seat]}, median`,
    median: 'The median is the middle number when a side’s numbers stand in order.',
    dots: 'A small dot is a person.',
    half: 'A thick bar is the middle half of a side.',
  },
  parts: {
    heading: 'Where the two sides see it differently',
    caption: 'The five parts, from 20 to 100, the widest gap first',
    part: 'Part',
    higher: (seat: TeamSeat) => `points, ${sides[seat]} higher`,
    distances: { near: 'close', apart: 'apart', far: 'far apart', unknown: 'not known' } satisfies Record<
      Distance,
      string
    >,
  },
  questions: {
    heading: 'Question by question',
    intro:
      'A step is one answer further in the list of five. A gap is information, not a fault: each side sees only part of the work.',
    caption: 'The questions, the widest gap first',
    question: 'Question',
    said: (seat: TeamSeat) => `${sides[seat]} says`,
    steps: (steps: string) =>
      steps === '0' ? 'no gap' : steps === '0.5' ? 'half a step' : steps === '1' ? '1 step' : `${steps} steps`,
    higher: (seat: TeamSeat) => `${sides[seat]} further along`,
    between: (below: string, above: string) => `between “${below}” and “${above}”`,
    nobody: 'No answer',
    dontKnow: (some: number, of: number) =>
      some === of
        ? of === 1
          ? 'does not know'
          : `none of the ${of} knows`
        : `${some} of ${of} ${some === 1 ? 'does' : 'do'} not know`,
    /** For sides where a number would point at people. */
    someKnow: { many: 'most do not know', some: 'not everyone knows' },
    all: (count: number) => `Show all ${count === 20 ? 'twenty' : count}`,
    fewer: 'Show the first five only',
  },
  guesses: {
    heading: 'What each side expected of the other',
    useful: (count: number) =>
      count === 1
        ? 'One difference here is unknown to a side that took part in it. It is the most useful thing on this page: nobody can settle a difference that they do not see.'
        : `In ${count} places, a side does not know that the other sees it differently. These are the most useful things on this page: nobody can settle a difference that they do not see.`,
    /** Which side knows where the other stands; null where both do. */
    none: (only: TeamSeat | null, other: TeamSeat) =>
      only === null
        ? 'Neither side is surprised by a difference here: where they differ, they know it.'
        : `Where they differ here, ${sides[only]} knows it. Too little is known to say the same of ${sides[other]}.`,
    tooLittle: 'Somebody guessed, but too little was answered to say what the guesses show.',
    noGuesses: 'Nobody guessed how the other side would answer, so there is nothing to set beside the answers.',
    note: 'To differ is to lie a step or more apart. A side knows of it when its guess is a step or more from its own answer, towards the other side’s answer.',
    about: (seat: TeamSeat) => `About ${sides[seat]}`,
    said: 'It said',
    guessed: 'The other side expected',
    expected: (guesser: TeamSeat) => `${sides[guesser]} expected`,
    shows: 'What that shows',
    findings: {
      'agree-aware': (guesser: TeamSeat) => `They agree, and ${sides[guesser]} knows it.`,
      'agree-unaware': (guesser: TeamSeat) => `They agree, but ${sides[guesser]} expected otherwise.`,
      'differ-aware': (guesser: TeamSeat) => `They differ, and ${sides[guesser]} knows it.`,
      'differ-unaware': (guesser: TeamSeat) => `They differ, and ${sides[guesser]} does not know it.`,
    } satisfies Record<GuessFinding, (guesser: TeamSeat) => string>,
    noFinding: 'Too little is known to say.',
    noGuess: 'Nobody guessed',
  },
  agreed: {
    heading: 'What both sides agree on',
    intro: (count: number) =>
      count === 1
        ? 'On one question the two lie less than a step apart.'
        : `On ${count} questions the two lie less than a step apart. The closest come first.`,
    none: 'On every question that both sides answered, the two lie a step or more apart.',
    nothing: 'No question has an answer from both sides, so nothing can be set side by side.',
    readings: {
      high: 'Both answer high on the list',
      middle: 'Both answer in the middle',
      low: 'Both answer low on the list',
    } satisfies Record<AgreedReading, string>,
    both: (answer: string) => `Both: ${answer}`,
    each: (sales: string, marketing: string) => `Sales: ${sales}. Marketing: ${marketing}.`,
    more: (count: number) =>
      count === 1
        ? 'And one more, in the table of the questions.'
        : `And ${count} more, in the table of the questions.`,
  },
  moves: {
    heading: 'What you might do',
    gate: 'Should you move at all?',
    company: 'Answer the five questions about the company',
    kinds: { stay: 'Stay', move: 'Move', weigh: 'Weigh it' } satisfies Record<Verdict, string>,
    three: 'Three moves worth arguing about',
    cost: 'What it costs',
    monday: 'A first step for Monday',
    agree: 'Who must agree',
    why: 'Why',
    but: 'What speaks against it',
    because: 'Chosen because',
    sources: 'Sources',
    lesson: 'Lesson:',
    reasons: {
      withheld: 'a side has too few answers for a total',
      total: {
        near: 'the two totals are close',
        apart: 'the two totals lie apart',
        far: 'the two totals lie far apart',
        unknown: 'the two totals cannot be compared',
      } satisfies Record<Distance, string>,
      part: {
        near: 'both sides see it alike',
        apart: 'the two sides see it differently',
        far: 'the two sides see it very differently',
        unknown: 'the two sides cannot be compared',
      } satisfies Record<Distance, string>,
      unaware: (seat: TeamSeat, other: TeamSeat) =>
        `${sides[seat]} does not know that ${sides[other]} answers the guessed question differently`,
      bothUnaware: 'neither side knows that the other answers the guessed question differently',
    },
  },
  limits: {
    heading: 'What this cannot tell',
    few: (seat: TeamSeat, count: number) =>
      `${count === 1 ? 'One person' : count === 0 ? 'Nobody' : `Only ${people(count)}`} answered from ${sides[seat]}. With fewer than five no spread is shown, because it would point at people${count === 1 ? '; the middle answer is that person’s own' : ''}.`,
  },
};
