import type { DiagnosticQuestion, DiagnosticQuestions } from '../../schemas/diagnostic.ts';
import { findBetween, findNext } from '../diagnostic/bands.ts';
import { isValue, readScore, scoreDiagnostic } from '../diagnostic/score.ts';
import { findLevelOfTotal } from '../levels.ts';
import { compareBySize, compareNumbers, findDistance, findJoint } from './distance.ts';
import { compareGuess } from './guess-findings.ts';
import type { SeatResponse, TeamSeat } from './response.ts';
import { describeNumbers, isFew } from './side-numbers.ts';
import type { Compared, ComparedQuestion, ComparedTotal, TeamMap } from './team-map.ts';

/** A step of one answer or more is a difference; less is agreement. */
const STEP = 1;

const forBoth = <T>(make: (seat: TeamSeat) => T): Record<TeamSeat, T> => ({
  sales: make('sales'),
  marketing: make('marketing'),
});

/** Level and distance of the totals, from the joint one. */
function describeTotal(compared: Compared): ComparedTotal {
  const joint = findJoint(compared.sides);
  return {
    ...compared,
    distance: findDistance(compared.gap),
    joint,
    level: joint === null ? null : findLevelOfTotal(joint),
    between: joint === null ? null : findBetween(joint),
    next: joint === null ? null : findNext(joint),
  };
}

/**
 * Compares what two sides answered. A side's number is the median of its people, so that nobody's answer counts for more
 * than one person's; a joint number is the mean of the two medians, so that neither side outvotes the other.
 * @param responses each person once, in any order, to the edition of these questions; values that are none count as not
 * known
 */
export function compareSides(content: DiagnosticQuestions, responses: readonly SeatResponse[]): TeamMap {
  const people = forBoth((seat) =>
    responses
      .filter((response) => response.seat === seat)
      .map((response) => ({ ...response, score: scoreDiagnostic(content, response.answers) })),
  );
  type Person = (typeof people)[TeamSeat][number];
  const numbersOf = (read: (person: Person) => number | 'dont-know' | null | undefined) =>
    forBoth((seat) => describeNumbers(people[seat].map(read).filter((number) => typeof number === 'number')));
  const answersTo = (id: string) => numbersOf(({ answers }) => (isValue(answers[id]) ? answers[id] : null));

  const compareQuestion = ({ id, subScale }: DiagnosticQuestion): ComparedQuestion => {
    const compared = compareNumbers(answersTo(id));
    return { id, subScale, ...compared, dontKnow: forBoth((seat) => people[seat].length - compared.sides[seat].known) };
  };
  const questions = content.questions.map(compareQuestion);
  return {
    counts: forBoth((seat) => people[seat].length),
    few: forBoth((seat) => isFew(people[seat].length)),
    total: describeTotal(compareNumbers(numbersOf(({ score }) => score.total))),
    parts: content.subScales.map(({ id }, part) => {
      const compared = compareNumbers(numbersOf(({ score }) => score.subScales[part]?.score));
      const joint = findJoint(compared.sides);
      return { id, ...compared, distance: findDistance(compared.gap), joint, reading: readScore(joint) };
    }),
    questions: questions.toSorted((one, other) => compareBySize(one.gap, other.gap)),
    guesses: questions
      .filter(({ id }) => content.guesses.includes(id))
      .toSorted((one, other) => content.guesses.indexOf(one.id) - content.guesses.indexOf(other.id))
      .map(({ id, subScale, sides }) => {
        const guesses = numbersOf(({ guesses }) => (isValue(guesses[id]) ? guesses[id] : null));
        return { question: id, subScale, sides: forBoth((seat) => compareGuess(seat, guesses[seat], sides)) };
      }),
    agreed: questions
      .filter(({ gap }) => gap !== null && Math.abs(gap) < STEP)
      .toSorted((one, other) => compareBySize(other.gap, one.gap))
      .map(({ id }) => id),
  };
}
